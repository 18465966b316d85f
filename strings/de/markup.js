// Die Wörter von index.html, auf Deutsch.

/** @type {import('../parts.js').Parts['markup']} */
export const markup = {
  title: 'Stet: Was sich zwischen zwei Fassungen eines Artikels geändert hat',
  skip: 'Zu den Texten springen',
  bothTip: 'Vorher und Nachher nebeneinander (u)',
  mergedTip: 'Eine Spalte, in der Gestrichenes und Neues markiert ist (u)',
  cleanTip: 'Nur der neue Text, mit einem Strich am Rand, wo sich etwas geändert hat (c)',
  changes: 'Änderungen',
  previous: 'Vorige Änderung',
  previousTip: 'Vorige Änderung (p)',
  next: 'Nächste Änderung',
  nextTip: 'Nächste Änderung (n)',
  listTip: 'Liste der Änderungen und Auffälligkeiten (l)',
  card: 'Details',
  cardTip: 'Was sich hier geändert hat und was damit geschehen soll (d)',
  new: 'Neu',
  nextVersion: 'Nächste Fassung (Nachher wird zu Vorher)',
  newComparison: 'Neuer Vergleich',
  export: 'Kopieren oder speichern',
  help: 'Hilfe',
  helpTip: 'Tasten, Zeichen und Einstellungen (?)',
  sources: 'Die beiden Texte',
  question: 'Was hat sich zwischen zwei Fassungen eines Artikels geändert?',
  answer:
    'Fügen Sie beide Fassungen ein oder öffnen Sie sie. Stet zeigt, welche Absätze neu, gestrichen, verschoben oder umgeschrieben sind und welche Wörter sich geändert haben.',
  open: 'Datei öffnen …',
  fileBefore: 'Datei mit der früheren Fassung',
  fileAfter: 'Datei mit der späteren Fassung',
  examples: 'Beispiel ansehen:',
  example: 'Eine umgeschriebene Meldung',
  everyChange: 'Alle Arten von Änderungen',
  promise: 'Nichts verlässt diese Seite.',
  promiseMore:
    'Der Vergleich läuft hier, in Ihrem Browser. Eine Sicherheitsregel hindert die Seite daran, Text irgendwohin zu senden, und wenn Sie sie schließen, bleibt nichts gespeichert, außer Sie wünschen das in der Hilfe.',
  comparison: 'Vergleich',
  details: 'Details der Änderung',
};
