// The example stories, for every test that runs over all of them.
import { existsSync, readFileSync, readdirSync } from 'node:fs';

const FOLDER = new URL('../../examples/', import.meta.url);

/** @returns {{ name: string, before: string, after: string }[]} */
export function examples() {
  return readdirSync(FOLDER)
    .filter((name) => existsSync(new URL(`${name}/earlier.txt`, FOLDER)))
    .map((name) => ({ name, before: read(name, 'earlier'), after: read(name, 'later') }));
}

/** @param {string} name @param {string} side */
function read(name, side) {
  return readFileSync(new URL(`${name}/${side}.txt`, FOLDER), 'utf8');
}
