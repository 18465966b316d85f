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
const edit = { one: 'Eingriff', other: 'Eingriffe' };
const place = { one: 'Stelle', other: 'Stellen' };
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
  lower: (text) =>
    /^(?:Aus|Nach|In|Verschoben|Abgetrennt|Zusammengefügt|Nur|Von)/.test(text) ? lower(text) : text,
  roles: log.roles,
  relations,
  log,

  page: {
    title: 'Stet: Was sich zwischen zwei Fassungen eines Artikels geändert hat',
    skip: 'Zu den Texten springen',
    view: 'Ansicht',
    both: 'Nebeneinander',
    bothTip: 'Frühere und spätere Fassung nebeneinander (u)',
    merged: 'Mit Markierungen',
    mergedTip: 'Eine Spalte, mit Gestrichenem und Neuem (u)',
    clean: 'Endfassung',
    cleanTip: 'Der spätere Text allein, mit einem Strich am Rand, wo er sich geändert hat (c)',
    changes: 'Änderungen',
    previous: 'Vorige Änderung',
    previousTip: 'Vorige Änderung (p)',
    next: 'Nächste Änderung',
    nextTip: 'Nächste Änderung (n)',
    list: 'Änderungen',
    listTip: 'Liste der Änderungen und Befunde (l)',
    card: 'Einzelheiten',
    cardTip: 'Was sich hier geändert hat, und was damit geschehen soll (d)',
    new: 'Neu',
    nextVersion: 'Nächste Fassung',
    newComparison: 'Neuer Vergleich',
    export: 'Kopieren oder sichern',
    edit: 'Texte bearbeiten',
    help: 'Hilfe',
    helpTip: 'Tasten, Zeichen und Einstellungen (?)',
    sources: 'Die beiden Texte',
    question: 'Was hat sich zwischen zwei Fassungen eines Artikels geändert?',
    answer:
      'Fügen Sie beide Fassungen ein, oder ziehen Sie alle herein, die es gibt. Stet zeigt, welche Absätze neu, gestrichen, verschoben oder neu gefasst sind und welche Wörter sich geändert haben.',
    earlier: 'Früher',
    later: 'Später',
    open: 'Datei öffnen …',
    fileBefore: 'Datei mit der früheren Fassung',
    fileAfter: 'Datei mit der späteren Fassung',
    pasteBefore:
      'Fügen Sie hier die frühere Fassung ein, oder legen Sie eine Datei ab: Text, Word, OpenDocument oder eine gesicherte Webseite.',
    pasteAfter:
      'Fügen Sie hier die spätere Fassung ein, oder legen Sie eine Datei ab: Text, Word, OpenDocument oder eine gesicherte Webseite.',
    examples: 'Ein Beispiel ansehen:',
    example: 'Ein Artikel, neu gefasst',
    everyChange: 'Jede Art von Änderung',
    fiveVersions: 'Eine Meldung in fünf Fassungen',
    promise: 'Nichts verlässt diese Seite.',
    promiseMore:
      'Der Vergleich läuft hier, in Ihrem Browser. Eine Sicherheitsregel hindert die Seite daran, Text zu versenden, und nichts wird aufbewahrt, wenn Sie sie schließen, es sei denn, Sie wünschen das in der Hilfe.',
    comparison: 'Vergleich',
    details: 'Einzelheiten der Änderung',
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
    wentInto: (to) => `Zusammengefügt zu ${to}`,
    cameOutOf: (from) => `Abgetrennt von ${from}`,
    splitIntoCount: (count) => `in ${number(count)} geteilt`,
    splitInto: (into) => `Geteilt in ${into}`,
    mergedFrom: (from) => `Zusammengefügt aus ${from}`,
    regrouped: (before, after) => `${before} anders gegliedert: ${after}`,
    heading: (at, kinds) => `Änderung ${number(at)}: ${list(kinds)}`,
    moved: 'verschoben',
    movedAnd: (how) => `verschoben und ${how}`,
    formOnly: {
      typography: 'Nur Typografie',
      case: 'Nur Groß- und Kleinschreibung',
      punctuation: 'Nur Zeichensetzung',
    },
    same: (name) => `${name}, unverändert`,
    label: (name, how, edits, from) =>
      `${name}, ${how}${edits > 0 ? `, ${counted(edits, edit)}` : ''}${from && `; verschoben von ${from}`}`,
    movedWithin: 'im Absatz verschoben',
    sentenceFrom: (place) => `verschoben von ${place}`,
    sentenceTo: (place) => `verschoben nach ${place}`,
    removed: (start) => `Gestrichen: ${start}`,
    otherEnd: 'Dorthin springen, woher oder wohin verschoben wurde (g)',
    turned: {
      '\u202d': 'erzwungene Richtung: links nach rechts',
      '\u202e': 'erzwungene Richtung: rechts nach links',
    },
    was: (was) => `Früher: ${was}`,
    kept: 'Abgelehnt',
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
    ghost: (note, count, open) =>
      `${note}, ${counted(count, paragraph)} zusammen: ${open ? 'verbergen' : 'zeigen'}`,
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
    ignored: (what, count) => `Übergangen: ${what}, ${counted(count, place)}.`,
    invisible: (names) => `unsichtbare Zeichen (${names})`,
    spacing: 'Abstände',
    blankLines: 'Leerzeilen',
    identical: 'Die beiden Texte sind Buchstabe für Buchstabe gleich.',
    same: (rest) => `Die Texte sind gleich; ${rest}.`,
    lineBreaks: 'Nur Zeilenumbrüche unterscheiden sich.',
    spacingOnly: (what, count) => `Nur ${what} haben sich geändert: ${counted(count, place)}.`,
    swap: 'Früher und Später vertauschen',
    overview: (before, after) =>
      `Früher: ${before.same} % geblieben, ${before.moved} % verschoben, ${before.changed} % gestrichen. Später: ${after.same} % geblieben, ${after.moved} % verschoben, ${after.changed} % neu.`,
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
    show: 'Filtern',
    filters: {
      alert: 'Achtung',
      check: 'Zu prüfen',
      note: 'Notizen',
      fields: 'Überschrift, Autorenzeile und andere Felder',
      quotations: 'Zitate',
      figures: 'Zahlen',
      dates: 'Daten und Wochentage',
      names: 'Namen',
      attribution: 'Quellenangaben',
      wording: 'Wortlaut',
      added: 'Neue Absätze',
      removed: 'Gestrichene Absätze',
      moved: 'Verschoben, geteilt oder zusammengefügt',
      form: 'Zeichensetzung, Großschreibung und Typografie',
      furniture: 'Beiwerk der Webseite',
    },
    hidden: (changes, findings) =>
      `${list([
        ...(changes > 0 ? [counted(changes, change)] : []),
        ...(findings > 0 ? [counted(findings, { one: 'Befund', other: 'Befunde' })] : []),
      ])} durch den Filter verborgen.`,
    withHidden: (count) => `Änderungen (${number(count)} verborgen)`,
    skipped: (count) => `${number(count)} durch den Filter verborgen`,
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
      invisible: 'Unsichtbar',
      place: 'Verschobener Satz',
      move: 'Verschiebung',
    },
    accept: 'Annehmen',
    acceptTip: 'Diese Änderung annehmen und zur nächsten gehen (a)',
    reject: 'Ablehnen',
    rejectTip: 'Die frühere Fassung behalten und zur nächsten Änderung gehen (r)',
    acceptOne: (words) => `„${words}“ annehmen`,
    rejectOne: (words) => `„${words}“ ablehnen`,
    move: (words) => `die Verschiebung: ${words}`,
    close: 'Schließen',
    otherEnd: 'Dorthin springen, woher oder wohin verschoben wurde (g)',
    moveOnly: 'Der Wortlaut ist gleich; nur die Stelle ist eine andere.',
    more: (count) =>
      `und ${counted(count, { one: 'weiterer Eingriff', other: 'weitere Eingriffe' })} hier`,
    acceptAll: (kind) => `Alle annehmen: ${kind}`,
    rejectAll: (kind) => `Alle ablehnen: ${kind}`,
    allOfKind: 'Alle einer Art',
    every: 'jede Änderung',
    whole: 'Ganzer Satz',
  },

  editing: {
    open: 'Diesen Text bearbeiten',
    openTip: 'Den späteren Text hier bearbeiten (e, oder Doppelklick)',
    field: (name) => `Späterer Text, ${name}: Die Eingabetaste übernimmt ihn, Escape bricht ab`,
    done: 'Geändert. Vergleicht erneut.',
    gone: 'Die bearbeitete Stelle steht nicht mehr im späteren Text. Kopieren Sie Ihre Worte, und fügen Sie sie unter „Texte bearbeiten“ ein.',
  },

  matching: {
    separate: 'Keine Entsprechung',
    separateTip: 'So vergleichen, als hätten die beiden nichts miteinander zu tun (x)',
    separateSentence: 'Keine Entsprechung: Das sind zwei verschiedene Sätze',
    separated: 'Getrennt. Vergleicht erneut.',
    separatedNote: 'Von Ihnen getrennt',
    belongs: 'Mit anderem Absatz vergleichen …',
    belongsTip: 'Den Absatz wählen, mit dem dieser verglichen werden soll (b)',
    ask: {
      before: 'Welcher frühere Absatz entspricht diesem?',
      after: 'Welcher spätere Absatz entspricht diesem?',
    },
    how: 'Wählen Sie ihn im Text, oder gehen Sie mit ↑ und ↓ hin und drücken Sie die Eingabetaste.',
    none: 'Es gibt keinen anderen Absatz, der ihm entsprechen könnte.',
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
    count: (count, total) => `${number(count)} von ${number(total)} entschieden`,
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    copy: 'Endfassung kopieren',
    save: 'Endfassung sichern …',
    fileName: 'Endfassung',
    clear: 'Alle Entscheidungen löschen',
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
    setAside:
      'Was eine andere Version dieser Seite auf diesem Gerät aufbewahrt hat, ist hier nicht lesbar. Es wurde beiseitegelegt.',
    nextVersion: 'Fügen Sie die Fassung ein, die folgte, oder öffnen Sie sie. Die vorigen bleiben.',
    newComparison:
      'Fügen Sie zwei andere Fassungen ein, oder öffnen Sie sie. „Rückgängig“ bringt die letzten zurück.',
    listShown: 'Die Liste der Änderungen ist offen.',
    listHidden: 'Die Liste der Änderungen ist geschlossen.',
    cardShown: 'Einzelheiten werden gezeigt.',
    cardHidden: 'Einzelheiten sind verborgen.',
    undone: 'Rückgängig gemacht.',
    redone: 'Wiederholt.',
    acceptedNow: 'Angenommen.',
    rejectedNow: 'Abgelehnt.',
    clearedNow: 'Entscheidung gelöscht.',
    kept: 'Diese beiden Texte bleiben auf diesem Gerät, bis Sie „Vergessen“ wählen.',
    forgotten: 'Vergessen: Auf diesem Gerät ist nichts mehr aufbewahrt.',
  },

  documents,

  third: {
    question: (name) => `Wohin mit „${name}“?`,
    answers: {
      add: (at) => `Als Fassung ${number(at)} anfügen`,
      replace: 'Später ersetzen',
      next: 'Nächste Fassung (Später wird Früher)',
      cancel: 'Abbrechen',
    },
  },

  problems: {
    failed: (message) => `Die Texte konnten nicht verglichen werden. ${message}`,
    crashed:
      'Der Vergleich brach vor dem Ergebnis ab, vielleicht aus Mangel an Speicher. Ihre Texte sind noch da.',
    worker:
      'Der Browser oder eine Regel des Servers lässt die Seite keinen Worker starten. Ohne ihn vergleicht sie Texte von bis zu 100.000 Zeichen. Ihre Texte sind noch da.',
    wasm: 'Der Browser oder eine Regel des Servers sperrt WebAssembly, woraus der Vergleich besteht: eine Regel ohne „wasm-unsafe-eval“ etwa, oder der Blockierungsmodus. Ihre Texte sind noch da.',
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
    legend: 'Was die Zeichen bedeuten',
    start: 'n geht zur nächsten Änderung, f zum nächsten Befund, ? öffnet die Hilfe.',
    keysCaption: 'Tasten',
    next: 'Nächste Änderung',
    previous: 'Vorige Änderung',
    nextFinding: 'Nächster Befund, voriger Befund',
    rows: 'Nächste Zeile, vorige Zeile',
    nextEdit: 'Nächster, voriger Eingriff in einer Änderung',
    otherEnd: 'Dorthin springen, woher oder wohin verschoben wurde',
    merged: 'Nebeneinander, oder mit Markierungen',
    clean: 'Endfassung',
    list: 'Liste der Änderungen',
    card: 'Von einer Änderung zu ihren Einzelheiten, und zurück',
    accept: 'Änderung annehmen oder ablehnen, und weiter',
    acceptEdit: 'Einen Eingriff annehmen oder ablehnen, und weiter',
    acceptKind: 'Alle Eingriffe dieser Art annehmen oder ablehnen',
    acceptAll: 'Alle Änderungen annehmen',
    seen: 'Befund als gesehen markieren',
    edit: 'Den späteren Text hier bearbeiten',
    link: 'Keine Entsprechung; mit anderem Absatz vergleichen',
    export: 'Kopieren oder sichern',
    undo: 'Rückgängig machen, wiederholen',
    this: 'Diese Hilfe',
    escape: 'Schließen, was offen ist',
    single: 'Tastenkürzel aus einem Buchstaben',
    language: 'Sprache der Seite',
    keep: 'Meine Texte auf diesem Gerät aufbewahren',
    keepMore:
      'Nur in diesem Browser, bis Sie „Vergessen“ wählen. Wer diesen Browser benutzt, kann sie lesen.',
    keepMoreLocal:
      'Nur in diesem Browser, bis Sie „Vergessen“ wählen. Wer diesen Browser benutzt, kann sie lesen, und ebenso jede andere Seite, die Sie darin aus einer Datei öffnen: Chrome und Edge halten solche Seiten nicht getrennt. Öffnen Sie nur Dateien, denen Sie trauen.',
    forget: 'Vergessen',
    came: 'Blau, unterstrichen',
    cameMeans: ': hinzugefügt. ',
    went: 'Gelb, durchgestrichen',
    wentMeans: ': gestrichen. ',
    dotted: 'Gepunktet',
    dottedMeans: ': nur in der Form geändert, etwa Großschreibung oder Anführungszeichen. ',
    ringed: 'Umrandet',
    ringedMeans: ': die Wörter des Befunds oder Eingriffs, bei dem Sie sind.',
    signs: {
      '+': 'neu',
      '−': 'gestrichen',
      '~': 'an Ort und Stelle geändert',
      '→': 'von hier verschoben',
      '←': 'hierher verschoben',
    },
    ruler:
      'Der Streifen am rechten Rand zeigt, wo im Artikel die Änderungen stehen: Klicken Sie darauf, um hinzugehen. In der Endfassung steht ein Strich am Rand, wo sich etwas geändert hat; zeigen Sie darauf, um es zu sehen.',
    privacy:
      'Stet vergleicht die Texte in dieser Seite und sendet nichts. Ihre Einstellungen werden gemerkt; Ihre Texte nur, wenn Sie das oben wünschen.',
    close: 'Schließen',
  },
};
