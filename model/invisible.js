// Differences that nobody sees, by name: what the edits of nature `invisible` change.

/** @typedef {'softHyphen' | 'zeroWidth' | 'direction' | 'variation' | 'other' | 'normalization'} InvisibleKind */

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** Of single characters that show nothing; the first that holds. @type {readonly [InvisibleKind, RegExp][]} */
const KINDS = [
  ['softHyphen', /\u00ad/],
  ['zeroWidth', /[\u034f\u180e\u200b-\u200d\u2060\ufeff]/],
  ['direction', /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/],
  ['variation', /\p{Variation_Selector}/u],
  ['other', /./u],
];

/**
 * What differs in two texts that look the same.
 * @param {string} before @param {string} after @returns {InvisibleKind[]}
 */
export function invisibleKinds(before, after) {
  const was = charactersByKind(before);
  const is = charactersByKind(after);
  const kinds = KINDS.map(([kind]) => kind).filter((kind) => was.get(kind) !== is.get(kind));
  if (before.replace(INVISIBLE, '') !== after.replace(INVISIBLE, '')) kinds.push('normalization');
  return kinds;
}

/** @param {string} text */
function charactersByKind(text) {
  /** @type {Map<InvisibleKind, string>} */
  const found = new Map();
  for (const [character] of text.matchAll(INVISIBLE)) {
    const [kind] = /** @type {[InvisibleKind, RegExp]} */ (
      KINDS.find(([, pattern]) => pattern.test(character))
    );
    found.set(kind, (found.get(kind) ?? '') + character);
  }
  return found;
}
