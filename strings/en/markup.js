// The words of index.html, by its data attributes, in English. The build writes them into the page, so that its script need not
// hold them.

export const markup = /** @type {const} */ ({
  title: 'Stet: what changed between two versions of a story',
  skip: 'Skip to the texts',
  bothTip: 'Earlier and later side by side (u)',
  mergedTip: 'One column, with what was removed and added (u)',
  cleanTip: 'The later text alone, with a bar where it changed (c)',
  changes: 'Changes',
  previous: 'Previous change',
  previousTip: 'Previous change (p)',
  next: 'Next change',
  nextTip: 'Next change (n)',
  listTip: 'List of changes and findings (l)',
  card: 'Details',
  cardTip: 'What changed here, and what to do about it (d)',
  new: 'New',
  nextVersion: 'Next version (Later becomes Earlier)',
  newComparison: 'New comparison',
  export: 'Copy or save',
  help: 'Help',
  helpTip: 'Keys, marks and settings (?)',
  sources: 'The two texts',
  question: 'What changed between two versions of a story?',
  answer:
    'Paste or open both versions. Stet shows which paragraphs are new, removed, moved or rewritten, and which words changed.',
  open: 'Open a file…',
  fileBefore: 'File with the earlier version',
  fileAfter: 'File with the later version',
  examples: 'Try an example:',
  example: 'A news story, rewritten',
  everyChange: 'Every kind of change',
  promise: 'Nothing leaves this page.',
  promiseMore:
    'The comparison runs here, in your browser. A security policy bars the page from sending text anywhere, and none is kept when you close it, unless you ask for that in Help.',
  comparison: 'Comparison',
  details: 'Details of the change',
});
