// The versions of a file that git keeps, through git itself: nothing of a repository is read otherwise. Names of files never
// reach git as options.
import { execFile } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { promisify } from 'node:util';
import { Trouble } from './trouble.mjs';
import { t } from './words.mjs';

/** `path` is that of the file in the version, which renames may have changed. @typedef {{ commit: string, date: string, subject: string, path: string }} Revision */

const MOST_BYTES = 2 ** 28;

const run = promisify(execFile);

/**
 * Oldest first. Renames are followed; a version in which the file is deleted is none.
 * @param {string} path @param {number} [since] in seconds
 * @returns {Promise<Revision[]>}
 */
export async function revisionsOf(path, since) {
  const log = await git(path, [
    'log',
    '--follow',
    '--format=%x01%H%x02%cI%x02%s',
    '--name-status',
    '--no-show-signature',
    '--encoding=UTF-8',
    '-z',
    ...(since === undefined ? [] : [`--max-age=${since}`]),
    '--',
    basename(path),
  ]);
  const revisions = log.toString('utf8').split('\x01').slice(1).map(revisionOf).reverse();
  return revisions.filter((revision) => revision !== null);
}

/**
 * A day from its beginning, and anything else as git reads it, which takes for this moment what it cannot read, and lets go of
 * many a wrong date.
 * @param {string} path @param {string} since @returns {Promise<number>} in seconds
 */
export async function secondsOf(path, since) {
  const start = Math.floor(Date.now() / 1000);
  const seconds = isDay(since) ? startOf(since) : await asGitReads(path, since);
  const isNow = seconds >= start && seconds <= Date.now() / 1000;
  if (Number.isNaN(seconds) || isNow) throw new Trouble(t.git.noDate({ since }));
  return seconds;
}

/** @param {string} since */
export const isDay = (since) => /^\d{4}-\d{1,2}-\d{1,2}$/.test(since);

/** There is no 30th of February. @param {string} day */
function startOf(day) {
  const [year, month, date] = day.split('-').map(Number);
  const start = new Date(year, month - 1, date);
  return start.getMonth() === month - 1 && start.getDate() === date ? start.getTime() / 1000 : NaN;
}

/** @param {string} path @param {string} since */
async function asGitReads(path, since) {
  const said = await git(path, ['rev-parse', `--since=${since}`]);
  return Number(/^--max-age=(\d+)\s*$/.exec(said.toString('utf8'))?.[1] ?? NaN);
}

/** The bytes of the file in a version. @param {string} path @param {Revision} revision @returns {Promise<Uint8Array>} */
export const bytesOf = (path, revision) =>
  git(path, ['cat-file', 'blob', `${revision.commit}:${revision.path}`]);

/** @param {string} record @returns {Revision | null} */
function revisionOf(record) {
  const [head, ...fields] = record.split('\0');
  const [commit, date, subject] = head.split('\x02');
  const [status, ...paths] = fields.map((field) => field.replace(/^\n/, '')).filter(Boolean);
  const path = paths.at(-1);
  return path === undefined || status === 'D' ? null : { commit, date, subject, path };
}

/** Runs in the file's folder, without a shell. @param {string} path @param {string[]} args @returns {Promise<Buffer>} */
async function git(path, args) {
  try {
    const options = {
      encoding: /** @type {const} */ ('buffer'),
      maxBuffer: MOST_BYTES,
      cwd: dirname(path),
    };
    return (await run('git', args, options)).stdout;
  } catch (error) {
    throw new Trouble(reasonOf(path, /** @type {any} */ (error)));
  }
}

/** @param {string} path @param {{ code?: unknown, stderr?: Buffer, message: string }} error */
function reasonOf(path, { code, stderr, message }) {
  if (code === 'ENOENT') return t.git.missing({ path });
  const said = stderr?.toString('utf8').trim() ?? '';
  if (/not a git repository/.test(said)) return t.git.outside({ path });
  return t.git.failed({ path, reason: (said || message).split('\n')[0] });
}
