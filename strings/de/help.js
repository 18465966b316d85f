// Was die Hilfe sagt, auf Deutsch.

/** @type {import('../parts.js').Parts['help']} */
export const help = {
  heading: 'Tasten, Zeichen und Einstellungen',
  keysCaption: 'Tasten',
  keyShift: 'Umschalt',
  keyCtrl: 'Strg',
  keyEnter: 'Eingabe',
  keyEsc: 'Esc',
  next: 'Nächste Änderung',
  previous: 'Vorige Änderung',
  nextFinding: 'Nächste, vorige Auffälligkeit',
  rows: 'Nächste, vorige Zeile',
  nextEdit: 'Nächste, vorige Einzeländerung',
  otherEnd: 'Zur alten oder neuen Stelle springen',
  merged: 'Nebeneinander oder markiert',
  clean: 'Endfassung',
  list: 'Liste der Änderungen',
  card: 'Von einer Änderung zu ihren Details und zurück',
  accept: 'Änderung annehmen oder ablehnen und weiter',
  acceptEdit: 'Einzeländerung annehmen oder ablehnen und weiter',
  acceptKind: 'Alle Einzeländerungen dieser Art annehmen oder ablehnen',
  acceptAll: 'Alle Änderungen annehmen',
  seen: 'Auffälligkeit als gesehen markieren',
  edit: 'Den späteren Text an Ort und Stelle bearbeiten',
  link: 'Gehört nicht zusammen; anderem Absatz zuordnen',
  export: 'Kopieren oder speichern',
  undo: 'Rückgängig, wiederholen',
  this: 'Diese Hilfe',
  escape: 'Schließen, was geöffnet ist',
  single: 'Tastenkürzel mit einem Buchstaben',
  language: 'Sprache der Seite',
  keep: 'Meine Texte auf diesem Gerät speichern',
  keepMore:
    'Nur in diesem Browser, bis Sie „Löschen“ wählen. Wer diesen Browser benutzt, kann sie lesen.',
  keepMoreLocal:
    'Nur in diesem Browser, bis Sie „Löschen“ wählen. Wer diesen Browser benutzt, kann sie lesen, ebenso jede andere Seite, die Sie darin aus einer Datei öffnen: Chrome und Edge trennen solche Seiten nicht. Öffnen Sie nur Dateien, denen Sie vertrauen.',
  forget: 'Löschen',
  privacy:
    'Stet vergleicht die Texte in dieser Seite und sendet nichts. Ihre Einstellungen merkt es sich, Ihre Texte nur, wenn Sie das oben einstellen.',
  close: 'Schließen',
};
