// Wat de opdrachtregel zegt, in het Nederlands.

/** @type {import('../parts.js').Parts['cli']} */
export const cli = {
  files: {
    missing: '{path} bestaat niet; controleer de naam.',
    folder: '{path} is een map; geef een bestand daarin op.',
    closed: '{path} kan niet worden geopend; controleer de rechten.',
    full: '{path} kon niet worden geschreven: de schijf is vol.',
    read: '{path} kon niet worden gelezen ({reason}).',
    written: '{path} kon niet worden geschreven ({reason}).',
    exists: '{path} bestaat al; gebruik --force om het te overschrijven.',
    notOpened: '{path} is geschreven, maar geen programma hier kan het openen.',
    input: '{path} is een van de bestanden die worden gelezen; geef met -o een ander bestand op.',
  },
  seeHelp: '{reason}. Zie {command} --help.',
  options: {
    twoFiles: {
      one: 'Er zijn twee bestanden nodig, een eerdere en een latere versie, maar er is er {n} opgegeven. Zie stet --help.',
      other:
        'Er zijn twee bestanden nodig, een eerdere en een latere versie, maar er zijn er {n} opgegeven. Zie stet --help.',
    },
    noFiles:
      'Er zijn twee bestanden nodig, een eerdere en een latere versie, maar er is er geen opgegeven. Zie stet --help.',
    oneInput:
      'Slechts een van de twee teksten kan van standaardinvoer komen: geef voor de andere een bestand op.',
    folders: 'Twee mappen worden vergeleken met één regel per paar: laat --format weg.',
    open: '--open heeft een bestand nodig om te openen: geef het op met -o.',
    word: 'Een document met bijgehouden wijzigingen is niet voor de terminal: geef een bestand op met -o.',
    format: 'Onbekend formaat ‘{format}’: gebruik een van {known}.',
    date: '‘{date}’ is geen datum: gebruik YYYY-MM-DD of YYYY-MM-DDThh:mm:ssZ, vanaf 1601.',
    as: '‘{as}’ is geen versie van een document: gebruik --as original of accepted.',
    encoding: '‘{encoding}’ is geen codering: gebruik een van {known}.',
    uiLanguage: 'Stet kent de taal ‘{code}’ niet: gebruik een van {known}.',
    shell: 'Noem een shell: {known}.',
  },
  documents: {
    problem: '{path} {problem}.',
    tracked: '{path} bevat {changes}.',
    takenOriginal: '{path} bevat {changes}; het origineel is genomen.',
    takenAccepted: '{path} bevat {changes}; alles geldt als geaccepteerd.',
    noTracked:
      '{path} bevat geen bijgehouden wijzigingen: geef een tweede bestand op om mee te vergelijken.',
    original: '{path}, origineel',
    accepted: '{path}, geaccepteerd',
    encoding: '{path} is gelezen als {encoding}.',
    approximate: '{path}: de volgorde van de regels is geschat.',
    article: '{path}: alleen het artikel van de pagina is overgenomen; --whole neemt alles.',
    notCompared: 'Niet vergeleken: {what}.',
  },
  folders: {
    onlyBefore: 'Alleen in de eerdere map.',
    onlyAfter: 'Alleen in de latere map.',
  },
  history: {
    tooMany: {
      one: 'Er is {n} versie; hooguit {most} worden tegelijk vergeleken: geef minder bestanden op of gebruik --since.',
      other:
        'Er zijn {n} versies; hooguit {most} worden tegelijk vergeleken: geef minder bestanden op of gebruik --since.',
    },
    none: 'Een geschiedenis heeft minstens twee versies nodig, maar er is er geen.',
    onlyOne: 'Een geschiedenis heeft minstens twee versies nodig, maar er is er maar één ({name}).',
    by: '‘{by}’ is geen volgorde: gebruik --by date of --by name.',
    gitAlone: '--git geldt voor één bestand: laat de andere weg.',
    since: '--since heeft --git nodig.',
    skip: '{problem} Met --skip wordt het weggelaten.',
    leftOut: 'Weggelaten: {name}. {problem}',
  },
  git: {
    none: 'git kent geen versie van {path}: controleer de naam en of het is gecommit.',
    noneSince:
      'git kent geen versie van {path} sinds {since}: controleer de naam en of het is gecommit.',
    noDate:
      '‘{since}’ is geen datum die git begrijpt: schrijf bijvoorbeeld 2026-03-12 of "2 weeks ago".',
    since: 'Versies sinds {date}: zo leest git ‘{since}’.',
    missing:
      'De versies van {path} zijn niet te lezen: de map bestaat niet of git is niet geïnstalleerd.',
    outside: '{path} staat niet in een git-repository: geef bestanden of een map op.',
    failed: 'git kon de versies van {path} niet lezen: {reason}',
  },
  batch: {
    oneFile: 'Er wordt één bestand met paren tegelijk gelezen. Zie stet batch --help.',
    resumeOrForce: '--resume gaat verder met een bestand, --force begint opnieuw: geef er één op.',
    forceAlone: '--force overschrijft een bestand: geef het op met --output.',
    input: '{path} bevat de paren zelf: geef met --output een ander bestand op.',
    format: '‘{format}’ is geen formaat van stet batch: gebruik --format json of changes.',
    fields: '--fields kiest uit een resultaat als json: laat --format weg.',
    field: '‘{field}’ is geen veld van een resultaat: gebruik {known}.',
    jobs: '--jobs moet een geheel getal vanaf 1 zijn, niet ‘{jobs}’.',
    nothing:
      'Niets te vergelijken: geef een bestand met paren op, stet batch pairs.jsonl. Zie stet --help.',
    standardInput: 'Standaardinvoer',
    empty: '{name} is leeg: er is niets te vergelijken.',
    damaged:
      '{path} is beschadigd: het kan niet tot het einde worden uitgepakt. Wat ervoor kwam, is vergeleken.',
    exists: '{path} bestaat al: met --force overschrijft u het, met --resume gaat u ermee verder.',
    resumeFile: '--resume heeft het bestand nodig om mee verder te gaan: voeg --output toe.',
    resumeGzip: 'Gecomprimeerde uitvoer kan niet worden hervat: begin opnieuw met --force.',
    otherIds:
      '{path} is de uitvoer van een andere invoer: waar die de id {asked} heeft, antwoordt het {answered}. Begin opnieuw met --force.',
    otherLines:
      '{path} is de uitvoer van een andere invoer, die meer regels heeft. Begin opnieuw met --force.',
    failed: {
      one: '{n} regel heeft een fout in plaats van een resultaat: regel {line}.',
      other: '{n} regels hebben een fout in plaats van een resultaat, de eerste is regel {line}.',
    },
    progress: {
      one: '{n} regel, {speed} per seconde',
      other: '{n} regels, {speed} per seconde',
    },
  },
};
