// What is said about documents, in English: why one cannot be read, how it was read and what was left out of it.

export const documents = /** @type {const} */ ({
  reading: 'Reading the document…',
  /** {problem} is one of those below; {name} is a file's. */
  problem: '“{name}” {problem}.',
  problems: {
    empty: 'holds no text',
    damaged: 'is damaged or incomplete; open it in the program it comes from and save it again',
    encrypted: 'is protected by a password; save a copy without one',
    tooLarge: 'unpacks to more than any story holds, and was not opened; paste its text instead',
    tooLong:
      'holds more than Stet compares at once, and was not opened; divide it and compare its parts',
    tooDeep: 'is nested deeper than any story, and was not opened; paste its text instead',
    entities: 'declares entities of its own, as no word processor does, and was not opened',
    failed:
      'could not be read here; open it in the program it comes from, and copy and paste its text',
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
  },
  unreadable:
    '“{name}” could not be read. If it is a folder or has been moved, open the file itself.',
  /** What was left out, by kind. */
  kinds: {
    comment: { one: '{n} comment', other: '{n} comments' },
    header: { one: '{n} header or footer', other: '{n} headers and footers' },
    hidden: { one: '{n} hidden passage', other: '{n} hidden passages' },
    image: { one: '{n} picture', other: '{n} pictures' },
    object: { one: '{n} embedded object', other: '{n} embedded objects' },
    formatting: { one: '{n} tracked change of form', other: '{n} tracked changes of form' },
    navigation: { one: '{n} line of navigation', other: '{n} lines of navigation' },
    sharing: { one: '{n} link for sharing', other: '{n} links for sharing' },
    advertisement: { one: '{n} line of advertising', other: '{n} lines of advertising' },
    newsletter: { one: '{n} line about subscribing', other: '{n} lines about subscribing' },
    related: { one: '{n} line about other stories', other: '{n} lines about other stories' },
    discussion: { one: '{n} line of readers’ comments', other: '{n} lines of readers’ comments' },
    notice: {
      one: '{n} line of a notice about the site',
      other: '{n} lines of notices about the site',
    },
    form: { one: '{n} line of a form', other: '{n} lines of forms' },
    aside: { one: '{n} other line of the page', other: '{n} other lines of the page' },
    attachment: { one: '{n} attachment', other: '{n} attachments' },
    quoted: { one: '{n} quoted line', other: '{n} quoted lines' },
    running: {
      one: '{n} running head or page number',
      other: '{n} running heads and page numbers',
    },
  },
  leftOut: 'Left out: {what}.',
  notCompared: 'not compared: {what}',
  /** Why marks were not compared: that version is plain text. */
  plain: {
    before: 'marks such as headings and italics, since the earlier version gives only plain text',
    after: 'marks such as headings and italics, since the later version gives only plain text',
  },
  show: 'Show what was left out',
  article: 'Only the article of the page was taken.',
  whole: 'Take in the whole page',
  approximate: 'The order of its lines had to be guessed.',
  /** Tracked changes, and by how many people. */
  changes: { one: '{n} tracked change', other: '{n} tracked changes' },
  changesBy: { one: '{changes} by {n} person', other: '{changes} by {n} people' },
  tracked: 'It holds {changes}, taken as accepted.',
  compareVersions: 'Compare original with accepted',
  takeOriginal: 'Take the original',
  versions: { original: '{name}, original', accepted: '{name}, accepted' },
  encoding: 'Read as {encoding}.',
  encodingGuessed: 'Read as {encoding}, by its letters.',
  chooseEncoding: 'Another encoding',
});
