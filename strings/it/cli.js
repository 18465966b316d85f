// Che cosa dice la riga di comando, in italiano.

/** @type {import('../parts.js').Parts['cli']} */
export const cli = {
  files: {
    missing: '{path} non esiste; controlla il nome.',
    folder: '{path} è una cartella; indica un file che contiene.',
    closed: 'Impossibile aprire {path}; controlla i permessi.',
    full: 'Impossibile scrivere {path}: il disco è pieno.',
    read: 'Impossibile leggere {path} ({reason}).',
    written: 'Impossibile scrivere {path} ({reason}).',
    exists: '{path} esiste già; usa --force per sovrascriverlo.',
    notOpened: '{path} è stato scritto, ma qui nessun programma può aprirlo.',
    input: '{path} è uno dei file da leggere; indicane un altro con -o.',
  },
  seeHelp: '{reason}. Vedi {command} --help.',
  options: {
    twoFiles: {
      one: 'Servono due file, una versione precedente e una successiva; ne è stato indicato {n}. Vedi stet --help.',
      other:
        'Servono due file, una versione precedente e una successiva; ne sono stati indicati {n}. Vedi stet --help.',
    },
    noFiles:
      'Servono due file, una versione precedente e una successiva; non ne è stato indicato nessuno. Vedi stet --help.',
    oneInput: 'Solo uno dei due testi può venire dallo standard input: indica un file per l’altro.',
    folders: 'Due cartelle si confrontano con una riga per coppia: togli --format.',
    open: '--open ha bisogno di un file da aprire: indicalo con -o.',
    word: 'Un documento con revisioni non è per il terminale: indica un file con -o.',
    format: 'Formato sconosciuto «{format}»: usa uno di questi: {known}.',
    date: '«{date}» non è una data: usa YYYY-MM-DD o YYYY-MM-DDThh:mm:ssZ, dal 1601 in poi.',
    as: '«{as}» non è una versione di un documento: usa --as original o accepted.',
    encoding: '«{encoding}» non è una codifica: usa una di queste: {known}.',
    uiLanguage: 'Stet non ha la lingua «{code}»: usa una di queste: {known}.',
    shell: 'Indicare una shell: {known}.',
  },
  documents: {
    problem: '{path} {problem}.',
    tracked: '{path} contiene {changes}.',
    takenOriginal: '{path} contiene {changes}; è stato preso l’originale.',
    takenAccepted: '{path} contiene {changes}; tutto è considerato accettato.',
    noTracked: '{path} non contiene revisioni: indica un secondo file con cui confrontarlo.',
    original: '{path}, originale',
    accepted: '{path}, revisioni accettate',
    encoding: '{path} è stato letto come {encoding}.',
    approximate: '{path}: l’ordine delle righe è stato dedotto.',
    article: '{path}: è stato preso solo l’articolo della pagina; --whole prende tutto.',
    notCompared: 'Non confrontato: {what}.',
  },
  folders: {
    onlyBefore: 'Solo nella cartella precedente.',
    onlyAfter: 'Solo nella cartella successiva.',
  },
  history: {
    tooMany: {
      one: 'C’è {n} versione; se ne confrontano al massimo {most} per volta: indica meno file o usa --since.',
      other:
        'Ci sono {n} versioni; se ne confrontano al massimo {most} per volta: indica meno file o usa --since.',
    },
    none: 'Per una cronologia servono almeno due versioni, e non ce n’è nessuna.',
    onlyOne: 'Per una cronologia servono almeno due versioni, e ce n’è una sola ({name}).',
    by: '«{by}» non è un ordine: usa --by date o --by name.',
    gitAlone: '--git riguarda un solo file: togli gli altri.',
    since: '--since richiede --git.',
    skip: '{problem} Con --skip viene tralasciato.',
    leftOut: 'Tralasciato: {name}. {problem}',
  },
  git: {
    none: 'git non conosce alcuna versione di {path}: controlla il nome e che ne sia stato fatto il commit.',
    noneSince:
      'git non conosce alcuna versione di {path} da {since}: controlla il nome e che ne sia stato fatto il commit.',
    noDate:
      '«{since}» non è una data che git capisca: scrivi per esempio 2026-03-12 o "2 weeks ago".',
    since: 'Versioni da {date}: così git legge «{since}».',
    missing:
      'Le versioni di {path} non si possono leggere: la cartella non esiste o git non è installato.',
    outside: '{path} non è in alcun repository git: indica file o una cartella.',
    failed: 'git non è riuscito a leggere le versioni di {path}: {reason}',
  },
  batch: {
    oneFile: 'Si legge un file di coppie per volta. Vedi stet batch --help.',
    resumeOrForce: '--resume continua un file, --force ricomincia da capo: usane uno.',
    forceAlone: '--force sovrascrive un file: indicalo con --output.',
    input: '{path} contiene proprio le coppie: indica un altro file con --output.',
    format: '«{format}» non è un formato di stet batch: usa --format json o changes.',
    fields: '--fields sceglie da un risultato json: togli --format.',
    field: '«{field}» non è un campo di un risultato: usa {known}.',
    jobs: '--jobs deve essere un numero intero da 1 in su, non «{jobs}».',
    nothing:
      'Nulla da confrontare: indica un file di coppie, stet batch pairs.jsonl. Vedi stet --help.',
    standardInput: 'Lo standard input',
    empty: '{name} è vuoto: non c’è nulla da confrontare.',
    damaged:
      '{path} è danneggiato e non si decomprime fino in fondo. Ciò che precede è stato confrontato.',
    exists: '{path} esiste già: --force lo sovrascrive, --resume lo continua.',
    resumeFile: '--resume ha bisogno del file da continuare: aggiungi --output.',
    resumeGzip: 'Un’uscita compressa non si può continuare: ricomincia con --force.',
    otherIds:
      '{path} è l’uscita di un altro input: dove questo ha l’id {asked}, risponde {answered}. Ricomincia con --force.',
    otherLines: '{path} è l’uscita di un altro input, con più righe. Ricomincia con --force.',
    failed: {
      one: '{n} riga ha un errore al posto di un risultato: la riga {line}.',
      other: '{n} righe hanno un errore al posto di un risultato, la prima è la riga {line}.',
    },
    progress: {
      one: '{n} riga, {speed} al secondo',
      other: '{n} righe, {speed} al secondo',
    },
  },
};
