// Where a report comes from: which Stet made it, of which files, with which options, and what it does not cover.

/** @import { Words } from './reporting.js' */
/** @import { SideName } from '../model/places.js' */
import { SIDES } from '../model/places.js';
import { fill } from './names.js';
import { sha256 } from './sha256.js';

/** A version as it was given: the file's name, or '' for a text that was typed or pasted. @typedef {{name: string, bytes: Uint8Array}} Given */

/** As JSON names it. @typedef {{name: string, bytes: number, sha256: string}} FileAbout */

/** `notCompared` says it in words, or is ''. @typedef {{stet: string, options: Record<string, string>, before: FileAbout, after: FileAbout, notCompared: string}} About */

/** @param {{version: string, options: Record<string, string>, given: Record<SideName, Given>, notCompared: string}} from @returns {About} */
export function aboutOf({ version, options, given, notCompared }) {
  const [before, after] = SIDES.map((side) => {
    const { name, bytes } = given[side];
    return { name, bytes: bytes.length, sha256: sha256(bytes) };
  });
  return { stet: version, options, before, after, notCompared };
}

/** The same as lines of text. @param {About | null} about @param {Words} words @returns {string[]} */
export function aboutLines(about, { about: t, sides }) {
  if (!about) return [];
  const options = Object.entries(about.options).map(([name, value]) => `${name} ${value}`.trim());
  return [
    ...SIDES.map((side) => {
      const { name, bytes, sha256: hash } = about[side];
      const values = { side: sides[side], name: name || t.unnamed, size: String(bytes), hash };
      return fill(t.file, values);
    }),
    ...(about.notCompared === '' ? [] : [fill(t.notCompared, { what: about.notCompared })]),
    fill(t.made, { version: about.stet, options: options.join(', ') || t.defaults }),
  ];
}
