// What the command line says, in English: troubles, each a sentence that says what to do, and notes. {path} is a file's.

export const cli = /** @type {const} */ ({
  files: {
    missing: '{path} does not exist; check the name.',
    folder: '{path} is a folder; name a file in it.',
    closed: '{path} cannot be opened; check its permissions.',
    full: '{path} could not be written: the disk is full.',
    read: '{path} could not be read ({reason}).',
    written: '{path} could not be written ({reason}).',
    exists: '{path} exists already; use --force to overwrite it.',
    notOpened: '{path} was written, but no program here can open it.',
    input: '{path} is one of the files that are read; name another file with -o.',
  },
  /** {command} is stet, or stet with one of its commands; {reason} comes from Node.js, in English. */
  seeHelp: '{reason}. See {command} --help.',
  options: {
    twoFiles: {
      one: 'Two files are needed, an earlier and a later version, but {n} was given. See stet --help.',
      other:
        'Two files are needed, an earlier and a later version, but {n} were given. See stet --help.',
    },
    noFiles:
      'Two files are needed, an earlier and a later version, but none was given. See stet --help.',
    oneInput: 'Only one of the two texts can come from standard input: name a file for the other.',
    folders: 'Two folders are compared with a line for each pair: leave out --format.',
    open: '--open needs a file to open: name one with -o.',
    word: 'A redline is not for the terminal: name a file with -o.',
    format: 'Unknown format “{format}”: use one of {known}.',
    date: '“{date}” is not a date: use YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ, from 1601 on.',
    as: '“{as}” is not a version of a document: use --as original or accepted.',
    encoding: '“{encoding}” is not an encoding: use one of {known}.',
    uiLanguage: '“{code}” is not a language of Stet: use one of {known}.',
    shell: 'Name a shell: {known}.',
  },
  documents: {
    problem: '{path} {problem}.',
    tracked: '{path} holds {changes}.',
    takenOriginal: '{path} holds {changes}; the original was taken.',
    takenAccepted: '{path} holds {changes}, taken as accepted.',
    noTracked: '{path} holds no tracked changes: name a second file to compare it with.',
    original: '{path}, original',
    accepted: '{path}, accepted',
    encoding: '{path} was read as {encoding}.',
    approximate: '{path}: the order of its lines had to be guessed.',
    article: '{path}: only the article of the page was taken; --whole takes all.',
    notCompared: 'Not compared: {what}.',
  },
  folders: {
    onlyBefore: 'Only in the earlier folder.',
    onlyAfter: 'Only in the later folder.',
  },
  history: {
    tooMany: {
      one: 'There is {n} version; at most {most} are compared at once: name fewer files, or use --since.',
      other:
        'There are {n} versions; at most {most} are compared at once: name fewer files, or use --since.',
    },
    none: 'A history needs two versions or more, but there is none.',
    onlyOne: 'A history needs two versions or more, but there is only one ({name}).',
    by: '“{by}” is not an order: use --by date or --by name.',
    gitAlone: '--git names one file: leave the other files out.',
    since: '--since needs --git.',
    skip: '{problem} Leave it out with --skip.',
    leftOut: 'Left out: {name}. {problem}',
  },
  git: {
    none: 'git knows no version of {path}: check the name, and that it is committed.',
    noneSince:
      'git knows no version of {path} since {since}: check the name, and that it is committed.',
    noDate:
      '“{since}” is not a date that git understands: use one such as 2026-03-12, or "2 weeks ago".',
    since: 'Versions since {date}: so git reads “{since}”.',
    missing:
      'The versions of {path} cannot be read: its folder does not exist, or git is not installed.',
    outside: '{path} is in no git repository: name files or a folder instead.',
    failed: 'git could not read the versions of {path}: {reason}',
  },
  batch: {
    oneFile: 'One file of pairs is read at a time. See stet batch --help.',
    resumeOrForce: '--resume goes on with a file, --force starts again: give only one of them.',
    forceAlone: '--force writes over a file: name one with --output.',
    input: '{path} holds the pairs themselves: name another file with --output.',
    format: '“{format}” is not a format of stet batch: use --format json or changes.',
    fields: '--fields chooses from a result as json: leave --format out.',
    field: '“{field}” is not a field of a result: use {known}.',
    jobs: '--jobs must be a whole number from 1 on, not “{jobs}”.',
    nothing: 'Nothing to compare: give a file of pairs, stet batch pairs.jsonl. See stet --help.',
    standardInput: 'Standard input',
    empty: '{name} is empty: there is nothing to compare.',
    damaged: '{path} is damaged: it cannot be unpacked to its end. What came before was compared.',
    exists: '{path} exists already; use --force to overwrite it, or --resume to go on with it.',
    resumeFile: '--resume needs the file to go on with: add --output.',
    resumeGzip: 'A compressed output cannot be resumed: start again with --force.',
    otherIds:
      '{path} is the output of another input: where that has the id {asked}, it answers {answered}. Use --force to start again.',
    otherLines:
      '{path} is the output of another input, which has more lines. Use --force to start again.',
    failed: {
      one: '{n} line has an error in place of a result, the first in line {line}.',
      other: '{n} lines have an error in place of a result, the first in line {line}.',
    },
    progress: { one: '{n} line, {speed} a second', other: '{n} lines, {speed} a second' },
  },
});
