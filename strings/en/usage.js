// The help of each command, in English: what it does, the forms in which it is called, and its options, which are the same in
// every language. cli/help.mjs lays it out. {file} and the like are `names`: what stands for something that a person gives.

export const usage = /** @type {const} */ ({
  names: {
    earlier: 'EARLIER',
    later: 'LATER',
    tracked: 'TRACKED',
    folder: 'FOLDER',
    file: 'FILE',
    shell: 'SHELL',
    format: 'FORMAT',
    name: 'NAME',
    date: 'DATE',
    version: 'VERSION',
    tag: 'TAG',
    code: 'CODE',
    order: 'ORDER',
    number: 'N',
    fields: 'FIELDS',
  },
  /** Options of more than one command. */
  options: {
    force: 'overwrite {file}',
    open: 'open {file} when it is written',
    whole: 'take all of a web page, not only its article',
    encoding: 'the encoding of text files (default: detected)',
    language: 'the language of the texts, such as en (default: detected)',
    'ui-language': 'the language of what Stet says (default: by LANG): {languages}',
    help: 'show this help',
  },
  compare: {
    does: 'Shows what changed between two versions of a story.',
    forms: {
      summary: 'print a summary and all changes',
      changes: 'print what an editor must not miss',
      redline:
        'write a Word document with tracked changes: the later one itself if both are Word’s; .odt: the same for OpenDocument',
      report: 'write a report that needs no Stet',
      tracked: 'compare the two versions that a file with tracked changes holds',
      folders: 'compare files of the same name: a summary of each pair on a line',
      history: 'what became of a story over its versions; see stet history --help',
      batch:
        'compare many pairs: each line is {pair} and gives a result {result} on a line; see stet batch --help',
      completion: 'print what makes bash, zsh or fish complete the command and its options',
    },
    documents:
      '{earlier} and {later} are documents: text, Markdown, Word (.docx), OpenDocument (.odt, .fodt), saved web pages (.html, .mhtml), mails (.eml) and PDF. A - stands for standard input.',
    options: {
      format: '{formats} (default: text)',
      output:
        'write to {file}, whose name may say the format: .docx, .odt, .html, .csv, .md (CriticMarkup), .json, .txt',
      all: 'list every change in a change log, not only findings',
      author: 'who made the changes of a redline (default: Stet)',
      date: 'when: YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ (default: the later document’s own date)',
      'no-notes': 'no comments in a redline beside passages that moved',
      'drop-comments': 'leave the later document’s own comments out of a redline',
      as: 'original or accepted (the default): which version of a file with tracked changes is compared with another file',
      forms: 'list differences of form as well, such as italics that came or went',
      version: 'show the version of Stet',
    },
    status:
      'The environment variable NO_COLOR turns colour off. The exit status is 0 if the texts are identical, 1 if they differ and 2 if something went wrong. Form alone is no difference of the texts.',
  },
  history: {
    does: 'Shows what became of a story over its versions.',
    forms: {
      files: 'versions in any format, earliest first',
      folder: 'all files of a folder, by name',
      git: 'the versions of a file that git keeps',
    },
    options: {
      format:
        '{formats} (default: by the name of the output, else text); changes is a log by version, html a page by itself',
      output: 'write to {file} instead of standard output',
      by: 'date or name: the order of files',
      git: 'the versions of {file} that git keeps',
      since: 'of those, the ones since then',
      skip: 'leave out versions that cannot be read',
      as: 'original or accepted (the default): which version of a file with tracked changes is taken',
    },
    status:
      'The exit status is 0 if all versions are the same, 1 if they differ and 2 if something went wrong.',
  },
  batch: {
    does: 'Compares many pairs: a line each in, a line each out, in the same order.',
    forms: {
      file: '{file}, or standard input, has a pair a line, {pairWithOptions}, or the {versions} of a history. Each gives {result} with its result, or {failure}. Input that is compressed by gzip is read too.',
    },
    options: {
      format: 'json (the default), or changes: what an editor must not miss, as text',
      output: 'write to {file} instead of standard output; compressed where its name ends in .gz',
      resume: 'go on with a file that an earlier run left unfinished',
      fields: 'of a result, only these: summary,findings',
      language: 'the language of pairs that give none in their options',
      jobs: 'how many pairs are compared at once (default: as many as there are processors)',
      progress: 'tell on standard error how far it is',
      strict: 'exit with 1 where a line has an error',
    },
    status:
      'The exit status is 0 if every line was answered, 2 if something went wrong. How many lines have an error is said on standard error.',
  },
  completion: {
    does: 'Prints what makes a shell complete the command and its options.',
    forms: {
      bash: '{bash} in ~/.bashrc',
      zsh: '{zsh} in ~/.zshrc, after compinit',
      fish: '{fish} in config.fish',
    },
  },
});
