// Accepts or rejects all tracked changes of a part of an OpenDocument text, in its tree (OpenDocument 1.3 part 3, 5.5). What
// is left holds none, and reads as the chosen version did before (body.js).
import { elementsOf, textInside } from '../xml.js';
import { changesIn } from './changes.js';

/** @typedef {import('../xml.js').XmlElement} XmlElement */
/** @typedef {import('../xml.js').XmlNode} XmlNode */
/** @typedef {import('../docx/body.js').View} View */

const MARK = /^change(?:-start|-end)?$/;

/** What paragraphs that become one may stand in. */
const THROUGH = /^(?:list|list-item|list-header|section)$/;

/** What says nothing once it is empty. */
const HOLLOW = /^(?:list|list-item|list-header|table|table-row)$/;

/** @param {XmlElement} root Is changed. @param {View} view */
export function resolve(root, view) {
  const { changes } = changesIn(root);
  drop(root, (name) => name === 'tracked-changes');
  if (view === 'original') {
    for (const mark of [...marksIn(root)]) {
      const change = changes.get(mark.attributes['change-id'] ?? '');
      if (mark.name === 'change' && change?.kind === 'deletion') restore(mark, change.element);
    }
    new Pruning(changes).prune(root);
  }
  drop(root, (name) => MARK.test(name));
}

/** @param {XmlElement} node @param {(name: string) => boolean} goes */
function drop(node, goes) {
  node.children = node.children.filter((child) => typeof child === 'string' || !goes(child.name));
  for (const child of elementsOf(node)) drop(child, goes);
}

/** @param {XmlElement} node @returns {Generator<XmlElement>} */
function* marksIn(node) {
  for (const child of elementsOf(node)) {
    if (MARK.test(child.name)) yield child;
    else yield* marksIn(child);
  }
}

/** Puts back what was removed: the first of its paragraphs ends the one it stands in, the last begins the rest of it. @param {XmlElement} mark @param {XmlElement} deletion */
function restore(mark, deletion) {
  const parts = elementsOf(deletion).filter(({ name }) => name !== 'change-info');
  const paragraph = paragraphAround(mark);
  const last = parts[parts.length - 1];
  if (!paragraph) return replace(mark, last && !isParagraph(last) ? parts : parts.slice(0, -1));
  if (parts.length === 1 && isParagraph(last)) return replace(mark, last.children);
  const rest = last && isParagraph(last) ? last.children : [];
  const whole = isParagraph(last) ? parts.slice(0, -1) : parts;
  const front = cutBefore(mark, paragraph);
  if (whole[0] && isParagraph(whole[0])) {
    adopt(whole[0], [...front, ...whole[0].children]);
    insertBefore(paragraph, whole);
  } else insertBefore(paragraph, [...asParagraph(paragraph, front), ...whole]);
  replace(mark, rest);
}

/** @param {XmlElement | undefined} element */
const isParagraph = (element) => element?.name === 'p' || element?.name === 'h';

/** @param {XmlElement} node @returns {XmlElement | null} */
function paragraphAround(node) {
  for (let at = node.parent; at; at = at.parent) if (isParagraph(at)) return at;
  return null;
}

/** Takes away all that stands before a mark in its paragraph; what it stands in becomes two. @param {XmlElement} mark @param {XmlElement} paragraph @returns {XmlNode[]} */
function cutBefore(mark, paragraph) {
  /** @type {XmlNode[]} */
  let front = [];
  let at = mark;
  while (at !== paragraph && at.parent) {
    const { parent } = at;
    const before = parent.children.splice(0, parent.children.indexOf(at));
    if (at !== mark) {
      const half = { ...at, children: /** @type {XmlNode[]} */ ([]) };
      adopt(half, front);
      before.push(half);
    }
    front = before;
    at = parent;
  }
  return front;
}

/** @param {XmlElement} like @param {XmlNode[]} children */
function asParagraph(like, children) {
  if (!children.some((child) => typeof child !== 'string' || child !== '')) return [];
  const made = { ...like, children: /** @type {XmlNode[]} */ ([]) };
  adopt(made, children);
  return [made];
}

/** @param {XmlElement} parent @param {XmlNode[]} children */
function adopt(parent, children) {
  parent.children = children;
  for (const child of children) if (typeof child !== 'string') child.parent = parent;
}

/** @param {XmlElement} node @param {XmlNode[]} nodes */
function insertBefore(node, nodes) {
  const { parent } = node;
  if (!parent) return;
  parent.children.splice(parent.children.indexOf(node), 0, ...nodes);
  adopt(parent, parent.children);
}

/** @param {XmlElement} node @param {XmlNode[]} nodes */
function replace(node, nodes) {
  insertBefore(node, nodes);
  if (node.parent)
    adopt(
      node.parent,
      node.parent.children.filter((child) => child !== node),
    );
}

/** Takes away what was inserted, in one walk through the text. */
class Pruning {
  #changes;
  /** Insertions that are open. @type {Set<string>} */
  #open = new Set();
  /** What is left of a paragraph whose end was inserted: the next one goes on from it. @type {XmlElement | null} */
  #left = null;

  /** @param {Map<string, import('./changes.js').Change>} changes */
  constructor(changes) {
    this.#changes = changes;
  }

  /** @param {XmlElement} node */
  prune(node) {
    /** @type {XmlNode[]} */
    const children = [];
    for (const child of node.children) {
      if (typeof child === 'string') {
        if (this.#open.size === 0) children.push(child);
      } else if (MARK.test(child.name)) this.#hear(child);
      else if (isParagraph(child)) children.push(...this.#paragraph(child));
      else children.push(...this.#other(child));
    }
    adopt(node, children);
  }

  /** @param {XmlElement} mark */
  #hear({ name, attributes }) {
    const id = attributes['change-id'] ?? '';
    if (name === 'change-start' && this.#changes.get(id)?.kind === 'insertion') this.#open.add(id);
    else if (name === 'change-end') this.#open.delete(id);
  }

  /** @param {XmlElement} paragraph @returns {XmlElement[]} */
  #paragraph(paragraph) {
    const wasOpen = this.#open.size > 0;
    const left = this.#left;
    this.#left = null;
    this.prune(paragraph);
    if (left) adopt(paragraph, [...left.children, ...paragraph.children]);
    if (this.#open.size === 0) return [paragraph];
    if (left || !wasOpen || paragraph.children.length > 0) this.#left = paragraph;
    return [];
  }

  /** @param {XmlElement} element @returns {XmlElement[]} */
  #other(element) {
    const wasOpen = this.#open.size > 0;
    if (wasOpen && [...marksIn(element)].length === 0) return [];
    const flushed = THROUGH.test(element.name) ? [] : this.#flush();
    this.prune(element);
    if (!THROUGH.test(element.name)) element.children.push(...this.#flush());
    const isHollow = HOLLOW.test(element.name) && elementsOf(element).length === 0;
    return isHollow ? flushed : [...flushed, element];
  }

  /** What no paragraph goes on from stays a paragraph. */
  #flush() {
    const left = this.#left;
    this.#left = null;
    return left && textInside(left).trim() !== '' ? [left] : [];
  }
}
