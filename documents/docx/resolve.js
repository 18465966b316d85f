// Accepts or rejects all tracked changes of a part of a Word document, in its tree (ECMA-376 part 1, 17.13.5). What is left
// holds none, and reads as the chosen version did before (body.js).
import { childOf, elementsOf } from '../xml.js';

/** @typedef {import('../xml.js').XmlElement} XmlElement */
/** @typedef {import('./body.js').View} View */

/** What goes and what stays. @type {Record<View, {gone: Set<string>, stays: Set<string>}>} */
const NAMES = {
  accepted: {
    gone: new Set(['del', 'moveFrom', 'cellDel']),
    stays: new Set(['ins', 'moveTo', 'cellIns']),
  },
  original: {
    gone: new Set(['ins', 'moveTo', 'cellIns']),
    stays: new Set(['del', 'moveFrom', 'cellDel']),
  },
};

/** Whose child says what happened to the whole, instead of holding it. */
const SAYS = new Set(['rPr', 'pPr', 'trPr', 'tcPr', 'numPr', 'ctrlPr']);

const RANGE_MARK = /^(?:move(?:From|To)|customXml(?:Ins|Del|MoveFrom|MoveTo))Range(?:Start|End)$/;

const FORM_CHANGE =
  /^(?:(?:rPr|pPr|tblPr|tblPrEx|tblGrid|trPr|tcPr|sectPr|numbering)Change|cellMerge)$/;

/** What the earlier properties of a paragraph do not speak of. */
const KEPT_PROPERTIES = new Set(['rPr', 'sectPr']);

/** @param {XmlElement} root Is changed. @param {View} view */
export function resolve(root, view) {
  resolveIn(root, view);
  joinParagraphs(root, view);
}

/** @param {XmlElement} element @param {View} view */
function resolveIn(element, view) {
  const { gone, stays } = NAMES[view];
  const says = SAYS.has(element.name);
  /** @type {XmlElement['children']} */
  const children = [];
  for (const child of element.children) {
    if (typeof child === 'string') children.push(child);
    else if (RANGE_MARK.test(child.name)) continue;
    else if (FORM_CHANGE.test(child.name)) {
      if (view === 'original') restore(element, child, children);
    } else if (isDropped(child, gone)) continue;
    else if (stays.has(child.name) && !SAYS.has(child.name)) {
      if (says) continue;
      resolveIn(child, view);
      for (const each of child.children) children.push(adopted(each, element));
    } else if (says && gone.has(child.name)) children.push(child);
    else {
      resolveIn(renamed(child), view);
      if (!isHollow(child)) children.push(child);
    }
  }
  element.children = children;
}

/** Removed words, and rows or cells that say that they are removed. @param {XmlElement} element @param {Set<string>} gone */
function isDropped(element, gone) {
  const { name, parent } = element;
  if (gone.has(name)) return !SAYS.has(parent?.name ?? '');
  if (name !== 'tr' && name !== 'tc') return false;
  const properties = childOf(element, `${name}Pr`);
  return properties !== undefined && elementsOf(properties).some((each) => gone.has(each.name));
}

/** A table whose rows went. @param {XmlElement} element */
const isHollow = (element) =>
  (element.name === 'tbl' && !holds(element, 'tr')) ||
  (element.name === 'tr' && !holds(element, 'tc'));

/** @param {XmlElement} element @param {string} name @returns {boolean} */
const holds = (element, name) =>
  elementsOf(element).some((child) => child.name === name || holds(child, name));

/** @template {import('../xml.js').XmlNode} T @param {T} node @param {XmlElement} parent @returns {T} */
function adopted(node, parent) {
  if (typeof node !== 'string') node.parent = parent;
  return node;
}

/** Words that are no longer removed. @param {XmlElement} element */
function renamed(element) {
  const name = { delText: 't', delInstrText: 'instrText' }[element.name];
  if (name && element.written) {
    element.written.name = element.written.name.replace(element.name, name);
    element.name = name;
  }
  return element;
}

/** The earlier form instead of the later one. @param {XmlElement} element @param {XmlElement} change @param {XmlElement['children']} children */
function restore(element, change, children) {
  const was = childOf(change, element.name);
  if (!was) return;
  const kept = children.filter(
    (child) =>
      typeof child !== 'string' &&
      (KEPT_PROPERTIES.has(child.name) || NAMES.original.gone.has(child.name)),
  );
  const isParagraph = element.name === 'pPr';
  children.length = 0;
  for (const child of was.children) children.push(adopted(child, element));
  if (isParagraph) children.push(...kept);
}

/** A paragraph whose mark is gone becomes the beginning of the next one. @param {XmlElement} container @param {View} view */
function joinParagraphs(container, view) {
  const { gone } = NAMES[view];
  /** @type {XmlElement | null} */
  let next = null;
  /** @type {XmlElement['children']} */
  const children = [];
  for (const child of [...container.children].reverse()) {
    if (typeof child === 'string') {
      children.push(child);
      continue;
    }
    joinParagraphs(child, view);
    if (child.name === 'p' && losesMark(child, gone)) {
      if (next) join(child, next);
      else if (hasWords(child)) children.push(child);
      if (next || !hasWords(child)) continue;
    } else children.push(child);
    if (child.name === 'p') next = child;
    else if (child.name === 'tbl') next = null;
  }
  container.children = children.reverse();
}

/** Takes the note of it away. @param {XmlElement} paragraph @param {Set<string>} gone */
function losesMark(paragraph, gone) {
  const mark = childOf(childOf(paragraph, 'pPr'), 'rPr');
  const count = mark?.children.length;
  if (!mark) return false;
  mark.children = mark.children.filter(
    (child) => typeof child === 'string' || !gone.has(child.name),
  );
  return mark.children.length !== count;
}

/** @param {XmlElement} paragraph @returns {boolean} */
const hasWords = (paragraph) => elementsOf(paragraph).some(({ name }) => name !== 'pPr');

/** @param {XmlElement} paragraph @param {XmlElement} next */
function join(paragraph, next) {
  const own = paragraph.children.filter(
    (child) => typeof child === 'string' || child.name !== 'pPr',
  );
  const at = next.children.findIndex((child) => typeof child !== 'string' && child.name === 'pPr');
  next.children.splice(at + 1, 0, ...own.map((child) => adopted(child, next)));
}
