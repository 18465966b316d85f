// A long list of which only so much is made as people ask for.

import { button, h } from '../views/dom.js';

/**
 * The first of the items, and behind them how many more there are, which opens as many again.
 * @template T
 * @param {readonly T[]} items @param {number} most @param {(item: T) => HTMLElement} make
 * @param {(count: {n: number}) => string} words "and 12 more"
 */
export function listOf(items, most, make, words) {
  const list = h('ul', {});
  let shown = 0;
  const showMore = () => {
    const next = items.slice(shown, shown + most).map(make);
    shown += next.length;
    list.append(...next);
    const n = items.length - shown;
    if (n > 0) list.append(h('li', { class: 'more' }, button(words({ n }), open)));
    return next;
  };
  const open = () => {
    list.lastElementChild?.remove();
    const [first] = showMore();
    const target = first.querySelector('button') ?? first;
    if (target === first) first.tabIndex = -1;
    target.focus({ preventScroll: true });
  };
  showMore();
  return list;
}
