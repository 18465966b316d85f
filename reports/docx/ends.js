// The ends of passages that moved: each has a start and an end on both sides, which know each other by a name. All of a
// passage lies between them, and where its last mark moved along, the end stands behind the paragraph.

/** @import { XmlElement } from '../../documents/xml.js' */
/** @import { SideName } from '../../model/places.js' */
/** @import { Passage } from '../passages.js' */
/** @import { Weave } from '../weave.js' */
/** @import { Marks } from './marks.js' */
import { SIDES } from '../../model/places.js';
import { ancestorOf, insertAfter, insertBefore } from '../nodes.js';

/** What stands before and behind a passage, beside its own ends. @typedef {{before: XmlElement[], after: XmlElement[]}} Around */

export class Ends {
  #marks;
  /** Passages whose last mark moved along. @type {Record<SideName, Set<Passage>>} */
  #withMark = { before: new Set(), after: new Set() };
  /** @type {Map<Passage, [XmlElement, XmlElement]>} */
  #removed = new Map();
  /** The elements that hold the words where they stand now. @type {Map<Passage, XmlElement[]>} */
  #added = new Map();

  /** @param {Marks} marks @param {Weave} weave */
  constructor(marks, { flows }) {
    this.#marks = marks;
    for (const { kind, passage, ...item } of flows.flatMap(({ items }) => items))
      for (const side of SIDES)
        if (kind === 'mark' && passage && item[side]?.[1] === passage[side][1])
          this.#withMark[side].add(passage);
  }

  /** @param {SideName} side @param {Passage} passage */
  hasMark(side, passage) {
    return this.#withMark[side].has(passage);
  }

  /** @param {Passage} passage */
  removed(passage) {
    const ends = this.#removed.get(passage) ?? this.#marks.range('removed', passage);
    this.#removed.set(passage, ends);
    return ends;
  }

  /** @param {Passage} passage @param {XmlElement} holder */
  added(passage, holder) {
    this.#added.set(passage, [...(this.#added.get(passage) ?? []), holder]);
  }

  /** Puts in the ends where the passages stand now. @param {(passage: Passage) => Around} around */
  write(around) {
    for (const [passage, holders] of this.#added) {
      const [start, end] = this.#marks.range('added', passage);
      const [first, last] = [holders[0], holders[holders.length - 1]];
      const { before, after } = around(passage);
      const paragraph = this.hasMark('after', passage) ? ancestorOf(last, 'p') : null;
      insertBefore(first, [...before, start]);
      insertAfter(last, paragraph ? after : [end, ...after]);
      if (paragraph) insertAfter(paragraph, [end]);
    }
  }
}
