// Which version brought each word in, in the way of WikiWho (Flöck and Acosta, "WikiWho: Precise and efficient attribution of
// authorship of revisioned content", WWW 2014), in the plainest form: paragraphs that are equal to one of the version before
// or of any earlier one keep their words; of the rest so do sentences that are equal; and what is left of both versions is
// compared word by word.

/** @typedef {{ text: string, born: number }} Word */
/** @typedef {{ key: string, words: Word[] }} Unit */

/** @param {readonly string[]} texts @returns {Word[][]} of each version the words, parted by white space */
export function wikiwho(texts) {
  /** @type {Map<string, Word[]>[]} */
  const known = [new Map(), new Map()];
  /** @type {Unit[][]} */
  let before = [];
  return texts.map((text, version) => {
    const paragraphs = text.split(/\n+/).map((paragraph) => sentencesOf(paragraph, version));
    const openParagraphs = matched(paragraphs.map(paragraphOf), before.map(paragraphOf), known[0]);
    const openSentences = matched(
      openParagraphs.now.flatMap((k) => paragraphs[k]),
      openParagraphs.then.flatMap((k) => before[k]),
      known[1],
    );
    const now = openParagraphs.now.flatMap((k) => paragraphs[k]);
    const then = openParagraphs.then.flatMap((k) => before[k]);
    takeOver(
      openSentences.then.flatMap((k) => then[k].words),
      openSentences.now.flatMap((k) => now[k].words),
    );
    for (const own of paragraphs) {
      known[0].set(paragraphOf(own).key, paragraphOf(own).words);
      for (const { key, words } of own) known[1].set(key, words);
    }
    before = paragraphs;
    return paragraphs.flat().flatMap(({ words }) => words);
  });
}

/** @param {string} paragraph @param {number} version @returns {Unit[]} */
const sentencesOf = (paragraph, version) =>
  paragraph
    .split(/(?<=[.!?])\s+/)
    .filter(Boolean)
    .map((key) => ({ key, words: key.split(/\s+/).map((text) => ({ text, born: version })) }));

/** @param {Unit[]} sentences @returns {Unit} */
const paragraphOf = (sentences) => ({
  key: sentences.map(({ key }) => key).join(' '),
  words: sentences.flatMap(({ words }) => words),
});

/**
 * Gives units the births of equal ones: of the version before, each once, or else of any earlier.
 * @param {Unit[]} now @param {Unit[]} then @param {Map<string, Word[]>} known @returns {{ now: number[], then: number[] }} what is left
 */
function matched(now, then, known) {
  const free = new Set(then.keys());
  const open = [];
  for (const [k, { key, words }] of now.entries()) {
    const same = [...free].find((each) => then[each].key === key);
    const source = same === undefined ? known.get(key) : then[same].words;
    if (same !== undefined) free.delete(same);
    if (source) words.forEach((word, w) => (word.born = source[w].born));
    else open.push(k);
  }
  return { now: open, then: [...free] };
}

/** Along a longest common subsequence. @param {Word[]} then @param {Word[]} now */
function takeOver(then, now) {
  const lengths = Array.from({ length: then.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = then.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      lengths[i][j] =
        then[i].text === now[j].text
          ? lengths[i + 1][j + 1] + 1
          : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
    }
  }
  for (let i = 0, j = 0; i < then.length && j < now.length;) {
    if (then[i].text === now[j].text) now[j++].born = then[i++].born;
    else if (lengths[i + 1][j] >= lengths[i][j + 1]) i++;
    else j++;
  }
}
