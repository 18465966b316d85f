// The encodings of RTF: of the document (`\ansicpg`) and of each font (`\fcharset`), by their names in the Encoding Standard.

/** By Windows' number of the character set. @type {Record<number, string>} */
const FONT_CHARSETS = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gb18030',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

/** By code page, where it is not windows- and the number. @type {Record<number, string>} */
const CODE_PAGES = {
  437: 'windows-1252',
  850: 'windows-1252',
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
};

/** @param {number} charset @returns {string | undefined} Undefined where it is the document's. */
export const fontEncoding = (charset) => FONT_CHARSETS[charset];

/** @param {number} codePage */
export const pageEncoding = (codePage) =>
  CODE_PAGES[codePage] ??
  (codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : 'windows-1252');
