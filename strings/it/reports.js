// Che cosa dicono i rapporti, in italiano.

/** @type {import('../parts.js').Parts['reports']} */
export const reports = {
  sides: {
    before: 'Prima',
    after: 'Dopo',
  },
  natures: {
    wording: 'Formulazione',
    figure: 'Cifra',
    quotation: 'Virgolettato',
    name: 'Nome',
    punctuation: 'Punteggiatura',
    typography: 'Tipografia',
    spacing: 'Spazi',
    invisible: 'Caratteri invisibili',
    case: 'Maiuscole',
  },
  relations: {
    unchanged: 'Invariato',
    edited: 'Modificato',
    rewritten: 'Riscritto',
    split: 'Capoverso diviso',
    merged: 'Capoversi uniti',
    regrouped: 'Capoversi raggruppati',
    added: 'Capoverso nuovo',
    removed: 'Capoverso tolto',
  },
  moved: 'Capoverso spostato',
  sentences: {
    added: 'Frase nuova',
    removed: 'Frase tolta',
    rewritten: 'Frase riscritta',
    moved: 'Frase spostata',
  },
  columns: {
    place: 'Cpv.',
    kind: 'Modifica',
    before: 'Prima',
    after: 'Dopo',
  },
  log: {
    title: 'Modifiche: {name}',
    all: 'Tutte le modifiche',
    none: 'Nessuna modifica.',
    came: '{kind}: aggiunto «{after}»',
    went: '{kind}: tolto «{before}»',
    both: '{kind}: «{before}» → «{after}»',
    bare: '{kind}',
    same: '{kind}: «{after}»',
  },
  about: {
    file: '{side}: {name}, {size} byte, SHA-256 {hash}',
    unnamed: 'testo senza file',
    notCompared: 'Non confrontato: {what}',
    made: 'Fatto con Stet {version}; opzioni: {options}',
    defaults: 'nessuna',
  },
  redline: {
    movedAndEdited: 'Spostato (prima: {from}) e modificato: {changes}.',
    came: 'aggiunto «{after}»',
    went: 'tolto «{before}»',
    both: '«{before}» → «{after}»',
    fields: {
      one: '{n} modifica dentro un campo',
      other: '{n} modifiche dentro campi',
    },
    flows: {
      one: '{n} nota o casella di testo tolta',
      other: '{n} note o caselle di testo tolte',
    },
    unmarked: 'Non segnato nel documento: {what}.',
    unwritable: {
      one: '{n} carattere di controllo che un documento non può contenere è stato sostituito da U+FFFD.',
      other:
        '{n} caratteri di controllo che un documento non può contenere sono stati sostituiti da U+FFFD.',
    },
    protected:
      '{name} è protetto dalle modifiche: togli la protezione in Word o scegli un altro formato.',
  },
  report: {
    title: 'Che cosa è cambiato: {name}',
    words: {
      one: '{n} parola',
      other: '{n} parole',
    },
    overview: 'L’articolo dall’alto in basso; ogni segno è un capoverso cambiato',
    findings: 'Segnalazioni',
    noFindings: 'Nessuna segnalazione.',
    comparison: 'Il confronto completo',
    about: 'Informazioni sul rapporto',
    added: 'aggiunto:',
    removed: 'tolto:',
    changed: 'cambiato:',
    unchanged: 'Invariato',
    movedFrom: 'spostato; prima: {place}',
    movedTo: 'spostato; ora: {place}',
    movedOnly: 'Spostato',
    sentenceFrom: '(frase spostata; prima: {place})',
    sentenceTo: '(frase spostata; ora: {place})',
    nothing: 'Niente qui in questa versione',
    legend: 'Blu sottolineato: aggiunto. Giallo barrato: tolto.',
  },
  correction: {
    heading: 'Bozza di errata corrige, da controllare e completare:',
    one: 'Una versione precedente di questo articolo {what}.',
    figure: 'riportava «{before}». Il dato corretto è «{after}»',
    name: 'riportava il nome «{before}». Il nome corretto è «{after}»',
    quotation: 'riportava la frase «{before}». Le parole esatte sono «{after}»',
    speaker: 'attribuiva la dichiarazione a {before}. È di {after}',
    other: 'diceva «{before}». La formulazione corretta è «{after}»',
    went: 'diceva «{before}». Il passo è stato tolto',
    came: 'ometteva «{after}»',
    none: 'Niente di ciò che è stato segnato richiede un’errata corrige.',
  },
  terminal: {
    paragraphs: 'Capoversi',
    words: 'Parole',
    spacing: 'Spazi',
    invisible: 'Invisibili',
    form: 'Formattazione',
    none: 'nessuna',
    noneChanged: 'nessuno cambiato',
    counts: {
      edited: {
        one: 'modificati: {n}',
        other: 'modificati: {n}',
      },
      rewritten: {
        one: 'riscritti: {n}',
        other: 'riscritti: {n}',
      },
      split: {
        one: 'divisi: {n}',
        other: 'divisi: {n}',
      },
      merged: {
        one: 'uniti: {n}',
        other: 'uniti: {n}',
      },
      regrouped: {
        one: 'raggruppati: {n}',
        other: 'raggruppati: {n}',
      },
      added: {
        one: '+{n}',
        other: '+{n}',
      },
      removed: {
        one: '−{n}',
        other: '−{n}',
      },
      moved: {
        one: 'altrove: {n}',
        other: 'altrove: {n}',
      },
      unchanged: {
        one: 'senza modifiche: {n}',
        other: 'senza modifiche: {n}',
      },
    },
    notShown: {
      one: '{n} differenza, non mostrata sotto',
      other: '{n} differenze, non mostrate sotto',
    },
    namesNotShown: {
      one: '{n} differenza ({names}), non mostrata sotto',
      other: '{n} differenze ({names}), non mostrate sotto',
    },
    withForms: {
      one: '{n} differenza, elencata con --forms',
      other: '{n} differenze, elencate con --forms',
    },
    cutShort:
      'I testi sono così diversi che la ricerca di corrispondenze migliori è stata interrotta.',
    folded: {
      one: '{n} capoverso invariato',
      other: '{n} capoversi invariati',
    },
    relations: {
      edited: 'modificato',
      rewritten: 'riscritto',
      added: 'nuovo',
      removed: 'tolto',
    },
    splitInto: {
      one: 'diviso in {n}',
      other: 'diviso in {n}',
    },
    mergedFrom: {
      one: 'unione di {n}',
      other: 'unione di {n}',
    },
    regrouped: 'raggruppato, {before} in {after}',
    movedFrom: 'spostato; prima: {place}',
    movedFromAnd: 'spostato; prima: {place}; {how}',
    movedTo: 'spostato; ora: {place}',
    partOf: 'ora parte di: {place}',
    continues: 'continua: {place}',
    sentenceFrom: '(spostata; prima: {place})',
    sentenceTo: '(frase spostata; ora: {place})',
  },
};
