// Les mots d’index.html, en français.

/** @type {import('../parts.js').Parts['markup']} */
export const markup = {
  title: 'Stet : ce qui a changé entre deux versions d’un article',
  skip: 'Aller aux textes',
  bothTip: 'Avant et après, côte à côte (u)',
  mergedTip: 'Une seule colonne, avec les suppressions et les ajouts (u)',
  cleanTip: 'Le nouveau texte seul, avec un filet en marge là où il a changé (c)',
  changes: 'Modifications',
  previous: 'Modification précédente',
  previousTip: 'Modification précédente (p)',
  next: 'Modification suivante',
  nextTip: 'Modification suivante (n)',
  listTip: 'Liste des modifications et des points d’attention (l)',
  card: 'Détails',
  cardTip: 'Ce qui a changé ici, et ce qu’il faut en faire (d)',
  new: 'Nouveau',
  nextVersion: 'Version suivante (Après devient Avant)',
  newComparison: 'Nouvelle comparaison',
  export: 'Copier ou enregistrer',
  help: 'Aide',
  helpTip: 'Touches, signes et réglages (?)',
  sources: 'Les deux textes',
  question: 'Qu’est-ce qui a changé entre deux versions d’un article ?',
  answer:
    'Collez ou ouvrez les deux versions. Stet montre quels paragraphes sont nouveaux, supprimés, déplacés ou réécrits, et quels mots ont changé.',
  open: 'Ouvrir un fichier…',
  fileBefore: 'Fichier de la première version',
  fileAfter: 'Fichier de la nouvelle version',
  examples: 'Essayer avec un exemple :',
  example: 'Une dépêche réécrite',
  everyChange: 'Toutes les sortes de modifications',
  promise: 'Rien ne sort de cette page.',
  promiseMore:
    'La comparaison se fait ici, dans votre navigateur. Une règle de sécurité interdit à la page d’envoyer le moindre texte, et rien n’est conservé quand vous la fermez, sauf si vous le demandez dans l’aide.',
  comparison: 'Comparaison',
  details: 'Détails de la modification',
};
