// Was die Hilfe der Kommandozeile sagt, auf Deutsch.

/** @type {import('../parts.js').Parts['usage']} */
export const usage = {
  names: {
    earlier: 'FRÜHER',
    later: 'SPÄTER',
    tracked: 'DOKUMENT',
    folder: 'ORDNER',
    file: 'DATEI',
    shell: 'SHELL',
    format: 'FORMAT',
    name: 'NAME',
    date: 'DATUM',
    version: 'FASSUNG',
    tag: 'SPRACHE',
    code: 'SPRACHE',
    order: 'REIHENFOLGE',
    number: 'N',
    fields: 'FELDER',
  },
  options: {
    force: 'überschreibt {file}',
    open: 'öffnet {file}, sobald die Datei geschrieben ist',
    whole: 'nimmt die ganze Webseite, nicht nur ihren Artikel',
    encoding: 'Zeichenkodierung von Textdateien (sonst: erkannt)',
    language: 'Sprache der Texte, etwa en (sonst: erkannt)',
    'ui-language': 'Sprache, in der Stet sich äußert (sonst: nach LANG): {languages}',
    help: 'zeigt diese Hilfe',
  },
  compare: {
    does: 'Zeigt, was sich zwischen zwei Fassungen eines Artikels geändert hat.',
    forms: {
      summary: 'gibt eine Zusammenfassung und alle Änderungen aus',
      changes: 'gibt aus, was der Redaktion nicht entgehen darf',
      redline:
        'schreibt ein Word-Dokument mit nachverfolgten Änderungen: in das spätere Dokument selbst, wenn beide von Word sind; .odt: dasselbe für OpenDocument',
      report: 'schreibt einen Bericht, für den man Stet nicht braucht',
      tracked: 'vergleicht die beiden Fassungen in einer Datei mit nachverfolgten Änderungen',
      folders: 'vergleicht gleichnamige Dateien: eine Zeile mit der Zusammenfassung je Paar',
      history: 'was aus einem Artikel über seine Fassungen wurde; siehe stet history --help',
      batch:
        'vergleicht viele Paare: Jede Zeile ist {pair} und ergibt eine Zeile mit dem Ergebnis {result}; siehe stet batch --help',
      completion: 'gibt aus, womit bash, zsh oder fish den Befehl und seine Optionen ergänzen',
    },
    documents:
      '{earlier} und {later} sind Dokumente: Text, Markdown, Word (.docx), OpenDocument (.odt, .fodt), gespeicherte Webseiten (.html, .mhtml), E-Mails (.eml) und PDF. Ein - steht für die Standardeingabe.',
    options: {
      format: '{formats} (sonst: text)',
      output:
        'schreibt in {file}; der Name kann das Format angeben: .docx, .odt, .html, .csv, .md (CriticMarkup), .json, .txt',
      all: 'führt im Änderungsprotokoll jede Änderung auf, nicht nur Auffälligkeiten',
      author: 'von wem die nachverfolgten Änderungen stammen (sonst: Stet)',
      date: 'von wann sie sind: YYYY-MM-DD oder YYYY-MM-DDThh:mm:ssZ (sonst: Datum des späteren Dokuments)',
      'no-notes': 'keine Kommentare an verschobenen Stellen',
      'drop-comments': 'lässt die Kommentare des späteren Dokuments weg',
      as: 'original oder accepted (Standard): welche Fassung einer Datei mit nachverfolgten Änderungen mit einer anderen Datei verglichen wird',
      forms: 'führt auch Unterschiede der Form auf, etwa neue oder entfallene Kursive',
      version: 'zeigt die Version von Stet',
    },
    status:
      'Die Umgebungsvariable NO_COLOR schaltet Farbe aus. Der Rückgabewert ist 0, wenn die Texte gleich sind, 1, wenn sie sich unterscheiden, und 2, wenn etwas schiefging. Die Form allein gilt nicht als Unterschied der Texte.',
  },
  history: {
    does: 'Zeigt, was aus einem Artikel über seine Fassungen wurde.',
    forms: {
      files: 'Fassungen in jedem Format, die früheste zuerst',
      folder: 'alle Dateien eines Ordners, nach Namen',
      git: 'die Fassungen einer Datei, die in git liegen',
    },
    options: {
      format:
        '{formats} (sonst: nach dem Namen der Ausgabe oder text); changes ist ein Protokoll nach Fassungen, html eine eigenständige Seite',
      output: 'schreibt in {file} statt in die Standardausgabe',
      by: 'date oder name: Reihenfolge der Dateien',
      git: 'die Fassungen von {file}, die in git liegen',
      since: 'davon nur die seit diesem Tag',
      skip: 'lässt Fassungen aus, die sich nicht lesen lassen',
      as: 'original oder accepted (Standard): welche Fassung einer Datei mit nachverfolgten Änderungen gilt',
    },
    status:
      'Der Rückgabewert ist 0, wenn alle Fassungen gleich sind, 1, wenn sie sich unterscheiden, und 2, wenn etwas schiefging.',
  },
  batch: {
    does: 'Vergleicht viele Paare: je eine Zeile hinein, je eine Zeile heraus, in derselben Reihenfolge.',
    forms: {
      file: '{file} oder die Standardeingabe hat je Zeile ein Paar, {pairWithOptions}, oder die {versions} eines Verlaufs. Jede Zeile ergibt {result} mit dem Ergebnis oder {failure}. Mit gzip komprimierte Eingaben werden auch gelesen.',
    },
    options: {
      format: 'json (Standard) oder changes: was der Redaktion nicht entgehen darf, als Text',
      output:
        'schreibt in {file} statt in die Standardausgabe; komprimiert, wenn der Name auf .gz endet',
      resume: 'setzt eine Datei fort, die ein früherer Lauf unvollendet ließ',
      fields: 'nur diese Felder eines Ergebnisses: summary,findings',
      language: 'Sprache der Paare, die in ihren options keine angeben',
      jobs: 'wie viele Paare zugleich verglichen werden (sonst: so viele, wie es Prozessoren gibt)',
      progress: 'meldet auf der Standardfehlerausgabe, wie weit es ist',
      strict: 'endet mit 1, wenn eine Zeile einen Fehler hat',
    },
    status:
      'Der Rückgabewert ist 0, wenn jede Zeile beantwortet wurde, und 2, wenn etwas schiefging. Wie viele Zeilen einen Fehler haben, steht auf der Standardfehlerausgabe.',
  },
  completion: {
    does: 'Gibt aus, womit eine Shell den Befehl und seine Optionen ergänzt.',
    forms: {
      bash: '{bash} in ~/.bashrc',
      zsh: '{zsh} in ~/.zshrc, nach compinit',
      fish: '{fish} in config.fish',
    },
  },
};
