// Every word that the page says, in English. de.js says the same in German, and the types hold the two to the same keys.

/** @import { Nature, Relation, Severity, Stage } from '../../wasm/engine.js' */
/** @import { ChangeKind } from '../lib/filters.js' */
import { en as log } from '../../reports/strings-en.js';
import { documents } from './documents-en.js';
import { capital, languageTools, lower, runs } from './language.js';

const { number, form, counted, list } = languageTools('en', 'and', ',');

/** @typedef {{same: number, moved: number, changed: number}} Shares */

/** @type {Record<Relation, string>} */
const relations = {
  unchanged: 'unchanged',
  edited: 'edited',
  rewritten: 'rewritten',
  split: 'split',
  merged: 'merged',
  regrouped: 'regrouped',
  added: 'new',
  removed: 'removed',
};

const change = { one: 'change', other: 'changes' };
const edit = { one: 'edit', other: 'edits' };
const place = { one: 'place', other: 'places' };
const paragraph = { one: 'paragraph', other: 'paragraphs' };

export const en = {
  code: 'en',
  name: 'English',
  number,
  join: list,
  capital,
  lower,
  roles: log.roles,
  relations,
  /** The sentences of the change log. */
  log,

  /** The words of index.html, by its data attributes. */
  page: {
    title: 'Stet: what changed between two versions of a story',
    skip: 'Skip to the texts',
    view: 'View',
    both: 'Side by side',
    bothTip: 'Earlier and later side by side (u)',
    merged: 'Marked up',
    mergedTip: 'One column, with what was removed and added (u)',
    clean: 'Final text',
    cleanTip: 'The later text alone, with a bar where it changed (c)',
    changes: 'Changes',
    previous: 'Previous change',
    previousTip: 'Previous change (p)',
    next: 'Next change',
    nextTip: 'Next change (n)',
    list: 'Changes',
    listTip: 'List of changes and findings (l)',
    card: 'Details',
    cardTip: 'What changed here, and what to do about it (d)',
    new: 'New',
    nextVersion: 'Next version',
    newComparison: 'New comparison',
    export: 'Copy or save',
    edit: 'Edit texts',
    help: 'Help',
    helpTip: 'Keys, marks and settings (?)',
    sources: 'The two texts',
    question: 'What changed between two versions of a story?',
    answer:
      'Paste or open both versions, or drop all there are. Stet shows which paragraphs are new, removed, moved or rewritten, and which words changed.',
    earlier: 'Earlier',
    later: 'Later',
    open: 'Open a file…',
    fileBefore: 'File with the earlier version',
    fileAfter: 'File with the later version',
    pasteBefore:
      'Paste the earlier version here, or drop a file: text, Word, OpenDocument or a saved web page.',
    pasteAfter:
      'Paste the later version here, or drop a file: text, Word, OpenDocument or a saved web page.',
    examples: 'Try an example:',
    example: 'A news story, rewritten',
    everyChange: 'Every kind of change',
    fiveVersions: 'A story in five versions',
    promise: 'Nothing leaves this page.',
    promiseMore:
      'The comparison runs here, in your browser. A security policy bars the page from sending text anywhere, and none is kept when you close it, unless you ask for that in Help.',
    comparison: 'Comparison',
    details: 'Details of the change',
  },

  counts: {
    /** @param {number} count */
    changes: (count) => counted(count, change),
    /** @param {number} count */
    words: (count) => counted(count, { one: 'word', other: 'words' }),
    none: 'No changes',
    /** @param {number} at @param {number} count */
    of: (at, count) => `${number(at)} of ${number(count)}`,
    changeWord: 'Change ',
  },

  /**
   * "paragraph 4", "paragraphs 4 and 5", "headline and byline". `grammar` tells other languages how to inflect.
   * @param {readonly string[]} names @param {readonly number[]} numbers @param {'plain' | 'from' | 'into'} [grammar]
   */
  places(names, numbers, grammar = 'plain') {
    void grammar;
    if (numbers.length === 0) return list(names);
    return list([...names, `${form(numbers.length, paragraph)} ${runs(numbers, 'to', list)}`]);
  },

  row: {
    /** @param {boolean} up @param {string} from */
    movedFrom: (up, from) => `Moved ${up ? 'up' : 'down'} from ${from}`,
    /** @param {boolean} up @param {string} to */
    movedTo: (up, to) => `Moved ${up ? 'up' : 'down'} to ${to}`,
    /** @param {string} to */
    wentInto: (to) => `Merged into ${to}`,
    /** @param {string} from */
    cameOutOf: (from) => `Split off from ${from}`,
    /** @param {number} count */
    splitIntoCount: (count) => `split into ${number(count)}`,
    /** @param {string} into */
    splitInto: (into) => `Split into ${into}`,
    /** @param {string} from */
    mergedFrom: (from) => `Merged from ${from}`,
    /** @param {string} before @param {string} after */
    regrouped: (before, after) => `${capital(before)} regrouped into ${after}`,
    /** @param {number} at @param {readonly string[]} kinds */
    heading: (at, kinds) => `Change ${number(at)}: ${list(kinds)}`,
    moved: 'moved',
    /** @param {string} how */
    movedAnd: (how) => `moved and ${how}`,
    /** @type {Record<string, string>} */
    formOnly: {
      typography: 'Typography only',
      case: 'Capitals only',
      punctuation: 'Punctuation only',
    },
    /** @param {string} name */
    same: (name) => `${name}, unchanged`,
    /** @param {string} name @param {string} how @param {number} edits @param {string} from A place, or ''. */
    label: (name, how, edits, from) =>
      `${name}, ${how}${edits > 0 ? `, ${counted(edits, edit)}` : ''}${from && `; moved from ${from}`}`,
    movedWithin: 'moved within the paragraph',
    /** @param {string} place */
    sentenceFrom: (place) => `moved from ${place}`,
    /** @param {string} place */
    sentenceTo: (place) => `moved to ${place}`,
    /** @param {string} start */
    removed: (start) => `Removed: ${start}`,
    otherEnd: 'Jump to where it moved from or to (g)',
    /** @type {Record<string, string>} */
    turned: { '\u202d': 'left-to-right override', '\u202e': 'right-to-left override' },
    /** @param {string} was */
    was: (was) => `Earlier: ${was}`,
    kept: 'Rejected',
    accepted: 'Accepted',
    approximate: 'Compared approximately: this passage was too long to search in full',
  },

  /** What stands around added and removed words for screen readers, which do not speak of <ins> and <del>. */
  spoken: {
    added: ' [added: ',
    'added-end': ' end added] ',
    removed: ' [removed: ',
    'removed-end': ' end removed] ',
    earlier: 'Earlier: ',
    later: 'Later: ',
  },

  fold: {
    /** @param {number} count @param {boolean} open */
    toggle: (count, open) =>
      `${counted(count, { one: 'unchanged paragraph', other: 'unchanged paragraphs' })}: ${open ? 'hide' : 'show'}`,
    /** @param {string} note Where they moved. @param {number} count @param {boolean} open */
    ghost: (note, count, open) =>
      `${note}, ${counted(count, paragraph)} together: ${open ? 'hide' : 'show'}`,
  },

  summary: {
    first: 'What to look at first',
    what: 'What changed',
    fields: 'Changed fields',
    /** @param {number} count */
    moreFields: (count) =>
      `${counted(count, { one: 'more changed field', other: 'more changed fields' })}: show`,
    step: 'Go through these one by one',
    words: 'words',
    /** @param {string} relation A relation or `moved`. @param {number} count @param {boolean} isFirst */
    relation(relation, count, isFirst) {
      const word = relation === 'added' ? 'added' : relation;
      return `${isFirst ? counted(count, paragraph) : number(count)} ${word}`;
    },
    /** @param {number} count */
    sentencesMoved: (count) => `${counted(count, { one: 'sentence', other: 'sentences' })} moved`,
    approximate: 'Some long passages were compared approximately.',
    /** @param {string} what @param {number} count */
    ignored: (what, count) => `Ignored: ${what}, ${counted(count, place)}.`,
    /** @param {string} names */
    invisible: (names) => `invisible characters (${names})`,
    spacing: 'spacing',
    blankLines: 'blank lines',
    identical: 'The two texts are the same, letter for letter.',
    /** @param {string} rest */
    same: (rest) => `The texts are the same; ${rest}.`,
    lineBreaks: 'Only line breaks differ.',
    /** @param {string} what @param {number} count */
    spacingOnly: (what, count) => `Only ${what} changed, in ${counted(count, place)}.`,
    swap: 'Swap Earlier and Later',
    /** @param {Shares} before @param {Shares} after In per cent. */
    overview: (before, after) =>
      `Earlier: ${before.same}% stayed, ${before.moved}% moved, ${before.changed}% removed. Later: ${after.same}% stayed, ${after.moved}% moved, ${after.changed}% added.`,
  },

  findings: {
    heading: 'Findings',
    /** @type {Record<Severity, (count: number) => string>} */
    counts: {
      alert: (count) => counted(count, { one: 'alert', other: 'alerts' }),
      check: (count) => `${number(count)} to check`,
      note: (count) => counted(count, { one: 'note', other: 'notes' }),
    },
    seen: 'Seen',
    markSeen: 'Mark as seen',
    next: 'Next finding (f)',
    /** @param {string} text @param {number} at @param {number} count */
    announce: (text, at, count) => `Finding ${number(at)} of ${number(count)}: ${text}`,
  },

  list: {
    heading: 'Changes and findings',
    close: 'Close',
    show: 'Filter',
    /** @type {Record<Severity | ChangeKind, string>} */
    filters: {
      alert: 'Alerts',
      check: 'To check',
      note: 'Notes',
      fields: 'Headline, byline and other fields',
      quotations: 'Quotations',
      figures: 'Figures',
      dates: 'Dates and days',
      names: 'Names',
      attribution: 'Attribution',
      wording: 'Wording',
      added: 'New paragraphs',
      removed: 'Removed paragraphs',
      moved: 'Moved, split or merged',
      form: 'Punctuation, capitals and typography',
      furniture: 'Web-page clutter',
    },
    /** @param {number} changes @param {number} findings */
    hidden: (changes, findings) =>
      `${list([
        ...(changes > 0 ? [counted(changes, change)] : []),
        ...(findings > 0 ? [counted(findings, { one: 'finding', other: 'findings' })] : []),
      ])} hidden by the filters.`,
    /** @param {number} count */
    withHidden: (count) => `Changes (${number(count)} hidden)`,
    /** @param {number} count */
    skipped: (count) => `${number(count)} hidden by the filters`,
    showAll: 'Show all',
    /** @param {string} name @param {string} how */
    entry: (name, how) => `${name}, ${how}`,
  },

  card: {
    /** @type {Record<Nature | 'place' | 'move', string>} */
    natures: {
      wording: 'Wording',
      figure: 'Figure',
      quotation: 'In a quotation',
      name: 'Name',
      punctuation: 'Punctuation',
      typography: 'Typography',
      case: 'Capitals',
      spacing: 'Spacing',
      invisible: 'Invisible',
      place: 'Moved sentence',
      move: 'Move',
    },
    accept: 'Accept',
    acceptTip: 'Accept this change and go on to the next (a)',
    reject: 'Reject',
    rejectTip: 'Keep the earlier wording and go on to the next change (r)',
    /** @param {string} words */
    acceptOne: (words) => `Accept “${words}”`,
    /** @param {string} words */
    rejectOne: (words) => `Reject “${words}”`,
    /** @param {string} words */
    move: (words) => `the move: ${words}`,
    close: 'Close',
    otherEnd: 'Jump to where it moved from or to (g)',
    moveOnly: 'The words are the same; only the place changed.',
    /** @param {number} count */
    more: (count) => `and ${counted(count, { one: 'more edit', other: 'more edits' })} here`,
    /** @param {string} kind */
    acceptAll: (kind) => `Accept all: ${kind}`,
    /** @param {string} kind */
    rejectAll: (kind) => `Reject all: ${kind}`,
    allOfKind: 'All of a kind',
    every: 'every change',
    whole: 'Whole sentence',
  },

  /** Editing the later text where it stands. */
  editing: {
    open: 'Edit this text',
    openTip: 'Edit the later text here (e, or double-click it)',
    /** @param {string} name */
    field: (name) => `Later text of ${name}: Enter saves it, Escape cancels`,
    done: 'Changed. Comparing again.',
    gone: 'The passage that you edited is no longer in the later text. Copy your words and paste them under “Edit texts”.',
  },

  /** Correcting what was matched with what. */
  matching: {
    separate: 'Not a match',
    separateTip: 'Compare these two as if they had nothing in common (x)',
    separateSentence: 'Not a match: these are two different sentences',
    separated: 'No longer a match. Comparing again.',
    separatedNote: 'Not a match, by your choice',
    belongs: 'Match with another paragraph…',
    belongsTip: 'Choose the paragraph that this one should be compared with (b)',
    /** By the side that is asked for. */
    ask: {
      before: 'Which earlier paragraph matches this one?',
      after: 'Which later paragraph matches this one?',
    },
    how: 'Choose it in the text, or go to it with ↑ and ↓ and press Enter.',
    none: 'There is no other paragraph that it could match.',
    /** @param {'before' | 'after'} side @param {string} name */
    place: (side, name) => `${side === 'before' ? 'Earlier' : 'Later'} ${name}`,
    link: 'Match these two',
    linkTip: 'Compare these two with each other (Enter)',
    linked: 'Matched. Comparing again.',
    linkedNote: 'Matched by you',
    previous: 'Up',
    next: 'Down',
    stop: 'Cancel',
    stopTip: 'Leave it as it was (Esc)',
    stopped: 'Left as it was.',
    takeBack: 'Undo this match',
    takeAllBack: 'Undo all matches',
    /** @param {number} count */
    takenBack: (count) =>
      `${counted(count, { one: 'match', other: 'matches' })} undone. Comparing again.`,
    /** @param {number} count */
    count: (count) => `${counted(count, { one: 'match', other: 'matches' })} by hand`,
  },

  decisions: {
    /** @param {number} count @param {number} total */
    count: (count, total) => `${number(count)} of ${number(total)} decided`,
    undo: 'Undo',
    redo: 'Redo',
    copy: 'Copy the final text',
    save: 'Save the final text…',
    fileName: 'final',
    clear: 'Clear all decisions',
  },

  exports: {
    /** @param {string} name Of a kind of file. */
    report: (name) => `Save ${name}…`,
    log: 'Copy change log',
    logTip: 'Plain sentences for an editor’s note',
    result: 'Copy the text with your decisions',
    saveResult: 'Save the text with your decisions…',
    earlier: 'Copy the earlier text',
    later: 'Copy the later text',
    print: 'Print…',
    copied: 'Copied.',
    failed: 'The browser did not allow copying. Select the text and copy it by hand.',
  },

  status: {
    comparing: 'Comparing…',
    again: 'Comparing again. The earlier result stays until the new one is ready.',
    cancel: 'Cancel',
    close: 'Close',
    progress: 'How far the comparison is',
    /** @type {Record<Stage | 'build', string>} */
    stages: {
      reading: 'Reading both texts',
      pairing: 'Pairing sentences',
      paragraphs: 'Pairing paragraphs',
      words: 'Comparing words',
      findings: 'Looking for findings',
      answer: 'Collecting the result',
      build: 'Laying out the page',
    },
    /** @param {string} stage @param {number} percent */
    at: (stage, percent) => `${stage} … ${number(percent)}%`,
    /** @param {number} count */
    compared: (count) => `Compared: ${counted(count, change)}.`,
    /** @param {number} at @param {number} count @param {string} name @param {string} how */
    change: (at, count, name, how) => `Change ${number(at)} of ${number(count)}: ${name}, ${how}`,
    done: 'Done editing',
    restored: 'Your last texts were kept on this device and are open again.',
    setAside:
      'What another version of this page kept on this device cannot be read here. It was set aside.',
    nextVersion: 'Paste or open the version that followed. The ones before it stay.',
    newComparison: 'Paste or open two other versions. “Undo” brings the last ones back.',
    listShown: 'The list of changes is open.',
    listHidden: 'The list of changes is closed.',
    cardShown: 'Details are shown.',
    cardHidden: 'Details are hidden.',
    undone: 'Undone.',
    redone: 'Redone.',
    acceptedNow: 'Accepted.',
    rejectedNow: 'Rejected.',
    clearedNow: 'Decision cleared.',
    kept: 'These two texts are now kept on this device until you choose “Forget”.',
    forgotten: 'Forgotten: nothing is kept on this device.',
  },

  documents,

  /** A third text, where two are compared. */
  third: {
    /** @param {string} name */
    question: (name) => `Where does “${name}” go?`,
    answers: {
      /** @param {number} at */
      add: (at) => `Add as version ${number(at)}`,
      replace: 'Replace Later',
      next: 'Next version (Later becomes Earlier)',
      cancel: 'Cancel',
    },
  },

  problems: {
    /** @param {string} message */
    failed: (message) => `The texts could not be compared. ${message}`,
    crashed:
      'The comparison ended before it had a result, perhaps for want of memory. Your texts are still here.',
    worker:
      'The browser, or the policy of this page’s host, lets the page start no worker. Without one it compares texts of up to 100,000 characters. Your texts are still here.',
    wasm: 'The browser, or the policy of this page’s host, bars WebAssembly, which the comparison is made of: a policy without “wasm-unsafe-eval” does, and so does Lockdown Mode. Your texts are still here.',
    example: 'The example could not be loaded. Paste or open two texts of your own.',
    storage:
      'This browser does not let the page keep anything. The texts stay open until you close it.',
    /** @type {Record<string, (name: string) => string>} */
    order: {
      stamp: (name) =>
        `“${name}” was taken as the earlier version by the date in its text. ⇄ swaps the two.`,
      time: (name) =>
        `“${name}” was taken as the earlier version because it was saved first. ⇄ swaps the two.`,
      name: (name) =>
        `“${name}” was taken as the earlier version because of its name. ⇄ swaps the two.`,
    },
    /** @param {number} length */
    long: (length) =>
      `This text is kept, but too long to edit here (${counted(length, { one: 'character', other: 'characters' })}). Paste or drop another one to replace it.`,
  },

  help: {
    heading: 'Keys, marks and settings',
    legend: 'What the marks mean',
    start: 'n goes to the next change, f to the next finding, ? opens Help.',
    keysCaption: 'Keys',
    next: 'Next change',
    previous: 'Previous change',
    nextFinding: 'Next finding, previous finding',
    rows: 'Next row, previous row',
    nextEdit: 'Next edit, previous edit in a change',
    otherEnd: 'Jump to where it moved from or to',
    merged: 'Side by side, or marked up',
    clean: 'Final text',
    list: 'List of changes',
    card: 'From a change to its details, and back',
    accept: 'Accept or reject the change, and go on',
    acceptEdit: 'Accept or reject one edit, and go on',
    acceptKind: 'Accept or reject all edits of this kind',
    acceptAll: 'Accept every change',
    seen: 'Mark the finding as seen',
    edit: 'Edit the later text here',
    link: 'Not a match; match with another paragraph',
    export: 'Copy or save',
    undo: 'Undo, redo',
    this: 'This help',
    escape: 'Close what is open',
    single: 'Single-letter shortcuts',
    language: 'Language of the page',
    keep: 'Keep my texts on this device',
    keepMore:
      'Only in this browser, until you choose “Forget”. Anyone who uses this browser can read them.',
    keepMoreLocal:
      'Only in this browser, until you choose “Forget”. Anyone who uses this browser can read them, and so can any other page that you open from a file in it: Chrome and Edge keep such pages together. Open only files that you trust.',
    forget: 'Forget',
    /** Marks, in parts: around <ins>, <del>, the dotted line and the ring. */
    came: 'Blue, underlined',
    cameMeans: ': added. ',
    went: 'Yellow, struck',
    wentMeans: ': removed. ',
    dotted: 'Dotted',
    dottedMeans: ': changed in form only, such as capitals or quotation marks. ',
    ringed: 'Ringed',
    ringedMeans: ': the words of the finding or edit you are at.',
    signs: {
      '+': 'new',
      '−': 'removed',
      '~': 'changed in place',
      '→': 'moved from here',
      '←': 'moved to here',
    },
    ruler:
      'The strip at the right edge shows where in the story the changes are: click it to go there. In the final text a bar in the margin marks what changed; point at it to see how.',
    privacy:
      'Stet compares the texts in this page and sends nothing. Your settings are remembered; your texts only if you ask for it above.',
    close: 'Close',
  },
};
