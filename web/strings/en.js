// Every word that the page says, in English. de.js says the same in German, and the types hold the two to the same keys.

/** @import { Nature, Relation, Severity, Stage } from '../../wasm/engine.js' */
/** @import { ChangeKind } from '../lib/filters.js' */
import { en as log } from '../../reports/strings-en.js';
import { documents } from './documents-en.js';
import { capital, languageTools, lower, runs } from './language.js';

const { number, form, counted, list } = languageTools('en', 'and', ',');

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
    both: 'Both',
    bothTip: 'Earlier and later side by side (u)',
    merged: 'Merged',
    mergedTip: 'Both versions in one column (u)',
    clean: 'Clean',
    cleanTip: 'The finished text, with a bar where it changed (c)',
    changes: 'Changes',
    previous: 'Previous change',
    previousTip: 'Previous change (p)',
    next: 'Next change',
    nextTip: 'Next change (n)',
    list: 'List',
    listTip: 'List of changes and findings (l)',
    export: 'Copy or save',
    edit: 'Edit texts',
    help: 'Help',
    helpTip: 'Keys, marks and settings (?)',
    sources: 'The two texts',
    question: 'What changed between two versions of a story?',
    answer:
      'Put in both. Stet shows which paragraphs are new, gone, moved or rewritten, and which words changed.',
    earlier: 'Earlier',
    later: 'Later',
    open: 'Open a file…',
    fileBefore: 'File with the earlier version',
    fileAfter: 'File with the later version',
    pasteBefore:
      'Paste the earlier version here, or drop a file: text, Word, OpenDocument or a saved web page.',
    pasteAfter:
      'Paste the later version here, or drop a file: text, Word, OpenDocument or a saved web page.',
    example: 'Try the example',
    promise: 'Nothing leaves this page.',
    promiseMore:
      'The comparison runs here, in your browser. A security policy bars the page from sending text anywhere, and none is kept when you close it, unless you ask for that in Help.',
    comparison: 'Comparison',
    details: 'The change in focus',
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
    wentInto: (to) => `Went into ${to}`,
    /** @param {string} from */
    cameOutOf: (from) => `Came out of ${from}`,
    /** @param {number} count */
    splitIntoCount: (count) => `split into ${number(count)}`,
    /** @param {string} into */
    splitInto: (into) => `Split into ${into}`,
    /** @param {string} from */
    mergedFrom: (from) => `Merged from ${from}`,
    /** @param {string} before @param {string} after */
    regrouped: (before, after) => `${capital(before)} regrouped into ${after}`,
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
      `${name}, ${how}${edits > 0 ? `, ${counted(edits, change)}` : ''}${from && `; moved from ${from}`}`,
    movedWithin: 'moved within the paragraph',
    /** @param {string} place */
    sentenceFrom: (place) => `moved from ${place}`,
    /** @param {string} place */
    sentenceTo: (place) => `moved to ${place}`,
    /** @param {string} start */
    removed: (start) => `Removed: ${start}`,
    otherEnd: 'Go to the other end (g)',
    /** @param {string} was */
    was: (was) => `Earlier: ${was}`,
    kept: 'Earlier wording kept',
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
  },

  summary: {
    first: 'What to look at first',
    what: 'What changed',
    fields: 'Changed fields',
    /** @param {number} count */
    moreFields: (count) =>
      `${counted(count, { one: 'more changed field', other: 'more changed fields' })}: show`,
    step: 'Step through these',
    words: 'words',
    /** @param {string} relation A relation or `moved`. @param {number} count @param {boolean} isFirst */
    relation(relation, count, isFirst) {
      const word = relation === 'added' ? 'added' : relation;
      return `${isFirst ? counted(count, paragraph) : number(count)} ${word}`;
    },
    /** @param {number} count */
    sentencesMoved: (count) => `${counted(count, { one: 'sentence', other: 'sentences' })} moved`,
    approximate: 'Some long passages were compared approximately.',
    /** @param {string} what */
    notMarked: (what) => `Not marked: ${what}.`,
    /** @param {number} count */
    spacing: (count) =>
      counted(count, { one: 'spacing-only change', other: 'spacing-only changes' }),
    /** @param {number} count */
    blankLines: (count) =>
      `${counted(count, { one: 'difference', other: 'differences' })} in blank lines`,
    identical: 'The two texts are the same, letter for letter.',
    /** @param {string} rest */
    same: (rest) => `The texts are the same; ${rest}.`,
    lineBreaks: 'Only line breaks differ.',
    /** @param {string} what */
    spacingOnly: (what) => `Only spacing differs: ${what}.`,
    swap: 'Swap Earlier and Later',
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
    show: 'Show',
    /** @type {Record<Severity | ChangeKind, string>} */
    filters: {
      alert: 'Alerts',
      check: 'To check',
      note: 'Notes',
      fields: 'Headline and other fields',
      edited: 'Edited paragraphs',
      added: 'New paragraphs',
      removed: 'Removed paragraphs',
      moved: 'Moved paragraphs',
      form: 'Typography, capitals and punctuation only',
      furniture: 'Page furniture',
    },
    /** @param {number} changes @param {number} findings */
    hidden: (changes, findings) =>
      `${list([
        ...(changes > 0 ? [counted(changes, change)] : []),
        ...(findings > 0 ? [counted(findings, { one: 'finding', other: 'findings' })] : []),
      ])} hidden by the filters.`,
    /** @param {number} count */
    withHidden: (count) => `List (${number(count)} hidden)`,
    showAll: 'Show all',
    /** @param {string} name @param {string} how */
    entry: (name, how) => `${name}, ${how}`,
  },

  card: {
    /** @type {Record<Nature | 'place', string>} */
    natures: {
      wording: 'Wording',
      figure: 'Figure',
      quotation: 'In a quotation',
      name: 'Name',
      punctuation: 'Punctuation',
      typography: 'Typography',
      case: 'Capitals',
      spacing: 'Spacing',
      place: 'Moved sentence',
    },
    accept: 'Accept',
    acceptTip: 'Accept this change (a)',
    reject: 'Keep earlier',
    rejectTip: 'Keep the earlier wording here (r)',
    acceptOne: 'Accept this one',
    rejectOne: 'Keep the earlier words here',
    close: 'Close',
    otherEnd: 'Other end (g)',
    moveOnly: 'The words are the same; only the place changed.',
    /** @param {number} count */
    more: (count) => `and ${counted(count, { one: 'more change', other: 'more changes' })} here`,
    /** @param {string} kind */
    acceptAll: (kind) => `Accept all: ${kind}`,
    /** @param {string} kind */
    rejectAll: (kind) => `Keep earlier for all: ${kind}`,
    allOfKind: 'All of a kind',
    every: 'every change',
    whole: 'Whole sentence',
  },

  /** Editing the later text where it stands. */
  editing: {
    open: 'Edit this text',
    openTip: 'Edit the later text here (e, or double-click it)',
    /** @param {string} name */
    field: (name) => `Later text of ${name}: Enter puts it in, Escape leaves it as it was`,
    done: 'Changed. Comparing again.',
    gone: 'The passage that you edited is no longer in the later text. Copy your words and put them in under “Edit texts”.',
  },

  /** Correcting what was matched with what. */
  matching: {
    separate: 'These do not belong together',
    separateTip: 'Compare as if these two had nothing in common (x)',
    separateSentence: 'This is not the same sentence',
    separated: 'Separated. Comparing again.',
    separatedNote: 'Separated by you',
    belongs: 'Belongs with…',
    belongsElse: 'Belongs with another…',
    belongsTip: 'Choose the passage that this one belongs with (b)',
    /** By the side that is asked for. */
    ask: {
      before: 'Which earlier passage does this belong with?',
      after: 'Which later passage does this belong with?',
    },
    how: 'Choose it in the text, or go to it with ↑ and ↓ and press Enter.',
    none: 'There is no other passage that it could belong with.',
    /** @param {'before' | 'after'} side @param {string} name */
    place: (side, name) => `${side === 'before' ? 'Earlier' : 'Later'} ${name}`,
    link: 'Link these two',
    linkTip: 'These belong together (Enter)',
    linked: 'Linked. Comparing again.',
    linkedNote: 'Linked by you',
    previous: 'Up',
    next: 'Down',
    stop: 'Cancel',
    stopTip: 'Leave it as it was (Esc)',
    stopped: 'Left as it was.',
    takeBack: 'Take this match back',
    takeAllBack: 'Take all back',
    /** @param {number} count */
    takenBack: (count) =>
      `${counted(count, { one: 'match', other: 'matches' })} taken back. Comparing again.`,
    /** @param {number} count */
    count: (count) => `${counted(count, { one: 'match', other: 'matches' })} by hand`,
  },

  decisions: {
    /** @param {number} accepted @param {number} rejected */
    count: (accepted, rejected) =>
      `${number(accepted)} accepted, ${number(rejected)} kept as they were`,
    undo: 'Undo',
    redo: 'Redo',
    copy: 'Copy the result',
    save: 'Save the result…',
    fileName: 'result.txt',
    clear: 'Decide anew',
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
    undone: 'Undone.',
    redone: 'Done again.',
    acceptedNow: 'Accepted.',
    rejectedNow: 'The earlier wording stays.',
    clearedNow: 'Open again.',
    kept: 'These two texts are now kept on this device until you choose “Forget”.',
    forgotten: 'Forgotten: nothing is kept on this device.',
  },

  documents,

  problems: {
    /** @param {string} message */
    failed: (message) => `The texts could not be compared. ${message}`,
    crashed:
      'The comparison stopped unexpectedly. Your texts are safe: compare again, or shorten one of them if it keeps happening.',
    /** @param {number} count */
    tooMany: (count) => `Stet compares two versions: choose two files, not ${number(count)}.`,
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
    keysCaption: 'Keys',
    next: 'Next change',
    previous: 'Previous change',
    nextFinding: 'Next finding, previous finding',
    rows: 'Next row, previous row',
    otherEnd: 'The other end of a move',
    merged: 'Side by side or merged',
    clean: 'Clean later text',
    list: 'List of changes',
    accept: 'Accept, or keep the earlier wording',
    edit: 'Edit the later text here',
    link: 'Does not belong together; belongs with …',
    undo: 'Undo, redo',
    this: 'This help',
    escape: 'Close what is open',
    single: 'Single keys without Alt or F7',
    language: 'Language of the page',
    keep: 'Keep my texts on this device',
    keepMore:
      'Only in this browser, until you choose “Forget”. Anyone who uses this browser can read them.',
    forget: 'Forget',
    /** Marks, in parts: around <ins>, <del>, the dotted line and the ring. */
    came: 'Blue and underlined',
    cameMeans: ' came, ',
    went: 'yellow and struck',
    wentMeans: ' went, ',
    dotted: 'dotted',
    dottedMeans: ' differs only in form: typography or capitals. ',
    ringed: 'A ring',
    ringedMeans: ' is around the words of the finding in focus.',
    signs: {
      '+': 'new',
      '−': 'removed',
      '~': 'changed in place',
      '→': 'moved from here',
      '←': 'moved to here',
    },
    privacy:
      'Stet compares the texts in this page and sends nothing. How you like the page is remembered; texts only if you ask for it above.',
    close: 'Close',
  },
};
