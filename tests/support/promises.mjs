// Checks the first promise of ARCHITECTURE.md on a comparison: nothing is lost, nothing is hidden.
import assert from 'node:assert/strict';

/** @import { Comparison, ComparisonJson, Range, Side } from '../../wasm/engine.js' */
/** @typedef {{ before: string, after: string }} Texts */

const SIDES = /** @type {const} */ (['before', 'after']);

/**
 * @param {ComparisonJson | Comparison} comparison
 * @param {Texts} [texts] those of the comparison where left out
 */
export function checkPromises(comparison, texts = /** @type {Comparison} */ (comparison).texts) {
  for (const name of SIDES) {
    const side = comparison[name];
    checkTiles(
      texts[name].length,
      side.blocks.map(({ range }) => range),
      `${name}: blocks tile the text`,
    );
    checkSentences(side, name);
    checkPartition(
      comparison.links.map((link) => link[name]),
      side.blocks.length,
      `${name}: links`,
    );
    checkPartition(
      comparison.sentenceLinks.map((link) => link[name]),
      side.sentences.length,
      `${name}: sentence links`,
    );
    checkRows(comparison, name);
  }
  checkEnds(comparison);
  for (const link of comparison.sentenceLinks) checkEdits(comparison, link, texts);
}

/** @param {number} length @param {Range[]} ranges @param {string} what */
function checkTiles(length, ranges, what) {
  let at = 0;
  for (const [start, end] of ranges) {
    assert.ok(start === at && end >= start, `${what}: [${start}, ${end}] follows ${at}`);
    at = end;
  }
  assert.equal(at, length, what);
}

/** @param {Side} side @param {string} name */
function checkSentences({ blocks, sentences }, name) {
  let next = 0;
  for (const {
    range,
    sentences: [first, end],
  } of blocks) {
    assert.equal(first, next, `${name}: blocks name their sentences in order`);
    next = end;
    const own = sentences.slice(first, end);
    assert.ok(own.length > 0, `${name}: a block has a sentence`);
    const shifted = own.map(
      ([from, to]) => /** @type {Range} */ ([from - range[0], to - range[0]]),
    );
    checkTiles(range[1] - range[0], shifted, `${name}: sentences tile their block`);
  }
  assert.equal(next, sentences.length, `${name}: each sentence is in a block`);
}

/** @param {(readonly number[])[]} groups @param {number} count @param {string} what */
function checkPartition(groups, count, what) {
  for (const group of groups) assert.deepEqual([...group], ascending(group), `${what} ascend`);
  assert.deepEqual(
    ascending(groups.flat()),
    Array.from({ length: count }, (_, i) => i),
    `${what} partition`,
  );
}

/** @param {readonly number[]} numbers */
function ascending(numbers) {
  return [...numbers].sort((one, other) => one - other);
}

/** @param {ComparisonJson} comparison @param {'before' | 'after'} name */
function checkRows({ rows, links, ...sides }, name) {
  const blocks = rows.flatMap((row) => row[name]);
  assert.deepEqual(
    blocks,
    sides[name].blocks.map((_, i) => i),
    `${name}: rows hold each block once, in order`,
  );
  for (const row of rows) {
    for (const block of row[name])
      assert.ok(links[row.link][name].includes(block), `${name}: a row is of its link`);
  }
}

/** @param {ComparisonJson} comparison */
function checkEnds({ rows, links }) {
  links.forEach(({ row }, link) => assert.equal(rows[row].link, link, 'a main row is of its link'));
  rows.forEach(({ link, other }, index) => {
    if (links[link].row !== index)
      assert.equal(other, links[link].row, 'an end names the main row');
    else if (other !== null) assert.equal(rows[other].link, link, 'the other end is of the link');
  });
}

/** @param {ComparisonJson} comparison @param {ComparisonJson['sentenceLinks'][0]} link @param {Texts} texts */
function checkEdits(comparison, link, texts) {
  if (link.before.length === 0 || link.after.length === 0) {
    checkAlone(comparison, link, texts);
    return;
  }
  const kept = SIDES.map((name) => {
    const ranges = link[name].map((sentence) => comparison[name].sentences[sentence]);
    return between(
      ranges,
      link.edits.map((edit) => edit[name]),
      texts[name],
      name,
    );
  });
  assert.deepEqual(kept[0], kept[1], 'what lies between edits is the same text on both sides');
  for (const { op, before, after } of link.edits) {
    assert.equal(op !== 'insert', before[0] < before[1], 'only an insertion takes nothing away');
    assert.equal(op !== 'delete', after[0] < after[1], 'only a deletion adds nothing');
  }
}

/**
 * A sentence that stands alone is one edit, with a place in the other text.
 * @param {ComparisonJson} comparison @param {ComparisonJson['sentenceLinks'][0]} link @param {Texts} texts
 */
function checkAlone(comparison, link, texts) {
  const [here, there] = link.before.length > 0 ? SIDES : [SIDES[1], SIDES[0]];
  const ranges = link[here].map((sentence) => comparison[here].sentences[sentence]);
  assert.deepEqual(
    link.edits.map((edit) => edit[here]),
    ranges,
    'what stands alone is inserted or deleted as a whole',
  );
  for (const { op, ...ends } of link.edits) {
    assert.equal(op, here === 'before' ? 'delete' : 'insert');
    const [start, end] = ends[there];
    assert.ok(start === end && end <= texts[there].length, 'it has a place in the other text');
  }
}

/**
 * The texts before, between and after the edits. With them, applying and undoing the edits are the same statement as
 * "kept is equal on both sides": each side is its kept parts and its own ends of the edits, in turn.
 * @param {readonly Range[]} ranges @param {readonly Range[]} edits @param {string} text @param {string} name
 */
function between(ranges, edits, text, name) {
  const parts = [];
  let at = ranges[0][0];
  for (const [start, end] of edits) {
    assert.ok(at <= start && start <= end, `${name}: edits lie in order`);
    assert.ok(
      runs(ranges).some(([from, to]) => from <= start && end <= to),
      `${name}: an edit is inside its link`,
    );
    parts.push(clipped(ranges, at, start, text));
    at = end;
  }
  return [...parts, clipped(ranges, at, Infinity, text)];
}

/** Neighbouring sentences joined. @param {readonly Range[]} ranges */
function runs(ranges) {
  /** @type {[number, number][]} */
  const joined = [];
  for (const [start, end] of ranges) {
    const last = joined[joined.length - 1];
    if (last && last[1] === start) last[1] = end;
    else joined.push([start, end]);
  }
  return joined;
}

/** @param {readonly Range[]} ranges @param {number} from @param {number} to @param {string} text */
function clipped(ranges, from, to, text) {
  return ranges
    .map(([start, end]) => text.slice(Math.max(start, from), Math.max(Math.min(end, to), from)))
    .join('');
}
