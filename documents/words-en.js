// What is said about documents, in English: why one cannot be read, and what was left out of one. The page has the same
// table in its other languages (web/strings/).

/** @typedef {import('./blocks.js').Left} Left */
/** @typedef {import('./blocks.js').LeftKind} LeftKind */
/** @typedef {import('./problem.js').ProblemKind} ProblemKind */

/** Follows the name of the file; a full stop follows. @type {Record<ProblemKind, string>} */
export const PROBLEMS = {
  empty: 'holds no text',
  damaged: 'is damaged or incomplete; open it in the program it comes from and save it again',
  encrypted: 'is protected by a password; save a copy without one',
  tooLarge: 'unpacks to more than any story holds, and was not opened; paste its text instead',
  tooDeep: 'is nested deeper than any story, and was not opened; paste its text instead',
  entities: 'declares entities of its own, as no word processor does, and was not opened',
  failed: 'could not be read here; open it in the program it comes from and paste its text instead',
  characterMaps:
    'needs East Asian character maps, which only Stet on a web server and at the command line has; open it, select the text, copy and paste it',
  unmapped: 'does not say which characters it shows; open it, select the text, copy and paste it',
  scan: 'holds pictures of pages and no text; recognise its text with another program first',
  zip: 'is an archive; unpack it and name the story in it',
  doc: 'is an older Word file; open it in a word processor and save it as .docx',
  spreadsheet: 'is a spreadsheet; copy the cells with the story and paste them as text',
  slides: 'is a presentation; copy its text and paste it',
  office: 'is of a kind that is not read here; save it as .docx, .odt or plain text',
  picture: 'is a picture; its text has to be typed or recognised first',
  recording: 'is a recording of sound or film, not a text',
  binary: 'is not a text file; save it as plain text',
};

/** One, and several. @type {Record<LeftKind, [one: string, other: string]>} */
export const KINDS = {
  comment: ['comment', 'comments'],
  header: ['header or footer', 'headers and footers'],
  hidden: ['hidden passage', 'hidden passages'],
  image: ['picture', 'pictures'],
  object: ['embedded object', 'embedded objects'],
  formatting: ['tracked change of form', 'tracked changes of form'],
  navigation: ['line of navigation', 'lines of navigation'],
  sharing: ['link for sharing', 'links for sharing'],
  advertisement: ['line of advertising', 'lines of advertising'],
  newsletter: ['line about subscribing', 'lines about subscribing'],
  related: ['line about other stories', 'lines about other stories'],
  discussion: ['line of readers’ comments', 'lines of readers’ comments'],
  notice: ['line of a notice about the site', 'lines of notices about the site'],
  form: ['line of a form', 'lines of forms'],
  aside: ['other line of the page', 'other lines of the page'],
  attachment: ['attachment', 'attachments'],
  quoted: ['quoted line', 'quoted lines'],
  running: ['running head or page number', 'running heads and page numbers'],
};

/** "3 comments". @param {Pick<Left, 'kind' | 'count'>} left */
export const leftWords = ({ kind, count }) => `${count} ${KINDS[kind][count === 1 ? 0 : 1]}`;

/** "1 comment, 2 pictures and 1 attachment". @param {Left[]} left */
export const listed = (left) =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(left.map(leftWords));

/** Why marks were not compared: a version is plain text. */
export const PLAIN = {
  before: 'marks such as headings and italics, since the earlier version gives only plain text',
  after: 'marks such as headings and italics, since the later version gives only plain text',
};

/** @param {import('./read.js').Tracked} tracked */
export function trackedWords({ count, people }) {
  const changes = `${count} tracked ${count === 1 ? 'change' : 'changes'}`;
  return people.length > 0
    ? `${changes} by ${people.length} ${people.length === 1 ? 'person' : 'people'}`
    : changes;
}
