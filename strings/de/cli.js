// Was die Kommandozeile sagt, auf Deutsch.

/** @type {import('../parts.js').Parts['cli']} */
export const cli = {
  files: {
    missing: '{path} gibt es nicht; prüfen Sie den Namen.',
    folder: '{path} ist ein Ordner; nennen Sie eine Datei darin.',
    closed: '{path} lässt sich nicht öffnen; prüfen Sie die Zugriffsrechte.',
    full: '{path} konnte nicht geschrieben werden: Der Datenträger ist voll.',
    read: '{path} konnte nicht gelesen werden ({reason}).',
    written: '{path} konnte nicht geschrieben werden ({reason}).',
    exists: '{path} gibt es schon; --force überschreibt die Datei.',
    notOpened: '{path} wurde geschrieben, aber kein Programm hier kann die Datei öffnen.',
    input: '{path} ist eine der Dateien, die gelesen werden; nennen Sie mit -o eine andere.',
  },
  seeHelp: '{reason}. Siehe {command} --help.',
  options: {
    twoFiles: {
      one: 'Zwei Dateien werden gebraucht, eine frühere und eine spätere Fassung; angegeben ist {n}. Siehe stet --help.',
      other:
        'Zwei Dateien werden gebraucht, eine frühere und eine spätere Fassung; angegeben sind {n}. Siehe stet --help.',
    },
    noFiles:
      'Zwei Dateien werden gebraucht, eine frühere und eine spätere Fassung; angegeben ist keine. Siehe stet --help.',
    oneInput:
      'Nur einer der beiden Texte kann von der Standardeingabe kommen: Nennen Sie für den anderen eine Datei.',
    folders: 'Zwei Ordner werden mit einer Zeile je Paar verglichen: Lassen Sie --format weg.',
    open: '--open braucht eine Datei: Nennen Sie mit -o eine.',
    word: 'Ein Dokument mit nachverfolgten Änderungen gehört nicht ins Terminal: Nennen Sie mit -o eine Datei.',
    format: 'Unbekanntes Format „{format}“: Möglich sind {known}.',
    date: '„{date}“ ist kein Datum: Schreiben Sie YYYY-MM-DD oder YYYY-MM-DDThh:mm:ssZ, ab dem Jahr 1601.',
    as: '„{as}“ ist keine Fassung eines Dokuments: Möglich ist --as original oder accepted.',
    encoding: '„{encoding}“ ist keine Zeichenkodierung: Möglich sind {known}.',
    uiLanguage: '„{code}“ ist keine Sprache von Stet: Möglich sind {known}.',
    shell: 'Nennen Sie eine Shell: {known}.',
  },
  documents: {
    problem: '{path} {problem}.',
    tracked: '{path} enthält {changes}.',
    takenOriginal: '{path} enthält {changes}; verglichen wird das Original.',
    takenAccepted: '{path} enthält {changes}, hier als angenommen behandelt.',
    noTracked:
      '{path} enthält keine nachverfolgten Änderungen: Nennen Sie eine zweite Datei zum Vergleichen.',
    original: '{path}, Original',
    accepted: '{path}, angenommen',
    encoding: '{path} wurde als {encoding} gelesen.',
    approximate: '{path}: Die Reihenfolge der Zeilen ist geschätzt.',
    article: '{path}: Nur der Artikel der Seite wurde übernommen; --whole nimmt alles.',
    notCompared: 'Nicht verglichen: {what}.',
  },
  folders: {
    onlyBefore: 'Nur im früheren Ordner.',
    onlyAfter: 'Nur im späteren Ordner.',
  },
  history: {
    tooMany: {
      one: 'Es ist {n} Fassung; höchstens {most} werden auf einmal verglichen: Nennen Sie weniger Dateien oder verwenden Sie --since.',
      other:
        'Es sind {n} Fassungen; höchstens {most} werden auf einmal verglichen: Nennen Sie weniger Dateien oder verwenden Sie --since.',
    },
    none: 'Für einen Verlauf braucht es mindestens zwei Fassungen; es gibt keine.',
    onlyOne: 'Für einen Verlauf braucht es mindestens zwei Fassungen; es gibt nur eine ({name}).',
    by: '„{by}“ ist keine Reihenfolge: Möglich ist --by date oder --by name.',
    gitAlone: '--git nennt eine Datei: Lassen Sie die anderen weg.',
    since: '--since geht nur mit --git.',
    skip: '{problem} Mit --skip wird sie ausgelassen.',
    leftOut: 'Ausgelassen: {name}. {problem}',
  },
  git: {
    none: 'git kennt keine Fassung von {path}: Prüfen Sie den Namen und ob die Datei eingecheckt ist.',
    noneSince:
      'git kennt seit {since} keine Fassung von {path}: Prüfen Sie den Namen und ob die Datei eingecheckt ist.',
    noDate:
      '„{since}“ ist kein Datum, das git versteht: Schreiben Sie etwa 2026-03-12 oder "2 weeks ago".',
    since: 'Fassungen seit {date}: So liest git „{since}“.',
    missing:
      'Die Fassungen von {path} lassen sich nicht lesen: Den Ordner gibt es nicht, oder git ist nicht installiert.',
    outside: '{path} liegt in keinem Git-Repository: Nennen Sie Dateien oder einen Ordner.',
    failed: 'git konnte die Fassungen von {path} nicht lesen: {reason}',
  },
  batch: {
    oneFile: 'Es wird eine Datei mit Paaren auf einmal gelesen. Siehe stet batch --help.',
    resumeOrForce:
      '--resume setzt eine Datei fort, --force beginnt neu: Nur eines von beiden geht.',
    forceAlone: '--force überschreibt eine Datei: Nennen Sie sie mit --output.',
    input: '{path} enthält die Paare selbst: Nennen Sie mit --output eine andere Datei.',
    format: '„{format}“ ist kein Format von stet batch: Möglich sind --format json oder changes.',
    fields: '--fields wählt aus einem Ergebnis in json: Lassen Sie --format weg.',
    field: '„{field}“ ist kein Feld eines Ergebnisses: Möglich sind {known}.',
    jobs: '--jobs muss eine ganze Zahl ab 1 sein, nicht „{jobs}“.',
    nothing:
      'Nichts zu vergleichen: Nennen Sie eine Datei mit Paaren, stet batch pairs.jsonl. Siehe stet --help.',
    standardInput: 'Die Standardeingabe',
    empty: '{name} ist leer: Es gibt nichts zu vergleichen.',
    damaged:
      '{path} ist beschädigt und lässt sich nicht bis zum Ende entpacken. Was davor stand, wurde verglichen.',
    exists: '{path} gibt es schon: --force überschreibt sie, --resume setzt sie fort.',
    resumeFile:
      '--resume braucht die Datei, die fortgesetzt werden soll: Nennen Sie sie mit --output.',
    resumeGzip:
      'Eine komprimierte Ausgabe lässt sich nicht fortsetzen: Beginnen Sie mit --force neu.',
    otherIds:
      '{path} gehört zu einer anderen Eingabe: Wo diese die id {asked} hat, steht dort {answered}. Beginnen Sie mit --force neu.',
    otherLines:
      '{path} gehört zu einer anderen Eingabe, die mehr Zeilen hat. Beginnen Sie mit --force neu.',
    failed: {
      one: '{n} Zeile hat einen Fehler statt eines Ergebnisses: Zeile {line}.',
      other: '{n} Zeilen haben einen Fehler statt eines Ergebnisses, die erste ist Zeile {line}.',
    },
    progress: { one: '{n} Zeile, {speed} je Sekunde', other: '{n} Zeilen, {speed} je Sekunde' },
  },
};
