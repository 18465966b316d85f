// Notes and frames that stand in what was added, although the earlier version has them too: the addition ends before them and
// goes on behind. And notes that came where nothing else was added.

/** @import { XmlElement } from '../../documents/xml.js' */
/** @import { Weave } from '../weave.js' */
/** @import { TracedFlow } from '../traced.js' */
/** @import { Marks } from './marks.js' */
import { elementsOf } from '../../documents/xml.js';
import { ancestorOf, element, insertAfter, insertBefore, parentOf, placeOf } from '../nodes.js';

/** What stands in a line of text itself. */
const IN_LINE = /^(?:p|h|span|a|meta|text)$/;

/** @param {XmlElement} text `office:text` @param {Weave} weave @param {Marks} marks */
export function keepApart(text, { flows }, marks) {
  const held = flows
    .filter(({ after }) => after.kind === 'note' || after.kind === 'box')
    .map(({ before, after }) => ({
      isKept: before !== null,
      holder: holderOf(/** @type {TracedFlow} */ (after).container),
    }));
  const kept = new Set(held.filter(({ isKept }) => isKept).map(({ holder }) => holder));
  const added = new Set(
    held
      .filter(({ isKept, holder }) => !isKept && holder.name === 'note')
      .map((each) => each.holder),
  );
  if (held.length > 0) new Walk(kept, added, marks).through(text);
}

/** What holds a flow in its line. @param {XmlElement} container @returns {XmlElement} */
function holderOf(container) {
  const note = ancestorOf(container, 'note');
  if (note) return note;
  let at = container;
  while (at.parent && !IN_LINE.test(at.parent.name)) at = at.parent;
  return at;
}

class Walk {
  #kept;
  #added;
  #marks;
  /** The end of the addition that is open. @type {XmlElement | null} */
  #open = null;

  /** @param {Set<XmlElement>} kept @param {Set<XmlElement>} added @param {Marks} marks */
  constructor(kept, added, marks) {
    this.#kept = kept;
    this.#added = added;
    this.#marks = marks;
  }

  /** @param {XmlElement} node */
  through(node) {
    for (const child of elementsOf(node)) {
      if (child.name === 'change-start') this.#open = endOf(child);
      else if (child.name === 'change-end') {
        if (this.#open) replace(child, this.#open);
        this.#open = null;
      } else if (this.#kept.has(child)) this.#keep(child);
      else if (this.#added.has(child)) this.#add(child);
      else this.through(child);
    }
  }

  /** @param {XmlElement} held */
  #keep(held) {
    const open = this.#open;
    this.#open = null;
    this.through(held);
    if (!open) return;
    const next = this.#marks.added();
    insertBefore(held, [open]);
    insertAfter(held, [next.start]);
    this.#open = next.end;
  }

  /** @param {XmlElement} note */
  #add(note) {
    if (this.#open) return;
    const { start, end } = this.#marks.added();
    insertBefore(note, [start]);
    insertAfter(note, [end]);
  }
}

/** @param {XmlElement} start */
const endOf = ({ written }) => element('text:change-end', { ...written?.attributes });

/** @param {XmlElement} node @param {XmlElement} other */
function replace(node, other) {
  insertBefore(node, [other]);
  parentOf(node).children.splice(placeOf(node), 1);
}
