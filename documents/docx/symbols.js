// Characters that Word takes from symbol fonts, as Unicode: the font Symbol (Adobe's symbol encoding) and the bullets and
// ticks of Wingdings. Others keep their number in the private use area, so that two different ones stay different.

/** From 20 to FF; a space stands for what the font has not. */
const SYMBOL =
  ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼ ' +
  '                                ' +
  '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭ ';

/** @type {Record<number, string>} */
const WINGDINGS = {
  0x6c: '●',
  0x6e: '■',
  0x71: '❑',
  0x76: '❖',
  0xa7: '▪',
  0xa8: '◻',
  0xd8: '➢',
  0xe0: '→',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};

/** @param {Record<string, string>} attributes of `w:sym` */
export function symbolOf({ font = '', char = '' }) {
  const code = parseInt(char, 16);
  if (!(code >= 0x20 && code < 0xd800) && !(code >= 0xe000 && code <= 0xfffd)) return '';
  const low = code & 0xff;
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  if (/^symbol$/i.test(font) && (isPrivate || code < 0x100))
    return SYMBOL[low - 0x20]?.trim() || String.fromCharCode(code);
  if (/^wingdings$/i.test(font) && low in WINGDINGS) return WINGDINGS[low];
  return String.fromCharCode(code);
}
