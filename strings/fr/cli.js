// Ce que dit la ligne de commande, en français.

/** @type {import('../parts.js').Parts['cli']} */
export const cli = {
  files: {
    missing: '{path} n’existe pas ; vérifiez le nom.',
    folder: '{path} est un dossier ; indiquez un fichier qu’il contient.',
    closed: 'Impossible d’ouvrir {path} ; vérifiez ses droits d’accès.',
    full: 'Impossible d’écrire {path} : le disque est plein.',
    read: 'Impossible de lire {path} ({reason}).',
    written: 'Impossible d’écrire {path} ({reason}).',
    exists: '{path} existe déjà ; --force l’écrase.',
    notOpened: '{path} a été écrit, mais aucun programme d’ici ne peut l’ouvrir.',
    input: '{path} est l’un des fichiers à lire ; indiquez-en un autre avec -o.',
  },
  seeHelp: '{reason}. Voir {command} --help.',
  options: {
    twoFiles: {
      one: 'Il faut deux fichiers, une première et une nouvelle version ; {n} a été donné. Voir stet --help.',
      other:
        'Il faut deux fichiers, une première et une nouvelle version ; {n} ont été donnés. Voir stet --help.',
    },
    noFiles:
      'Il faut deux fichiers, une première et une nouvelle version ; aucun n’a été donné. Voir stet --help.',
    oneInput:
      'Un seul des deux textes peut venir de l’entrée standard : indiquez un fichier pour l’autre.',
    folders: 'Deux dossiers se comparent à raison d’une ligne par paire : retirez --format.',
    open: '--open demande un fichier à ouvrir : indiquez-le avec -o.',
    word: 'Un document avec suivi des modifications ne s’affiche pas dans un terminal : indiquez un fichier avec -o.',
    format: 'Format inconnu « {format} » : choisissez parmi {known}.',
    date: '« {date} » n’est pas une date : écrivez YYYY-MM-DD ou YYYY-MM-DDThh:mm:ssZ, à partir de 1601.',
    as: '« {as} » n’est pas une version d’un document : écrivez --as original ou accepted.',
    encoding: '« {encoding} » n’est pas un encodage : choisissez parmi {known}.',
    uiLanguage: '« {code} » n’est pas une langue de Stet : choisissez parmi {known}.',
    shell: 'Indiquez un shell : {known}.',
  },
  documents: {
    problem: '{path} {problem}.',
    tracked: '{path} contient {changes}.',
    takenOriginal: '{path} contient {changes} ; l’original a été pris.',
    takenAccepted: '{path} contient {changes} ; tout est considéré comme accepté.',
    noTracked:
      '{path} ne contient pas de modifications suivies : indiquez un second fichier à comparer.',
    original: '{path}, original',
    accepted: '{path}, accepté',
    encoding: '{path} a été lu en {encoding}.',
    approximate: '{path} : l’ordre des lignes a été reconstitué et reste à vérifier.',
    article: '{path} : seul l’article de la page a été pris ; --whole prend tout.',
    notCompared: 'Non comparé : {what}.',
  },
  folders: {
    onlyBefore: 'Dans le premier dossier seulement.',
    onlyAfter: 'Dans le second dossier seulement.',
  },
  history: {
    tooMany: {
      one: 'Il y a {n} version ; {most} au plus se comparent à la fois : indiquez moins de fichiers, ou utilisez --since.',
      other:
        'Il y a {n} versions ; {most} au plus se comparent à la fois : indiquez moins de fichiers, ou utilisez --since.',
    },
    none: 'Un historique demande au moins deux versions ; il n’y en a aucune.',
    onlyOne: 'Un historique demande au moins deux versions ; il n’y en a qu’une ({name}).',
    by: '« {by} » n’est pas un ordre : écrivez --by date ou --by name.',
    gitAlone: '--git désigne un seul fichier : retirez les autres.',
    since: '--since demande --git.',
    skip: '{problem} --skip permet de l’ignorer.',
    leftOut: 'Laissé de côté : {name}. {problem}',
  },
  git: {
    none: 'git ne connaît aucune version de {path} : vérifiez le nom, et que le fichier est enregistré dans un commit.',
    noneSince:
      'git ne connaît aucune version de {path} depuis {since} : vérifiez le nom, et que le fichier est enregistré dans un commit.',
    noDate:
      '« {since} » n’est pas une date que git comprend : écrivez par exemple 2026-03-12 ou "2 weeks ago".',
    since: 'Versions depuis {date} : c’est ainsi que git lit « {since} ».',
    missing:
      'Impossible de lire les versions de {path} : son dossier n’existe pas, ou git n’est pas installé.',
    outside: '{path} n’est dans aucun dépôt git : indiquez des fichiers ou un dossier.',
    failed: 'git n’a pas pu lire les versions de {path} : {reason}',
  },
  batch: {
    oneFile: 'Un seul fichier de paires est lu à la fois. Voir stet batch --help.',
    resumeOrForce:
      '--resume poursuit un fichier, --force le recommence : choisissez l’un des deux.',
    forceAlone: '--force écrase un fichier : nommez-le avec --output.',
    input: '{path} contient les paires elles-mêmes : nommez un autre fichier avec --output.',
    format: '« {format} » n’est pas un format de stet batch : écrivez --format json ou changes.',
    fields: '--fields choisit dans un résultat json : retirez --format.',
    field: '« {field} » n’est pas un champ d’un résultat : choisissez parmi {known}.',
    jobs: '--jobs doit être un entier à partir de 1, et non « {jobs} ».',
    nothing:
      'Rien à comparer : donnez un fichier de paires, stet batch pairs.jsonl. Voir stet --help.',
    standardInput: 'L’entrée standard',
    empty: '{name} est vide : il n’y a rien à comparer.',
    damaged:
      '{path} est endommagé et ne se décompresse pas jusqu’au bout. Ce qui précède a été comparé.',
    exists: '{path} existe déjà : --force l’écrase, --resume le poursuit.',
    resumeFile: '--resume demande le fichier à poursuivre : ajoutez --output.',
    resumeGzip: 'Une sortie compressée ne peut être poursuivie : recommencez avec --force.',
    otherIds:
      '{path} répond à une autre entrée : là où celle-ci porte l’identifiant {asked}, il répond {answered}. Recommencez avec --force.',
    otherLines: '{path} répond à une autre entrée, qui a plus de lignes. Recommencez avec --force.',
    failed: {
      one: '{n} ligne porte une erreur au lieu d’un résultat : la ligne {line}.',
      other:
        '{n} lignes portent une erreur au lieu d’un résultat, la première est la ligne {line}.',
    },
    progress: { one: '{n} ligne, {speed} par seconde', other: '{n} lignes, {speed} par seconde' },
  },
};
