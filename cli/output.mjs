// Where a report goes: standard output or a file, which appears whole or not at all and overwrites nothing unasked.
import { spawn } from 'node:child_process';
import { link, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { filesIn, isFolder, isSameFile, pathIn, writeOut } from './files.mjs';
import { Trouble, explained } from './trouble.mjs';
import { t } from './words.mjs';

/** @typedef {{output?: string, force?: boolean, open?: boolean}} Output */

/** What other programs' files end with that are not written here. */
const OTHER_ENDINGS = /\.(pdf|docm?|rtf|xlsx?|pages)$/i;

/** The format that nobody writes here, by a file's name, or ''. @param {string} name */
export const foreignFormat = (name) => OTHER_ENDINGS.exec(name)?.[1].toLowerCase() ?? '';

/** Says early what would go wrong late. @param {Output} output @param {boolean} isBinary @param {string[]} inputs files that are read, and folders of them */
export async function checkOutput({ output, force, open }, isBinary, inputs) {
  if (open && output === undefined) throw new Trouble(t.options.open);
  if (output === undefined) {
    if (isBinary && process.stdout.isTTY) throw new Trouble(t.options.word);
    return;
  }
  const found = await stat(output).catch(() => null);
  if (found?.isDirectory()) throw new Trouble(t.files.folder({ path: output }));
  if (!found?.isFile()) return;
  for (const path of await filesOf(inputs)) {
    if (isSameFile(path, output)) throw new Trouble(t.files.input({ path: output }));
  }
  if (!force) throw exists(output);
}

/** @param {string[]} paths */
async function filesOf(paths) {
  const lists = paths.map(async (path) =>
    (await isFolder(path)) ? (await filesIn(path)).map((name) => pathIn(path, name)) : [path],
  );
  return (await Promise.all(lists)).flat();
}

/** @param {string} path */
const exists = (path) => new Trouble(t.files.exists({ path }));

/** @param {string | Uint8Array} content @param {Output} to */
export async function putOut(content, { output, force = false, open = false }) {
  if (output === undefined) return writeOut(process.stdout, content);
  const found = await stat(output).catch(() => null);
  if (found && !found.isFile())
    await writeFile(output, content).catch(explained(output, 'written'));
  else await writeWhole(output, content, force);
  if (open) openFile(output);
}

/** Beside its place first. @param {string} path @param {string | Uint8Array} content @param {boolean} force */
async function writeWhole(path, content, force) {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    await writeFile(beside, content, { flag: 'wx' }).catch(explained(path, 'written'));
    if (force) await rename(beside, path).catch(explained(path, 'written'));
    else await linkOnce(beside, path);
  } finally {
    await rm(beside, { force: true });
  }
}

/** Another program may have made the file meanwhile. Some file systems know no links. @param {string} from @param {string} path */
async function linkOnce(from, path) {
  try {
    await link(from, path);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') throw exists(path);
    await rename(from, path).catch(explained(path, 'written'));
  }
}

/** With the program that the person uses for it. @param {string} path */
function openFile(path) {
  const [command, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[
    String(process.platform)
  ] ?? ['xdg-open'];
  const child = spawn(command, [...args, path], { detached: true, stdio: 'ignore' });
  child.on('error', () => console.error(`stet: ${t.files.notOpened({ path })}`));
  child.unref();
}
