// What the change log says, in English. All text is here; reports/changes.js only puts words of the story into the braces.
//
// A sentence is chosen by the kind of finding. Where a kind has several forms, the form depends on what there is to tell:
// `came` where only the later version has the phrase, `went` where only the earlier one has it, and `both` otherwise. `By`
// is added where the speaker is known, `In` where the phrase is a part of a quotation. A form that is missing falls back to
// the plain one.
//
//     {before} {after}       the phrase           {wholeBefore} {wholeAfter}   what it lies in
//     {speaker}              who says it          {around}                     the phrase with some words of its sentence
//     {from} {to}            paragraph numbers    {hrefBefore} {hrefAfter}     where a link leads
//     {role}                 what a block is      {figureBefore} {figureAfter} a figure with what qualifies it
//
// Further forms: `same` where both phrases have the same letters, `day` and `date` for figures of the calendar, `bracket`
// for a mark that is one, `refined` for a figure with more digits, `buried` for what moved down.

/** @import { InvisibleKind } from '../../model/invisible.js' */
/** @import { FindingKind, Role, Severity, Verdict } from '../../wasm/engine.js' */

/**
 * The tables that must have words for each name of a published list.
 * @typedef {object} Lists
 * @property {Record<Verdict, string>} verdicts
 * @property {Record<Severity, string>} severities
 * @property {Record<InvisibleKind, string>} invisible
 * @property {Record<Exclude<Role, 'body' | 'list-item'>, string>} roles
 * @property {Record<FindingKind, string>} kinds
 * @property {Record<FindingKind, string | Record<string, string>>} sentences By form where there are several.
 */

export const findings = /** @satisfies {Lists & Record<string, unknown>} */ (
  /** @type {const} */ ({
    /** The language of these words. */
    tag: 'en',
    verdicts: {
      identical: 'Identical',
      typography: 'Typography only',
      light: 'Light edit',
      substantive: 'Substantive edit',
      rewrite: 'Rewrite',
      different: 'Different story',
    },
    severities: { alert: 'Must check', check: 'Check', note: 'For information' },
    /** What the severities mean. */
    severityMeanings: {
      alert: 'What was said, counted or named is no longer the same.',
      check: 'The change may alter what the story says.',
      note: 'The change is worth knowing and rarely a fault.',
    },
    summary: {
      counts: {
        alert: { other: '{n} must check' },
        check: { other: '{n} to check' },
        note: { other: '{n} for information' },
      },
      nothing: {
        one: 'no findings; {n} paragraph changed',
        other: 'no findings; {n} paragraphs changed',
      },
      fresh: '{percent}% of the words are new',
      line: '{verdict}: {counts}; {fresh}.',
      freshCharacters: '{percent}% of the characters are new',
      identical: 'Identical: not a character differs.',
      someKinds: 'Findings for {language} cover quotations, figures and structure only.',
      unknownLanguage: 'this language',
      same: 'The texts are the same; {rest}.',
      links: { one: '{n} link differs', other: '{n} links differ' },
      notes: { one: '{n} footnote differs', other: '{n} footnotes differ' },
      forms: { one: '{n} difference of form', other: '{n} differences of form' },
      leftOut: 'not compared: {what}',
    },
    /** How words are set, and what became of that. */
    forms: {
      heading: 'Form',
      names: {
        plain: 'plain',
        bold: 'bold',
        italic: 'italic',
        underline: 'underline',
        heading: 'heading {level}',
        marker: 'list marker',
        note: 'footnote',
      },
      added: '“{words}”: {after} added',
      dropped: '“{words}”: {before} dropped',
      changed: '“{words}”: {before} → {after}',
      other: '“{words}”: another {after}',
    },
    paragraph: '¶{n}',
    /** What differs though nobody sees it. */
    invisible: {
      softHyphen: 'soft hyphens',
      zeroWidth: 'zero-width characters',
      direction: 'directional marks',
      variation: 'variation selectors',
      other: 'other invisible characters',
      normalization: 'composed or decomposed accents',
    },
    /** What a block is called that has no number. */
    roles: {
      headline: 'headline',
      standfirst: 'standfirst',
      byline: 'byline',
      dateline: 'dateline',
      timestamp: 'timestamp',
      subhead: 'subhead',
      caption: 'caption',
      credit: 'credit',
      correction: 'correction note',
      furniture: 'page furniture',
    },
    kinds: {
      'quotation-altered': 'Quotation altered',
      'quotation-reattributed': 'Quotation attributed to another speaker',
      'figure-changed': 'Figure changed',
      'stance-negation': 'Negation added or removed',
      'name-changed': 'Name changed',
      'attribution-speaker': 'Speaker changed',
      'attribution-anonymised': 'Source no longer named',
      'attribution-dropped': 'Attribution dropped',
      'quotation-marked': 'Quotation marks added',
      'stance-hedge': 'Hedge added or removed',
      'structure-correction': 'Correction note',
      'link-changed': 'Link target changed',
      'note-changed': 'Footnote changed',
      'quotation-unmarked': 'Quotation marks dropped',
      'quotation-shortened': 'Quotation shortened',
      'quotation-extended': 'Quotation extended',
      'quotation-removed': 'Quotation removed',
      'figure-rounded': 'Figure rounded',
      'figure-qualified': 'Figure qualified',
      'figure-removed': 'Figure removed',
      'figure-added': 'Figure added',
      'name-respelled': 'Name respelled',
      'name-title': 'Title changed',
      'attribution-named': 'Source now named',
      'attribution-verb': 'Attribution verb changed',
      'stance-agent': 'Agent named or left out',
      'stance-superlative': 'Superlative added or removed',
      'structure-field': 'Field changed',
      'structure-lead': 'New lead',
      'link-removed': 'Link dropped',
      'note-removed': 'Footnote dropped',
      'slip-spelling': 'Two spellings of a name',
      'slip-first-mention': 'Surname alone on first reference',
      'slip-unbalanced': 'Unclosed quotation mark or bracket',
      'slip-doubled': 'Doubled word',
      'slip-spacing': 'Double or missing spaces',
      'attribution-added': 'Attribution added',
      'quotation-added': 'Quotation added',
      'figure-restyled': 'Figure restyled',
      'structure-moved': 'Paragraph moved far',
      'link-added': 'Link added',
      'note-added': 'Footnote added',
      'slip-uncorrected': 'No correction note',
    },
    sentences: {
      'quotation-altered': {
        both: 'Quotation altered: “{before}” → “{after}”.',
        bothBy: 'Quotation altered ({speaker}): “{before}” → “{after}”.',
        bothIn: 'Quotation altered: “{before}” → “{after}” in “{wholeAfter}”.',
        bothInBy: 'Quotation altered ({speaker}): “{before}” → “{after}” in “{wholeAfter}”.',
        came: 'Quotation altered: “{after}” added to “{wholeAfter}”.',
        cameBy: 'Quotation altered ({speaker}): “{after}” added to “{wholeAfter}”.',
        went: 'Quotation altered: “{before}” cut from “{wholeBefore}”.',
        wentBy: 'Quotation altered ({speaker}): “{before}” cut from “{wholeBefore}”.',
      },
      'quotation-reattributed':
        'Quotation attributed to another speaker: {before} → {after}, “{wholeAfter}”.',
      'figure-changed': {
        both: 'Figure changed: “{wholeBefore}” → “{wholeAfter}”.',
        day: 'Day changed: “{wholeBefore}” → “{wholeAfter}”.',
        date: 'Date changed: “{wholeBefore}” → “{wholeAfter}”.',
      },
      'stance-negation': {
        came: 'Negation added: “{after}” in “{around}”.',
        went: 'Negation removed: “{before}” from “{around}”.',
      },
      'name-changed': 'Name changed: “{before}” → “{after}”.',
      'attribution-speaker': 'Speaker changed: {before} → {after}.',
      'attribution-anonymised': 'Source no longer named: {before} → {after}.',
      'attribution-dropped': 'Attribution dropped: “{before}” from “{around}”.',
      'quotation-marked': {
        both: 'Paraphrase turned into a quotation: “{before}” → “{after}”.',
        same: 'Quotation marks added: “{after}”.',
      },
      'stance-hedge': {
        came: 'Hedge added: “{after}” in “{around}”.',
        went: 'Hedge removed: “{before}” from “{around}”.',
      },
      'structure-correction': {
        both: 'Correction note changed: “{before}” → “{after}”.',
        came: 'Correction note added: “{after}”.',
        went: 'Correction note removed: “{before}”.',
      },
      'link-changed': {
        both: 'Link changed: “{after}” leads elsewhere.',
        address: 'Address changed: “{before}” → “{after}”.',
        bothTo: 'Link changed: “{after}” leads to {hrefAfter}, not {hrefBefore}.',
      },
      'note-changed': {
        both: 'Footnote changed: “{before}” → “{after}”.',
        same: 'Footnote reference moved: “{after}”.',
      },
      'quotation-unmarked': {
        both: 'Quotation turned into a paraphrase: “{before}” → “{after}”.',
        same: 'Quotation marks dropped: “{before}”.',
      },
      'quotation-shortened': {
        both: 'Quotation shortened: “{before}” cut from “{wholeBefore}”.',
        bothBy: 'Quotation shortened ({speaker}): “{before}” cut from “{wholeBefore}”.',
      },
      'quotation-extended': {
        both: 'Quotation extended: “{after}” added to “{wholeAfter}”.',
        bothBy: 'Quotation extended ({speaker}): “{after}” added to “{wholeAfter}”.',
      },
      'quotation-removed': {
        both: 'Quotation removed: “{before}”.',
        bothBy: 'Quotation removed ({speaker}): “{before}”.',
      },
      'figure-rounded': {
        both: 'Figure rounded: “{wholeBefore}” → “{wholeAfter}”.',
        refined: 'Figure made more exact: “{wholeBefore}” → “{wholeAfter}”.',
      },
      'figure-qualified': {
        both: 'Figure qualified differently: “{figureBefore}” → “{figureAfter}”.',
        came: 'Figure qualified: “{wholeBefore}” → “{figureAfter}”.',
        went: 'Figure no longer qualified: “{figureBefore}” → “{wholeAfter}”.',
      },
      'figure-removed': 'Figure removed: “{before}” from “{around}”.',
      'figure-added': 'Figure added: “{after}” in “{around}”.',
      'name-respelled': 'Name respelled: “{before}” → “{after}”.',
      'name-title': {
        both: 'Title changed: {wholeAfter}, “{before}” → “{after}”.',
        came: 'Title added: {wholeAfter}, “{after}”.',
        went: 'Title removed: {wholeBefore}, “{before}”.',
      },
      'attribution-named': 'Source now named: {before} → {after}.',
      'attribution-verb': {
        both: 'Attribution verb changed: “{before}” → “{after}”.',
        bothBy: 'Attribution verb changed ({speaker}): “{before}” → “{after}”.',
      },
      'stance-agent': {
        came: 'Agent named: “{after}” in “{around}”.',
        went: 'Agent left out: “{before}” from “{around}”.',
      },
      'stance-superlative': {
        came: 'Superlative added: “{after}” in “{around}”.',
        went: 'Superlative removed: “{before}” from “{around}”.',
      },
      'structure-field': {
        both: '{role} changed: “{before}” → “{after}”.',
        came: '{role} added: “{after}”.',
        went: '{role} removed: “{before}”.',
      },
      'structure-lead': 'New lead: “{before}” → “{after}”.',
      'link-removed': {
        both: 'Link dropped: “{after}”.',
        went: 'Address removed: “{before}”.',
        bothTo: 'Link dropped: “{after}” led to {hrefBefore}.',
      },
      'note-removed': 'Footnote dropped: “{before}”.',
      'slip-spelling': 'Two spellings of a name: “{after}” here, “{wholeAfter}” elsewhere.',
      'slip-first-mention': 'Surname alone on first reference: “{after}”; “{wholeBefore}” was cut.',
      'slip-unbalanced': {
        came: 'Unclosed quotation mark: {after} in “{around}”.',
        bracket: 'Unclosed bracket: {after} in “{around}”.',
      },
      'slip-doubled': 'Doubled word: “{after}” in “{around}”.',
      'slip-spacing': 'Double or missing spaces: “{around}”.',
      'attribution-added': 'Attribution added: “{after}” in “{around}”.',
      'quotation-added': {
        both: 'Quotation added: “{after}”.',
        bothBy: 'Quotation added ({speaker}): “{after}”.',
      },
      'figure-restyled': 'Figure restyled: “{before}” → “{after}”.',
      'structure-moved': {
        both: 'Moved up: {from} → {to}, “{after}”.',
        buried: 'Moved down: {from} → {to}, “{after}”.',
      },
      'link-added': {
        both: 'Link added: “{after}”.',
        came: 'Address added: “{after}”.',
        bothTo: 'Link added: “{after}” leads to {hrefAfter}.',
      },
      'note-added': 'Footnote added: “{after}”.',
      'slip-uncorrected': 'Published facts changed, with no correction note.',
    },
    /** How many paragraphs or words, by what happened to them. */
    changeCounts: {
      edited: { other: '{n} edited' },
      rewritten: { other: '{n} rewritten' },
      split: { other: '{n} split' },
      merged: { other: '{n} merged' },
      regrouped: { other: '{n} regrouped' },
      added: { other: '{n} added' },
      removed: { other: '{n} removed' },
      moved: { other: '{n} moved' },
      unchanged: { other: '{n} unchanged' },
    },
  })
);
