// What help says, in English: a part of its own, since it is loaded when it is first opened.

export const help = /** @type {const} */ ({
  heading: 'Keys, marks and settings',
  keysCaption: 'Keys',
  /** As keyboards call them. */
  keyShift: 'Shift',
  keyCtrl: 'Ctrl',
  keyEnter: 'Enter',
  keyEsc: 'Esc',
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
  privacy:
    'Stet compares the texts in this page and sends nothing. Your settings are remembered; your texts only if you ask for it above.',
  close: 'Close',
});
