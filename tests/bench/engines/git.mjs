import { spawnSync } from 'node:child_process';
import { runsOfPieces } from '../report/words.mjs';

/** @param {{ before: string, after: string }} files */
export function readGit({ before, after }) {
  const { stdout } = spawnSync(
    'git',
    [
      'diff',
      '--no-index',
      '--no-color',
      '--word-diff=porcelain',
      '--unified=100000000',
      before,
      after,
    ],
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    },
  );
  const body = stdout.split('\n');
  /** @type {[number, string][]} */
  const pieces = [];
  for (const line of body.slice(body.findIndex((each) => each.startsWith('@@')) + 1)) {
    if (line.startsWith('~')) pieces.push([0, '\n']);
    else pieces.push([line[0] === '-' ? -1 : line[0] === '+' ? 1 : 0, `${line.slice(1)} `]);
  }
  return { kept: runsOfPieces(pieces) };
}
