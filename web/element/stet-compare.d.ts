// The types of stet-compare.js: a custom element that shows what changed between versions of a story.

import type { BlockInput, Comparison, Finding, Nature, Range } from '../../wasm/engine.js';

/** A text, one with a name, blocks with their roles and links, or a file of any format that Stet reads. */
export type Version =
  | string
  | { readonly text: string; readonly name?: string }
  | { readonly blocks: readonly BlockInput[]; readonly plain?: boolean; readonly name?: string }
  | Blob;

/** Side by side, in one column, the final text alone, or, of more than two versions, their history. */
export type View = 'both' | 'merged' | 'clean' | 'history';

export type Format =
  | 'text'
  | 'changes'
  | 'changes-md'
  | 'changes-html'
  | 'changes-csv'
  | 'html'
  | 'docx'
  | 'odt'
  | 'critic'
  | 'correction'
  | 'json';

/** What a person decided about some words; the ranges are of the two texts. */
export interface Decision {
  readonly decision: 'accepted' | 'rejected';
  readonly nature: Nature | 'move';
  readonly before: Range;
  readonly after: Range;
}

export interface StetCompareEvents {
  /** Another result is shown. */
  change: CustomEvent<{ readonly comparison: Comparison }>;
  /** A person decided, or took a decision back: all decisions there are. */
  decision: CustomEvent<{ readonly decisions: readonly Decision[] }>;
  /** The list of findings is there, with `index` null, or one was chosen: what it says is in `words`. */
  finding: CustomEvent<{
    readonly findings: readonly Finding[];
    readonly index: number | null;
    readonly finding: Finding | null;
    readonly words: string;
  }>;
  /** Something went wrong, and the element says so: `message` is what it says. */
  problem: CustomEvent<{ readonly message: string }>;
}

export interface StetCompare extends Omit<HTMLElement, 'before' | 'after'> {
  /** The earlier version. It is set like any property; what one gets is the method of all elements that has this name. */
  get before(): HTMLElement['before'];
  set before(version: Version | null);
  /** The later version, likewise. */
  get after(): HTMLElement['after'];
  set after(version: Version | null);
  /** Any number of versions, the earliest first, in the place of `before` and `after`. */
  versions: readonly Version[] | null;
  get view(): View;
  set view(view: View);
  /** What is shown, with the schema of `stet --format json`; null before that. `comparison.texts` holds both texts. */
  readonly comparison: Comparison | null;
  readonly findings: readonly Finding[];
  readonly decisions: readonly Decision[];
  /** Goes to the next change, and says which one that is. */
  next(): number | null;
  previous(): number | null;
  /** Accepts the change that one is at, and goes on. False where one is at none. */
  accept(): boolean;
  /** Keeps its earlier wording, and goes on. */
  reject(): boolean;
  /** The later text with the earlier wording back where a person kept it. */
  finalText(): string;
  /** A report, as `stet --format` writes it, once the texts that were given are compared. */
  report(format: 'docx' | 'odt'): Promise<Uint8Array>;
  report(format: Exclude<Format, 'docx' | 'odt'>): Promise<string>;
  report(format: Format): Promise<string | Uint8Array>;

  addEventListener<K extends keyof StetCompareEvents>(
    type: K,
    listener: (this: StetCompare, event: StetCompareEvents[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

/** The class of `<stet-compare>`, which loading this module defines. */
export const StetCompare: { new (): StetCompare; readonly prototype: StetCompare };

declare global {
  interface HTMLElementTagNameMap {
    'stet-compare': StetCompare;
  }
}
