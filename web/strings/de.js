// Jedes Wort der Seite auf Deutsch; en.js hat dieselben Schlüssel.
import { documents } from './documents-de.js';
import { findings as log } from './findings-de.js';
import { capital, languageTools, lower, runs } from './language.js';

const { number, form, counted, list } = languageTools('de', 'und', '.');

const relations = {
  unchanged: 'unverändert',
  edited: 'bearbeitet',
  rewritten: 'neu gefasst',
  split: 'geteilt',
  merged: 'zusammengefügt',
  regrouped: 'anders gegliedert',
  added: 'neu',
  removed: 'gestrichen',
};

const change = { one: 'Änderung', other: 'Änderungen' };
const paragraph = { one: 'Absatz', other: 'Absätze' };
/** Nach „von“. */
const paragraphFrom = { one: 'Absatz', other: 'Absätzen' };

/** @type {typeof import('./en.js').en} */
export const de = {
  code: 'de',
  name: 'Deutsch',
  number,
  join: list,
  capital,
  lower: (text) => (/^(?:Aus|Nach|In|Verschoben|Kam|Ging|Nur|Von)/.test(text) ? lower(text) : text),
  roles: log.roles,
  relations,
  log,

  page: {
    title: 'Stet: Was sich zwischen zwei Fassungen eines Artikels geändert hat',
    skip: 'Zu den Texten springen',
    view: 'Ansicht',
    both: 'Beide',
    bothTip: 'Frühere und spätere Fassung nebeneinander (u)',
    merged: 'Vereint',
    mergedTip: 'Beide Fassungen in einer Spalte (u)',
    clean: 'Rein',
    cleanTip: 'Der fertige Text, mit einem Strich am Rand, wo er sich geändert hat (c)',
    changes: 'Änderungen',
    previous: 'Vorige Änderung',
    previousTip: 'Vorige Änderung (p)',
    next: 'Nächste Änderung',
    nextTip: 'Nächste Änderung (n)',
    list: 'Liste',
    listTip: 'Liste der Änderungen und Befunde (l)',
    export: 'Kopieren oder sichern',
    edit: 'Texte bearbeiten',
    help: 'Hilfe',
    helpTip: 'Tasten, Zeichen und Einstellungen (?)',
    sources: 'Die beiden Texte',
    question: 'Was hat sich zwischen zwei Fassungen eines Artikels geändert?',
    answer:
      'Geben Sie beide ein. Stet zeigt, welche Absätze neu, gestrichen, verschoben oder neu gefasst sind und welche Wörter sich geändert haben.',
    earlier: 'Früher',
    later: 'Später',
    open: 'Datei öffnen …',
    fileBefore: 'Datei mit der früheren Fassung',
    fileAfter: 'Datei mit der späteren Fassung',
    pasteBefore:
      'Fügen Sie hier die frühere Fassung ein, oder legen Sie eine Datei ab: Text, Word, OpenDocument oder eine gesicherte Webseite.',
    pasteAfter:
      'Fügen Sie hier die spätere Fassung ein, oder legen Sie eine Datei ab: Text, Word, OpenDocument oder eine gesicherte Webseite.',
    example: 'Beispiel ansehen',
    promise: 'Nichts verlässt diese Seite.',
    promiseMore:
      'Der Vergleich läuft hier, in Ihrem Browser. Eine Sicherheitsregel hindert die Seite daran, Text zu versenden, und nichts wird aufbewahrt, wenn Sie sie schließen, es sei denn, Sie wünschen das in der Hilfe.',
    comparison: 'Vergleich',
    details: 'Die ausgewählte Änderung',
  },

  counts: {
    changes: (count) => counted(count, change),
    words: (count) => counted(count, { one: 'Wort', other: 'Wörter' }),
    none: 'Keine Änderungen',
    of: (at, count) => `${number(at)} von ${number(count)}`,
    changeWord: 'Änderung ',
  },

  places(names, numbers, grammar = 'plain') {
    if (numbers.length === 0) return list(names);
    const noun = form(numbers.length, grammar === 'from' ? paragraphFrom : paragraph);
    return list([...names, `${noun} ${runs(numbers, 'bis', list)}`]);
  },

  row: {
    movedFrom: (up, from) => `Nach ${up ? 'oben' : 'unten'} verschoben, von ${from}`,
    movedTo: (up, to) => `Nach ${up ? 'oben' : 'unten'} verschoben, jetzt ${to}`,
    wentInto: (to) => `Ging auf in: ${to}`,
    cameOutOf: (from) => `Kam aus: ${from}`,
    splitIntoCount: (count) => `in ${number(count)} geteilt`,
    splitInto: (into) => `Geteilt in ${into}`,
    mergedFrom: (from) => `Zusammengefügt aus ${from}`,
    regrouped: (before, after) => `${before} anders gegliedert: ${after}`,
    moved: 'verschoben',
    movedAnd: (how) => `verschoben und ${how}`,
    formOnly: {
      typography: 'Nur Typografie',
      case: 'Nur Groß- und Kleinschreibung',
      punctuation: 'Nur Zeichensetzung',
    },
    same: (name) => `${name}, unverändert`,
    label: (name, how, edits, from) =>
      `${name}, ${how}${edits > 0 ? `, ${counted(edits, change)}` : ''}${from && `; verschoben von ${from}`}`,
    movedWithin: 'im Absatz verschoben',
    sentenceFrom: (place) => `verschoben von ${place}`,
    sentenceTo: (place) => `verschoben nach ${place}`,
    removed: (start) => `Gestrichen: ${start}`,
    otherEnd: 'Zum anderen Ende (g)',
    was: (was) => `Früher: ${was}`,
    kept: 'Frühere Fassung beibehalten',
    accepted: 'Angenommen',
    approximate: 'Näherungsweise verglichen: Diese Stelle war zu lang, um alles abzusuchen',
  },

  spoken: {
    added: ' [neu: ',
    'added-end': ' Ende neu] ',
    removed: ' [gestrichen: ',
    'removed-end': ' Ende gestrichen] ',
    earlier: 'Früher: ',
    later: 'Später: ',
  },

  fold: {
    toggle: (count, open) =>
      `${counted(count, { one: 'unveränderter Absatz', other: 'unveränderte Absätze' })}: ${open ? 'verbergen' : 'zeigen'}`,
  },

  summary: {
    first: 'Worauf zuerst zu achten ist',
    what: 'Was sich geändert hat',
    fields: 'Geänderte Felder',
    moreFields: (count) =>
      `${counted(count, { one: 'weiteres geändertes Feld', other: 'weitere geänderte Felder' })}: zeigen`,
    step: 'Diese der Reihe nach ansehen',
    words: 'Wörter',
    relation: (relation, count, isFirst) =>
      `${isFirst ? counted(count, paragraph) : number(count)} ${{ ...relations, moved: 'verschoben' }[/** @type {'moved'} */ (relation)]}`,
    sentencesMoved: (count) => `${counted(count, { one: 'Satz', other: 'Sätze' })} verschoben`,
    approximate: 'Einige lange Stellen wurden nur näherungsweise verglichen.',
    notMarked: (what) => `Nicht gekennzeichnet: ${what}.`,
    spacing: (count) =>
      counted(count, { one: 'Änderung nur im Abstand', other: 'Änderungen nur im Abstand' }),
    blankLines: (count) =>
      `${counted(count, { one: 'Unterschied', other: 'Unterschiede' })} in Leerzeilen`,
    identical: 'Die beiden Texte sind Buchstabe für Buchstabe gleich.',
    same: (rest) => `Die Texte sind gleich; ${rest}.`,
    lineBreaks: 'Nur Zeilenumbrüche unterscheiden sich.',
    spacingOnly: (what) => `Nur Abstände unterscheiden sich: ${what}.`,
    swap: 'Früher und Später vertauschen',
  },

  findings: {
    heading: 'Befunde',
    counts: {
      alert: (count) => `${number(count)}-mal Achtung`,
      check: (count) => `${number(count)} zu prüfen`,
      note: (count) => counted(count, { one: 'Notiz', other: 'Notizen' }),
    },
    seen: 'Gesehen',
    markSeen: 'Als gesehen markieren',
    next: 'Nächster Befund (f)',
    announce: (text, at, count) => `Befund ${number(at)} von ${number(count)}: ${text}`,
  },

  list: {
    heading: 'Änderungen und Befunde',
    close: 'Schließen',
    show: 'Auswahl',
    filters: {
      alert: 'Achtung',
      check: 'Zu prüfen',
      note: 'Notizen',
      fields: 'Überschrift und andere Felder',
      edited: 'Bearbeitete Absätze',
      added: 'Neue Absätze',
      removed: 'Gestrichene Absätze',
      moved: 'Verschobene Absätze',
      form: 'Nur Typografie, Großschreibung, Zeichensetzung',
      furniture: 'Beiwerk der Seite',
    },
    hidden: (changes, findings) =>
      `${list([
        ...(changes > 0 ? [counted(changes, change)] : []),
        ...(findings > 0 ? [counted(findings, { one: 'Befund', other: 'Befunde' })] : []),
      ])} durch die Auswahl verborgen.`,
    withHidden: (count) => `Liste (${number(count)} verborgen)`,
    showAll: 'Alle zeigen',
    entry: (name, how) => `${name}, ${how}`,
  },

  card: {
    natures: {
      wording: 'Wortlaut',
      figure: 'Zahl',
      quotation: 'Im Zitat',
      name: 'Name',
      punctuation: 'Zeichensetzung',
      typography: 'Typografie',
      case: 'Großschreibung',
      spacing: 'Abstand',
      place: 'Verschobener Satz',
    },
    accept: 'Annehmen',
    acceptTip: 'Diese Änderung annehmen (a)',
    reject: 'Früheres behalten',
    rejectTip: 'Hier die frühere Fassung behalten (r)',
    acceptOne: 'Diese Stelle annehmen',
    rejectOne: 'Hier die früheren Wörter behalten',
    close: 'Schließen',
    otherEnd: 'Anderes Ende (g)',
    moveOnly: 'Der Wortlaut ist gleich; nur die Stelle ist eine andere.',
    more: (count) =>
      `und ${counted(count, { one: 'weitere Änderung', other: 'weitere Änderungen' })} hier`,
    acceptAll: (kind) => `Alle annehmen: ${kind}`,
    rejectAll: (kind) => `Überall Früheres behalten: ${kind}`,
    allOfKind: 'Alle einer Art',
    every: 'jede Änderung',
    whole: 'Ganzer Satz',
  },

  editing: {
    open: 'Diesen Text bearbeiten',
    openTip: 'Den späteren Text hier bearbeiten (e, oder Doppelklick)',
    field: (name) =>
      `Späterer Text, ${name}: Die Eingabetaste übernimmt ihn, Escape lässt ihn, wie er war`,
    done: 'Geändert. Vergleicht erneut.',
    gone: 'Die bearbeitete Stelle steht nicht mehr im späteren Text. Kopieren Sie Ihre Worte, und setzen Sie sie unter „Texte bearbeiten“ ein.',
  },

  matching: {
    separate: 'Gehört nicht zusammen',
    separateTip: 'So vergleichen, als hätten die beiden nichts miteinander zu tun (x)',
    separateSentence: 'Das ist nicht derselbe Satz',
    separated: 'Getrennt. Vergleicht erneut.',
    separatedNote: 'Von Ihnen getrennt',
    belongs: 'Gehört zu …',
    belongsElse: 'Gehört zu einer anderen …',
    belongsTip: 'Die Stelle wählen, zu der diese gehört (b)',
    ask: {
      before: 'Zu welcher früheren Stelle gehört diese?',
      after: 'Zu welcher späteren Stelle gehört diese?',
    },
    how: 'Wählen Sie sie im Text, oder gehen Sie mit ↑ und ↓ hin und drücken Sie die Eingabetaste.',
    none: 'Es gibt keine andere Stelle, zu der sie gehören könnte.',
    place: (side, name) => `${side === 'before' ? 'Früher' : 'Später'}: ${name}`,
    link: 'Diese beiden verbinden',
    linkTip: 'Die beiden gehören zusammen (Eingabetaste)',
    linked: 'Verbunden. Vergleicht erneut.',
    linkedNote: 'Von Ihnen verbunden',
    previous: 'Hinauf',
    next: 'Hinunter',
    stop: 'Abbrechen',
    stopTip: 'Es lassen, wie es war (Esc)',
    stopped: 'Gelassen, wie es war.',
    takeBack: 'Diese Zuordnung zurücknehmen',
    takeAllBack: 'Alle zurücknehmen',
    takenBack: (count) =>
      `${counted(count, { one: 'Zuordnung', other: 'Zuordnungen' })} zurückgenommen. Vergleicht erneut.`,
    count: (count) => `${counted(count, { one: 'Zuordnung', other: 'Zuordnungen' })} von Hand`,
  },

  decisions: {
    count: (accepted, rejected) =>
      `${number(accepted)} angenommen, ${number(rejected)} wie zuvor belassen`,
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    copy: 'Ergebnis kopieren',
    save: 'Ergebnis sichern …',
    fileName: 'ergebnis.txt',
    clear: 'Neu entscheiden',
  },

  exports: {
    report: (name) => `${name} sichern …`,
    log: 'Änderungsprotokoll kopieren',
    logTip: 'Klare Sätze für einen redaktionellen Hinweis',
    result: 'Text mit Ihren Entscheidungen kopieren',
    saveResult: 'Text mit Ihren Entscheidungen sichern …',
    earlier: 'Früheren Text kopieren',
    later: 'Späteren Text kopieren',
    print: 'Drucken …',
    copied: 'Kopiert.',
    failed:
      'Der Browser hat das Kopieren nicht erlaubt. Markieren Sie den Text und kopieren Sie ihn von Hand.',
  },

  status: {
    comparing: 'Vergleicht …',
    again: 'Vergleicht erneut. Das vorige Ergebnis bleibt, bis das neue bereit ist.',
    cancel: 'Abbrechen',
    close: 'Schließen',
    progress: 'Wie weit der Vergleich ist',
    stages: {
      reading: 'Beide Texte werden gelesen',
      pairing: 'Sätze werden gepaart',
      paragraphs: 'Absätze werden gepaart',
      words: 'Wörter werden verglichen',
      findings: 'Befunde werden gesucht',
      answer: 'Das Ergebnis wird gesammelt',
      build: 'Baut die Seite auf',
    },
    at: (stage, percent) => `${stage} … ${number(percent)} %`,
    compared: (count) => `Verglichen: ${counted(count, change)}.`,
    change: (at, count, name, how) =>
      `Änderung ${number(at)} von ${number(count)}: ${name}, ${how}`,
    done: 'Bearbeiten beenden',
    restored: 'Ihre letzten Texte waren auf diesem Gerät aufbewahrt und sind wieder offen.',
    undone: 'Rückgängig gemacht.',
    redone: 'Wiederholt.',
    acceptedNow: 'Angenommen.',
    rejectedNow: 'Die frühere Fassung bleibt.',
    clearedNow: 'Wieder offen.',
    kept: 'Diese beiden Texte bleiben auf diesem Gerät, bis Sie „Vergessen“ wählen.',
    forgotten: 'Vergessen: Auf diesem Gerät ist nichts mehr aufbewahrt.',
  },

  documents,

  problems: {
    failed: (message) => `Die Texte konnten nicht verglichen werden. ${message}`,
    crashed:
      'Der Vergleich brach unerwartet ab. Ihre Texte sind unversehrt: Vergleichen Sie noch einmal, oder kürzen Sie einen davon, wenn es wieder geschieht.',
    tooMany: (count) =>
      `Stet vergleicht zwei Fassungen: Wählen Sie zwei Dateien, nicht ${number(count)}.`,
    example: 'Das Beispiel konnte nicht geladen werden. Öffnen Sie zwei eigene Texte.',
    storage:
      'Dieser Browser lässt die Seite nichts aufbewahren. Die Texte bleiben offen, bis Sie sie schließen.',
    order: {
      stamp: (name) =>
        `„${name}“ gilt als frühere Fassung, nach dem Datum im Text. ⇄ tauscht beide.`,
      time: (name) =>
        `„${name}“ gilt als frühere Fassung, weil sie zuerst gesichert wurde. ⇄ tauscht beide.`,
      name: (name) => `„${name}“ gilt dem Namen nach als frühere Fassung. ⇄ tauscht beide.`,
    },
    long: (length) =>
      `Dieser Text bleibt erhalten, ist hier aber zu lang zum Bearbeiten (${number(length)} Zeichen). Fügen Sie einen anderen ein, um ihn zu ersetzen.`,
  },

  help: {
    heading: 'Tasten, Zeichen und Einstellungen',
    keysCaption: 'Tasten',
    next: 'Nächste Änderung',
    previous: 'Vorige Änderung',
    nextFinding: 'Nächster Befund, voriger Befund',
    rows: 'Nächste Zeile, vorige Zeile',
    otherEnd: 'Das andere Ende einer Verschiebung',
    merged: 'Nebeneinander oder vereint',
    clean: 'Reiner späterer Text',
    list: 'Liste der Änderungen',
    accept: 'Annehmen, oder Früheres behalten',
    edit: 'Den späteren Text hier bearbeiten',
    link: 'Gehört nicht zusammen; gehört zu …',
    undo: 'Rückgängig machen, wiederholen',
    this: 'Diese Hilfe',
    escape: 'Schließen, was offen ist',
    single: 'Einzelne Tasten ohne Alt oder F7',
    language: 'Sprache der Seite',
    keep: 'Meine Texte auf diesem Gerät aufbewahren',
    keepMore:
      'Nur in diesem Browser, bis Sie „Vergessen“ wählen. Wer diesen Browser benutzt, kann sie lesen.',
    forget: 'Vergessen',
    came: 'Blau und unterstrichen',
    cameMeans: ' kam hinzu, ',
    went: 'gelb und durchgestrichen',
    wentMeans: ' fiel weg, ',
    dotted: 'gepunktet',
    dottedMeans: ' unterscheidet sich nur in der Form: Typografie oder Großschreibung. ',
    ringed: 'Ein Ring',
    ringedMeans: ' umgibt die Wörter des Befunds im Blick.',
    signs: {
      '+': 'neu',
      '−': 'gestrichen',
      '~': 'an Ort und Stelle geändert',
      '→': 'von hier verschoben',
      '←': 'hierher verschoben',
    },
    privacy:
      'Stet vergleicht die Texte in dieser Seite und sendet nichts. Gemerkt wird, wie Sie die Seite mögen; Texte nur, wenn Sie das oben wünschen.',
    close: 'Schließen',
  },
};
