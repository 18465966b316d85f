// The types of `stet/reports`: a comparison to what is handed on.
import type { Comparison, Finding } from '../wasm/engine.js';
import type { Document } from './readers.js';

export type ReportFormat =
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

/** A version as far as a report tells of it: a document that was read, or the name of a text. */
export type Version = Document | { readonly name?: string };

export interface ReportOptions {
  /** Of the report: English unless another that Stet speaks is named. */
  readonly language?: string;
  /** What was compared; a redline needs the documents themselves to keep their form. */
  readonly before?: Version;
  readonly after?: Version;
  /** Whether a change log lists every change, and not only findings. */
  readonly all?: boolean;
  /** Of the changes of a redline. */
  readonly author?: string;
  /** A day or a moment in ISO 8601; where absent, the later document's own. */
  readonly date?: string;
  /** Whether comments of a redline tell what changed in a passage that moved: true where absent. */
  readonly notes?: boolean;
  /** Whether the later document's own comments stay out of a redline. */
  readonly dropsComments?: boolean;
  /** What a correction note is about: all findings where absent. */
  readonly chosen?: readonly Finding[];
}

/** `said` is what to tell the person who asked for it, such as what a redline could not mark. */
export interface Report {
  readonly content: string | Uint8Array;
  readonly said: readonly string[];
}

export declare const FORMATS: readonly ReportFormat[];

/** `content` is bytes where the format is docx or odt, and a string otherwise. */
export declare function report(
  comparison: Comparison,
  format: ReportFormat,
  options?: ReportOptions,
): Promise<Report>;
