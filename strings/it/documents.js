// Che cosa si dice dei documenti, in italiano.

/** @type {import('../parts.js').Parts['documents']} */
export const documents = {
  reading: 'Lettura del documento…',
  problem: '«{name}» {problem}.',
  problems: {
    empty: 'non contiene testo',
    damaged: 'è danneggiato o incompleto; aprilo nel programma da cui proviene e salvalo di nuovo',
    encrypted: 'è protetto da password; salvane una copia senza',
    tooLarge:
      'una volta decompresso è più grande di qualsiasi articolo e non è stato aperto; incolla invece il testo',
    tooLong:
      'contiene più di quanto Stet confronta in una volta e non è stato aperto; dividi il testo e confronta le parti',
    tooDeep: 'ha più livelli di qualsiasi articolo e non è stato aperto; incolla invece il testo',
    entities:
      'dichiara entità proprie, cosa che nessun programma di scrittura fa, e non è stato aperto',
    failed: 'non può essere letto qui; aprilo nel programma da cui proviene e incolla il testo',
    characterMaps:
      'richiede mappe di caratteri dell’Asia orientale, che ha solo Stet su un server o dalla riga di comando; aprilo, seleziona il testo, copialo e incollalo',
    unmapped: 'non indica quali caratteri mostra; aprilo, seleziona il testo, copialo e incollalo',
    scan: 'contiene immagini di pagine e nessun testo; fallo prima passare da un programma di riconoscimento del testo',
    zip: 'è un archivio; estrailo e indica l’articolo che contiene',
    doc: 'è un vecchio file Word; aprilo in un programma di scrittura e salvalo come .docx',
    spreadsheet: 'è un foglio di calcolo; copia le celle con l’articolo e incollale come testo',
    slides: 'è una presentazione; copia il testo e incollalo',
    office: 'è di un tipo che qui non viene letto; salvalo come .docx, .odt o testo semplice',
    picture: 'è un’immagine; il testo va prima battuto o riconosciuto',
    recording: 'è una registrazione audio o video, non un testo',
    binary: 'non è un file di testo; salvalo come testo semplice',
  },
  unreadable:
    'Non è stato possibile leggere «{name}». Se è una cartella o è stato spostato, apri il file stesso.',
  kinds: {
    comment: {
      one: '{n} commento',
      other: '{n} commenti',
    },
    header: {
      one: '{n} intestazione o piè di pagina',
      other: '{n} intestazioni e piè di pagina',
    },
    hidden: {
      one: '{n} brano nascosto',
      other: '{n} brani nascosti',
    },
    image: {
      one: '{n} immagine',
      other: '{n} immagini',
    },
    object: {
      one: '{n} oggetto incorporato',
      other: '{n} oggetti incorporati',
    },
    formatting: {
      one: '{n} revisione di formato',
      other: '{n} revisioni di formato',
    },
    navigation: {
      one: '{n} riga di navigazione',
      other: '{n} righe di navigazione',
    },
    sharing: { other: '{n} link di condivisione' },
    advertisement: {
      one: '{n} riga di pubblicità',
      other: '{n} righe di pubblicità',
    },
    newsletter: {
      one: '{n} riga sugli abbonamenti',
      other: '{n} righe sugli abbonamenti',
    },
    related: {
      one: '{n} riga su altri articoli',
      other: '{n} righe su altri articoli',
    },
    discussion: {
      one: '{n} riga di commenti dei lettori',
      other: '{n} righe di commenti dei lettori',
    },
    notice: {
      one: '{n} riga di avvisi del sito',
      other: '{n} righe di avvisi del sito',
    },
    form: {
      one: '{n} riga di modulo',
      other: '{n} righe di moduli',
    },
    aside: {
      one: '{n} altra riga della pagina',
      other: '{n} altre righe della pagina',
    },
    attachment: {
      one: '{n} allegato',
      other: '{n} allegati',
    },
    quoted: {
      one: '{n} riga citata',
      other: '{n} righe citate',
    },
    running: {
      one: '{n} titolo corrente o numero di pagina',
      other: '{n} titoli correnti e numeri di pagina',
    },
  },
  leftOut: 'Tralasciato: {what}.',
  notCompared: 'non confrontato: {what}',
  plain: {
    before:
      'la formattazione, come titoli e corsivi, perché la versione precedente è solo testo semplice',
    after:
      'la formattazione, come titoli e corsivi, perché la versione nuova è solo testo semplice',
  },
  show: 'Mostra ciò che è stato tralasciato',
  article: 'È stato preso solo l’articolo della pagina.',
  whole: 'Prendi tutta la pagina',
  approximate: 'L’ordine delle righe è stato dedotto.',
  changes: {
    one: '{n} revisione',
    other: '{n} revisioni',
  },
  changesBy: {
    one: '{changes} di {n} persona',
    other: '{changes} di {n} persone',
  },
  tracked: 'Contiene {changes}; tutto è considerato accettato.',
  compareVersions: 'Confronta l’originale con le revisioni accettate',
  takeOriginal: 'Prendi l’originale',
  versions: {
    original: '{name}, originale',
    accepted: '{name}, revisioni accettate',
  },
  encoding: 'Letto come {encoding}.',
  encodingGuessed: 'Letto come {encoding}, a giudicare dalle lettere.',
  chooseEncoding: 'Altra codifica',
};
