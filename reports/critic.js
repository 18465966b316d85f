// CriticMarkup of both versions (criticmarkup.com): accepting all gives the later text, rejecting all the earlier, with their
// own white space between paragraphs.

/** @import { Model } from '../model/model.js' */
/** @import { Compared, SideName } from '../model/places.js' */
/** @import { Item } from './weave.js' */
import { SIDES } from '../model/places.js';
import { plainFlow } from './flows.js';
import { weave } from './weave.js';

/** What the markup's own signs are made of. */
const SIGNS = /\{(?=\+\+|--|~~|>>|==)|(?:\+\+|--|~~|<<|==)(?=\})/g;

/** Signs of the text itself get a mark behind them that is not seen: CriticMarkup has no way to say that they are text. @param {string} text */
const plain = (text) => text.replace(SIGNS, '$&\u2060');

/** @param {Model} model @returns {string} */
export function critic(model) {
  const { comparison } = model;
  const flows = SIDES.map((side) => plainFlow(comparison, side));
  const { flows: woven } = weave(model, { before: [flows[0]], after: [flows[1]] });
  const gaps = { before: gapsOf(comparison, 'before'), after: gapsOf(comparison, 'after') };
  const writer = new Writer();
  writer.add(gaps.before.first, gaps.after.first);
  for (const item of woven.flatMap(({ items }) => items)) {
    const [was, is] = SIDES.map((side) => textOf(item, side, comparison, gaps));
    writer.add(was, is);
  }
  return writer.text();
}

/** The white space before the first paragraph, and behind each. @param {Compared} comparison @param {SideName} side */
function gapsOf(comparison, side) {
  const text = comparison.texts[side];
  const ranges = plainFlow(comparison, side).units.flatMap((unit) =>
    unit.kind === 'paragraph' ? [unit.range] : [],
  );
  const behind = new Map(
    ranges.map(([, end], at) => [end, text.slice(end, ranges[at + 1]?.[0] ?? text.length)]),
  );
  return { first: text.slice(0, ranges[0][0]), behind };
}

/** @param {Item} item @param {SideName} side @param {Compared} comparison @param {Record<SideName, ReturnType<typeof gapsOf>>} gaps */
function textOf(item, side, { texts }, gaps) {
  const range = item[side];
  if (!range) return '';
  return item.kind === 'mark'
    ? (gaps[side].behind.get(range[1]) ?? '')
    : texts[side].slice(...range);
}

/** Gathers what was removed and added between two stretches that are the same. */
class Writer {
  #done = '';
  #removed = '';
  #added = '';

  /** @param {string} was @param {string} is */
  add(was, is) {
    if (was === is) {
      this.#flush();
      this.#done += plain(is);
    } else {
      this.#removed += was;
      this.#added += is;
    }
  }

  #flush() {
    const [was, is] = [plain(this.#removed), plain(this.#added)];
    if (was !== '' && is !== '' && !/~>|\n/.test(was + is)) this.#done += `{~~${was}~>${is}~~}`;
    else this.#done += (was && `{--${was}--}`) + (is && `{++${is}++}`);
    this.#removed = '';
    this.#added = '';
  }

  text() {
    this.#flush();
    return this.#done;
  }
}
