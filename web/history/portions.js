// The galley in portions. What is near the window is made sentence by sentence; the rest of a book stands there as plain text,
// which the browser's search finds, until it draws near.

/** @import { Viewport } from '../environment.js' */
/** @import { GalleyBlock } from './galley.js' */
import { h } from '../views/dom.js';

/** So many sentences make a portion. */
const SIZE = 40;

/** A galley of at most so many sentences is a story, which is made as a whole. */
const STORY = 400;

/** Of a block, or of a part of it that goes on in the next piece. @typedef {GalleyBlock & {goesOn: boolean}} Piece */

/** @typedef {{pieces: Piece[], element: HTMLElement, isMade: boolean}} Portion */

export class Portions {
  #root;
  #make;
  /** @type {Portion[]} */
  #all = [];
  /** @type {Map<Element, number>} */
  #indexOf = new Map();
  /** The portion of each thread. @type {Map<number, number>} */
  #byThread = new Map();
  #observer;

  /** @param {HTMLElement} root @param {Viewport} viewport @param {(piece: Piece) => Node} make */
  constructor(root, viewport, make) {
    this.#root = root;
    this.#make = make;
    this.#observer = new IntersectionObserver((entries) => this.#note(entries), {
      root: viewport.scroller,
      rootMargin: '100% 0px',
    });
  }

  /** Shows other blocks. @param {readonly GalleyBlock[]} blocks @param {readonly Node[]} first What stands before them. */
  load(blocks, first) {
    this.#observer.disconnect();
    this.#all = portionsOf(blocks);
    this.#indexOf = new Map(this.#all.map(({ element }, index) => [element, index]));
    this.#byThread = threadsIn(this.#all);
    this.#root.replaceChildren(...first, ...this.#all.map(({ element }) => element));
    const isStory = this.#all.length * SIZE <= STORY;
    for (const portion of this.#all.slice(0, isStory ? undefined : 1)) this.#build(portion);
    for (const { element, isMade } of this.#all) if (!isMade) this.#observer.observe(element);
  }

  makeAll() {
    for (const portion of this.#all) this.#build(portion);
  }

  /** Makes the portion of an element, and those beside it. @param {Element} element */
  makeAround(element) {
    const index = this.#indexOf.get(element.closest('.portion') ?? element) ?? 0;
    for (const portion of this.#all.slice(Math.max(index - 1, 0), index + 2)) this.#build(portion);
  }

  /** Makes the portion that a thread is in, if it is in one. @param {number} thread */
  makeOf(thread) {
    const index = this.#byThread.get(thread);
    if (index !== undefined) this.#build(this.#all[index]);
  }

  /** @param {Portion} portion */
  #build(portion) {
    if (portion.isMade) return;
    portion.isMade = true;
    const { element, pieces } = portion;
    this.#observer.unobserve(element);
    element.className = 'portion';
    element.style.containIntrinsicSize = '';
    element.replaceChildren(...pieces.map((piece) => this.#make(piece)));
  }

  /** @param {IntersectionObserverEntry[]} entries */
  #note(entries) {
    for (const { isIntersecting, target } of entries) {
      const portion = this.#all[this.#indexOf.get(target) ?? -1];
      if (isIntersecting && portion) this.#build(portion);
    }
  }
}

/** @param {readonly GalleyBlock[]} blocks @returns {Portion[]} */
function portionsOf(blocks) {
  /** @type {Piece[][]} */
  const all = [[]];
  let room = SIZE;
  for (const { role, sentences } of blocks) {
    for (let at = 0; at < sentences.length;) {
      if (room === 0) {
        all.push([]);
        room = SIZE;
      }
      const piece = sentences.slice(at, at + room);
      at += piece.length;
      room -= piece.length;
      all[all.length - 1].push({ role, sentences: piece, goesOn: at < sentences.length });
    }
  }
  return all.map((pieces) => ({ pieces, element: plainElement(pieces), isMade: false }));
}

/** @param {Piece[]} pieces */
function plainElement(pieces) {
  const lines = pieces.flatMap(({ sentences }) =>
    sentences.map(({ runs }) => runs.map(({ text }) => text).join('')),
  );
  const element = h('div', { class: 'portion is-plain text' }, lines.join('\n'));
  element.style.containIntrinsicSize = `auto ${lines.length * 40}px`;
  return element;
}

/** @param {Portion[]} portions */
const threadsIn = (portions) =>
  new Map(
    portions.flatMap(({ pieces }, index) =>
      pieces.flatMap(({ sentences }) =>
        sentences.flatMap(({ thread, gone }) =>
          [thread, ...gone.map((each) => each.thread)].map(
            /** @returns {[number, number]} */ (each) => [each, index],
          ),
        ),
      ),
    ),
  );
