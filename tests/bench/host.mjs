// Starts an engine's process (child.mjs says the protocol) and stops it when an answer takes too long.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** @typedef {Awaited<ReturnType<typeof start>>} Child */

/**
 * @param {string[]} command @param {{ before: string, after: string }} files @param {number} patience milliseconds
 */
export async function start([program, ...options], files, patience) {
  const child = spawn(program, [...options, files.before, files.after], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  /** @type {Error | undefined} */
  let failed;
  child.on('error', (error) => (failed = error));
  child.stdin.on('error', () => {});
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ready = await answer();

  /** The next line, or null where none comes in time or at all. @returns {Promise<any>} */
  async function answer() {
    const timer = setTimeout(() => child.kill('SIGKILL'), patience);
    const { value, done } = await lines.next();
    clearTimeout(timer);
    if (failed) throw failed;
    return done ? null : JSON.parse(value);
  }

  return {
    idleMemory: Number(ready?.memory),
    /** @param {`run ${number}` | 'memory' | 'read'} command */
    ask(command) {
      child.stdin.write(`${command}\n`);
      return answer();
    },
    stop: () => child.kill('SIGKILL'),
  };
}
