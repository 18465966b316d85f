// The strip of the versions: what each brought, and two handles that choose which two are compared.

/** @import { App } from '../app.js' */
/** @import { State } from '../store.js' */
/** @import { Part } from '../views/dom.js' */
/** @import { Slot } from './line.js' */
/** @import { VersionTold } from './told.js' */
/** @import { HistoryActions } from './history.js' */
/** @import { Strings } from '../strings.js' */
import { button, focusedFrom, h, originOf, show } from '../views/dom.js';
import { lineOf } from './line.js';
import { datesOf } from './names.js';
import { reportStringsOf, stringsOf } from './strings.js';
import { shownVersion } from './tale.js';
import { toldOf } from './told.js';
import { watchSome } from './watch.js';

/** @typedef {ReturnType<typeof wordsOf>} Words */

/** What a column says, with words that are said elsewhere too. @param {Strings} strings */
const wordsOf = (strings) => ({
  ...stringsOf(strings),
  severities: strings.severityCounts,
  counts: strings.counts,
  correction: reportStringsOf(strings).fields.correction,
  earlier: strings.page.earlier,
  later: strings.page.later,
});

/** All that one version shows. @typedef {object} Column
 * @property {number} id @property {number} at @property {number} count @property {string} name @property {string} date
 * @property {boolean} isEmpty @property {VersionTold | null} told @property {number} most The largest change of all.
 * @property {boolean} isEarlier @property {boolean} isLater @property {boolean} isBetween
 * @property {boolean} isShown In the history. @property {boolean} isCurrent Shown, or compared as the later one. @property {boolean} arranging @property {string} language
 */

/** @param {HTMLElement} root @param {App} app @param {HistoryActions} acts */
export function mountStrip(root, { store }, acts) {
  const list = h('ol', { class: 'strip' });
  root.append(list);
  watchSome(store, shownOf, (state) => {
    const focused = focusedIn(list);
    if (!state.line) {
      list.replaceChildren();
      if (focused) root.closest('main')?.focus({ preventScroll: true });
      return;
    }
    const t = wordsOf(state.t);
    list.setAttribute('aria-label', t.strip);
    list.classList.toggle('is-arranging', Boolean(state.tale.arranging));
    show(
      list,
      columnsOf(state).map((column) => columnPart(t, column, acts)),
    );
    if (focused) focusAgain(list, focused);
  });
  listenToColumns(list, store, acts);
  dragHandles(list, acts);
  dragColumns(list, acts);
  return { reveal: () => reveal(list) };
}

/** What has the focus, the name of what it does, and the place of its version. @param {HTMLElement} list */
function focusedIn(list) {
  const element = focusedFrom(list);
  const key = element && list.contains(element) ? element.getAttribute('data-key') : null;
  if (!element || key === null) return null;
  const column = element.closest('.version');
  return { element, key, at: column instanceof HTMLElement ? Number(column.dataset.at) : 0 };
}

/** Gives the focus back after the strip was drawn. Where its version is gone the one in its place takes it. @param {HTMLElement} list @param {NonNullable<ReturnType<typeof focusedIn>>} focused */
function focusAgain(list, { element, key, at }) {
  const there = list.querySelector(`[data-key="${key}"]`);
  const [name] = key.split(' ');
  const column = list.children[Math.min(at, list.children.length - 1)];
  const again =
    there ??
    column?.querySelector(`[data-key^="${name} "]:not([aria-disabled])`) ??
    column?.querySelector('.version-head');
  if (again instanceof HTMLElement && again !== element) again.focus({ preventScroll: true });
}

/** Scrolls the strip, and nothing else, to the version that is shown. @param {HTMLElement} list */
function reveal(list) {
  const column = list.querySelector('.is-shown') ?? list.querySelector('.is-later');
  if (!column) return;
  const { left, right } = list.getBoundingClientRect();
  const { left: start, right: end } = column.getBoundingClientRect();
  if (start < left) list.scrollLeft += start - left;
  else if (end > right) list.scrollLeft += end - right;
}

/** @param {Readonly<State>} state */
const shownOf = ({ line, sources, t, tale: { told, isOpen, arranging, version } }) => [
  ...[line, sources, t, told, isOpen, arranging, version],
];

/** @param {Readonly<State>} state @returns {Column[]} */
function columnsOf(state) {
  const { slots, earlier, later } = lineOf(state);
  const { told, isOpen = false, arranging = false } = state.tale;
  const shown = shownVersion(state.tale);
  const all = told ? toldOf(told.history) : [];
  const most = Math.max(1, ...all.map(({ added, removed }) => Math.max(added, removed)));
  const dates = datesOf(state.t, slots);
  return slots.map(({ id, source }, at) => {
    const version = told?.slots.findIndex((slot) => slot.id === id) ?? -1;
    return {
      ...{
        id,
        at,
        most,
        arranging,
        count: slots.length,
        name: source.name,
        language: state.t.code,
      },
      date: dates[at],
      isEmpty: source.text.trim() === '',
      told: all[version] ?? null,
      isEarlier: at === earlier,
      isLater: at === later,
      isBetween: at > Math.min(earlier, later) && at < Math.max(earlier, later),
      isShown: isOpen && version === shown,
      isCurrent: isOpen && told ? version === shown : at === later,
    };
  });
}

/** @param {Words} t @param {Column} column @param {HistoryActions} acts @returns {Part} */
const columnPart = (t, column, acts) => ({
  key: JSON.stringify(column),
  make: () => columnNode(t, column, acts),
});

/** @param {Words} t @param {Column} column @param {HistoryActions} acts */
function columnNode(t, column, acts) {
  const { id, at, isEarlier, isLater, isBetween, isShown, isCurrent, name, date } = column;
  const classes = [
    'version',
    isEarlier && 'is-earlier',
    isLater && 'is-later',
    isBetween && 'is-between',
    isShown && 'is-shown',
  ];
  const head = h(
    'button',
    {
      ...{ type: 'button', class: 'version-head', draggable: 'true', 'data-key': `head ${id}` },
      // Arrows go from one to the next, so that Tab need not.
      ...{ 'aria-current': isCurrent ? 'true' : null, tabindex: isCurrent ? '0' : '-1' },
      title: name,
    },
    h('span', { class: 'version-number' }, t.version({ at: at + 1 })),
    date
      ? h('span', { class: 'version-date' }, ' ', date)
      : h('bdi', { class: 'version-date' }, ` ${name}`),
  );
  return h(
    'li',
    { class: classes.filter(Boolean).join(' '), 'data-at': String(at) },
    head,
    factsOf(t, column),
    handle(t, column, 'earlier'),
    handle(t, column, 'later'),
    ...(column.arranging ? [arrangement(t, column, acts)] : []),
  );
}

/** @param {Words} t @param {Column} column */
function factsOf(t, { told, most, isEmpty }) {
  if (isEmpty) return h('div', { class: 'facts' }, h('span', { class: 'quiet' }, t.toCome));
  if (!told) return h('div', { class: 'facts' });
  const {
    words,
    unit,
    added,
    removed,
    alerts,
    checks,
    headline,
    correction,
    same,
    apart,
    strange,
  } = told;
  const isChanged = added + removed > 0;
  const notes = [
    ...(alerts > 0 ? [h('span', { class: 'alerts' }, t.severities.alert({ n: alerts }))] : []),
    ...(checks > 0 ? [h('span', {}, t.severities.check({ n: checks }))] : []),
    ...(headline ? [h('span', { class: 'headline-mark' }, t.headline)] : []),
    ...(correction ? [h('span', {}, t.correction)] : []),
    ...(same !== null ? [h('span', { class: 'quiet' }, t.same({ at: same + 1 }))] : []),
    ...(apart ? [h('span', { class: 'alerts' }, t.apart)] : []),
    ...(strange && !apart ? [h('span', { class: 'alerts' }, t.strange)] : []),
  ];
  return h(
    'div',
    { class: 'facts' },
    h(
      'span',
      { class: 'size' },
      `${t.counts[unit]({ n: words })} `,
      isChanged ? h('span', { class: 'times' }, `+${added} −${removed}`) : null,
    ),
    isChanged ? bar(added, removed, most) : null,
    ...notes,
  );
}

/** The size of a change at a glance: it is told in words, too. @param {number} added @param {number} removed @param {number} most */
function bar(added, removed, most) {
  const part = (/** @type {string} */ name, /** @type {number} */ words) => {
    const element = h('span', { class: name });
    element.style.width = `${(words / most) * 50}%`;
    return element;
  };
  return h(
    'span',
    { class: 'size-bar', 'aria-hidden': 'true' },
    part('bar-removed', removed),
    part('bar-added', added),
  );
}

/** @param {Words} t @param {Column} column @param {'earlier' | 'later'} which */
function handle(t, { id, at, isEarlier, isLater, count }, which) {
  const isEarlierOne = which === 'earlier';
  const input = h('input', {
    ...{
      type: 'radio',
      name: `stet-${which}`,
      'data-key': `${which} ${id}`,
      'data-at': String(at),
    },
    'aria-label': isEarlierOne ? t.earlierIs({ at: at + 1 }) : t.laterIs({ at: at + 1 }),
    disabled: isEarlierOne ? at === count - 1 : at === 0,
  });
  input.checked = isEarlierOne ? isEarlier : isLater;
  const word = isEarlierOne ? t.earlier : t.later;
  return h('label', { class: `handle is-${which}-row` }, input, h('span', {}, word));
}

/** @param {Words} t @param {Column} column @param {HistoryActions} acts */
function arrangement(t, { id, at, count }, acts) {
  const act = (
    /** @type {string} */ sign,
    /** @type {string} */ label,
    /** @type {() => void} */ does,
    /** @type {boolean} */ isOff,
  ) =>
    button(isOff ? ' ' : sign, isOff ? () => {} : does, {
      'aria-label': label,
      title: label,
      'aria-disabled': isOff ? 'true' : null,
      'data-key': `${sign} ${id}`,
    });
  return h(
    'div',
    { class: 'arrangement' },
    act('◀\uFE0E', t.moveBack({ at: at + 1 }), () => acts.moveVersion(at, at - 1), at === 0),
    act('✕', t.remove({ at: at + 1 }), () => acts.removeVersion(at), count < 3),
    act('▶\uFE0E', t.moveOn({ at: at + 1 }), () => acts.moveVersion(at, at + 1), at === count - 1),
  );
}

/** @param {HTMLElement} list @param {App['store']} store @param {HistoryActions} acts */
function listenToColumns(list, store, acts) {
  list.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const which = target.name === 'stet-earlier' ? 'earlier' : 'later';
    acts.moveHandle(which, Number(target.dataset.at));
  });
  list.addEventListener('click', (event) => {
    const at = headAt(event);
    if (at === null) return;
    const { told, isOpen } = store.get().tale;
    const id = lineOf(store.get()).slots[at].id;
    const version = told?.slots.findIndex((slot) => slot.id === id) ?? -1;
    if (isOpen) acts.showVersion(version);
    else acts.choosePair(Math.max(at - 1, 0), Math.max(at, 1));
  });
  list.addEventListener('keydown', (event) => {
    const at = headAt(event);
    if (at === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const isRtl = getComputedStyle(list).direction === 'rtl';
    const by = { ArrowLeft: isRtl ? 1 : -1, ArrowRight: isRtl ? -1 : 1 }[event.key];
    if (event.key === 'Delete') acts.removeVersion(at);
    else if (by && event.shiftKey) acts.moveVersion(at, at + by);
    else if (by) focusHead(list, at + by);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
}

/** The index of the version whose head an event is about. @param {Event} event */
function headAt(event) {
  const origin = originOf(event);
  const head = origin instanceof Element ? origin.closest('.version-head') : null;
  const column = head?.closest('.version');
  return column instanceof HTMLElement ? Number(column.dataset.at) : null;
}

/** @param {HTMLElement} list @param {number} at */
function focusHead(list, at) {
  const head = list.children[at]?.querySelector('.version-head');
  if (!(head instanceof HTMLElement)) return;
  head.focus({ preventScroll: true });
  head.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** A handle follows the pointer, wherever that is: what stands above may go, and the strip with it. @param {HTMLElement} list @param {HistoryActions} acts */
function dragHandles(list, acts) {
  /** @type {'earlier' | 'later' | null} */
  let dragged = null;
  list.addEventListener('pointerdown', (event) => {
    const origin = originOf(event);
    const label = origin instanceof Element ? origin.closest('.handle') : null;
    if (!label?.querySelector(':checked')) return;
    dragged = label.classList.contains('is-earlier-row') ? 'earlier' : 'later';
  });
  list.addEventListener('pointermove', ({ clientX, buttons, pointerId }) => {
    if (buttons === 0) dragged = null;
    if (!dragged) return;
    list.setPointerCapture(pointerId);
    const at = [...list.children].findIndex((column) => {
      const { left, right } = column.getBoundingClientRect();
      return clientX >= left && clientX < right;
    });
    if (at >= 0) acts.moveHandle(dragged, at);
  });
  list.addEventListener('pointerup', () => (dragged = null));
}

/** A version is dragged to another place. @param {HTMLElement} list @param {HistoryActions} acts */
function dragColumns(list, acts) {
  /** @type {number | null} */
  let from = null;
  const columnOf = (/** @type {Event} */ event) => {
    const origin = originOf(event);
    const column = origin instanceof Element ? origin.closest('.version') : null;
    return column instanceof HTMLElement ? column : null;
  };
  const mark = (/** @type {HTMLElement | null} */ target) => {
    for (const column of list.children) column.classList.toggle('is-target', column === target);
  };
  list.addEventListener('dragstart', (event) => {
    from = headAt(event);
    event.dataTransfer?.setData('text/plain', ''); // Firefox drags nothing without.
  });
  list.addEventListener('dragover', (event) => {
    if (from === null) return;
    event.preventDefault();
    mark(columnOf(event));
  });
  list.addEventListener('drop', (event) => {
    const to = columnOf(event)?.dataset.at;
    if (from === null || to === undefined) return;
    event.preventDefault();
    acts.moveVersion(from, Number(to));
  });
  list.addEventListener('dragend', () => {
    from = null;
    mark(null);
  });
}
