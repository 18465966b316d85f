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
    link.after.forEach((block, i) => {
      if (i > 0) runs.push({ kind: 'break' });
      for (const sentence of sentencesIn(after.blocks, [block])) {
        const index = linkAfter[sentence];
        if (!done.has(index)) runs.push(...arrival(index, link));
        runs.push(...textRuns(comparison, sentenceLinks[index], sentence));
        if (!done.has(index)) runs.push(...(followers.get(index) ?? []));
        done.add(index);
      }
    });
    return runs;
  };

  /** @param {number} index of a sentence link @param {Link} link @returns {Run[]} */
  function arrival(index, link) {
    const from = sentenceLinks[index].before.map((sentence) => blockBefore[sentence]);
    const stranger = from.find((block) => !link.before.includes(block));
    if (stranger !== undefined) return [{ kind: 'from', block: stranger }];
    const shifted = sentenceLinks[index].moved && !link.moved;
    return shifted ? [{ kind: 'from', block: from[0] }] : [];
  }
}

/**
 * What one sentence of the later version keeps, loses and gains. An edit that reaches over several sentences is shown in
 * each by its part; what it removes stands in the first.
 * @param {Comparison} comparison @param {SentenceLink} link @param {number} sentence @returns {TextRun[]}
 */
function textRuns({ texts, after }, link, sentence) {
  const [start, end] = after.sentences[sentence];
  if (link.before.length === 0) return [{ kind: 'added', text: texts.after.slice(start, end) }];
  const next = link.after[link.after.indexOf(sentence) + 1];
  const first = sentence === link.after[0] ? 0 : start;
  const last = next === undefined ? Infinity : after.sentences[next][0];
  /** @type {TextRun[]} */
  const runs = [];
  let at = start;
  for (const { before, after: place, nature } of link.edits) {
    keep(Math.min(place[0], end));
    const here = first <= place[0] && place[0] < last;
    if (here && before[0] < before[1]) {
      runs.push({ kind: 'removed', text: texts.before.slice(...before), nature });
    }
    const added = texts.after.slice(
      Math.max(place[0], start),
      Math.max(Math.min(place[1], end), start),
    );
    if (added) runs.push({ kind: 'added', text: added, nature });
    at = Math.max(at, Math.min(place[1], end));
  }
  keep(end);
  return runs;

  /** @param {number} to */
  function keep(to) {
    if (at < to) runs.push({ kind: 'kept', text: texts.after.slice(at, to) });
    at = Math.max(at, to);
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
