// Rows by the bundle. Bundles near the window are built at once and the others in short pieces of work while the page
// is idle, so a book opens, and changes its view, as fast as a story, and is still all there for the browser's search.
// A bundle that is out of date keeps its old rows until its turn comes or it draws near. What is far down in a book has
// no bundles at first: a browser takes its time for each, even empty.

/** @import { Item } from '../lib/folds.js' */
/** @import { Part } from './dom.js' */
import { h, show } from './dom.js';

/** Items a bundle: few enough to be built within a frame or two. */
const SIZE = 16;

/** The same in what a book shows first, of which little more is laid out than the window holds. */
const FIRST_SIZE = 4;

/** A text of at most so many items is a story, which is built without waiting for a look at the page. */
const STORY = 64;

/** Items that get bundles at a time, in a book. */
const AHEAD = 320;

/** A piece of work in the background ends after this many milliseconds. */
const SLICE = 8;

/** @typedef {{element: HTMLElement, items: Item[], height: number, isFresh: boolean}} Bundle */

const idle =
  window.requestIdleCallback?.bind(window) ??
  ((/** @type {() => void} */ work) => setTimeout(work, 16));

/**
 * @param {HTMLElement} root
 * @param {(bundle: HTMLElement, items: Item[]) => Part[]} make The rows of a bundle, and the bundle's own class.
 * @param {() => void} onBuilt
 */
export function createBundles(root, make, onBuilt) {
  /** @type {Bundle[]} */
  let bundles = [];
  /** @type {Map<Element, Bundle>} */
  let bundleOf = new Map();
  let bundleOfRow = new Int32Array(0);
  /** @type {Item[]} */
  let items = [];
  /** How many of them have a bundle. */
  let bundled = 0;
  let holder = h('div', {});
  root.prepend(holder);
  /** @type {Set<Bundle>} */
  const near = new Set();
  let isWorking = false;

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const bundle = bundleOf.get(target);
        if (!bundle) continue;
        if (isIntersecting) near.add(bundle);
        else near.delete(bundle);
      }
      workLater();
    },
    { rootMargin: '100% 0px' },
  );

  /** Bundles more items, where there is an element for it in that. @param {number} count @param {Bundle[]} [last] */
  function extend(count, last = []) {
    const end = Math.min(bundled + count, items.length);
    while (bundled < end) {
      const size = items.length > STORY && bundled < SIZE ? FIRST_SIZE : SIZE;
      const bundle = emptyBundle(
        items.slice(bundled, bundled + size),
        last[bundles.length]?.element,
      );
      for (const { rows } of bundle.items)
        for (const row of rows) bundleOfRow[row.index] = bundles.length;
      bundled += size;
      bundles.push(bundle);
      bundleOf.set(bundle.element, bundle);
      if (!bundle.element.isConnected) holder.append(bundle.element);
      observer.observe(bundle.element);
    }
  }

  /** @param {Bundle} bundle */
  function build(bundle) {
    if (bundle.isFresh) return;
    bundle.isFresh = true;
    show(bundle.element, make(bundle.element, bundle.items));
    bundle.element.style.minHeight = '';
  }

  function workLater() {
    if (isWorking) return;
    isWorking = true;
    idle(work);
  }

  function work() {
    isWorking = false;
    const end = performance.now() + SLICE;
    let built = bundled < items.length;
    extend(AHEAD);
    for (const bundle of waiting()) {
      build(bundle);
      built = true;
      if (performance.now() > end) break;
    }
    if (!built) return;
    onBuilt();
    workLater();
  }

  /** What still has to be built, the nearest first. */
  function* waiting() {
    for (const bundle of near) if (!bundle.isFresh) yield bundle;
    for (; nextWaiting < bundles.length; nextWaiting++)
      if (!bundles[nextWaiting].isFresh) yield bundles[nextWaiting];
  }
  let nextWaiting = 0;

  return {
    /** Shows other rows. @param {Item[]} all @param {number} rowCount */
    load(all, rowCount) {
      observer.disconnect();
      near.clear();
      const last = bundles;
      // A story that is compared again, as at every key, keeps the rows that stay the same.
      const isStory = Math.max(items.length, all.length) <= STORY;
      if (!isStory) {
        clearInSlices(holder);
        root.prepend((holder = h('div', {})));
      }
      items = all;
      bundles = [];
      bundled = 0;
      bundleOf = new Map();
      bundleOfRow = new Int32Array(rowCount).fill(-1);
      extend(AHEAD, isStory ? last : []);
      if (isStory) for (const { element } of last.slice(bundles.length)) element.remove();
      const end = performance.now() + SLICE;
      let height = 0;
      for (const bundle of bundles) {
        build(bundle);
        height += bundle.height;
        if (!isStory && (height > innerHeight || performance.now() > end)) break;
      }
      nextWaiting = 0;
      onBuilt();
      workLater();
    },

    /** Everything is out of date: what is in sight is made anew at once. */
    refresh() {
      for (const bundle of bundles) bundle.isFresh = false;
      const inSight = [...near].filter(({ element }) => {
        const { top, bottom } = element.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      });
      for (const bundle of inSight) build(bundle);
      nextWaiting = 0;
      onBuilt();
      workLater();
    },

    /** Builds what a row is in. @param {number} row */
    reveal(row) {
      while (bundleOfRow[row] < 0) extend(AHEAD);
      const bundle = bundles[bundleOfRow[row]];
      if (!bundle || bundle.isFresh) return;
      build(bundle);
      onBuilt();
    },

    /** Makes the bundles of some rows anew where they are built. @param {Iterable<number>} rows */
    remake(rows) {
      for (const index of new Set([...rows].map((row) => bundleOfRow[row]))) {
        const bundle = bundles[index];
        if (!bundle?.isFresh) continue;
        bundle.isFresh = false;
        build(bundle);
      }
      onBuilt();
    },

    buildAll() {
      extend(items.length);
      bundles.forEach(build);
      onBuilt();
    },

    elements: () => bundles.map(({ element }) => element),
  };
}

/** An empty bundle about as high as its rows will be. @param {Item[]} items @param {HTMLElement} [there] @returns {Bundle} */
function emptyBundle(items, there) {
  const element = there ?? h('div', { class: 'bundle' });
  let height = 0;
  for (const { type, rows } of items)
    height +=
      type === 'fold' ? 40 : 130 * Math.max(rows[0].row.before.length, rows[0].row.after.length, 1);
  if (!there) {
    element.style.minHeight = `${height}px`;
    element.style.containIntrinsicSize = `auto ${height}px`;
  }
  return { element, items, height, isFresh: false };
}

/** Taking a book's rows out at once would hold up the page. @param {HTMLElement} holder */
function clearInSlices(holder) {
  const bundles = [...holder.children];
  if (bundles.length < 20) return holder.remove();
  holder.hidden = true;
  for (const row of holder.querySelectorAll('[id]')) row.removeAttribute('id');
  const step = () => {
    const end = performance.now() + SLICE;
    while (bundles.length > 0 && performance.now() < end) bundles.pop()?.remove();
    if (bundles.length > 0) setTimeout(step);
    else holder.remove();
  };
  setTimeout(step);
}
