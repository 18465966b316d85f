// Ce que dit l’aide, en français.

/** @type {import('../parts.js').Parts['help']} */
export const help = {
  heading: 'Touches, marques et réglages',
  keysCaption: 'Touches',
  keyShift: 'Maj',
  keyCtrl: 'Ctrl',
  keyEnter: 'Entrée',
  keyEsc: 'Échap',
  next: 'Modification suivante',
  previous: 'Modification précédente',
  nextFinding: 'Point d’attention suivant, précédent',
  rows: 'Ligne suivante, précédente',
  nextEdit: 'Retouche suivante, précédente',
  otherEnd: 'Aller à l’emplacement d’origine ou d’arrivée',
  merged: 'Côte à côte, ou avec marques',
  clean: 'Texte final',
  list: 'Liste des modifications',
  card: 'D’une modification à ses détails, et retour',
  accept: 'Accepter ou refuser la modification, et continuer',
  acceptEdit: 'Accepter ou refuser une retouche, et continuer',
  acceptKind: 'Accepter ou refuser toutes les retouches de ce type',
  acceptAll: 'Accepter toutes les modifications',
  seen: 'Marquer le point d’attention comme vu',
  edit: 'Modifier le nouveau texte ici même',
  link: 'Sans rapport ; rapprocher d’un autre paragraphe',
  export: 'Copier ou enregistrer',
  undo: 'Annuler, rétablir',
  this: 'Cette aide',
  escape: 'Fermer ce qui est ouvert',
  single: 'Raccourcis à une seule lettre',
  language: 'Langue de la page',
  keep: 'Conserver mes textes sur cet appareil',
  keepMore:
    'Dans ce navigateur seulement, jusqu’à ce que vous choisissiez « Effacer ». Toute personne qui utilise ce navigateur peut les lire.',
  keepMoreLocal:
    'Dans ce navigateur seulement, jusqu’à ce que vous choisissiez « Effacer ». Toute personne qui utilise ce navigateur peut les lire, de même que toute autre page que vous y ouvrez depuis un fichier : Chrome et Edge ne séparent pas ces pages. N’ouvrez que des fichiers de confiance.',
  forget: 'Effacer',
  privacy:
    'Stet compare les textes dans cette page et n’envoie rien. Vos réglages sont mémorisés ; vos textes seulement si vous le demandez ci-dessus.',
  close: 'Fermer',
};
