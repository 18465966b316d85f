// Che cosa dice l’aiuto, in italiano.

/** @type {import('../parts.js').Parts['help']} */
export const help = {
  heading: 'Tasti, segni e impostazioni',
  keysCaption: 'Tasti',
  keyShift: 'Maiusc',
  keyCtrl: 'Ctrl',
  keyEnter: 'Invio',
  keyEsc: 'Esc',
  next: 'Modifica successiva',
  previous: 'Modifica precedente',
  nextFinding: 'Segnalazione successiva, precedente',
  rows: 'Riga successiva, precedente',
  nextEdit: 'Intervento successivo, precedente in una modifica',
  otherEnd: 'Vai al punto di partenza o di arrivo',
  merged: 'Affiancate o con revisioni',
  clean: 'Testo finale',
  list: 'Elenco delle modifiche',
  card: 'Da una modifica ai suoi dettagli, e ritorno',
  accept: 'Accetta o rifiuta la modifica e vai avanti',
  acceptEdit: 'Accetta o rifiuta un intervento e vai avanti',
  acceptKind: 'Accetta o rifiuta tutti gli interventi di questo tipo',
  acceptAll: 'Accetta tutte le modifiche',
  seen: 'Segna la segnalazione come vista',
  edit: 'Modifica qui il testo nuovo',
  link: 'Non corrispondono; abbina a un altro capoverso',
  export: 'Copia o salva',
  undo: 'Annulla, ripristina',
  this: 'Questo aiuto',
  escape: 'Chiudi ciò che è aperto',
  single: 'Scorciatoie di una sola lettera',
  language: 'Lingua della pagina',
  keep: 'Conserva i miei testi su questo dispositivo',
  keepMore:
    'Solo in questo browser, finché non scegli «Cancella». Chi usa questo browser può leggerli.',
  keepMoreLocal:
    'Solo in questo browser, finché non scegli «Cancella». Chi usa questo browser può leggerli, e così ogni altra pagina che vi apri da un file: Chrome ed Edge non tengono separate queste pagine. Apri solo file di cui ti fidi.',
  forget: 'Cancella',
  privacy:
    'Stet confronta i testi in questa pagina e non invia nulla. Le impostazioni vengono ricordate; i testi solo se lo chiedi qui sopra.',
  close: 'Chiudi',
};
