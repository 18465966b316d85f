// What Word and its clipboard add to HTML: list markers that are no text, notes and their numbers, comments.

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

/** The name of the note that a link calls, or '' where it leads back from one. @param {Element} element @returns {string | undefined} */
export function calledByWord(element) {
  const [, name, back] =
    /^#_((?:ftn|edn)(ref)?\d+)$/.exec(element.getAttribute('href') ?? '') ?? [];
  return back ? '' : name;
}

/** The name of the note whose text an element holds. @param {Element} element @returns {string | undefined} */
export const noteOfWord = (element) =>
  /mso-element:\s*(?:footnote|endnote)\s*(?:;|$)/i.test(styleOf(element))
    ? (element.getAttribute('id') ?? undefined)
    : undefined;

/** @param {Element} element */
const styleOf = (element) => element.getAttribute('style') ?? '';

/** @param {Element} element */
const classOf = (element) => element.getAttribute('class') ?? '';
