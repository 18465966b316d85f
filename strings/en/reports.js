// What reports say beside the change log (findings.js), in English.

/** @import { Nature, Relation } from '../../wasm/engine.js' */

/**
 * The tables that must have words for each name of a published list.
 * @typedef {{natures: Record<Nature, string>, relations: Record<Relation, string>}} Lists
 */

export const reports = /** @satisfies {Lists & Record<string, unknown>} */ (
  /** @type {const} */ ({
    sides: { before: 'Earlier', after: 'Later' },
    natures: {
      wording: 'Wording',
      figure: 'Figure',
      quotation: 'Quotation',
      name: 'Name',
      punctuation: 'Punctuation',
      typography: 'Typography',
      spacing: 'Spacing',
      invisible: 'Invisible characters',
      case: 'Capitals',
    },
    /** What happened to a paragraph. */
    relations: {
      unchanged: 'Unchanged',
      edited: 'Edited',
      rewritten: 'Rewritten',
      split: 'Paragraph split',
      merged: 'Paragraphs merged',
      regrouped: 'Paragraphs regrouped',
      added: 'Paragraph added',
      removed: 'Paragraph removed',
    },
    moved: 'Paragraph moved',
    sentences: {
      added: 'Sentence added',
      removed: 'Sentence removed',
      rewritten: 'Sentence rewritten',
      moved: 'Sentence moved',
    },
    /** The columns of a change log. */
    columns: { place: '¶', kind: 'Change', before: 'Earlier', after: 'Later' },
    log: {
      title: 'Changes: {name}',
      all: 'All changes',
      none: 'No changes.',
      came: '{kind}: added “{after}”',
      went: '{kind}: removed “{before}”',
      both: '{kind}: “{before}” → “{after}”',
      bare: '{kind}',
      /** The words stayed, and their place or form changed. */
      same: '{kind}: “{after}”',
    },
    about: {
      file: '{side}: {name}, {size} bytes, SHA-256 {hash}',
      unnamed: 'text without a file',
      notCompared: 'Not compared: {what}',
      made: 'Made by Stet {version}; options: {options}',
      defaults: 'none',
    },
    /** What a redline says in comments, and what of it could not be marked. */
    redline: {
      moved: 'Moved from {from}.',
      movedAndEdited: 'Moved from {from} and edited: {changes}.',
      came: 'added “{after}”',
      went: 'removed “{before}”',
      both: '“{before}” → “{after}”',
      fields: { one: '{n} change inside a field', other: '{n} changes inside fields' },
      flows: {
        one: '{n} note or text box that was removed',
        other: '{n} notes or text boxes that were removed',
      },
      unmarked: 'Not marked in the redline: {what}.',
      notHeld:
        'Rejecting all changes does not give the earlier text everywhere, because a text box stands elsewhere now: compare the result before you use it.',
      unwritable: {
        one: '{n} control character that a document cannot hold was replaced by U+FFFD.',
        other: '{n} control characters that a document cannot hold were replaced by U+FFFD.',
      },
      protected:
        '{name} is protected against changes: take the protection off in the program it comes from, or choose another format.',
    },
    report: {
      title: 'What changed: {name}',
      words: { one: '{n} word', other: '{n} words' },
      characters: { one: '{n} character', other: '{n} characters' },
      overview: 'The story from top to bottom; each mark is a changed paragraph',
      findings: 'Findings',
      noFindings: 'No findings.',
      comparison: 'The whole comparison',
      about: 'About this report',
      added: 'added:',
      removed: 'removed:',
      changed: 'changed:',
      unchanged: 'Unchanged',
      movedFrom: 'moved from {place}',
      movedTo: 'moved to {place}',
      movedOnly: 'Moved',
      sentenceFrom: '(this sentence moved from {place})',
      sentenceTo: '(this sentence moved to {place})',
      nothing: 'Nothing here in this version',
      legend: 'Blue and underlined: added. Yellow and struck through: removed.',
    },
    correction: {
      heading: 'Draft correction, to be checked and completed:',
      one: 'An earlier version of this story {what}.',
      figure: 'misstated a figure as “{before}”. It is “{after}”',
      name: 'misstated a name as “{before}”. It is “{after}”',
      quotation: 'misstated a quotation as “{before}”. The words were “{after}”',
      speaker: 'attributed a statement to {before}. It was made by {after}',
      other: 'said “{before}”. It should have said “{after}”',
      went: 'said “{before}”. That has been removed',
      came: 'left out “{after}”',
      none: 'Nothing that was ticked needs a correction note.',
    },
    /** A comparison at the command line. */
    terminal: {
      paragraphs: 'Paragraphs',
      words: 'Words',
      characters: 'Characters',
      spacing: 'Spacing',
      invisible: 'Invisible',
      form: 'Form',
      none: 'none',
      noneChanged: 'none changed',
      notShown: {
        one: '{n} difference, not shown below',
        other: '{n} differences, not shown below',
      },
      namesNotShown: {
        one: '{n} difference ({names}), not shown below',
        other: '{n} differences ({names}), not shown below',
      },
      withForms: {
        one: '{n} difference, listed with --forms',
        other: '{n} differences, listed with --forms',
      },
      cutShort: 'The texts differ so much that the search for a better match was cut short.',
      folded: { one: '{n} paragraph unchanged', other: '{n} paragraphs unchanged' },
      relations: { edited: 'edited', rewritten: 'rewritten', added: 'added', removed: 'removed' },
      splitInto: { other: 'split into {n}' },
      mergedFrom: { other: 'merged from {n}' },
      regrouped: 'regrouped, {before} into {after}',
      movedFrom: 'moved from {place}',
      movedFromAnd: 'moved from {place}, {how}',
      movedTo: 'moved to {place}',
      partOf: 'is now part of {place}',
      continues: 'continues {place}',
      sentenceFrom: '(moved from {place}:)',
      sentenceTo: '(a sentence moved to {place})',
    },
  })
);
