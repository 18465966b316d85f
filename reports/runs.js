// What a reader sees of a link: its sentences as runs of kept, removed and added text, in the order of the later version
// with what was removed put in its place. Pure; every report is made of runs.

/** @import { Comparison, Link, Nature, SentenceLink } from '../wasm/engine.js' */
/**
 * @typedef {{ kind: 'kept' | 'removed' | 'added', text: string, nature?: Nature }} TextRun
 * @typedef {{ kind: 'from' | 'to', block: number }} MoveRun a sentence that came from, or went to, another paragraph
 * @typedef {{ kind: 'break' }} BreakRun the start of a further paragraph of the same link
 * @typedef {TextRun | MoveRun | BreakRun} Run
 */

/** @param {Comparison} comparison @returns {(link: Link) => Run[]} */
export function createRuns(comparison) {
  const { before, after, sentenceLinks } = comparison;
  const linkBefore = ownersOf(
    before.sentences.length,
    sentenceLinks.map((link) => link.before),
  );
  const linkAfter = ownersOf(
    after.sentences.length,
    sentenceLinks.map((link) => link.after),
  );
  const blockBefore = ownersOf(before.sentences.length, before.blocks.map(sentencesOf));
  const blockAfter = ownersOf(after.sentences.length, after.blocks.map(sentencesOf));

  return (link) => {
    const ours = new Set(link.after);
    /** What stands only before, by the sentence link that it follows. @type {Map<number, Run[]>} */
    const followers = new Map();
    let last = -1;
    for (const sentence of sentencesIn(before.blocks, link.before)) {
      const index = linkBefore[sentence];
      const there = sentenceLinks[index].after;
      if (there.some((each) => ours.has(blockAfter[each]))) {
        last = index;
      } else {
        const list = followers.get(last) ?? [];
        followers.set(last, list);
        if (there.length > 0) list.push({ kind: 'to', block: blockAfter[there[0]] });
        else list.push({ kind: 'removed', text: slice(comparison, 'before', sentence) });
      }
    }

    const runs = [...(followers.get(-1) ?? [])];
    const done = new Set();
    const blocks = new Set(link.before);
    link.after.forEach((block, i) => {
      if (i > 0) runs.push({ kind: 'break' });
      for (const sentence of sentencesIn(after.blocks, [block])) {
        const index = linkAfter[sentence];
        if (done.has(index)) continue;
        done.add(index);
        const { before: there, moved } = sentenceLinks[index];
        const from = there.map((each) => blockBefore[each]);
        const origin = from.find((each) => !blocks.has(each)) ?? (moved ? from[0] : undefined);
        if (origin !== undefined && !(link.moved && blocks.has(origin)))
          runs.push({ kind: 'from', block: origin });
        runs.push(...textRuns(comparison, sentenceLinks[index]), ...(followers.get(index) ?? []));
      }
    });
    return runs;
  };
}

/** @param {Comparison} comparison @param {SentenceLink} link @returns {TextRun[]} */
function textRuns(comparison, link) {
  if (link.before.length === 0) {
    return link.after.map((each) => ({ kind: 'added', text: slice(comparison, 'after', each) }));
  }
  /** @type {TextRun[]} */
  const runs = [];
  const { texts, after } = comparison;
  const ranges = link.after.map((each) => after.sentences[each]);
  let at = 0;
  for (const { before, after: place, nature } of link.edits) {
    keep(at, place[0]);
    if (before[0] < before[1])
      runs.push({ kind: 'removed', text: texts.before.slice(...before), nature });
    if (place[0] < place[1])
      runs.push({ kind: 'added', text: texts.after.slice(...place), nature });
    at = place[1];
  }
  keep(at, Infinity);
  return runs;

  /** @param {number} from @param {number} to */
  function keep(from, to) {
    const text = ranges
      .map(([start, end]) =>
        texts.after.slice(Math.max(start, from), Math.max(Math.min(end, to), from)),
      )
      .join('');
    if (text) runs.push({ kind: 'kept', text });
  }
}

/** @param {Comparison} comparison @param {'before' | 'after'} side @param {number} sentence */
function slice(comparison, side, sentence) {
  return comparison.texts[side].slice(...comparison[side].sentences[sentence]);
}

/** @param {{ sentences: import('../wasm/engine.js').Range }} block */
function sentencesOf({ sentences: [start, end] }) {
  return Array.from({ length: end - start }, (_, i) => start + i);
}

/** @param {Comparison['before']['blocks']} blocks @param {readonly number[]} indices */
function sentencesIn(blocks, indices) {
  return indices.flatMap((index) => sentencesOf(blocks[index]));
}

/** Which group each of `count` members is in. @param {number} count @param {(readonly number[])[]} groups */
function ownersOf(count, groups) {
  const owners = new Uint32Array(count);
  groups.forEach((members, owner) => members.forEach((member) => (owners[member] = owner)));
  return owners;
}
