// What was added to a paragraph of the later document: its runs, parted where a change begins or ends, are put into elements
// that say so. Where all of a paragraph was added, so were its mark and whatever else it holds.

/** @import { XmlElement } from '../../documents/xml.js' */
/** @import { Passage } from '../passages.js' */
/** @import { Plan, Setting } from './redline.js' */
/** @import { Atom } from './runs.js' */
import { childOf, elementsOf } from '../../documents/xml.js';
import { emptyBehind } from './empty.js';
import { ancestorOf, parentOf, placeOf, wrap } from '../nodes.js';
import { atomFrom } from '../traced.js';
import { blankRuns, grouped, partAt, runOf, runsIn } from './runs.js';

/** Where something is put in: before the child `at` of a parent. @typedef {{parent: XmlElement, at: number}} Place */

export class Added {
  #plan;
  #atoms;
  #setting;

  /** @param {Plan} plan @param {Setting} setting */
  constructor(plan, setting) {
    this.#plan = plan;
    this.#setting = setting;
    this.#atoms = [...plan.leaf.atoms];
    for (const { range } of plan.added) for (const place of range) partAt(this.#atoms, place);
    for (const { at } of plan.removed) partAt(this.#atoms, at);
  }

  get #isWhole() {
    return this.#plan.mark?.status === 'added' && !this.#plan.hasKept;
  }

  /** @param {boolean} hasMark Whether the paragraph's mark can be added. @param {boolean} isBehindAdded The mark before it was. */
  write(hasMark, isBehindAdded) {
    const { leaf, mark, added } = this.#plan;
    const edges = this.#edges(isBehindAdded); // Once runs are wrapped, their neighbours are not found.
    for (const { range, passage } of added) {
      const [from, to] = [
        atomFrom(this.#atoms, 0, range[0]),
        atomFrom(this.#atoms, 1, range[1] + 1),
      ];
      const inside = this.#atoms.slice(from, to);
      const own = inside.filter((atom) => this.#isWhole || !this.#isGenerated(atom));
      if (inside.length > own.length) this.#setting.unmarked.fields++;
      this.#wrap(grouped(own.map(runOf)), passage);
    }
    if (this.#isWhole)
      for (const paragraph of leaf.elements) {
        const runs = runsIn(paragraph).flatMap((group) => group.filter(this.#setting.isOpen));
        this.#wrap(grouped(runs), mark?.passage);
      }
    else for (const runs of edges) this.#wrap(grouped(runs), undefined);
    if (mark?.status !== 'added' || !hasMark) return;
    const last = leaf.elements[leaf.elements.length - 1];
    for (const paragraph of this.#isWhole ? leaf.elements : [last])
      if (!childOf(childOf(paragraph, 'pPr'), 'sectPr'))
        this.#setting.marks.mark(paragraph, 'added', mark.passage);
    for (const paragraph of emptyBehind(last, !this.#isWhole)) {
      for (const group of runsIn(paragraph)) this.#wrap(grouped(group), undefined);
      this.#setting.marks.mark(paragraph, 'added');
    }
  }

  /** White space beside an added mark would stand in the middle of the earlier paragraph. @param {boolean} isBehindAdded */
  #edges(isBehindAdded) {
    return [
      isBehindAdded ? blankRuns(this.#atoms, 'start') : [],
      this.#plan.mark?.status === 'added' ? blankRuns(this.#atoms, 'end') : [],
    ];
  }

  /** @param {XmlElement[][]} groups Neighbours. @param {Passage | undefined} passage */
  #wrap(groups, passage) {
    const { marks, ends } = this.#setting;
    for (const group of groups) {
      const wrapper = marks.change('added', passage);
      wrap(group, wrapper);
      if (passage) ends.added(passage, wrapper);
    }
  }

  /** @param {Atom | undefined} atom */
  #isGenerated(atom) {
    return atom !== undefined && this.#setting.generated.has(atom.element);
  }

  /** Whether a place lies inside of what is generated, or beside it. @param {number} at @param {'inside' | 'beside'} how */
  isGeneratedAt(at, how) {
    const { before, after } = this.#neighbours(at);
    const found = [before, after].filter((atom) => this.#isGenerated(atom)).length;
    return how === 'inside' ? found === 2 : found > 0;
  }

  /** @param {number} at */
  #neighbours(at) {
    const index = atomFrom(this.#atoms, 0, at);
    return {
      before: /** @type {Atom | undefined} */ (this.#atoms[index - 1]),
      after: /** @type {Atom | undefined} */ (this.#atoms[index]),
    };
  }

  /** Where what was removed stands: beside words that are not generated. @param {number} at @returns {Place} */
  placeOf(at) {
    const { before, after } = this.#neighbours(at);
    const { elements } = this.#plan.leaf;
    if (!before) {
      const paragraph = (after && ancestorOf(after.element, 'p')) ?? elements[0];
      return { parent: paragraph, at: childOf(paragraph, 'pPr') ? 1 : 0 };
    }
    if (this.#isGenerated(before)) {
      if (!after) {
        const paragraph = elements[elements.length - 1];
        return { parent: paragraph, at: paragraph.children.length };
      }
      return outside(runOf(after), 'before');
    }
    return outside(runOf(before), 'after');
  }
}

/** Beside a run, and outside of all that only begins or ends there. @param {XmlElement} run @param {'before' | 'after'} side @returns {Place} */
function outside(run, side) {
  let at = run;
  for (;;) {
    const parent = parentOf(at);
    const siblings = elementsOf(parent);
    const isAtEdge = (side === 'before' ? siblings[0] : siblings[siblings.length - 1]) === at;
    if (parent.name === 'p' || !isAtEdge)
      return { parent, at: placeOf(at) + (side === 'before' ? 0 : 1) };
    at = parent;
  }
}
