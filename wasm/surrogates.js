// Lone surrogates, which a JavaScript string may hold and UTF-8 does not: they travel as WTF-8, encoded as other code
// points are (https://simonsapin.github.io/wtf-8/), so that different ones are different.

/**
 * Writes them where TextEncoder has put U+FFFD, which takes as many bytes.
 * @param {string} text @param {Uint8Array} bytes Its encoding.
 */
export function writeSurrogates(text, bytes) {
  // The first byte of U+FFFD stands in few texts, and is found faster than a lone surrogate. Node 18 has no isWellFormed.
  if (bytes.indexOf(0xef) < 0 || !/\p{Surrogate}/u.test(text)) return;
  let at = 0;
  for (const character of text) {
    const value = /** @type {number} */ (character.codePointAt(0));
    if (value >= 0xd800 && value <= 0xdfff) {
      bytes.set([0xe0 | (value >> 12), 0x80 | ((value >> 6) & 0x3f), 0x80 | (value & 0x3f)], at);
    }
    at += value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x10000 ? 3 : 4;
  }
}
