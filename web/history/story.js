// One version as a galley: each sentence with the number of the version that brought it in, words that came later with theirs,
// and what was taken out folded where it stood.

/** @import { App } from '../app.js' */
/** @import { State } from '../store.js' */
/** @import { Strings } from '../strings.js' */
/** @import { Gone, Run, Sentence } from './galley.js' */
/** @import { HistoryActions } from './history.js' */
/** @import { Piece } from './portions.js' */
/** @import { Told } from './tale.js' */
import { directionOf } from '../../model/direction.js';
import { focusedFrom, h, originOf } from '../views/dom.js';
import { SHADES, galleyOf, shadeOf } from './galley.js';
import { datesOf } from './names.js';
import { Portions } from './portions.js';
import { stringsOf } from './strings.js';
import { shownVersion } from './tale.js';
import { watchSome } from './watch.js';

/** More sentences than these are made when their fold is opened, and are plain text until then. */
const MOST_GONE = 40;

/** @param {HTMLElement} root @param {App} app @param {HistoryActions} acts */
export function mountStory(root, { store, environment }, acts) {
  const heading = h('h3', { id: 'galley-heading' });
  const legend = h('div', { class: 'ages' });
  const galley = h('div', { class: 'galley' });
  root.append(heading, legend, galley);
  const { viewport } = environment;
  const portions = new Portions(galley, viewport, (piece) => {
    const { t, tale } = store.get();
    return blockNode(t, piece, tale.told?.slots.length ?? 0);
  });
  const along = (/** @type {number} */ by) => {
    const next = goAlong(galley, portions, by, acts);
    if (next) viewport.show(next, 'nearest'); // Its margins keep clear of what stays in place.
  };
  const shownOf = (/** @type {Readonly<State>} */ { t, tale }) => [
    ...[t, tale.told, tale.isOpen, shownVersion(tale)],
  ];
  watchSome(store, shownOf, ({ tale, t }) => {
    const { told, isOpen = false, thread = null } = tale;
    if (!told || !isOpen) return galley.replaceChildren();
    const version = shownVersion(tale);
    heading.textContent = stringsOf(t).galley({ at: version + 1 });
    legend.replaceChildren(...legendNodes(t, told));
    showGalley(galley, portions, t, told, version);
    markCurrent(galley, portions, thread);
  });
  const threadOf = (/** @type {Readonly<State>} */ { tale }) => [tale.thread];
  watchSome(store, threadOf, ({ tale: { thread = null } }) =>
    markCurrent(galley, portions, thread),
  );
  galley.addEventListener('focusin', (event) => {
    const thread = threadAt(event);
    if (thread !== null) acts.showThread(thread);
  });
  galley.addEventListener('click', (event) => {
    const thread = threadAt(event);
    if (thread !== null) acts.showThread(thread);
  });
  galley.addEventListener('keydown', (event) => {
    if (threadAt(event) === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by) along(by);
    else if (event.key === 'Enter' || event.key === ' ') acts.enterLife();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  environment.listen('beforeprint', () => {
    portions.makeAll();
    for (const fold of galley.querySelectorAll('.gone-fold')) makeFold(fold);
    for (const fold of root.querySelectorAll('details')) fold.open = true;
  });
  return { goAlong: along };
}

/** @param {Event} event */
function threadAt(event) {
  const origin = originOf(event);
  const sentence = origin instanceof Element ? origin.closest('[data-thread]') : null;
  return sentence instanceof HTMLElement ? Number(sentence.dataset.thread) : null;
}

/** Goes to the next sentence in sight, or to the first. @param {HTMLElement} galley @param {Portions} portions @param {number} by @param {HistoryActions} acts @returns {Element | undefined} Where to. */
function goAlong(galley, portions, by, acts) {
  const focused = focusedFrom(galley)?.closest('[data-thread]');
  const current = focused ?? galley.querySelector('[aria-current]');
  if (current) portions.makeAround(current);
  const all = [...galley.querySelectorAll('[data-thread]')].filter(
    (each) => !each.closest('details:not([open])'),
  );
  const at = current ? all.indexOf(current) + by : 0;
  const next = all[Math.min(Math.max(at, 0), all.length - 1)];
  if (!(next instanceof HTMLElement)) return undefined;
  next.focus({ preventScroll: true });
  acts.showThread(Number(next.dataset.thread)); // A window behind others hears no focus.
  return next;
}

/** The one whose life is shown, and the one that Tab leads to. @param {HTMLElement} galley @param {Portions} portions @param {number | null} thread */
function markCurrent(galley, portions, thread) {
  if (thread !== null) portions.makeOf(thread);
  galley.querySelector('[aria-current]')?.removeAttribute('aria-current');
  const current = galley.querySelector(`[data-thread="${thread}"]`);
  current?.setAttribute('aria-current', 'true');
  for (const each of galley.querySelectorAll('[data-thread][tabindex="0"]'))
    each.setAttribute('tabindex', '-1');
  (current ?? galley.querySelector('[data-thread]'))?.setAttribute('tabindex', '0');
}

/** @param {Strings} strings @param {Told} told */
function legendNodes(strings, { slots }) {
  const t = stringsOf(strings);
  const count = slots.length;
  const dates = datesOf(strings, slots);
  // Of many versions as many as there are shades.
  const shown = slots
    .map((_, at) => at)
    .filter((at) => count <= SHADES || at === 0 || shadeOf(at, count) > shadeOf(at - 1, count));
  const chips = shown.map((at) =>
    h(
      'li',
      {},
      h('span', { class: `run shade-${shadeOf(at, count)}` }, `${at + 1}`),
      ` ${dates[at]}`,
    ),
  );
  return [
    h(
      'p',
      {},
      `${t.legend} ${t.legendWords} `,
      h('span', { class: 'run shade-4' }, '18', h('sup', {}, '3')),
      t.legendShade,
    ),
    h('ol', { 'aria-label': t.shades }, ...chips),
    h('p', { class: 'quiet pick' }, t.pick),
  ];
}

/** @param {HTMLElement} root @param {Portions} portions @param {Strings} strings @param {Told} told @param {number} version */
function showGalley(root, portions, strings, { history }, version) {
  const galley = galleyOf(history, version);
  root.dir = directionOf(history.texts[version]);
  if (galley) portions.load(galley.blocks, goneNodes(strings, galley.first));
  else portions.load([], [h('p', { class: 'quiet' }, stringsOf(strings).otherStory)]);
}

/** So many numbers stand in the margin; its title has all. */
const MOST_NUMBERS = 6;

/** @param {readonly number[]} changed @returns {(number | string)[]} */
function marginOf(changed) {
  const numbers = changed.map((at) => at + 1);
  if (numbers.length <= MOST_NUMBERS) return numbers;
  return [numbers[0], '…', ...numbers.slice(2 - MOST_NUMBERS)];
}

/** @param {Strings} strings @param {Piece} piece @param {number} count Of versions. */
const blockNode = (strings, { role, sentences, goesOn }, count) =>
  h(
    'div',
    { class: `galley-block text role-${role}${goesOn ? ' goes-on' : ''}` },
    ...sentences.flatMap((sentence) => [
      sentenceNode(strings, sentence, count),
      ...goneNodes(strings, sentence.gone),
    ]),
  );

/** @param {Strings} strings @param {Sentence} sentence @param {number} count Of versions. */
function sentenceNode(strings, { thread, born, changed, returned, runs }, count) {
  const t = stringsOf(strings);
  const labels = [
    changed.length > 0
      ? t.sinceChanged({ born: born + 1, versions: changed.map((at) => `${at + 1}`) })
      : t.since({ born: born + 1 }),
    ...(returned === null ? [] : [t.back({ at: returned + 1 })]),
  ];
  const changes = marginOf(changed).flatMap((at) => [h('wbr'), `·${at}`]);
  return h(
    'div',
    { class: 'galley-line', 'data-thread': String(thread), tabindex: '-1', role: 'button' },
    h(
      'span',
      { class: 'age', title: labels[0] },
      h('span', { class: 'hidden-text' }, `${labels.join(', ')}. `),
      h(
        'span',
        { 'aria-hidden': 'true' },
        `${born + 1}`,
        h('span', { class: 'changed-in' }, ...changes),
      ),
    ),
    h(
      'span',
      { class: 'galley-words', dir: 'auto' },
      h(
        'span',
        { class: `shade-${shadeOf(born, count)}` },
        ...runs.map((run) => runNode(t, run, born, count)),
      ),
      ...(returned === null
        ? []
        : [
            ' ',
            h('span', { class: 'back-note', 'aria-hidden': 'true' }, t.back({ at: returned + 1 })),
          ]),
    ),
  );
}

/** Words that are as old as their sentence need no number of their own. @param {ReturnType<typeof stringsOf>} t @param {Run} run @param {number} born Of the sentence. @param {number} count */
function runNode(t, run, born, count) {
  if (run.born === born) return run.text;
  const [, before, words, after] = /^(\s*)(.*?)(\s*)$/su.exec(run.text) ?? ['', '', run.text, ''];
  return h(
    'span',
    {},
    before,
    h(
      'span',
      { class: `run shade-${shadeOf(run.born, count)}`, title: t.version({ at: run.born + 1 }) },
      words,
      h('sup', {}, String(run.born + 1)),
    ),
    after,
  );
}

/** @param {Strings} strings @param {readonly Gone[]} all */
function goneNodes(strings, all) {
  const t = stringsOf(strings);
  return [true, false].flatMap((merged) => {
    const gone = all.filter((each) => each.merged === merged);
    if (gone.length === 0) return [];
    const versions = [...new Set(gone.map(({ out }) => out + 1))].sort((one, two) => one - two);
    const where = t.where({ n: versions.length, versions: versions.map(String) });
    const words = (merged ? t.merged : t.gone)({ n: gone.length, where });
    const fold = h('details', { class: 'gone-fold' }, h('summary', {}, words));
    const make = () => fold.append(...gone.map((each) => goneNode(t, each)));
    if (gone.length <= MOST_GONE) {
      make();
      return [fold];
    }
    const plain = h(
      'p',
      { class: 'is-plain', dir: 'auto' },
      gone.map(({ text }) => text).join('\n'),
    );
    fold.append(plain);
    unmade.set(fold, () => {
      plain.remove();
      make();
    });
    fold.addEventListener('toggle', () => makeFold(fold));
    return [fold];
  });
}

/** What makes the sentences of a fold that has them as plain text. @type {WeakMap<Element, () => void>} */
const unmade = new WeakMap();

/** @param {Element} fold */
function makeFold(fold) {
  unmade.get(fold)?.();
  unmade.delete(fold);
}

/** @param {ReturnType<typeof stringsOf>} t @param {Gone} gone */
const goneNode = (t, { thread, text, born, out, merged }) =>
  h(
    'div',
    {
      class: 'galley-line is-gone',
      'data-thread': String(thread),
      tabindex: '-1',
      role: 'button',
    },
    h('span', { class: 'age' }, `${born + 1}`),
    h(
      'span',
      { class: 'galley-words', dir: 'auto' },
      h('del', {}, text),
      ' ',
      h('span', { class: 'back-note' }, merged ? t.mergedNow : t.out({ at: out + 1 })),
    ),
  );
