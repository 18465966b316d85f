// Ce que dit l’aide de la ligne de commande, en français.

/** @type {import('../parts.js').Parts['usage']} */
export const usage = {
  names: {
    earlier: 'ANCIEN',
    later: 'NOUVEAU',
    tracked: 'DOCUMENT',
    folder: 'DOSSIER',
    file: 'FICHIER',
    shell: 'SHELL',
    format: 'FORMAT',
    name: 'NOM',
    date: 'DATE',
    version: 'VERSION',
    tag: 'LANGUE',
    code: 'LANGUE',
    order: 'ORDRE',
    number: 'N',
    fields: 'CHAMPS',
  },
  options: {
    force: 'remplace {file}',
    open: 'ouvre {file} une fois écrit',
    whole: 'prend toute la page web, pas seulement l’article',
    encoding: 'encodage des fichiers texte (sinon : détecté)',
    language: 'langue des textes, par exemple en (sinon : détectée)',
    'ui-language': 'langue dans laquelle Stet s’exprime (sinon : selon LANG) : {languages}',
    help: 'affiche cette aide',
  },
  compare: {
    does: 'Montre ce qui a changé entre deux versions d’un article.',
    forms: {
      summary: 'affiche un résumé et toutes les modifications',
      changes: 'affiche ce qui ne doit pas échapper à la rédaction',
      redline:
        'écrit un document Word avec suivi des modifications : dans le nouveau document lui-même si les deux viennent de Word ; .odt : de même pour OpenDocument',
      report: 'écrit un rapport qui se lit sans Stet',
      tracked: 'compare les deux versions que contient un fichier avec suivi des modifications',
      folders: 'compare les fichiers de même nom : un résumé par paire, sur une ligne',
      history: 'ce qu’un article est devenu au fil de ses versions ; voir stet history --help',
      batch:
        'compare de nombreuses paires : chaque ligne est {pair} et donne un résultat {result} sur une ligne ; voir stet batch --help',
      completion:
        'affiche de quoi faire compléter la commande et ses options par bash, zsh ou fish',
    },
    documents:
      '{earlier} et {later} sont des documents : texte, Markdown, Word (.docx), OpenDocument (.odt, .fodt), pages web enregistrées (.html, .mhtml), courriels (.eml) et PDF. Un - désigne l’entrée standard.',
    options: {
      format: '{formats} (sinon : text)',
      output:
        'écrit dans {file}, dont le nom peut indiquer le format : .docx, .odt, .html, .csv, .md (CriticMarkup), .json, .txt',
      all: 'fait figurer toutes les modifications dans le relevé, pas seulement les points d’attention',
      author: 'auteur des modifications suivies (sinon : Stet)',
      date: 'leur date : YYYY-MM-DD ou YYYY-MM-DDThh:mm:ssZ (sinon : celle du nouveau document)',
      'no-notes': 'pas de commentaires à côté des passages déplacés',
      'drop-comments': 'laisse de côté les commentaires du nouveau document',
      as: 'original ou accepted (par défaut) : quelle version d’un fichier avec suivi des modifications est comparée à un autre fichier',
      forms:
        'indique aussi les différences de mise en forme, par exemple des italiques ajoutés ou supprimés',
      version: 'affiche la version de Stet',
    },
    status:
      'La variable d’environnement NO_COLOR supprime la couleur. Le code de retour est 0 si les textes sont identiques, 1 s’ils diffèrent et 2 en cas de problème. La mise en forme seule ne compte pas comme une différence.',
  },
  history: {
    does: 'Montre ce qu’un article est devenu au fil de ses versions.',
    forms: {
      files: 'des versions de tout format, la plus ancienne d’abord',
      folder: 'tous les fichiers d’un dossier, par nom',
      git: 'les versions d’un fichier conservées par git',
    },
    options: {
      format:
        '{formats} (sinon : selon le nom du fichier de sortie, ou text) ; changes est un relevé par version, html une page autonome',
      output: 'écrit dans {file} au lieu de la sortie standard',
      by: 'date ou name : l’ordre des fichiers',
      git: 'les versions de {file} conservées par git',
      since: 'seulement celles depuis cette date',
      skip: 'laisse de côté les versions illisibles',
      as: 'original ou accepted (par défaut) : quelle version d’un fichier avec suivi des modifications est prise',
    },
    status:
      'Le code de retour est 0 si toutes les versions sont identiques, 1 si elles diffèrent et 2 en cas de problème.',
  },
  batch: {
    does: 'Compare de nombreuses paires : une ligne chacune en entrée, une ligne chacune en sortie, dans le même ordre.',
    forms: {
      file: '{file}, ou l’entrée standard, contient une paire par ligne, {pairWithOptions}, ou les {versions} d’un historique. Chacune donne {result} avec son résultat, ou {failure}. Une entrée compressée par gzip est lue aussi.',
    },
    options: {
      format:
        'json (par défaut), ou changes : ce qui ne doit pas échapper à la rédaction, en texte',
      output:
        'écrit dans {file} au lieu de la sortie standard ; en compressé si le nom se termine par .gz',
      resume: 'poursuit un fichier qu’une exécution précédente a laissé inachevé',
      fields: 'seulement ces champs du résultat : summary,findings',
      language: 'langue des paires qui n’en indiquent pas dans leurs options',
      jobs: 'nombre de paires comparées à la fois (sinon : autant que de processeurs)',
      progress: 'indique l’avancement sur la sortie d’erreur',
      strict: 'se termine par 1 si une ligne porte une erreur',
    },
    status:
      'Le code de retour est 0 si chaque ligne a reçu une réponse, 2 en cas de problème. Le nombre de lignes en erreur est indiqué sur la sortie d’erreur.',
  },
  completion: {
    does: 'Affiche de quoi faire compléter la commande et ses options par un shell.',
    forms: {
      bash: '{bash} dans ~/.bashrc',
      zsh: '{zsh} dans ~/.zshrc, après compinit',
      fish: '{fish} dans config.fish',
    },
  },
};
