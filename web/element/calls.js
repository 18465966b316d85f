// What a page's script asks of an element and Stet's own page never does: giving it texts, and reports. Loaded when first
// asked for.

/** @import { ArticleInput, BlockInput } from '../../wasm/engine.js' */
/** @import { FormatName } from '../../reports/format-names.js' */
/** @import { App } from '../app.js' */
/** @import { Source } from '../store.js' */
import { FORMATS } from '../../reports/format-names.js';
import { check } from '../../wasm/check.js';
import { textOf } from '../../wasm/engine.js';
import { openFiles } from '../actions/documents.js';
import { NO_RESULT } from '../actions/history.js';
import { fill } from '../actions/texts.js';
import { openStory } from '../actions/versions.js';
import { isFilled } from '../store.js';

/** A text, one with its name, its blocks, or a file. @typedef {string | {text: string, name?: string} | {blocks: readonly BlockInput[], plain?: boolean, name?: string} | Blob} Version */

/** What a page gave. @typedef {{before: Version | null, after: Version | null, versions: readonly Version[] | null}} Given */

/** @type {Source} */
const EMPTY = { name: '', text: '' };

/**
 * Shows what was given. A text that is no text is told like a file that cannot be read.
 * @param {App} app @param {Given} given @param {() => boolean} isOutdated Whether something else was given meanwhile.
 * @returns {Promise<boolean>} Whether it was taken: not where the reading was cancelled.
 */
export async function take({ context }, given, isOutdated) {
  const { set } = context;
  const all = given.versions?.length ? given.versions : [given.before, given.after];
  const sources = await Promise.all(all.map((version, at) => sourceOf(context, version, at)));
  if (isOutdated()) return true;
  if (sources.includes(null)) return false;
  const read = /** @type {(Source | string)[]} */ (sources);
  const problems = read.filter((each) => typeof each === 'string');
  if (problems.length > 0) set({ problem: problems.join(' ') });
  else await put(context, /** @type {Source[]} */ (read));
  return true;
}

/** What the page gave before cannot be brought back by undoing: it would no longer be what the page shows. @param {App['context']} context @param {Source[]} sources */
async function put(context, sources) {
  const { get, set, jobs } = context;
  const [before = EMPTY, after = EMPTY] = sources;
  const { isOpen } = get().tale;
  if (sources.length > 2) {
    await openStory(context, sources);
    set({ tale: { ...get().tale, isOpen } });
  } else if (isFilled({ before, after })) fill(context, { before, after });
  else {
    jobs.cancel();
    set({ ...NO_RESULT, line: null, sources: { before, after } });
  }
  set({ past: [], future: [] });
}

/** A sentence where it is none, and null where the reading was cancelled. @param {App['context']} context @param {any} version @param {number} at @returns {Promise<Source | string | null>} */
async function sourceOf(context, version, at) {
  if (version === null || version === undefined) return EMPTY;
  if (typeof version === 'string') return { name: '', text: version };
  if (version instanceof Blob) return fileOf(context, version);
  const { text, name = '', ...article } = version;
  if (typeof text === 'string') return { name, text };
  try {
    check(article, '', {});
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    return `${name || `Version ${at + 1}`}: ${message}`;
  }
  const { blocks, plain } = article;
  return { name, text: textOf({ blocks }), blocks, about: { left: [], plain } };
}

/** @param {App['context']} context @param {Blob} blob */
async function fileOf(context, blob) {
  const file = blob instanceof File ? blob : new File([blob], '', { type: blob.type });
  const [opened] = await openFiles(context, [file]);
  return opened;
}

/** @param {App | undefined} app @param {FormatName} format @returns {Promise<string | Uint8Array>} */
export async function report(app, format) {
  if (!FORMATS.includes(format))
    throw new TypeError(`There is no format "${format}": use one of ${FORMATS.join(', ')}.`);
  const nothing = 'There is nothing to report yet: give the element two texts first.';
  if (!app) throw new Error(nothing);
  const { get: state } = app.context;
  while (state().job !== 'idle') await new Promise((resolve) => setTimeout(resolve, 20));
  if (!state().result) throw new Error(nothing);
  const file = await app.actions.report(format, format);
  if (!file) throw new Error(state().problem);
  return file.content;
}
