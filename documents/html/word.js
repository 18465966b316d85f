// What Word and its clipboard add to HTML: list markers that are no text, note numbers, comments.

/** A paragraph that Word shows as a list item. @param {Element} element */
export const isItemOfWord = (element) => /mso-list:\s*l\d/i.test(styleOf(element));

/** The marker that Word wrote into the paragraph, or null where the element is none. @param {Element} element */
export function markerOfWord(element) {
  if (!/mso-list:\s*Ignore/i.test(styleOf(element))) return null;
  const marker = (element.textContent ?? '').replace(/[\s\xa0]+/g, '');
  return /^[·o§■●\uf000-\uf0ff-]$/.test(marker) ? '•' : marker;
}

/** Numbers of notes, and comments with what marks their place. @param {Element} element */
export const isOfWord = (element) =>
  /mso-(?:special-character:\s*(?:footnote|comment)|element:\s*(?:comment|comment-list|header|footer)\b|comment-done|comment-reference)/i.test(
    styleOf(element),
  ) || /\bMso(?:CommentReference|FootnoteReference|EndnoteReference)\b/.test(classOf(element));

/** @param {Element} element */
const styleOf = (element) => element.getAttribute('style') ?? '';

/** @param {Element} element */
const classOf = (element) => element.getAttribute('class') ?? '';
