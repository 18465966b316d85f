// Rings around the words that the current finding speaks of, or those of the current edit. They are drawn over the text, not in it: the text stays as it
// is for reading aloud, the browser's search, selecting, copying and editing.

/** @import { Finding } from '../../wasm/engine.js' */
/** @import { Model, RowModel } from '../../model/model.js' */
import { MODES, paragraphsOf, partShown } from '../../model/paragraphs.js';
import { SIDES } from '../../model/places.js';
import { h } from './dom.js';
import { textNodes } from './text.js';

/** Words nearer than so many pixels on a line share a ring. */
const NEAR = 10;

/** Ranges of both texts, and the link whose row shows them where they are empty. @typedef {Pick<Finding, 'before' | 'after' | 'link'>} Words */

/** @typedef {{left: number, top: number, right: number, bottom: number}} Box */

/** @param {(row: number) => HTMLElement | null} elementOf */
export function createHighlights(elementOf) {
  /** @type {Words | null} */
  let current = null;
  /** @type {RowModel[]} */
  let rows = [];
  /** What draws the rings of each row. @type {Map<Element, () => void>} */
  let drawn = new Map();
  // Lines break elsewhere when a row's width changes.
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) drawn.get(target)?.();
  });

  /** Draws what is not drawn yet. @param {Model | null} model @param {Words | null} finding */
  return function highlight(model, finding) {
    if (finding !== current) rows = model && finding ? rowsOf(model, finding) : [];
    const shown = rows.flatMap((row) => {
      const element = elementOf(row.index);
      return element ? [{ row, element }] : [];
    });
    const isDone = shown.length === drawn.size && shown.every(({ element }) => drawn.has(element));
    if (finding === current && isDone) return;
    observer.disconnect();
    for (const element of drawn.keys()) element.querySelector(':scope > .highlights')?.remove();
    drawn = new Map();
    current = finding;
    for (const { row, element } of shown) {
      if (!model || !finding) continue;
      const words = wordsOf(model, row, finding, element);
      const holder = h('div', { class: 'highlights', 'aria-hidden': 'true' });
      element.append(holder);
      drawn.set(element, () => draw(holder, words));
      draw(holder, words);
      observer.observe(element);
    }
  };
}

/** The rows that show words of a finding. @param {Model} model @param {Words} finding */
function rowsOf({ rows, places, comparison }, finding) {
  const found = new Set(finding.link === null ? [] : [comparison.links[finding.link].row]);
  for (const side of SIDES) {
    const [start, end] = finding[side];
    comparison[side].blocks.forEach(({ range }, block) => {
      if (start < end && start < range[1] && end > range[0])
        found.add(places[side].rowOfBlock[block]);
    });
  }
  return [...found].map((index) => rows[index]);
}

/**
 * A finding's words as ranges of a row's element.
 * @param {Model} model @param {RowModel} row @param {Words} finding @param {HTMLElement} element
 */
function wordsOf(model, row, finding, element) {
  // A row that waits to be made anew still shows another view.
  const mode = MODES.find((each) => element.closest(`.in-${each}`)) ?? 'both';
  const shown = element.classList.contains('shows-outcome') ? 'outcome' : mode;
  const paragraphs = element.querySelectorAll('.text');
  return paragraphsOf(model, row, shown).flatMap(({ text }, at) => {
    const nodes = paragraphs[at] ? textNodes(paragraphs[at]) : [];
    const pieces = text.flatMap((sentence) => sentence.pieces);
    return pieces.flatMap((piece, index) => {
      const part = partShown(piece, model.comparison.texts[piece.side], finding[piece.side]);
      return part && nodes[index] ? [rangeOf(nodes[index], part)] : [];
    });
  });
}

/** @param {Node[]} nodes Which make one text. @param {[start: number, end: number]} part */
function rangeOf(nodes, [start, end]) {
  const range = new Range();
  range.setStart(...pointIn(nodes, start));
  range.setEnd(...pointIn(nodes, end));
  return range;
}

/** @param {Node[]} nodes @param {number} at @returns {[node: Node, at: number]} */
function pointIn(nodes, at) {
  let rest = at;
  for (const node of nodes) {
    const { length } = node.textContent ?? '';
    if (rest <= length) return [node, rest];
    rest -= length;
  }
  return [nodes[nodes.length - 1], 0];
}

/** @param {HTMLElement} holder @param {Range[]} ranges */
function draw(holder, ranges) {
  const origin = holder.getBoundingClientRect();
  const boxes = boxesOf(ranges.flatMap((range) => [...range.getClientRects()]));
  holder.replaceChildren(
    ...boxes.map(({ left, top, right, bottom }) => {
      const ring = h('div', { class: 'highlight' });
      ring.style.left = `${left - origin.left}px`;
      ring.style.top = `${top - origin.top}px`;
      ring.style.width = `${right - left}px`;
      ring.style.height = `${bottom - top}px`;
      return ring;
    }),
  );
}

/** One box for what stands together on a line. @param {DOMRect[]} rects @returns {Box[]} */
function boxesOf(rects) {
  /** @type {Box[]} */
  const boxes = [];
  for (const { left, top, right, bottom } of rects) {
    if (left === right) continue;
    const near = boxes.find(
      (box) =>
        Math.min(bottom, box.bottom) - Math.max(top, box.top) > (bottom - top) / 2 &&
        left - box.right < NEAR &&
        box.left - right < NEAR,
    );
    if (!near) boxes.push({ left, top, right, bottom });
    else {
      near.left = Math.min(near.left, left);
      near.top = Math.min(near.top, top);
      near.right = Math.max(near.right, right);
      near.bottom = Math.max(near.bottom, bottom);
    }
  }
  return boxes;
}
