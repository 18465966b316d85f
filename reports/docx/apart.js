// LibreOffice makes one change of two of the same kind, author and minute, where one ends a paragraph and the other begins
// the next one, although the paragraph's mark between them stays; rejecting or accepting that joins the paragraphs. So one
// of the two says that it was made two minutes later. (Seen with LibreOffice 7.4.)

/** @import { XmlElement } from '../../documents/xml.js' */
import { childOf, elementsOf } from '../../documents/xml.js';
import { later } from '../moment.js';

/** @type {Record<string, 'added' | 'removed'>} */
const KINDS = { ins: 'added', moveTo: 'added', del: 'removed', moveFrom: 'removed' };

/** What has no place in the text. */
const UNSEEN = /^(?:pPr|bookmark(?:Start|End)|proofErr|comment\w+|\w*Range(?:Start|End))$/;

/** Holders of runs that are no change. */
const HOLDERS = new Set(['hyperlink', 'smartTag', 'fldSimple', 'sdt', 'sdtContent', 'dir', 'bdo']);

/** @param {XmlElement} root Is changed. O(elements). */
export function keepApart(root) {
  /** @type {XmlElement | null} */
  let last = null;
  for (const node of elementsOf(root)) {
    if (node.name !== 'p') {
      keepApart(node);
      last = null;
      continue;
    }
    const first = changeIn(node, 'first');
    if (last && first && isSame(last, first)) delay(first);
    for (const child of elementsOf(node)) if (holdsParagraphs(child)) keepApart(child);
    last = hasOwnMark(node) ? changeIn(node, 'last') : null;
  }
}

/** @param {XmlElement} run With a text box, perhaps. */
const holdsParagraphs = ({ name }) => name === 'r' || name === 'ins' || name === 'moveTo';

/** The change at an end of a paragraph. @param {XmlElement} holder @param {'first' | 'last'} end @returns {XmlElement | null} */
function changeIn(holder, end) {
  const seen = elementsOf(holder).filter(({ name }) => !UNSEEN.test(name));
  const found = seen[end === 'first' ? 0 : seen.length - 1];
  if (!found) return null;
  if (found.name in KINDS) return found;
  return HOLDERS.has(found.name) ? changeIn(found, end) : null;
}

/** Whether a paragraph's mark is neither added nor removed. @param {XmlElement} paragraph */
function hasOwnMark(paragraph) {
  const mark = childOf(childOf(paragraph, 'pPr'), 'rPr');
  return !mark || !elementsOf(mark).some(({ name }) => name in KINDS);
}

/** @param {XmlElement} one @param {XmlElement} two */
const isSame = (one, two) =>
  KINDS[one.name] === KINDS[two.name] &&
  one.attributes.author === two.attributes.author &&
  one.attributes.date === two.attributes.date;

/** @param {XmlElement} change */
function delay(change) {
  const date = later(change.attributes.date);
  change.attributes.date = date;
  if (change.written) change.written.attributes['w:date'] = date;
}
