// What reports say of a history, in English. {v} is a version, {n} a number; the words of the story are in quotation marks.

/** @import { HistoryFindingKind, Role } from '../../wasm/engine.js' */

export const history =
  /** @satisfies {{ findings: Record<HistoryFindingKind, string>, fields: Partial<Record<Role, string>> } & Record<string, unknown>} */ (
    /** @type {const} */ ({
      title: { one: 'History of {n} version', other: 'History of {n} versions' },
      version: 'v{n}',
      first: { one: '{n} word', other: '{n} words' },
      firstCharacters: { one: '{n} character', other: '{n} characters' },
      step: {
        one: '{n} word, {added} added, {removed} removed. {summary}',
        other: '{n} words, {added} added, {removed} removed. {summary}',
      },
      stepCharacters: {
        one: '{n} character, {added} added, {removed} removed. {summary}',
        other: '{n} characters, {added} added, {removed} removed. {summary}',
      },
      apart: 'Another story, left apart.',
      strange: 'It has next to nothing in common with the version before.',
      over: 'Over all versions',
      nothingOver: 'Nothing beyond what each step shows.',
      became: 'What became of the sentences',
      unchanged: {
        one: '{n} sentence stays as it was.',
        other: '{n} sentences stay as they were.',
      },
      fields: {
        headline: 'Headline',
        standfirst: 'Standfirst',
        byline: 'Byline',
        dateline: 'Dateline',
        timestamp: 'Timestamp',
        correction: 'Correction note',
      },
      noField: 'none',
      /** A wording of a sentence. */
      wording: '{v}: {text}',
      again: '{v}: as in {was}: {text}',
      gone: '{v}: taken out.',
      merged: '{v}: merged into another sentence.',
      split: '{v}: split from another sentence: {text}',
      back: '{v}: back: {text}',
      backAgain: '{v}: back as in {was}: {text}',
      /** {course} is each wording with its version; {first} and {last} are two of them. */
      findings: {
        'correction-missing':
          'No correction followed the last change that must be checked: {course}.',
        'quotation-restored': 'Quotation altered and restored: {course}.',
        'quotation-course': 'Quotation altered more than once: {course}.',
        'figure-restored': 'Figure changed and restored: {course}.',
        'figure-course': 'Figure changed more than once: {course}.',
        'name-restored': 'Name changed and restored: {course}.',
        'name-course': 'Name changed more than once: {course}.',
        'source-anonymised': 'Source named until {first}, anonymous since {last}: {course}.',
        'correction-late': 'The correction in {last} came after the change in {first}: {course}.',
        'sentence-returned': 'Taken out after {first}, back in {last}: “{text}”.',
        'words-returned': 'Words taken out after {first}, back in {last}: “{text}”.',
      },
      removedPhrase: 'words removed',
      quoted: '“{text}”',
      notCompared: 'Not compared: {what}.',
      place: '{phrase} ({v})',
    })
  );
