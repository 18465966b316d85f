// Why a file cannot be read. A reader throws one of these and nothing else; strings/en/documents.js says each in a
// sentence that tells what to do. What a reader could not foresee counts as damage, so no error of a library is shown.

/**
 * `empty` holds no text; `damaged` does not follow its format or ends too soon; `encrypted` needs a password; `tooLarge`
 * unpacks to more than documents are, `tooLong` holds more than is compared at once, `tooDeep` nests deeper, and `entities`
 * declares entities, as only traps do; `failed` says that a reader ended without an answer, `characterMaps` that a PDF needs
 * some that are not here. The rest say what the file is instead of a document.
 * @typedef {'empty' | 'damaged' | 'encrypted' | 'tooLarge' | 'tooLong' | 'tooDeep' | 'entities' | 'failed' | 'characterMaps' | 'unmapped' | 'scan' | 'zip' | 'doc' | 'spreadsheet' | 'slides' | 'office' | 'picture' | 'recording' | 'binary'} ProblemKind
 */

export class DocumentProblem extends Error {
  /** @param {ProblemKind} kind @param {string} [detail] What a person who looks into it would want to know. */
  constructor(kind, detail = '') {
    super(detail ? `${kind}: ${detail}` : kind);
    this.kind = kind;
    this.detail = detail;
  }
}

/** Whether an engine said so; each has words of its own. @param {string} message */
export const isOutOfMemory = (message) =>
  /memory|allocation|invalid (?:array|string|typed array) (?:buffer )?length/i.test(message);

/** What an error means for the file. @param {unknown} error @returns {DocumentProblem} */
export function problemOf(error) {
  if (error instanceof DocumentProblem) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (/call stack|recursion/i.test(message)) return new DocumentProblem('tooDeep', message);
  return new DocumentProblem(isOutOfMemory(message) ? 'tooLarge' : 'damaged', message);
}
