// The types of `stet/history`: a history to what is handed on.
import type { History } from '../wasm/engine.js';

export type HistoryFormat = 'text' | 'changes' | 'html' | 'json';

export interface HistoryReportOptions {
  /** Of the report: English unless another that Stet speaks is named. */
  readonly language?: string;
  /** What each version is called. */
  readonly names?: readonly string[];
}

export declare const HISTORY_FORMATS: readonly HistoryFormat[];

export declare function historyReport(
  history: History,
  format: HistoryFormat,
  options?: HistoryReportOptions,
): Promise<string>;
