// What two documents hold that was not compared, in words.

/** @import { ArticleInput } from '../wasm/engine.js' */
/** @import { Left } from '../documents/blocks.js' */
/** @import { SideName } from '../model/places.js' */
/** @import { Tools } from '../strings/language.js' */
import { SIDES, otherSide } from '../model/places.js';

/** `plain` says that marks were not compared since that version has none. @typedef {{listed: (left: Left[]) => string, tools: Pick<Tools, 'semicolons' | 'colon'>, plain: Record<SideName, string>}} LeftWords */

/** The version that is plain text, where the other one holds marks: the core then compares none. @param {Record<SideName, ArticleInput>} articles @returns {SideName | null} */
export const plainSide = (articles) =>
  SIDES.find((side) => isPlain(articles[side]) && holdsMarks(articles[otherSide(side)])) ?? null;

/** @param {ArticleInput} article */
const isPlain = (article) => typeof article === 'string' || article.plain === true;

/** @param {ArticleInput} article */
const holdsMarks = (article) =>
  typeof article !== 'string' &&
  article.plain !== true &&
  article.blocks.some(
    ({ marks = [], marker = '', note }) => marks.length > 0 || marker !== '' || note !== undefined,
  );

/** "a.docx: 1 comment; b.docx: 2 pictures". @param {readonly {name: string, left: Left[]}[]} sides @param {Omit<LeftWords, 'plain'>} words */
export const leftOutWords = (sides, { listed, tools }) =>
  tools.semicolons(
    sides
      .filter(({ left }) => left.length > 0)
      .map(({ name, left }) => (name ? `${name}${tools.colon}${listed(left)}` : listed(left))),
  );

/** The same of two versions, with what the one cannot be compared with in the other. @param {Record<SideName, {name: string, left: Left[], article: ArticleInput}>} sides @param {LeftWords} words */
export function notComparedWords({ before, after }, words) {
  const plain = plainSide({ before: before.article, after: after.article });
  return words.tools.semicolons(
    [leftOutWords([before, after], words), plain ? words.plain[plain] : ''].filter(Boolean),
  );
}
