// The types of engine.js. Ranges are half-open [start, end) in UTF-16 code units of the whole article's text, so
// `text.slice(...range)` is what a range names.

export type Range = readonly [start: number, end: number];

export type Role =
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'dateline'
  | 'timestamp'
  | 'subhead'
  | 'body'
  | 'list-item'
  | 'caption'
  | 'credit'
  | 'correction'
  | 'furniture';

export type Relation =
  'unchanged' | 'edited' | 'rewritten' | 'split' | 'merged' | 'regrouped' | 'added' | 'removed';

export type Nature =
  | 'wording'
  | 'figure'
  | 'quotation'
  | 'name'
  | 'punctuation'
  | 'typography'
  | 'spacing'
  | 'case'
  /** What nobody sees: soft hyphens, zero-width characters, directional marks, variation selectors, NFC against NFD. */
  | 'invisible';

/** A paragraph-level unit; `sentences` is a half-open range of indices into `Side.sentences`. */
export interface Block {
  readonly range: Range;
  readonly role: Role;
  readonly sentences: Range;
}

export interface Side {
  /** BCP 47 primary subtag: the language given, or else the one detected; '' where none can be told. */
  readonly language: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Range[];
}

/** Blocks of before (indices) and the blocks of after that belong to them. Links partition the blocks of both sides. */
export interface Link {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly relation: Relation;
  readonly moved: boolean;
  /** Per mille, 0 to 1000. */
  readonly similarity: number;
  /** False where the work budget ended the search for a better answer. */
  readonly exact: boolean;
  /** Index into `rows` of the link's main row: the one with both ends, or else the one where it stands now. */
  readonly row: number;
}

/** One change. What lies between the edits of a sentence link is the same text on both sides. */
export interface Edit {
  readonly op: 'insert' | 'delete' | 'replace';
  readonly nature: Nature;
  /** Empty at its place for an insertion. */
  readonly before: Range;
  /** Empty at its place for a deletion. */
  readonly after: Range;
  /** Where one word became one that is alike; else there are none. */
  readonly letters: readonly Letters[];
}

/** What differs between two words that are alike, in whole grapheme clusters. */
export interface Letters {
  /** Empty at its place where letters came. */
  readonly before: Range;
  /** Empty at its place where letters went. */
  readonly after: Range;
}

/**
 * The same for sentences; sentence links partition the sentences, and they alone carry edits. A link with one empty
 * side has one edit, its whole sentence, placed where the other text would have it.
 */
export interface SentenceLink {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly relation: Relation;
  readonly moved: boolean;
  readonly similarity: number;
  readonly edits: readonly Edit[];
}

/**
 * One line of the side-by-side view. Each block stands in exactly one row, each side in its own order. A row with one
 * empty side is an addition, a removal, or one end of a link that stands in several rows. Such rows have an `other`: the
 * link's main row; and in the main row, the row of the other end, or the first of the others where the main row has both
 * ends.
 */
export interface Row {
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Index into `links`. */
  readonly link: number;
  readonly other: number | null;
}

/** How words are set; `marker` and `note` are said of blocks. */
export type Form =
  | 'plain'
  | 'bold'
  | 'italic'
  | 'underline'
  | 'heading-1'
  | 'heading-2'
  | 'heading-3'
  | 'heading-4'
  | 'heading-5'
  | 'heading-6'
  | 'heading-7'
  | 'heading-8'
  | 'heading-9'
  | 'marker'
  | 'note';

/**
 * A difference of form: kept words that are set otherwise, or a block of which only one version has a list marker or is a
 * footnote. Where a mark came or went, the other form is plain; two markers that differ are both `marker`.
 */
export interface FormChange {
  /** The words, or the text of the block. */
  readonly before: Range;
  readonly after: Range;
  readonly formBefore: Form;
  readonly formAfter: Form;
}

/** Neighbouring blocks that moved together, perhaps with some among them that were added or removed. */
export interface Move {
  /** A half-open range of block indices. */
  readonly before: Range;
  readonly after: Range;
}

export type Severity = 'alert' | 'check' | 'note';

/** What an editor is told. comparison.hpp says what each means, and which ones swap with the sides. */
export type FindingKind =
  | 'quotation-altered'
  | 'quotation-reattributed'
  | 'figure-changed'
  | 'stance-negation'
  | 'name-changed'
  | 'attribution-speaker'
  | 'attribution-anonymised'
  | 'attribution-dropped'
  | 'quotation-marked'
  | 'stance-hedge'
  | 'structure-correction'
  | 'link-changed'
  | 'note-changed'
  | 'quotation-unmarked'
  | 'quotation-shortened'
  | 'quotation-extended'
  | 'quotation-removed'
  | 'figure-rounded'
  | 'figure-qualified'
  | 'figure-removed'
  | 'figure-added'
  | 'name-respelled'
  | 'name-title'
  | 'attribution-named'
  | 'attribution-verb'
  | 'stance-agent'
  | 'stance-superlative'
  | 'structure-field'
  | 'structure-lead'
  | 'link-removed'
  | 'note-removed'
  | 'slip-spelling'
  | 'slip-first-mention'
  | 'slip-unbalanced'
  | 'slip-doubled'
  | 'slip-spacing'
  | 'attribution-added'
  | 'quotation-added'
  | 'figure-restyled'
  | 'structure-moved'
  | 'link-added'
  | 'note-added'
  | 'slip-uncorrected';

/**
 * Something an editor must not miss. Ranges are of the whole text, and an empty one names nothing. `whole` is what the
 * phrase lies in, where that helps to explain it: the quotation, the figure that is qualified, the name that has the
 * title. `speaker` is the person who says it, where known.
 */
export interface Finding {
  readonly kind: FindingKind;
  readonly severity: Severity;
  /** The changed phrase; empty where there is none. */
  readonly before: Range;
  readonly after: Range;
  readonly wholeBefore: Range;
  readonly wholeAfter: Range;
  readonly speakerBefore: Range;
  readonly speakerAfter: Range;
  /** Index into `links`. */
  readonly link: number | null;
  /** Index into `sentenceLinks`. */
  readonly sentenceLink: number | null;
}

export type Verdict =
  'identical' | 'typography' | 'light' | 'substantive' | 'rewrite' | 'different';

export interface Summary {
  readonly verdict: Verdict;
  /** Share of the later version's words that are new, per mille. */
  readonly fresh: number;
  readonly alerts: number;
  readonly checks: number;
  readonly notes: number;
  /** Whether findings of every kind were looked for; in a language of which Stet knows less, those of quotations, figures and structure. */
  readonly allKinds: boolean;
}

/** Words are tokens of kind word or figure; the relations count links. */
export interface Stats {
  readonly wordsBefore: number;
  readonly wordsAfter: number;
  readonly wordsAdded: number;
  readonly wordsRemoved: number;
  readonly wordsMoved: number;
  readonly unchanged: number;
  readonly edited: number;
  readonly rewritten: number;
  readonly split: number;
  readonly merged: number;
  readonly regrouped: number;
  readonly added: number;
  readonly removed: number;
  readonly moved: number;
  readonly movedSentences: number;
  /** Differences of form. */
  readonly forms: number;
}

/** A comparison as published in JSON (core/comparison.schema.json). */
export interface ComparisonJson {
  readonly schema: 2;
  /** False if any part met the work budget. */
  readonly exact: boolean;
  readonly before: Side;
  readonly after: Side;
  readonly links: readonly Link[];
  readonly sentenceLinks: readonly SentenceLink[];
  readonly rows: readonly Row[];
  /** By their place after. */
  readonly moves: readonly Move[];
  /** Alerts first, then by kind, then by place. */
  readonly findings: readonly Finding[];
  /** By their place after. */
  readonly forms: readonly FormChange[];
  readonly summary: Summary;
  readonly stats: Stats;
}

/**
 * The result of `compare`: the JSON form, read out of flat columns, each part made when it is first asked for.
 * `JSON.stringify(comparison)` is the published JSON, byte for byte as the core writes it natively.
 */
export interface Comparison extends ComparisonJson {
  /** The texts that the ranges count in. */
  readonly texts: { readonly before: string; readonly after: string };
  /** Where words lead to, as far as the inputs say; ranges count in the texts. `compare` keeps them, `read` does not. */
  readonly hrefs?: { readonly before: readonly Href[]; readonly after: readonly Href[] };
  /** The flat result: one buffer to transfer to another thread and give to `read` there. */
  readonly buffer: ArrayBuffer;
  /**
   * Makes the parts before they are asked for, a few rows a step, and yields the share that is done, 0 to 1. A page can do
   * other things between the steps. Parts that are asked for meanwhile are there at once.
   */
  unpack(): Generator<number, void>;
  toJSON(): ComparisonJson;
}

/**
 * Where some text of a version comes from. What was kept has the origin that it had before; so has what differs in its form
 * only (typography, spacing, case), and what came back.
 */
export interface Origin {
  /** Of the version's text. */
  readonly range: Range;
  /** The version that brought it in. */
  readonly born: number;
  /** Where it stood in that one's text. */
  readonly source: Range;
  /** The version in which it came back, last; null where it was never away. */
  readonly returned: number | null;
}

export interface HistoryVersion {
  /** The version that it was compared with; null for the first and for one that is apart. */
  readonly follows: number | null;
  /** Index into `steps`: the comparison with that one. */
  readonly step: number | null;
  /** Another story that got in between: it is in no step and in no thread. */
  readonly apart: boolean;
  /** They tile the text. */
  readonly origins: readonly Origin[];
}

/** A sentence in one version. */
export interface ThreadStep {
  readonly version: number;
  /**
   * One, or none where the thread is gone: indices into the sentences after of the step that leads to the version, in the
   * first version into those before of the first step.
   */
  readonly sentences: readonly number[];
  /** That of its sentence link; `added` where the thread begins. */
  readonly relation: Relation;
  readonly moved: boolean;
  /** Index into the step's `sentenceLinks`; null in the first version. */
  readonly link: number | null;
  /** The last version that had the same wording, where another or none stood in between. */
  readonly returns: number | null;
}

/**
 * One sentence through the versions. Every sentence of a version that is not apart is in exactly one thread. Where a
 * sentence was split, the part with most of its words goes on in its thread; where some were merged, the one of which most
 * is kept.
 */
export interface Thread {
  readonly born: number;
  /** The version that has it no more; null if the last has it. */
  readonly gone: number | null;
  /** The version in which it came back, last. */
  readonly returned: number | null;
  /** Index of the thread of which it was a part before. */
  readonly splitFrom: number | null;
  /** Index of the thread that took it in when it went. */
  readonly mergedInto: number | null;
  readonly steps: readonly ThreadStep[];
}

/** What only the whole history tells; history.hpp says what each means. */
export type HistoryFindingKind =
  | 'correction-missing'
  | 'quotation-restored'
  | 'quotation-course'
  | 'figure-restored'
  | 'figure-course'
  | 'name-restored'
  | 'name-course'
  | 'source-anonymised'
  | 'correction-late'
  | 'sentence-returned'
  | 'words-returned';

/** Some text of one version. */
export interface Place {
  readonly version: number;
  readonly range: Range;
}

export interface HistoryFinding {
  readonly kind: HistoryFindingKind;
  readonly severity: Severity;
  /** By version. */
  readonly places: readonly Place[];
  readonly thread: number | null;
}

/** A history as published in JSON (core/history.schema.json). Versions are numbered from 0. */
export interface HistoryJson {
  readonly schema: 1;
  readonly versions: readonly HistoryVersion[];
  /** By the version in which they are born. */
  readonly threads: readonly Thread[];
  /** By severity, then by kind. */
  readonly findings: readonly HistoryFinding[];
  readonly steps: readonly ComparisonJson[];
}

/** The result of `history`, as `Comparison` is that of `compare`. */
export interface History extends HistoryJson {
  readonly steps: readonly Comparison[];
  /** The texts that the ranges count in, by version. */
  readonly texts: readonly string[];
  /** The flat result: one buffer to transfer to another thread and give to `readHistory` there. */
  readonly buffer: ArrayBuffer;
}

export interface Href {
  readonly range: Range;
  readonly href: string;
}

/** Words that are set in some way. */
export interface Mark {
  readonly range: Range;
  readonly kind: Exclude<Form, 'plain' | 'marker' | 'note'>;
}

/** Where a footnote is called: its sign, or an empty range. */
export interface NoteCall {
  readonly range: Range;
  /** The number that the blocks of the note have. */
  readonly note: number;
}

/**
 * A block of which more is known than plain text can say. `text` or `sentences` must be given. Ranges count in the block's
 * own text.
 */
export interface BlockInput {
  readonly text?: string;
  /** Taken as they stand; empty ones keep their index. */
  readonly sentences?: readonly string[];
  readonly role?: Role;
  /** Where words lead to. */
  readonly hrefs?: readonly Href[];
  readonly marks?: readonly Mark[];
  /** The number or bullet that a program shows before the text, which does not hold it. */
  readonly marker?: string;
  /** The footnotes that are called in the block. */
  readonly notes?: readonly NoteCall[];
  /** Of which footnote the block is a part. */
  readonly note?: number;
  /** The white space behind the block; where it is left out or empty a blank line, and nothing behind the last block. */
  readonly space?: string;
}

export type ArticleInput = string | { readonly blocks: readonly BlockInput[] };

/** A passage of each side. All sentences that a range touches belong to it; nothing past the end of the text does. */
export interface Passages {
  readonly before: Range;
  readonly after: Range;
}

/** The stages of a comparison, in order. */
export type Stage = 'reading' | 'pairing' | 'paragraphs' | 'words' | 'findings' | 'answer';

export interface Options {
  /** BCP 47 primary subtag; detected where absent. */
  readonly language?: string;
  /** Elementary steps the search for a better alignment may take. */
  readonly budget?: number;
  /**
   * Passages that belong together because a person said so: their sentences are linked only with each other, and so are
   * the blocks that hold them. Where two pins overlap, the later one gets the sentences that they share.
   */
  readonly pins?: readonly Passages[];
  /** Passages that do not belong together: no sentence of one is linked to a sentence of the other, not even in a pin. */
  readonly breaks?: readonly Passages[];
  /**
   * Called by `compare` at the beginning of each stage, and again within a long one, with about the share of the whole
   * that is done, 0 to 1. An error that it throws ends the comparison.
   */
  readonly progress?: (stage: Stage, share: number) => void;
}

/** Pins and breaks belong to two texts. */
export type HistoryOptions = Omit<Options, 'pins' | 'breaks'>;

export interface Engine {
  /** @throws {TypeError} where an input does not have the shape of ArticleInput, or the options that of Options. */
  compare(before: ArticleInput, after: ArticleInput, options?: Options): Comparison;
  /**
   * Compares each version with the one before it, and tells what became of each sentence and each word.
   * @throws {TypeError} likewise
   * @throws {Error} where the engine was made from stet.wasm
   */
  history(versions: readonly ArticleInput[], options?: HistoryOptions): History;
}

/** The bytes of words/LANGUAGE.bin, the words of a story's language, or undefined where they are not there. */
export type Words = (language: string) => Uint8Array | undefined;

/**
 * Makes an engine from the bytes of stet.wasm, or of stet-history.wasm where `history` is called too, or from a module
 * compiled elsewhere. Both throw an error that names the file where they meet a language of which `words` gives none. The
 * `load` of engine-node.js needs neither: it finds stet-history.wasm and the words by itself.
 */
export function load(wasm: BufferSource | WebAssembly.Module, words?: Words): Promise<Engine>;

/** The text that ranges of an input count in: blocks joined by their space or a blank line, given sentences by a space. */
export function textOf(article: ArticleInput): string;

/** Reads a flat result, as `Comparison.buffer` holds it. */
export function read(buffer: ArrayBuffer, before: ArticleInput, after: ArticleInput): Comparison;

/** Reads a flat history, as `History.buffer` holds it. */
export function readHistory(buffer: ArrayBuffer, versions: readonly ArticleInput[]): History;
