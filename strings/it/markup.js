// Le parole di index.html, in italiano.

/** @type {import('../parts.js').Parts['markup']} */
export const markup = {
  title: 'Stet: che cosa è cambiato tra due versioni di un articolo',
  skip: 'Vai ai testi',
  bothTip: 'Prima e Dopo, affiancate (u)',
  mergedTip: 'Una sola colonna, con ciò che è stato tolto e aggiunto (u)',
  cleanTip: 'Solo il testo nuovo, con un filetto a margine dove è cambiato (c)',
  changes: 'Modifiche',
  previous: 'Modifica precedente',
  previousTip: 'Modifica precedente (p)',
  next: 'Modifica successiva',
  nextTip: 'Modifica successiva (n)',
  listTip: 'Elenco di modifiche e segnalazioni (l)',
  card: 'Dettagli',
  cardTip: 'Che cosa è cambiato qui e che cosa farne (d)',
  new: 'Nuovo',
  nextVersion: 'Versione successiva (Dopo diventa Prima)',
  newComparison: 'Nuovo confronto',
  export: 'Copia o salva',
  help: 'Aiuto',
  helpTip: 'Tasti, segni e impostazioni (?)',
  sources: 'I due testi',
  question: 'Che cosa è cambiato tra due versioni di un articolo?',
  answer:
    'Incolla o apri le due versioni. Stet mostra quali capoversi sono nuovi, tolti, spostati o riscritti, e quali parole sono cambiate.',
  open: 'Apri un file…',
  fileBefore: 'File con la versione precedente',
  fileAfter: 'File con la versione nuova',
  examples: 'Prova un esempio:',
  example: 'Una notizia riscritta',
  everyChange: 'Tutti i tipi di modifica',
  promise: 'Niente esce da questa pagina.',
  promiseMore:
    'Il confronto avviene qui, nel tuo browser. Una regola di sicurezza impedisce alla pagina di inviare testo ovunque sia, e quando la chiudi non resta nulla, a meno che tu non lo chieda nell’Aiuto.',
  comparison: 'Confronto',
  details: 'Dettagli della modifica',
};
