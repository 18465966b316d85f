// De woorden van index.html, in het Nederlands.

/** @type {import('../parts.js').Parts['markup']} */
export const markup = {
  title: 'Stet: wat er tussen twee versies van een artikel is veranderd',
  skip: 'Naar de teksten',
  bothTip: 'Eerst en Daarna naast elkaar (u)',
  mergedTip: 'Eén kolom, met wat is geschrapt en toegevoegd (u)',
  cleanTip: 'Alleen de nieuwe tekst, met een streep in de marge waar iets is veranderd (c)',
  changes: 'Wijzigingen',
  previous: 'Vorige wijziging',
  previousTip: 'Vorige wijziging (p)',
  next: 'Volgende wijziging',
  nextTip: 'Volgende wijziging (n)',
  listTip: 'Lijst met wijzigingen en bevindingen (l)',
  card: 'Details',
  cardTip: 'Wat hier is veranderd en wat ermee moet gebeuren (d)',
  new: 'Nieuw',
  nextVersion: 'Volgende versie (Daarna wordt Eerst)',
  newComparison: 'Nieuwe vergelijking',
  export: 'Kopiëren of opslaan',
  help: 'Hulp',
  helpTip: 'Toetsen, markeringen en instellingen (?)',
  sources: 'De twee teksten',
  question: 'Wat is er veranderd tussen twee versies van een artikel?',
  answer:
    'Plak of open beide versies. Stet laat zien welke alinea’s nieuw, geschrapt, verplaatst of herschreven zijn, en welke woorden zijn veranderd.',
  open: 'Bestand openen…',
  fileBefore: 'Bestand met de eerdere versie',
  fileAfter: 'Bestand met de nieuwe versie',
  examples: 'Probeer een voorbeeld:',
  example: 'Een herschreven bericht',
  everyChange: 'Alle soorten wijzigingen',
  promise: 'Niets verlaat deze pagina.',
  promiseMore:
    'De vergelijking gebeurt hier, in uw browser. Een beveiligingsregel belet de pagina om tekst waar dan ook heen te sturen, en als u haar sluit, blijft er niets bewaard, tenzij u daar in Hulp om vraagt.',
  comparison: 'Vergelijking',
  details: 'Details van de wijziging',
};
