// Ce qui est dit des documents, en français.

/** @type {import('../parts.js').Parts['documents']} */
export const documents = {
  reading: 'Lecture du document…',
  problem: '« {name} » {problem}.',
  problems: {
    empty: 'ne contient aucun texte',
    damaged:
      'est endommagé ou incomplet ; ouvrez-le dans son logiciel et enregistrez-le de nouveau',
    encrypted: 'est protégé par un mot de passe ; enregistrez-en une copie sans mot de passe',
    tooLarge:
      'contient, une fois décompressé, plus qu’aucun article et n’a pas été ouvert ; collez plutôt son texte',
    tooLong:
      'dépasse ce que Stet compare en une fois et n’a pas été ouvert ; divisez le texte et comparez les parties',
    tooDeep:
      'est imbriqué plus profondément qu’aucun article et n’a pas été ouvert ; collez plutôt son texte',
    entities:
      'déclare ses propres entités, ce qu’aucun traitement de texte ne fait, et n’a pas été ouvert',
    failed: 'n’a pas pu être lu ici ; ouvrez-le dans son logiciel et collez plutôt son texte',
    characterMaps:
      'demande des tables de caractères d’Asie orientale, que Stet n’a que sur un serveur web et en ligne de commande ; ouvrez-le, sélectionnez le texte, copiez-le et collez-le',
    unmapped:
      'n’indique pas quels caractères il affiche ; ouvrez-le, sélectionnez le texte, copiez-le et collez-le',
    scan: 'contient des images de pages et aucun texte ; passez-le d’abord à la reconnaissance de texte',
    zip: 'est une archive ; décompressez-la et choisissez l’article qu’elle contient',
    doc: 'est un ancien fichier Word ; ouvrez-le dans un traitement de texte et enregistrez-le en .docx',
    spreadsheet: 'est un tableur ; copiez les cellules de l’article et collez-les comme texte',
    slides: 'est une présentation ; copiez son texte et collez-le',
    office: 'est d’un format qui n’est pas lu ici ; enregistrez-le en .docx, .odt ou texte brut',
    picture: 'est une image ; son texte doit d’abord être saisi ou reconnu',
    recording: 'est un enregistrement audio ou vidéo, et non un texte',
    binary: 'n’est pas un fichier texte ; enregistrez-le en texte brut',
  },
  unreadable:
    '« {name} » n’a pas pu être lu. S’il s’agit d’un dossier, ou s’il a été déplacé, ouvrez le fichier lui-même.',
  kinds: {
    comment: { one: '{n} commentaire', other: '{n} commentaires' },
    header: { one: '{n} en-tête ou pied de page', other: '{n} en-têtes et pieds de page' },
    hidden: { one: '{n} passage masqué', other: '{n} passages masqués' },
    image: { one: '{n} image', other: '{n} images' },
    object: { one: '{n} objet incorporé', other: '{n} objets incorporés' },
    formatting: {
      one: '{n} modification de mise en forme suivie',
      other: '{n} modifications de mise en forme suivies',
    },
    navigation: { one: '{n} ligne de navigation', other: '{n} lignes de navigation' },
    sharing: { one: '{n} lien de partage', other: '{n} liens de partage' },
    advertisement: { one: '{n} ligne de publicité', other: '{n} lignes de publicité' },
    newsletter: { one: '{n} ligne d’abonnement', other: '{n} lignes d’abonnement' },
    related: { one: '{n} ligne sur d’autres articles', other: '{n} lignes sur d’autres articles' },
    discussion: {
      one: '{n} ligne de commentaires de lecteurs',
      other: '{n} lignes de commentaires de lecteurs',
    },
    notice: { one: '{n} ligne d’avis du site', other: '{n} lignes d’avis du site' },
    form: { one: '{n} ligne de formulaire', other: '{n} lignes de formulaire' },
    aside: { one: '{n} autre ligne de la page', other: '{n} autres lignes de la page' },
    attachment: { one: '{n} pièce jointe', other: '{n} pièces jointes' },
    quoted: { one: '{n} ligne citée', other: '{n} lignes citées' },
    running: { one: '{n} titre courant ou folio', other: '{n} titres courants et folios' },
  },
  leftOut: 'Laissé de côté : {what}.',
  notCompared: 'non comparé : {what}',
  plain: {
    before:
      'la mise en forme, comme les titres et l’italique, car la première version n’est que du texte brut',
    after:
      'la mise en forme, comme les titres et l’italique, car la nouvelle version n’est que du texte brut',
  },
  show: 'Voir ce qui a été laissé de côté',
  article: 'De la page, seul l’article a été pris.',
  whole: 'Prendre toute la page',
  approximate: 'L’ordre des lignes a été reconstitué et reste à vérifier.',
  changes: { one: '{n} modification suivie', other: '{n} modifications suivies' },
  changesBy: { one: '{changes}, de {n} personne', other: '{changes}, de {n} personnes' },
  tracked: 'Contient {changes} ; tout est considéré comme accepté.',
  compareVersions: 'Comparer l’original et la version acceptée',
  takeOriginal: 'Prendre l’original',
  versions: { original: '{name}, original', accepted: '{name}, accepté' },
  encoding: 'Lu en {encoding}.',
  encodingGuessed: 'Lu en {encoding}, d’après ses lettres.',
  chooseEncoding: 'Autre encodage',
};
