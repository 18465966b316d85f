// How much a document may hold. A long book has about 20 MB of text in Word's markup and nests some dozens of elements; a
// file that goes far beyond is a trap. Each limit is checked before the work is done, and while it is done where a file
// could lie about itself.

/** Of a file. Pictures make a story in a package or a PDF large, and are not read. */
export const MOST_FILE = 512_000_000;

/** Of a text, or of one unpacked part. A directory of a ZIP may understate it, so inflating counts too. */
export const MOST_BYTES = 96_000_000;

/** Files in an archive. */
export const MOST_ENTRIES = 20_000;

/** Elements inside one another: Word writes fewer than 60, web pages fewer than 300. */
export const MOST_DEPTH = 1_000;

/** Elements of a document; each takes some hundred bytes of memory. */
export const MOST_ELEMENTS = 4_000_000;

/** Spaces that one element of OpenDocument may stand for: `<text:s text:c="…"/>`. */
export const MOST_SPACES = 1_000;

/** Characters of the text that is handed on. */
export const MOST_TEXT = 64_000_000;
