// Rows in chunks. Chunks near the window are built at once and the others in short pieces of work while the page is idle.
// So a book opens, and changes its view, as fast as a story, and is still there in full for the browser's search. A chunk
// that is out of date keeps its old rows until its turn comes or it draws near. What is far down in a book has no chunks
// at first, since a browser takes its time even for empty ones.

/** @import { Item } from '../lib/folds.js' */
/** @import { Viewport } from '../environment.js' */
/** @import { Part } from './dom.js' */
import { h, show } from './dom.js';

/** Items in a chunk: few enough to be built within a frame or two. */
const SIZE = 16;

/** Likewise in the chunks that a book shows first, of which little more is laid out than the window holds. */
const FIRST_SIZE = 4;

/** A text of at most so many items is a story, which is built without looking at the layout first. */
const STORY = 64;

/** Items of a book that get their chunks at a time. */
const AHEAD = 320;

/** A piece of work in the background ends after so many milliseconds. */
const SLICE = 8;

/** Fewer chunks than these are removed at once. */
const FEW = 20;

/** `isFresh`: its rows are up to date. `height`: an estimate. @typedef {{element: HTMLElement, items: Item[], height: number, isFresh: boolean}} Chunk */

const whenIdle =
  globalThis.requestIdleCallback?.bind(globalThis) ??
  ((/** @type {() => void} */ work) => setTimeout(work, 16));

export class Chunks {
  #root;
  #viewport;
  #make;
  #onBuilt;
  #holder = h('div', {});
  /** @type {Item[]} */
  #items = [];
  /** @type {Chunk[]} */
  #chunks = [];
  /** How many of the items have a chunk. */
  #chunked = 0;
  /** @type {Map<Element, Chunk>} */
  #chunkOf = new Map();
  /** Index of the chunk of each row, or -1. */
  #chunkOfRow = new Int32Array(0);
  /** @type {Set<Chunk>} */
  #near = new Set();
  /** The first chunk that may be out of date. */
  #next = 0;
  #isWaiting = false;
  #observer;

  /**
   * @param {HTMLElement} root @param {Viewport} viewport
   * @param {(chunk: HTMLElement, items: Item[]) => Part[]} make Makes the rows of a chunk, and sets the chunk's own class.
   * @param {() => void} onBuilt
   */
  constructor(root, viewport, make, onBuilt) {
    this.#root = root;
    this.#viewport = viewport;
    this.#make = make;
    this.#onBuilt = onBuilt;
    this.#observer = new IntersectionObserver((entries) => this.#note(entries), {
      root: viewport.scroller,
      rootMargin: '100% 0px',
    });
    root.prepend(this.#holder);
  }

  /** Shows other rows. @param {Item[]} items @param {number} rowCount */
  load(items, rowCount) {
    // A story that is compared again, as at every key, keeps the rows that stay the same.
    const isStory = Math.max(this.#items.length, items.length) <= STORY;
    const last = this.#chunks;
    this.#observer.disconnect();
    this.#near.clear();
    if (!isStory) this.#replaceHolder();
    this.#items = items;
    this.#chunks = [];
    this.#chunked = 0;
    this.#chunkOf = new Map();
    this.#chunkOfRow = new Int32Array(rowCount).fill(-1);
    this.#extend(AHEAD, isStory ? last : []);
    if (isStory) for (const { element } of last.slice(this.#chunks.length)) element.remove();
    this.#buildFirst(isStory);
    this.#goOn();
  }

  /** Everything is out of date. */
  refresh() {
    this.#renew(this.#chunks);
  }

  /** Builds what a row is in. @param {number} row */
  reveal(row) {
    while (this.#chunkOfRow[row] < 0) this.#extend(AHEAD);
    const chunk = this.#chunks[this.#chunkOfRow[row]];
    if (!chunk || chunk.isFresh) return;
    this.#build(chunk);
    this.#onBuilt();
  }

  /** The chunks of some rows are out of date. @param {Iterable<number>} rows */
  remake(rows) {
    const indices = new Set([...rows].map((row) => this.#chunkOfRow[row]));
    this.#renew([...indices].flatMap((index) => this.#chunks[index] ?? []));
  }

  /** Makes chunks anew, those in sight at once. @param {Chunk[]} chunks */
  #renew(chunks) {
    for (const chunk of chunks) chunk.isFresh = false;
    const inSight = chunks.filter((chunk) => {
      if (!this.#near.has(chunk)) return this.#items.length <= STORY;
      const { top, bottom } = this.#viewport.boxOf(chunk.element);
      return bottom > 0 && top < this.#viewport.height();
    });
    for (const chunk of inSight) this.#build(chunk);
    this.#goOn();
  }

  buildAll() {
    this.#extend(this.#items.length);
    for (const chunk of this.#chunks) this.#build(chunk);
    this.#onBuilt();
  }

  elements() {
    return this.#chunks.map(({ element }) => element);
  }

  /** The element of a row, where it is built. @param {number} row @returns {HTMLElement | null} */
  elementOf(row) {
    const chunk = this.#chunks[this.#chunkOfRow[row]];
    return chunk?.element.querySelector(`[data-row="${row}"]`) ?? null;
  }

  /** Makes chunks for more items, with the elements of the last chunks where there are some. @param {number} count @param {Chunk[]} [last] */
  #extend(count, last = []) {
    const end = Math.min(this.#chunked + count, this.#items.length);
    while (this.#chunked < end) {
      const isFirst = this.#items.length > STORY && this.#chunked < SIZE;
      const size = isFirst ? FIRST_SIZE : SIZE;
      const items = this.#items.slice(this.#chunked, this.#chunked + size);
      this.#add(emptyChunk(items, last[this.#chunks.length]?.element));
      this.#chunked += size;
    }
  }

  /** @param {Chunk} chunk */
  #add(chunk) {
    for (const { rows } of chunk.items)
      for (const row of rows) this.#chunkOfRow[row.index] = this.#chunks.length;
    this.#chunks.push(chunk);
    this.#chunkOf.set(chunk.element, chunk);
    if (!chunk.element.isConnected) this.#holder.append(chunk.element);
    this.#observer.observe(chunk.element);
  }

  /** @param {Chunk} chunk */
  #build(chunk) {
    if (chunk.isFresh) return;
    chunk.isFresh = true;
    show(chunk.element, this.#make(chunk.element, chunk.items));
    chunk.element.style.minHeight = '';
  }

  /** Builds a whole story, or as much of a book as the window holds. @param {boolean} isStory */
  #buildFirst(isStory) {
    const end = performance.now() + SLICE;
    let height = 0;
    for (const chunk of this.#chunks) {
      this.#build(chunk);
      height += chunk.height;
      if (!isStory && (height > this.#viewport.height() || performance.now() > end)) break;
    }
  }

  #goOn() {
    this.#next = 0;
    this.#onBuilt();
    this.#workLater();
  }

  #workLater() {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    whenIdle(() => this.#work());
  }

  #work() {
    this.#isWaiting = false;
    const end = performance.now() + SLICE;
    let isDone = this.#chunked >= this.#items.length;
    this.#extend(AHEAD);
    for (const chunk of this.#outdated()) {
      this.#build(chunk);
      isDone = false;
      if (performance.now() > end) break;
    }
    if (isDone) return;
    this.#onBuilt();
    this.#workLater();
  }

  /** What still has to be built, the nearest first. */
  *#outdated() {
    for (const chunk of this.#near) if (!chunk.isFresh) yield chunk;
    for (; this.#next < this.#chunks.length; this.#next++)
      if (!this.#chunks[this.#next].isFresh) yield this.#chunks[this.#next];
  }

  /** Notes which chunks are near the window. @param {IntersectionObserverEntry[]} entries */
  #note(entries) {
    for (const { isIntersecting, target } of entries) {
      const chunk = this.#chunkOf.get(target);
      if (!chunk) continue;
      if (isIntersecting) this.#near.add(chunk);
      else this.#near.delete(chunk);
    }
    this.#workLater();
  }

  #replaceHolder() {
    clearInSlices(this.#holder);
    this.#holder = h('div', {});
    this.#root.prepend(this.#holder);
  }
}

/** An empty chunk about as high as its rows will be. @param {Item[]} items @param {HTMLElement} [there] An element to take over. @returns {Chunk} */
function emptyChunk(items, there) {
  const element = there ?? h('div', { class: 'chunk' });
  const height = items.reduce((sum, item) => sum + heightOf(item), 0);
  if (!there) {
    element.style.minHeight = `${height}px`;
    element.style.containIntrinsicSize = `auto ${height}px`;
  }
  return { element, items, height, isFresh: false };
}

/** About the height of an item, in pixels. @param {Item} item */
function heightOf({ type, rows: [{ row }] }) {
  return type !== 'row' ? 40 : 130 * Math.max(row.before.length, row.after.length, 1);
}

/** Removing all rows of a book at once would hold up the page. @param {HTMLElement} holder */
function clearInSlices(holder) {
  const chunks = [...holder.children];
  if (chunks.length < FEW) return holder.remove();
  holder.hidden = true;
  const step = () => {
    const end = performance.now() + SLICE;
    while (chunks.length > 0 && performance.now() < end) chunks.pop()?.remove();
    if (chunks.length > 0) setTimeout(step);
    else holder.remove();
  };
  setTimeout(step);
}
