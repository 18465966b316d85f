// Was über Dokumente gesagt wird, auf Deutsch.

/** @type {import('../parts.js').Parts['documents']} */
export const documents = {
  reading: 'Das Dokument wird gelesen …',
  problem: '„{name}“ {problem}.',
  problems: {
    empty: 'enthält keinen Text',
    damaged:
      'ist beschädigt oder unvollständig; öffnen Sie es in seinem Programm und speichern Sie es neu',
    encrypted: 'ist passwortgeschützt; speichern Sie eine Kopie ohne Passwort',
    tooLarge:
      'enthält entpackt mehr als jeder Artikel und wurde nicht geöffnet; fügen Sie den Text ein',
    tooLong:
      'enthält mehr, als Stet auf einmal vergleicht, und wurde nicht geöffnet; teilen Sie den Text und vergleichen Sie die Teile',
    tooDeep:
      'ist tiefer verschachtelt als jeder Artikel und wurde nicht geöffnet; fügen Sie den Text ein',
    entities: 'legt eigene Entitäten fest, wie es kein Textprogramm tut, und wurde nicht geöffnet',
    failed:
      'kann hier nicht gelesen werden; öffnen Sie es im Programm, aus dem es stammt, und fügen Sie den Text ein',
    characterMaps:
      'braucht ostasiatische Zeichentabellen, die Stet nur auf einem Webserver und in der Kommandozeile hat; öffnen Sie es, markieren Sie den Text und kopieren Sie ihn hierher',
    unmapped:
      'gibt nicht an, welche Zeichen es darstellt; öffnen Sie es, markieren Sie den Text und kopieren Sie ihn hierher',
    scan: 'enthält nur Bilder von Seiten, keinen Text; lassen Sie zuerst eine Texterkennung laufen',
    zip: 'ist ein Archiv; entpacken Sie es und öffnen Sie den Artikel selbst',
    doc: 'ist ein älteres Word-Dokument; öffnen Sie es im Textprogramm und speichern Sie es als .docx',
    spreadsheet: 'ist eine Tabelle; kopieren Sie die Zellen mit dem Text hierher',
    slides: 'ist eine Präsentation; kopieren Sie ihren Text hierher',
    office:
      'hat ein Format, das hier nicht gelesen wird; speichern Sie es als .docx, .odt oder reinen Text',
    picture: 'ist ein Bild; sein Text muss erst abgeschrieben oder erkannt werden',
    recording: 'ist eine Aufnahme und kein Text',
    binary: 'ist keine Textdatei; speichern Sie es als reinen Text',
  },
  unreadable:
    '„{name}“ ließ sich nicht lesen. Falls es ein Ordner ist oder verschoben wurde, öffnen Sie die Datei selbst.',
  kinds: {
    comment: { one: '{n} Kommentar', other: '{n} Kommentare' },
    header: { one: '{n} Kopf- oder Fußzeile', other: '{n} Kopf- und Fußzeilen' },
    hidden: { one: '{n} ausgeblendete Stelle', other: '{n} ausgeblendete Stellen' },
    image: { one: '{n} Bild', other: '{n} Bilder' },
    object: { one: '{n} eingebettetes Objekt', other: '{n} eingebettete Objekte' },
    formatting: {
      one: '{n} nachverfolgte Formatänderung',
      other: '{n} nachverfolgte Formatänderungen',
    },
    navigation: { one: '{n} Navigationszeile', other: '{n} Navigationszeilen' },
    sharing: { one: '{n} Link zum Teilen', other: '{n} Links zum Teilen' },
    advertisement: { one: '{n} Werbezeile', other: '{n} Werbezeilen' },
    newsletter: { one: '{n} Zeile mit Abo-Werbung', other: '{n} Zeilen mit Abo-Werbung' },
    related: { one: '{n} Zeile zu anderen Artikeln', other: '{n} Zeilen zu anderen Artikeln' },
    discussion: { one: '{n} Zeile aus Leserkommentaren', other: '{n} Zeilen aus Leserkommentaren' },
    notice: { one: '{n} Zeile eines Website-Hinweises', other: '{n} Zeilen von Website-Hinweisen' },
    form: { one: '{n} Zeile eines Formulars', other: '{n} Zeilen von Formularen' },
    aside: { one: '{n} weitere Zeile der Seite', other: '{n} weitere Zeilen der Seite' },
    attachment: { one: '{n} Anhang', other: '{n} Anhänge' },
    quoted: { one: '{n} zitierte Zeile', other: '{n} zitierte Zeilen' },
    running: {
      one: '{n} Kolumnentitel oder Seitenzahl',
      other: '{n} Kolumnentitel und Seitenzahlen',
    },
  },
  leftOut: 'Nicht übernommen: {what}.',
  notCompared: 'nicht verglichen: {what}',
  plain: {
    before:
      'Auszeichnungen wie Überschriften und Kursives, denn die frühere Fassung ist reiner Text',
    after:
      'Auszeichnungen wie Überschriften und Kursives, denn die spätere Fassung ist reiner Text',
  },
  show: 'Nicht Übernommenes zeigen',
  article: 'Von der Seite wurde nur der Artikel übernommen.',
  whole: 'Ganze Seite übernehmen',
  approximate: 'Die Reihenfolge der Zeilen ist geschätzt.',
  changes: { one: '{n} nachverfolgte Änderung', other: '{n} nachverfolgte Änderungen' },
  changesBy: { one: '{changes} von {n} Person', other: '{changes} von {n} Personen' },
  tracked: 'Enthält {changes}, hier als angenommen behandelt.',
  compareVersions: 'Original mit angenommener Fassung vergleichen',
  takeOriginal: 'Original nehmen',
  versions: { original: '{name}, Original', accepted: '{name}, angenommen' },
  encoding: 'Gelesen als {encoding}.',
  encodingGuessed: 'Gelesen als {encoding} (aus den Buchstaben erschlossen).',
  chooseEncoding: 'Andere Zeichenkodierung',
};
