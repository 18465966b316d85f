// What the change log says, in English. Another language is another file with the same names. All text is here; changes.js
// only puts words of the story into the braces.
//
// A sentence is chosen by the kind of finding. Where a kind has several forms, the form depends on what there is to tell:
// `came` where only the later version has the phrase, `went` where only the earlier one has it, and `both` otherwise. `By`
// is added where the speaker is known, `In` where the phrase is a part of a quotation. A form that is missing falls back to
// the plain one.
//
//     {before} {after}       the phrase           {wholeBefore} {wholeAfter}   what it lies in
//     {speaker}              who says it          {around}                     the phrase with some words of its sentence
//     {from} {to}            paragraph numbers    {hrefBefore} {hrefAfter}     where a link leads
//     {role}                 what a block is

/** @import { FindingKind, Role, Severity, Verdict } from '../wasm/engine.js' */

/**
 * The tables that must have words for each name of a published list.
 * @typedef {object} Lists
 * @property {Record<Verdict, string>} verdicts
 * @property {Record<Severity, string>} severities
 * @property {Record<Exclude<Role, 'body' | 'list-item'>, string>} roles
 * @property {Record<FindingKind, string>} kinds
 * @property {Record<FindingKind, string | Record<string, string>>} sentences By form where there are several.
 */

export const en = /** @satisfies {Lists & Record<string, unknown>} */ ({
  verdicts: {
    identical: 'Identical',
    typography: 'Typography only',
    light: 'Light edit',
    substantive: 'Substantive edit',
    rewrite: 'Rewrite',
    different: 'Different story',
  },
  severities: { alert: 'Alert', check: 'Check', note: 'Note' },
  summary: {
    counts: {
      alerts: ['{n} alert', '{n} alerts'],
      checks: ['{n} to check', '{n} to check'],
      notes: ['{n} note', '{n} notes'],
    },
    nothing: 'nothing to look at',
    fresh: '{percent}% of the words are new',
    line: '{verdict}: {counts}; {fresh}.',
    identical: 'Identical: not a character differs.',
    same: 'The texts are the same; {rest}.',
    links: ['{n} link differs', '{n} links differ'],
    leftOut: 'not compared: {what}',
  },
  paragraph: '¶{n}',
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
    'quotation-reattributed': 'Quotation given to another speaker',
    'figure-changed': 'Figure changed',
    'stance-negation': 'Negation',
    'name-changed': 'Name changed',
    'attribution-speaker': 'Speaker changed',
    'attribution-anonymised': 'Source no longer named',
    'attribution-dropped': 'Attribution dropped',
    'quotation-marked': 'Now a quotation',
    'stance-hedge': 'Hedge',
    'structure-correction': 'Correction note',
    'link-changed': 'Link target changed',
    'quotation-unmarked': 'No longer a quotation',
    'quotation-shortened': 'Quotation shortened',
    'quotation-extended': 'Quotation extended',
    'quotation-removed': 'Quotation removed',
    'figure-rounded': 'Figure rounded',
    'figure-qualified': 'Figure qualified',
    'figure-removed': 'Figure removed',
    'figure-added': 'Figure added',
    'name-respelled': 'Name spelled otherwise',
    'name-title': 'Title changed',
    'attribution-named': 'Source now named',
    'attribution-verb': 'Verb of attribution',
    'stance-agent': 'Who did it',
    'stance-superlative': 'Superlative',
    'structure-field': 'Field changed',
    'structure-lead': 'New lead',
    'link-removed': 'Link dropped',
    'slip-spelling': 'Two spellings of a name',
    'slip-first-mention': 'Surname alone at first mention',
    'slip-unbalanced': 'Mark without its other one',
    'slip-doubled': 'Doubled word',
    'slip-spacing': 'Spacing',
    'attribution-added': 'Attribution added',
    'quotation-added': 'Quotation added',
    'figure-restyled': 'Figure written otherwise',
    'structure-moved': 'Paragraph moved far',
    'link-added': 'Link added',
    'slip-uncorrected': 'No correction note',
  },
  sentences: {
    'quotation-altered': {
      both: 'Quotation altered: “{before}” is now “{after}”.',
      bothBy: 'Quotation altered: {speaker}’s “{before}” is now “{after}”.',
      bothIn: 'Quotation altered: “{before}” is now “{after}” in “{wholeAfter}”.',
      bothInBy: 'Quotation altered: “{before}” is now “{after}” in {speaker}’s “{wholeAfter}”.',
      came: 'Quotation altered: “{after}” was put into “{wholeAfter}”.',
      cameBy: 'Quotation altered: “{after}” was put into {speaker}’s “{wholeAfter}”.',
      went: 'Quotation altered: “{before}” was taken out of “{wholeBefore}”.',
      wentBy: 'Quotation altered: “{before}” was taken out of {speaker}’s “{wholeBefore}”.',
    },
    'quotation-reattributed':
      'Quotation given to another speaker: “{wholeAfter}” was said by {before} and is now said by {after}.',
    'figure-changed': 'Figure changed: “{wholeBefore}” is now “{wholeAfter}”.',
    'stance-negation': {
      came: 'Negation added: “{after}” in “{around}”.',
      went: 'Negation removed: “{before}” from “{around}”.',
    },
    'name-changed': 'Name changed: “{before}” is now “{after}”.',
    'attribution-speaker': 'Another speaker: {before} is now {after}.',
    'attribution-anonymised': 'Source no longer named: {before} is now {after}.',
    'attribution-dropped': 'Attribution dropped: “{before}” no longer stands with “{around}”.',
    'quotation-marked': 'Now a quotation: “{after}”, before “{before}” in the story’s own words.',
    'stance-hedge': {
      came: 'Hedge added: “{after}” in “{around}”.',
      went: 'Hedge removed: “{before}” from “{around}”.',
    },
    'structure-correction': {
      both: 'Correction note changed: “{before}” is now “{after}”.',
      came: 'Correction note added: “{after}”.',
      went: 'Correction note removed: “{before}”.',
    },
    'link-changed': {
      both: 'Link changed: “{after}” now leads elsewhere.',
      bothTo: 'Link changed: “{after}” now leads to {hrefAfter} instead of {hrefBefore}.',
    },
    'quotation-unmarked':
      'No longer a quotation: “{before}” is now “{after}” in the story’s own words.',
    'quotation-shortened': {
      both: 'Quotation shortened: “{before}” was cut from “{wholeBefore}”.',
      bothBy: 'Quotation shortened: “{before}” was cut from {speaker}’s “{wholeBefore}”.',
    },
    'quotation-extended': {
      both: 'Quotation extended: “{after}” was added to “{wholeAfter}”.',
      bothBy: 'Quotation extended: “{after}” was added to {speaker}’s “{wholeAfter}”.',
    },
    'quotation-removed': {
      both: 'Quotation removed: “{before}”.',
      bothBy: 'Quotation removed: {speaker}’s “{before}”.',
    },
    'figure-rounded': {
      both: 'Figure rounded: “{wholeBefore}” is now “{wholeAfter}”.',
      refined: 'Figure made more exact: “{wholeBefore}” is now “{wholeAfter}”.',
    },
    'figure-qualified': {
      both: 'Figure qualified otherwise: “{before} {wholeBefore}” is now “{after} {wholeAfter}”.',
      came: 'Figure qualified: “{wholeBefore}” is now “{after} {wholeAfter}”.',
      went: 'Figure no longer qualified: “{before} {wholeBefore}” is now “{wholeAfter}”.',
    },
    'figure-removed': 'Figure removed: “{before}” from “{around}”.',
    'figure-added': 'Figure added: “{after}” in “{around}”.',
    'name-respelled': 'Name spelled otherwise: “{before}” is now “{after}”.',
    'name-title': {
      both: 'Title changed: {wholeAfter} is “{after}”, before “{before}”.',
      came: 'Title added: {wholeAfter} is now “{after}”.',
      went: 'Title removed: {wholeBefore} was “{before}”.',
    },
    'attribution-named': 'Source now named: {before} is now {after}.',
    'attribution-verb': {
      both: 'Attribution reworded: “{before}” is now “{after}”.',
      bothBy: 'Attribution reworded: {speaker} “{before}”, now “{after}”.',
    },
    'stance-agent': {
      came: 'Who did it is now said: “{after}” in “{around}”.',
      went: 'Who did it is no longer said: “{before}” from “{around}”.',
    },
    'stance-superlative': {
      came: 'Superlative added: “{after}” in “{around}”.',
      went: 'Superlative removed: “{before}” from “{around}”.',
    },
    'structure-field': {
      both: '{role} changed: “{before}” is now “{after}”.',
      came: '{role} added: “{after}”.',
      went: '{role} removed: “{before}”.',
    },
    'structure-lead': 'New lead: “{after}” stands where “{before}” stood.',
    'link-removed': {
      both: 'Link dropped: “{after}” leads nowhere now.',
      bothTo: 'Link dropped: “{after}” no longer leads to {hrefBefore}.',
    },
    'slip-spelling': 'Two spellings of a name: “{after}” here, “{wholeAfter}” elsewhere.',
    'slip-first-mention': 'Surname alone at first mention: “{after}”; “{wholeBefore}” was cut.',
    'slip-unbalanced': 'Mark without its other one: “{after}” in “{around}”.',
    'slip-doubled': 'Doubled word: “{after}” in “{around}”.',
    'slip-spacing': 'Spacing: spaces doubled or missing in “{around}”.',
    'attribution-added': 'Attribution added: “{after}” in “{around}”.',
    'quotation-added': {
      both: 'Quotation added: “{after}”.',
      bothBy: 'Quotation added: {speaker}’s “{after}”.',
    },
    'figure-restyled': 'Figure written otherwise: “{before}” is now “{after}”.',
    'structure-moved': {
      both: 'Paragraph promoted from {from} to {to}: “{after}”.',
      buried: 'Paragraph buried from {from} to {to}: “{after}”.',
    },
    'link-added': {
      both: 'Link added: “{after}” leads somewhere now.',
      bothTo: 'Link added: “{after}” now leads to {hrefAfter}.',
    },
    'slip-uncorrected': 'What was published has changed, and no correction note says so.',
  },
});
