// Runs the command line as a person or a pipeline would.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const STET = fileURLToPath(new URL('../../cli/stet.mjs', import.meta.url));

/**
 * @param {string[]} args @param {{ input?: string | Uint8Array, cwd?: string, env?: NodeJS.ProcessEnv }} [settings]
 * @returns {Promise<{ status: number | null, stdout: string, stderr: string }>}
 */
export function stet(args, { input = '', cwd, env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [STET, ...args], {
      cwd,
      env: { ...process.env, LC_ALL: 'C', ...env },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
    child.on('error', reject).on('close', (status) => resolve({ status, stdout, stderr }));
    child.stdin.on('error', () => {}); // It may have ended before it read everything.
    child.stdin.end(input);
  });
}

/** The process itself, for tests that read only a part. @param {string[]} args */
export function start(args) {
  return spawn(process.execPath, [STET, ...args], { env: { ...process.env, LC_ALL: 'C' } });
}

/** A folder with these files, removed after the test. @param {import('node:test').TestContext} t @param {Record<string, string | Uint8Array>} files */
export function folder(t, files) {
  const path = mkdtempSync(join(tmpdir(), 'stet-'));
  t.after(() => rmSync(path, { recursive: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
}
