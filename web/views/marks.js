// What the marks, signs and severities mean: beside a comparison, and in help.

/** @import { Strings } from '../strings.js' */
import { SEVERITIES } from '../lib/findings.js';
import { h } from './dom.js';

/** What the marks mean. @param {Strings} t */
export const marks = ({ marks: words }) =>
  h(
    'p',
    { class: 'marks' },
    h('ins', {}, words.came),
    words.cameMeans,
    h('del', {}, words.went),
    words.wentMeans,
    h('span', { class: 'subtle' }, words.dotted),
    words.dottedMeans,
    h('span', { class: 'highlighted' }, words.ringed),
    words.ringedMeans,
  );

/** @param {Strings} t */
export const severities = ({ log }) =>
  h(
    'ul',
    { class: 'severities' },
    ...SEVERITIES.map((each) =>
      h(
        'li',
        { class: `is-${each}` },
        h('span', { class: 'severity' }, log.severities[each]),
        ` ${log.severityMeanings[each]}`,
      ),
    ),
  );

/** @param {Strings} t */
export const signs = (t) =>
  h('ul', { class: 'signs' }, ...Object.entries(t.marks.signs).map(signItem));

/** @param {[string, string]} entry */
const signItem = ([sign, words]) => h('li', {}, h('span', { class: 'sign' }, sign), ` ${words}`);
