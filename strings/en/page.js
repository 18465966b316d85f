// Every word that the page says, in English, as templates (../speak.js). The types hold the other languages to the same keys.

export const page = /** @type {const} */ ({
  /** Words of index.html that its script says again; the others are in markup.js. */
  page: {
    view: 'View',
    both: 'Side by side',
    merged: 'Marked up',
    clean: 'Final text',
    list: 'Changes',
    edit: 'Edit texts',
    earlier: 'Earlier',
    later: 'Later',
    pasteBefore:
      'Paste the earlier version here, or drop a file: text, Word, OpenDocument or a saved web page.',
    pasteAfter:
      'Paste the later version here, or drop a file: text, Word, OpenDocument or a saved web page.',
  },

  /** By relation: in the margin, and after the name of a paragraph. */
  relations: {
    unchanged: 'unchanged',
    edited: 'edited',
    rewritten: 'rewritten',
    split: 'split',
    merged: 'merged',
    regrouped: 'regrouped',
    added: 'new',
    removed: 'removed',
  },

  counts: {
    changes: { one: '{n} change', other: '{n} changes' },
    words: { one: '{n} word', other: '{n} words' },
    characters: { one: '{n} character', other: '{n} characters' },
    none: 'No changes',
    of: '{at} of {count}',
    changeWord: 'Change ',
  },

  /** "paragraph 4", "paragraphs 4 and 5", "paragraphs 4 to 7". `from` follows what says where something came from. */
  places: {
    plain: { one: 'paragraph {which}', other: 'paragraphs {which}' },
    from: { one: 'paragraph {which}', other: 'paragraphs {which}' },
    span: '{first} to {last}',
  },

  row: {
    movedUpFrom: 'Moved up from {place}',
    movedDownFrom: 'Moved down from {place}',
    movedUpTo: 'Moved up to {place}',
    movedDownTo: 'Moved down to {place}',
    wentInto: 'Merged into {place}',
    cameOutOf: 'Split off from {place}',
    splitIntoCount: { other: 'split into {n}' },
    splitInto: 'Split into {place}',
    mergedFrom: 'Merged from {place}',
    regrouped: '{before} regrouped into {after}',
    heading: 'Change {at}: {kinds}',
    moved: 'moved',
    movedAnd: 'moved and {how}',
    formOnly: {
      typography: 'Typography only',
      case: 'Capitals only',
      punctuation: 'Punctuation only',
    },
    same: '{name}, unchanged',
    /** For a screen reader: what a row is, what happened to it, how often and from where. */
    label: '{name}, {how}',
    labelEdits: { one: '{label}, {n} edit', other: '{label}, {n} edits' },
    labelFrom: '{label}; moved from {place}',
    labelEnd: '{name}. {note}',
    movedWithin: 'moved within the paragraph',
    sentenceFrom: 'moved from {place}',
    sentenceTo: 'moved to {place}',
    removed: 'Removed: {start}',
    otherEnd: 'Jump to where it moved from or to (g)',
    turned: { '\u202d': 'left-to-right override', '\u202e': 'right-to-left override' },
    was: 'Earlier: {was}',
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
    show: { one: '{n} unchanged paragraph: show', other: '{n} unchanged paragraphs: show' },
    hide: { one: '{n} unchanged paragraph: hide', other: '{n} unchanged paragraphs: hide' },
    /** Paragraphs that moved together; {note} says where to. */
    showMoved: {
      one: '{note}, {n} paragraph together: show',
      other: '{note}, {n} paragraphs together: show',
    },
    hideMoved: {
      one: '{note}, {n} paragraph together: hide',
      other: '{note}, {n} paragraphs together: hide',
    },
  },

  summary: {
    first: 'What to look at first',
    what: 'What changed',
    fields: 'Changed fields',
    addVersion: 'Add a version…',
    moreFields: { one: '{n} more changed field: show', other: '{n} more changed fields: show' },
    step: 'Go through these one by one',
    words: 'words',
    characters: 'characters',
    /** By relation, or `moved`: the first part of a list, which names what is counted … */
    paragraphs: {
      edited: { one: '{n} paragraph edited', other: '{n} paragraphs edited' },
      rewritten: { one: '{n} paragraph rewritten', other: '{n} paragraphs rewritten' },
      split: { one: '{n} paragraph split', other: '{n} paragraphs split' },
      merged: { one: '{n} paragraph merged', other: '{n} paragraphs merged' },
      regrouped: { one: '{n} paragraph regrouped', other: '{n} paragraphs regrouped' },
      added: { one: '{n} paragraph added', other: '{n} paragraphs added' },
      removed: { one: '{n} paragraph removed', other: '{n} paragraphs removed' },
      moved: { one: '{n} paragraph moved', other: '{n} paragraphs moved' },
    },
    sentencesMoved: { one: '{n} sentence moved', other: '{n} sentences moved' },
    approximate: 'Some long passages were compared approximately.',
    ignored: { one: 'Ignored: {what}, {n} place.', other: 'Ignored: {what}, {n} places.' },
    invisible: 'invisible characters ({names})',
    spacing: 'spacing',
    blankLines: 'blank lines',
    identical: 'The two texts are the same, letter for letter.',
    same: 'The texts are the same; {rest}.',
    lineBreaks: 'Only line breaks differ.',
    spacingOnly: {
      one: 'Only {what} changed, in {n} place.',
      other: 'Only {what} changed, in {n} places.',
    },
    swap: 'Swap Earlier and Later',
    /** In per cent. */
    overviewBefore: 'Earlier: {same}% stayed, {moved}% moved, {changed}% removed.',
    overviewAfter: 'Later: {same}% stayed, {moved}% moved, {changed}% added.',
  },

  findings: {
    heading: 'Findings',
    seen: 'Seen',
    markSeen: 'Mark as seen',
    next: 'Next finding (f)',
    announce: 'Finding {at} of {count}: {text}',
  },

  list: {
    heading: 'Changes and findings',
    close: 'Close',
    show: 'Filter',
    /** By kind of change. */
    filters: {
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
    findings: { one: '{n} finding', other: '{n} findings' },
    hidden: '{what} hidden by the filters.',
    withHidden: { other: 'Changes ({n} hidden)' },
    skipped: { other: '{n} hidden by the filters' },
    showAll: 'Show all',
    entry: '{name}, {how}',
  },

  card: {
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
    acceptOne: 'Accept “{words}”',
    rejectOne: 'Reject “{words}”',
    move: 'the move: {words}',
    close: 'Close',
    otherEnd: 'Jump to where it moved from or to (g)',
    moveOnly: 'The words are the same; only the place changed.',
    more: { one: 'and {n} more edit here', other: 'and {n} more edits here' },
    acceptAll: 'Accept all: {kind}',
    rejectAll: 'Reject all: {kind}',
    allOfKind: 'All of a kind',
    every: 'every change',
    whole: 'Whole sentence',
  },

  /** Editing the later text where it stands. */
  editing: {
    open: 'Edit this text',
    openTip: 'Edit the later text here (e, or double-click it)',
    field: 'Later text of {name}: Enter saves it, Escape cancels',
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
    place: { before: 'Earlier {name}', after: 'Later {name}' },
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
    takenBack: {
      one: '{n} match undone. Comparing again.',
      other: '{n} matches undone. Comparing again.',
    },
    count: { one: '{n} match by hand', other: '{n} matches by hand' },
  },

  decisions: {
    count: '{count} of {total} decided',
    undo: 'Undo',
    redo: 'Redo',
    copy: 'Copy the final text',
    save: 'Save the final text…',
    fileName: 'final',
    clear: 'Clear all decisions',
  },

  exports: {
    /** {name} is the end of a file's name, such as redline.docx. */
    report: 'Save {name}…',
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
    stages: {
      reading: 'Reading both texts',
      pairing: 'Pairing sentences',
      paragraphs: 'Pairing paragraphs',
      words: 'Comparing words',
      findings: 'Looking for findings',
      answer: 'Collecting the result',
      build: 'Laying out the page',
    },
    at: '{stage}… {percent}%',
    compared: { one: 'Compared: {n} change.', other: 'Compared: {n} changes.' },
    change: 'Change {at} of {count}: {name}, {how}',
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

  /** A third text, where two are compared. */
  third: {
    question: 'Where does “{name}” go?',
    answers: {
      add: 'Add as version {at}',
      replace: 'Replace Later',
      next: 'Next version (Later becomes Earlier)',
      cancel: 'Cancel',
    },
  },

  problems: {
    failed: 'The texts could not be compared. {message}',
    crashed:
      'The comparison ended before it had a result, perhaps because memory ran out. Your texts are still here.',
    worker:
      'The browser, or the policy of this page’s host, does not let the page start a worker. Without one it compares texts of up to 100,000 characters. Your texts are still here.',
    wasm: 'The browser, or the policy of this page’s host, blocks WebAssembly, which the comparison needs: a policy without “wasm-unsafe-eval” does, and so does Lockdown Mode. Your texts are still here.',
    notLoaded:
      'A part of Stet could not be loaded. Check your connection, then try again. Your texts are still here.',
    storage:
      'This browser does not let the page keep anything. The texts stay open until you close it.',
    /** By what said which version is the earlier one. */
    order: {
      stamp: '“{name}” was taken as the earlier version by the date in its text. ⇄ swaps the two.',
      time: '“{name}” was taken as the earlier version because it was saved first. ⇄ swaps the two.',
      name: '“{name}” was taken as the earlier version because of its name. ⇄ swaps the two.',
    },
    long: {
      one: 'This text is kept, but too long to edit here ({n} character). Paste or drop another one to replace it.',
      other:
        'This text is kept, but too long to edit here ({n} characters). Paste or drop another one to replace it.',
    },
  },

  /** What the marks mean. */
  marks: {
    legend: 'What the marks mean',
    start: 'n goes to the next change, f to the next finding, ? opens Help.',
    /** Marks, in parts: around <ins>, <del>, the dotted line and the ring. */
    came: 'Blue, underlined',
    cameMeans: ': added. ',
    went: 'Yellow, struck through',
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
  },
});
