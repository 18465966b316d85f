// Wat de hulp van de opdrachtregel zegt, in het Nederlands.

/** @type {import('../parts.js').Parts['usage']} */
export const usage = {
  names: {
    earlier: 'EERDER',
    later: 'LATER',
    tracked: 'DOCUMENT',
    folder: 'MAP',
    file: 'BESTAND',
    shell: 'SHELL',
    format: 'FORMAAT',
    name: 'NAAM',
    date: 'DATUM',
    version: 'VERSIE',
    tag: 'TAAL',
    code: 'TAAL',
    order: 'VOLGORDE',
    number: 'N',
    fields: 'VELDEN',
  },
  options: {
    force: 'overschrijft {file}',
    open: 'opent {file} zodra het geschreven is',
    whole: 'neemt de hele webpagina, niet alleen het artikel',
    encoding: 'codering van tekstbestanden (anders: herkend)',
    language: 'taal van de teksten, bijvoorbeeld en (anders: herkend)',
    'ui-language': 'taal waarin Stet zich uitdrukt (anders: volgens LANG): {languages}',
    help: 'toont deze hulp',
  },
  compare: {
    does: 'Toont wat er tussen twee versies van een artikel is veranderd.',
    forms: {
      summary: 'toont een samenvatting en alle wijzigingen',
      changes: 'toont wat de redactie niet mag ontgaan',
      redline:
        'schrijft een Word-document met bijgehouden wijzigingen: in het latere document zelf, als beide van Word zijn; .odt: hetzelfde voor OpenDocument',
      report: 'schrijft een rapport waar geen Stet voor nodig is',
      tracked: 'vergelijkt de twee versies in een bestand met bijgehouden wijzigingen',
      folders: 'vergelijkt bestanden met dezelfde naam: een regel samenvatting per paar',
      history: 'wat er van een artikel is geworden; zie stet history --help',
      batch:
        'vergelijkt veel paren: elke regel is {pair} en geeft een resultaat {result} op een regel; zie stet batch --help',
      completion: 'toont waarmee bash, zsh of fish de opdracht en haar opties aanvullen',
    },
    documents:
      '{earlier} en {later} zijn documenten: tekst, Markdown, Word (.docx), OpenDocument (.odt, .fodt), opgeslagen webpagina’s (.html, .mhtml), e-mails (.eml) en pdf. Een - staat voor de standaardinvoer.',
    options: {
      format: '{formats} (anders: text)',
      output:
        'schrijft naar {file}; de naam kan het formaat aangeven: .docx, .odt, .html, .csv, .md (CriticMarkup), .json, .txt',
      all: 'zet alle wijzigingen in het wijzigingslog, niet alleen de bevindingen',
      author: 'van wie de bijgehouden wijzigingen zijn (anders: Stet)',
      date: 'van wanneer ze zijn: YYYY-MM-DD of YYYY-MM-DDThh:mm:ssZ (anders: de datum van het latere document)',
      'no-notes': 'geen opmerkingen bij verplaatste passages',
      'drop-comments': 'laat de opmerkingen van het latere document weg',
      as: 'original of accepted (standaard): welke versie van een bestand met bijgehouden wijzigingen met een ander bestand wordt vergeleken',
      forms: 'toont ook verschillen in opmaak, zoals cursief dat erbij kwam of wegviel',
      version: 'toont de versie van Stet',
    },
    status:
      'De omgevingsvariabele NO_COLOR zet kleur uit. De afsluitcode is 0 als de teksten gelijk zijn, 1 als ze verschillen en 2 als er iets misging. Opmaak alleen telt niet als verschil.',
  },
  history: {
    does: 'Toont wat er in de loop van de versies van een artikel is geworden.',
    forms: {
      files: 'versies in elk formaat, de vroegste eerst',
      folder: 'alle bestanden in een map, op naam',
      git: 'de versies van een bestand die git bewaart',
    },
    options: {
      format:
        '{formats} (anders: volgens de naam van de uitvoer, of text); changes is een log per versie, html een zelfstandige pagina',
      output: 'schrijft naar {file} in plaats van de standaarduitvoer',
      by: 'date of name: de volgorde van de bestanden',
      git: 'de versies van {file} die git bewaart',
      since: 'daarvan alleen die sinds die datum',
      skip: 'laat versies weg die niet te lezen zijn',
      as: 'original of accepted (standaard): welke versie van een bestand met bijgehouden wijzigingen wordt genomen',
    },
    status:
      'De afsluitcode is 0 als alle versies gelijk zijn, 1 als ze verschillen en 2 als er iets misging.',
  },
  batch: {
    does: 'Vergelijkt veel paren: elk een regel erin, elk een regel eruit, in dezelfde volgorde.',
    forms: {
      file: '{file} of de standaardinvoer heeft per regel een paar, {pairWithOptions}, of de {versions} van een geschiedenis. Elke regel geeft {result} met het resultaat, of {failure}. Met gzip gecomprimeerde invoer wordt ook gelezen.',
    },
    options: {
      format: 'json (standaard), of changes: wat de redactie niet mag ontgaan, als tekst',
      output:
        'schrijft naar {file} in plaats van de standaarduitvoer; gecomprimeerd als de naam op .gz eindigt',
      resume: 'gaat verder met een bestand dat bij een eerdere keer niet af kwam',
      fields: 'alleen deze velden van een resultaat: summary,findings',
      language: 'taal van paren die in hun options geen taal opgeven',
      jobs: 'hoeveel paren tegelijk worden vergeleken (anders: zoveel als er processors zijn)',
      progress: 'meldt op de foutuitvoer hoever het is',
      strict: 'eindigt met 1 als een regel een fout heeft',
    },
    status:
      'De afsluitcode is 0 als elke regel beantwoord is en 2 als er iets misging. Hoeveel regels een fout hebben, staat op de foutuitvoer.',
  },
  completion: {
    does: 'Toont waarmee een shell de opdracht en haar opties aanvult.',
    forms: {
      bash: '{bash} in ~/.bashrc',
      zsh: '{zsh} in ~/.zshrc, na compinit',
      fish: '{fish} in config.fish',
    },
  },
};
