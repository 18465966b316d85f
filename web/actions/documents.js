// Documents that were opened, and the questions that they leave: which version of tracked changes, how much of a page, which
// encoding.

/** @import { SideName } from '../../model/places.js' */
/** @import { Settings } from '../../documents/read.js' */
/** @import { Source } from '../store.js' */
/** @import { Context } from './index.js' */
import { isTooLong } from '../../documents/format.js';
import { isCancelled } from '../compare-client.js';
import { isNotLoaded } from '../not-loaded.js';
import { readFile, TOO_LONG } from '../read-file.js';
import { fill } from './texts.js';

/** A document, and when its file was saved. @typedef {Source & {saved: number}} Opened */

/** Reading that ends within so many milliseconds is not announced. */
const PATIENCE = 300;

/** What is wrong with a file, in words, or `null` where the reading was cancelled. @typedef {string | null} Failure */

/**
 * @param {Context} context @param {File[]} files @param {Omit<Settings, 'name'>} [settings]
 * @returns {Promise<(Opened | Failure)[]>}
 */
export async function openFiles({ get, set, readers }, files, settings = {}) {
  const slow = setTimeout(() => set({ reading: true }), PATIENCE);
  try {
    const t = get().t.documents;
    return await Promise.all(files.map((file) => openFile(t, readers, file, settings)));
  } finally {
    clearTimeout(slow);
    set({ reading: false });
  }
}

/**
 * @param {import('../strings.js').Strings['documents']} t @param {Context['readers']} readers
 * @param {File} file @param {Omit<Settings, 'name'>} settings @returns {Promise<Opened | Failure>}
 */
async function openFile(t, readers, file, settings) {
  const { name, lastModified: saved, size } = file;
  try {
    const read = isTooLong(size)
      ? TOO_LONG
      : await readFile(new Uint8Array(await file.arrayBuffer()), { ...settings, name }, readers);
    return 'problem' in read
      ? t.problem({ name, problem: t.problems[read.problem] })
      : { name, saved, file, ...read };
  } catch (error) {
    if (isNotLoaded(error)) throw error;
    // Cancelled; or a folder, or a file that is gone.
    return isCancelled(error) ? null : t.unreadable({ name });
  }
}

/** Puts in what was copied from a page or a word processor. @param {Context} context @param {SideName} side @param {string} text @param {string} html */
export async function paste(context, side, text, html) {
  const bytes = new TextEncoder().encode(html);
  const settings = { name: 'clipboard.html', whole: true, encoding: 'utf-8' };
  try {
    const read = await readFile(bytes, settings, context.readers);
    const source =
      'problem' in read ? { text } : { ...read, about: { left: read.about?.left ?? [] } };
    fill(context, { [side]: { name: '', ...source } });
  } catch (error) {
    if (!isCancelled(error)) throw error;
  }
}

/** Puts the two versions that tracked changes hold side by side. @param {Context} context @param {SideName} side */
export function compareVersions(context, side) {
  const { original, ...accepted } = context.get().sources[side];
  if (!original) return;
  const { name } = accepted;
  const { versions } = context.get().t.documents;
  const about = { ...accepted.about, left: accepted.about?.left ?? [], tracked: undefined };
  fill(context, {
    before: {
      ...accepted,
      ...original,
      isOriginal: true,
      name: versions.original({ name }),
      about: { ...about, left: [] },
    },
    after: { ...accepted, name: versions.accepted({ name }), about },
  });
}

/** Takes the version before the tracked changes. @param {Context} context @param {SideName} side */
export function takeOriginal(context, side) {
  const { original, about, ...source } = context.get().sources[side];
  if (!original || !about) return;
  const name = context.get().t.documents.versions.original({ name: source.name });
  fill(context, {
    [side]: {
      ...source,
      ...original,
      isOriginal: true,
      name,
      about: { ...about, tracked: undefined },
    },
  });
}

/** Reads the file again: with all of its page, or in another encoding. @param {Context} context @param {SideName} side @param {Omit<Settings, 'name'>} settings */
export async function readAgain(context, side, settings) {
  const { file } = context.get().sources[side];
  if (!file) return;
  const [read] = await openFiles(context, [file], settings);
  if (typeof read === 'string') context.set({ problem: read });
  else if (read) fill(context, { [side]: read });
}
