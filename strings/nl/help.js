// Wat de hulp zegt, in het Nederlands.

/** @type {import('../parts.js').Parts['help']} */
export const help = {
  heading: 'Toetsen, markeringen en instellingen',
  keysCaption: 'Toetsen',
  keyShift: 'Shift',
  keyCtrl: 'Ctrl',
  keyEnter: 'Enter',
  keyEsc: 'Esc',
  next: 'Volgende wijziging',
  previous: 'Vorige wijziging',
  nextFinding: 'Volgende, vorige bevinding',
  rows: 'Volgende, vorige rij',
  nextEdit: 'Volgende, vorige ingreep in een wijziging',
  otherEnd: 'Naar de oude of de nieuwe plek springen',
  merged: 'Naast elkaar of met markeringen',
  clean: 'Eindtekst',
  list: 'Lijst met wijzigingen',
  card: 'Van een wijziging naar de details, en terug',
  accept: 'De wijziging accepteren of afwijzen, en verder',
  acceptEdit: 'Eén ingreep accepteren of afwijzen, en verder',
  acceptKind: 'Alle ingrepen van deze soort accepteren of afwijzen',
  acceptAll: 'Alle wijzigingen accepteren',
  seen: 'De bevinding als gezien markeren',
  edit: 'De latere tekst hier bewerken',
  link: 'Hoort niet bij elkaar; aan een andere alinea koppelen',
  export: 'Kopiëren of opslaan',
  undo: 'Ongedaan maken, opnieuw uitvoeren',
  this: 'Dit helpvenster',
  escape: 'Sluiten wat openstaat',
  single: 'Sneltoetsen van één letter',
  language: 'Taal van de pagina',
  keep: 'Mijn teksten op dit apparaat bewaren',
  keepMore:
    'Alleen in deze browser, tot u ‘Wissen’ kiest. Wie deze browser gebruikt, kan ze lezen.',
  keepMoreLocal:
    'Alleen in deze browser, tot u ‘Wissen’ kiest. Wie deze browser gebruikt, kan ze lezen, en elke andere pagina die u er vanuit een bestand in opent ook: Chrome en Edge houden zulke pagina’s niet gescheiden. Open alleen bestanden die u vertrouwt.',
  forget: 'Wissen',
  privacy:
    'Stet vergelijkt de teksten in deze pagina en verstuurt niets. Uw instellingen worden onthouden; uw teksten alleen als u dat hierboven instelt.',
  close: 'Sluiten',
};
