// The options of each command, as parseArgs takes them. `takes` is what help calls an option's value, and `values` what it may
// be, for completion.mjs: a list, or a path.
import { ENCODINGS } from '../documents/encoding.js';
import { FORMATS } from '../reports/format-names.js';
import { HISTORY_FORMATS } from '../reports/history-formats.js';
import { LANGUAGES } from '../strings/languages.js';

export const VERSIONS = ['original', 'accepted'];
export const ORDERS = ['date', 'name'];
export const BATCH_FORMATS = ['json', 'changes'];
export const SHELLS = ['bash', 'zsh', 'fish'];

/** What every command has. */
export const SHARED_OPTIONS = /** @type {const} */ ({
  'ui-language': { type: 'string', takes: 'code', values: Object.keys(LANGUAGES) },
  help: { type: 'boolean', short: 'h' },
});

export const OPTIONS = /** @type {const} */ ({
  format: { type: 'string', takes: 'format', values: FORMATS },
  output: { type: 'string', short: 'o', takes: 'file', values: 'path' },
  force: { type: 'boolean' },
  open: { type: 'boolean' },
  all: { type: 'boolean' },
  author: { type: 'string', takes: 'name' },
  date: { type: 'string', takes: 'date' },
  'no-notes': { type: 'boolean' },
  'drop-comments': { type: 'boolean' },
  as: { type: 'string', takes: 'version', values: VERSIONS },
  forms: { type: 'boolean' },
  whole: { type: 'boolean' },
  encoding: { type: 'string', takes: 'name', values: ENCODINGS },
  language: { type: 'string', takes: 'tag' },
  version: { type: 'boolean' },
});

export const BATCH_OPTIONS = /** @type {const} */ ({
  format: { type: 'string', default: 'json', takes: 'format', values: BATCH_FORMATS },
  fields: { type: 'string', takes: 'fields' },
  language: { type: 'string', takes: 'tag' },
  output: { type: 'string', short: 'o', takes: 'file', values: 'path' },
  force: { type: 'boolean', default: false },
  resume: { type: 'boolean', default: false },
  jobs: { type: 'string', takes: 'number' },
  progress: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
});

export const HISTORY_OPTIONS = /** @type {const} */ ({
  format: { type: 'string', takes: 'format', values: HISTORY_FORMATS },
  output: { type: 'string', short: 'o', takes: 'file', values: 'path' },
  force: { type: 'boolean' },
  open: { type: 'boolean' },
  by: { type: 'string', takes: 'order', values: ORDERS },
  git: { type: 'string', takes: 'file', values: 'path' },
  since: { type: 'string', takes: 'date' },
  skip: { type: 'boolean' },
  as: { type: 'string', takes: 'version', values: VERSIONS },
  whole: { type: 'boolean' },
  encoding: { type: 'string', takes: 'name', values: ENCODINGS },
  language: { type: 'string', takes: 'tag' },
});
