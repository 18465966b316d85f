// The options of each command, as parseArgs takes them. `values` is what an option's value may be, for completion.mjs: a list, or
// a path.
import { ENCODINGS } from '../documents/encoding.js';
import { FORMATS } from '../reports/format-names.js';
import { HISTORY_FORMATS } from '../reports/history-formats.js';

export const VERSIONS = ['original', 'accepted'];
export const ORDERS = ['date', 'name'];
export const BATCH_FORMATS = ['json', 'changes'];
export const SHELLS = ['bash', 'zsh', 'fish'];

export const OPTIONS = /** @type {const} */ ({
  format: { type: 'string', values: FORMATS },
  output: { type: 'string', short: 'o', values: 'path' },
  force: { type: 'boolean' },
  open: { type: 'boolean' },
  all: { type: 'boolean' },
  author: { type: 'string' },
  date: { type: 'string' },
  'no-notes': { type: 'boolean' },
  'drop-comments': { type: 'boolean' },
  as: { type: 'string', values: VERSIONS },
  forms: { type: 'boolean' },
  whole: { type: 'boolean' },
  encoding: { type: 'string', values: ENCODINGS },
  language: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
});

export const BATCH_OPTIONS = /** @type {const} */ ({
  format: { type: 'string', default: 'json', values: BATCH_FORMATS },
  fields: { type: 'string' },
  language: { type: 'string' },
  output: { type: 'string', short: 'o', values: 'path' },
  force: { type: 'boolean', default: false },
  resume: { type: 'boolean', default: false },
  jobs: { type: 'string' },
  progress: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
});

export const HISTORY_OPTIONS = /** @type {const} */ ({
  format: { type: 'string', values: HISTORY_FORMATS },
  output: { type: 'string', short: 'o', values: 'path' },
  force: { type: 'boolean' },
  open: { type: 'boolean' },
  by: { type: 'string', values: ORDERS },
  git: { type: 'string', values: 'path' },
  since: { type: 'string' },
  skip: { type: 'boolean' },
  as: { type: 'string', values: VERSIONS },
  whole: { type: 'boolean' },
  encoding: { type: 'string', values: ENCODINGS },
  language: { type: 'string' },
});
