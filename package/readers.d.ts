// The types of `stet/readers`: files to what the engine compares.
import type { Article, ArticleInput } from '../wasm/engine.js';

export interface Settings {
  /** Of the file. Its ending decides where the bytes leave it open, as between text and Markdown. */
  readonly name?: string;
  /** Of a text file, as the Encoding Standard names it; detected where absent. */
  readonly encoding?: string;
  /** Whether all of a web page is taken, and not only its article. */
  readonly whole?: boolean;
  /**
   * Gives a character map of PDF.js (NAME.bcmap) to PDFs in East Asian fonts. Node finds those of the package by itself; a
   * page that serves the package's folder `cmaps` fetches them from there.
   */
  readonly characterMap?: (name: string) => Promise<Uint8Array | null>;
}

/** What a document holds that is not part of the story. `texts` are the first few. */
export interface Left {
  readonly kind: string;
  readonly count: number;
  readonly texts: readonly string[];
}

/** A document that was read. `article` is what `compare` and `history` take. */
export interface Document {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly format: string;
  /** With all tracked changes accepted. */
  readonly article: ArticleInput;
  /** The version before its tracked changes, where it has some. */
  readonly original?: Article;
  /** How many tracked changes, and who made them. */
  readonly tracked?: { readonly count: number; readonly people: readonly string[] };
  readonly left: readonly Left[];
  /** Of a text file, and how it was found. */
  readonly encoding?: { readonly encoding: string; readonly by: string };
  /** Only the article of a web page was taken. */
  readonly isPage?: boolean;
  /** The order of the text had to be guessed, as in a PDF. */
  readonly isApproximate?: boolean;
}

/** Why a file cannot be read. */
export declare class DocumentProblem extends Error {
  readonly kind:
    | 'empty'
    | 'damaged'
    | 'encrypted'
    | 'tooLarge'
    | 'tooDeep'
    | 'entities'
    | 'failed'
    | 'characterMaps'
    | 'unmapped'
    | 'scan'
    | 'zip'
    | 'doc'
    | 'spreadsheet'
    | 'slides'
    | 'office'
    | 'picture'
    | 'recording'
    | 'binary';
}

/**
 * Reads a text, Markdown, Word, OpenDocument, rich text, HTML, mail, PDF or news file. What reads PDF is loaded with the
 * first.
 * @throws {DocumentProblem} where that is not possible
 */
export declare function readDocument(bytes: Uint8Array, settings?: Settings): Promise<Document>;

/** The problem as a sentence for a person: what the file is, and what to do. English unless a language is named. */
export declare function problemText(
  problem: DocumentProblem,
  name: string,
  language?: string,
): Promise<string>;
