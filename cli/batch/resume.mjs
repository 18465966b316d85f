// Goes on with an output that a run left unfinished: what is answered in it is not compared again.
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { explained, Trouble } from '../trouble.mjs';
import { t } from '../words.mjs';
import { idOf, isBlank } from './answer.mjs';
import { linesOf } from './lines.mjs';

const LINE_FEED = 0x0a;

/**
 * The ids that a file answers, in order. A last line that does not end is cut off first.
 * @param {string | undefined} path @returns {Promise<AsyncGenerator<unknown>>}
 */
export async function answeredIn(path) {
  if (path === undefined) throw new Trouble(t.batch.resumeFile);
  if (path.endsWith('.gz')) throw new Trouble(t.batch.resumeGzip);
  const end = await cutUnfinishedLine(path);
  return idsIn(path, end);
}

/** @param {string} path @returns {Promise<number>} the bytes that are left */
async function cutUnfinishedLine(path) {
  const file = await open(path, 'r+').catch((error) => {
    if (error.code === 'ENOENT') return null;
    return explained(path, 'read')(error);
  });
  if (!file) return 0; // Nothing is answered yet.
  try {
    let end = (await file.stat()).size;
    const block = Buffer.alloc(2 ** 16);
    for (let at = end; at > 0;) {
      const size = Math.min(block.length, at);
      at -= size;
      await file.read(block, 0, size, at);
      const last = block.subarray(0, size).lastIndexOf(LINE_FEED);
      end = at + last + 1;
      if (last >= 0) break;
    }
    await file.truncate(end);
    return end;
  } finally {
    await file.close();
  }
}

/** @param {string} path @param {number} end */
async function* idsIn(path, end) {
  if (end === 0) return;
  for await (const lines of linesOf(createReadStream(path, { end: end - 1 })))
    yield* lines.map(idOf);
}

/**
 * The tasks without the lines that are answered.
 * @param {AsyncGenerator<import('./batch.mjs').Task>} tasks @param {AsyncGenerator<unknown>} answered @param {string} path
 * @returns {AsyncGenerator<import('./batch.mjs').Task>}
 */
export async function* unanswered(tasks, answered, path) {
  let id = await answered.next();
  for await (const { lines, first } of tasks) {
    let k = 0;
    for (; k < lines.length && !id.done; k++) {
      if (isBlank(lines[k])) continue;
      const own = idOf(lines[k]);
      if (!isDeepStrictEqual(own, id.value)) {
        const [answered, asked] = [id.value, own].map((each) => JSON.stringify(each));
        throw new Trouble(t.batch.otherIds({ path, asked, answered }));
      }
      id = await answered.next();
    }
    if (k < lines.length) yield { lines: lines.slice(k), first: first + k };
  }
  if (!id.done) throw new Trouble(t.batch.otherLines({ path }));
}
