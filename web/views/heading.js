// What stands above the proof: the summary in plain English, and which side is which.

/** @import { Store, State, Result } from '../store.js' */
/** @import { Actions } from '../actions.js' */
/** @import { SideName } from '../lib/places.js' */
import { counted } from '../lib/labels.js';
import { quietNotes, sameVerdict, summaryParts, wordChange } from '../lib/summary.js';
import { button, h } from './dom.js';

/** @param {HTMLElement} root @param {Store} store @param {Actions} actions */
export function mountHeading(root, store, actions) {
  store.watch(['result'], ({ result }) => {
    root.replaceChildren();
    if (result) root.append(summary(result, actions), sides(result, actions));
  });
  store.watch(['mode'], ({ mode }) => (root.className = `heading in-${mode}`));
}

/** @param {Result} result @param {Actions} actions */
function summary({ model }, actions) {
  const notes = quietNotes(model).map((note) => h('span', { class: 'quiet' }, note));
  if (model.changes.length === 0) {
    return h(
      'div',
      { class: 'summary' },
      h('p', { class: 'verdict' }, sameVerdict(model)),
      ...notes,
    );
  }
  const parts = summaryParts(model);
  const line = (/** @type {boolean} */ strong) =>
    parts
      .filter((part) => Boolean(part.strong) === strong)
      .map(({ text, rows }) =>
        h(
          'li',
          {},
          button(text, () => actions.cycle(rows), { title: 'Step through these' }),
        ),
      );
  const words = wordChange(model);
  const wordPart = h(
    'li',
    { class: 'words' },
    h('span', { class: 'plus' }, words.added),
    ' ',
    h('span', { class: 'minus' }, words.removed),
    ' words',
  );
  const alerts = line(true);
  return h(
    'div',
    { class: 'summary' },
    alerts.length > 0
      ? h('ul', { class: 'verdict', 'aria-label': 'What to look at first' }, ...alerts)
      : null,
    h('ul', { class: 'counts', 'aria-label': 'What changed' }, ...line(false), wordPart),
    notes.length > 0 ? h('p', { class: 'quiet-notes' }, ...notes) : null,
  );
}

/** @param {Result} result @param {Actions} actions */
function sides({ model, names }, actions) {
  const { wordsBefore, wordsAfter } = model.comparison.stats;
  const swap = button('⇄', actions.swap, {
    class: 'swap',
    'aria-label': 'Swap Earlier and Later',
    title: 'Swap Earlier and Later',
  });
  return h(
    'div',
    { class: 'sides' },
    side('Earlier', 'before', names.before, wordsBefore),
    swap,
    side('Later', 'after', names.after, wordsAfter),
  );
}

/** @param {string} title @param {SideName} name @param {string} source @param {number} words */
function side(title, name, source, words) {
  return h(
    'div',
    { class: `side ${name}` },
    h('h2', {}, title),
    h(
      'p',
      {},
      h('bdi', { class: 'source' }, source),
      h('span', { class: 'length' }, counted(words, 'word')),
    ),
  );
}
