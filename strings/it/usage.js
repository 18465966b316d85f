// Che cosa dice l’aiuto della riga di comando, in italiano.

/** @type {import('../parts.js').Parts['usage']} */
export const usage = {
  names: {
    earlier: 'PRIMA',
    later: 'DOPO',
    tracked: 'DOCUMENTO',
    folder: 'CARTELLA',
    file: 'FILE',
    shell: 'SHELL',
    format: 'FORMATO',
    name: 'NOME',
    date: 'DATA',
    version: 'VERSIONE',
    tag: 'LINGUA',
    code: 'LINGUA',
    order: 'ORDINE',
    number: 'N',
    fields: 'CAMPI',
  },
  options: {
    force: 'sovrascrive {file}',
    open: 'apre {file} dopo averlo scritto',
    whole: 'prende tutta la pagina web, non solo l’articolo',
    encoding: 'codifica dei file di testo (altrimenti: rilevata)',
    language: 'lingua dei testi, per esempio en (altrimenti: rilevata)',
    'ui-language': 'lingua in cui Stet si esprime (altrimenti: secondo LANG): {languages}',
    help: 'mostra questo aiuto',
  },
  compare: {
    does: 'Mostra che cosa è cambiato tra due versioni di un articolo.',
    forms: {
      summary: 'mostra un riepilogo e tutte le modifiche',
      changes: 'mostra ciò che alla redazione non deve sfuggire',
      redline:
        'scrive un documento Word con le revisioni: nel documento nuovo stesso, se entrambi sono di Word; .odt: lo stesso per OpenDocument',
      report: 'scrive un rapporto che si legge senza Stet',
      tracked: 'confronta le due versioni contenute in un file con revisioni',
      folders: 'confronta i file con lo stesso nome: una riga di riepilogo per coppia',
      history: 'che cosa è stato di un articolo nelle sue versioni; vedi stet history --help',
      batch:
        'confronta molte coppie: ogni riga è {pair} e dà un risultato {result} su una riga; vedi stet batch --help',
      completion: 'mostra ciò con cui bash, zsh o fish completano il comando e le sue opzioni',
    },
    documents:
      '{earlier} e {later} sono documenti: testo, Markdown, Word (.docx), OpenDocument (.odt, .fodt), pagine web salvate (.html, .mhtml), e-mail (.eml) e PDF. Un - sta per lo standard input.',
    options: {
      format: '{formats} (altrimenti: text)',
      output:
        'scrive in {file}, il cui nome può indicare il formato: .docx, .odt, .html, .csv, .md (CriticMarkup), .json, .txt',
      all: 'elenca nel registro tutte le modifiche, non solo le segnalazioni',
      author: 'autore delle revisioni (altrimenti: Stet)',
      date: 'la loro data: YYYY-MM-DD o YYYY-MM-DDThh:mm:ssZ (altrimenti: quella del documento nuovo)',
      'no-notes': 'niente commenti accanto ai passaggi spostati',
      'drop-comments': 'tralascia i commenti del documento nuovo',
      as: 'original o accepted (predefinito): quale versione di un file con revisioni si confronta con un altro file',
      forms: 'elenca anche le differenze di formattazione, come corsivi aggiunti o tolti',
      version: 'mostra la versione di Stet',
    },
    status:
      'La variabile d’ambiente NO_COLOR toglie il colore. Il codice di uscita è 0 se i testi sono identici, 1 se differiscono e 2 se qualcosa è andato storto. La sola formattazione non conta come differenza.',
  },
  history: {
    does: 'Mostra che cosa è stato di un articolo nelle sue versioni.',
    forms: {
      files: 'versioni in qualsiasi formato, la più vecchia per prima',
      folder: 'tutti i file di una cartella, per nome',
      git: 'le versioni di un file conservate da git',
    },
    options: {
      format:
        '{formats} (altrimenti: secondo il nome del file di uscita, o text); changes è un registro per versioni, html una pagina autonoma',
      output: 'scrive in {file} invece che sullo standard output',
      by: 'date o name: l’ordine dei file',
      git: 'le versioni di {file} conservate da git',
      since: 'solo quelle da quella data in poi',
      skip: 'tralascia le versioni che non si possono leggere',
      as: 'original o accepted (predefinito): quale versione di un file con revisioni si prende',
    },
    status:
      'Il codice di uscita è 0 se tutte le versioni sono uguali, 1 se differiscono e 2 se qualcosa è andato storto.',
  },
  batch: {
    does: 'Confronta molte coppie: una riga in entrata e una in uscita per ciascuna, nello stesso ordine.',
    forms: {
      file: '{file}, o lo standard input, ha una coppia per riga, {pairWithOptions}, o le {versions} di una cronologia. Ognuna dà {result} con il risultato, o {failure}. Si legge anche l’input compresso con gzip.',
    },
    options: {
      format: 'json (predefinito), o changes: ciò che alla redazione non deve sfuggire, come testo',
      output:
        'scrive in {file} invece che sullo standard output; compresso se il nome finisce in .gz',
      resume: 'continua un file che un’esecuzione precedente ha lasciato incompiuto',
      fields: 'solo questi campi del risultato: summary,findings',
      language: 'lingua delle coppie che non la indicano nelle loro options',
      jobs: 'quante coppie si confrontano alla volta (altrimenti: quanti sono i processori)',
      progress: 'segnala l’avanzamento sullo standard error',
      strict: 'termina con 1 se una riga ha un errore',
    },
    status:
      'Il codice di uscita è 0 se ogni riga ha avuto risposta e 2 se qualcosa è andato storto. Quante righe hanno un errore è detto sullo standard error.',
  },
  completion: {
    does: 'Mostra ciò con cui una shell completa il comando e le sue opzioni.',
    forms: {
      bash: '{bash} in ~/.bashrc',
      zsh: '{zsh} in ~/.zshrc, dopo compinit',
      fish: '{fish} in config.fish',
    },
  },
};
