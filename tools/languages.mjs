// Compiles core/src/words/languages, one file a language, into core/src/words/uses.hpp, language_tables.cpp and
// other_words.cpp. A page loads other words of the languages that it meets: for it they are files, de.bin and so on, of
// the alphabet's first code point (32 bits, the least significant byte first) and what pack.mjs packs.
//
//   node tools/languages.mjs                       write the three
//   node tools/languages.mjs --check               exit 1 if the committed ones are not what would be written
//   node tools/languages.mjs --from DIR --to DIR   read and write elsewhere
//   node tools/languages.mjs --files DIR           write the files of other words
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { FACTS } from './languages/facts.mjs';
import { pack } from './languages/pack.mjs';
import { FileError, readLanguage } from './languages/read.mjs';
import { enumerator, LONGEST_PHRASE, USES, VALUE_SETS } from './languages/uses.mjs';

/** @typedef {import('./languages/read.mjs').Language} Language */

const WORDS = fileURLToPath(new URL('../core/src/words/', import.meta.url));
const NOTICE = '// Written by tools/languages.mjs: do not edit.\n';
/** Detection keeps a bit for each, and lexicon.hpp three bits beyond those of uses. */
const MOST_LANGUAGES = 64;
const MOST_USES = 61;

/** All languages: common words first, then by precedence and tag. @param {string} folder @returns {Language[]} */
function readLanguages(folder) {
  const languages = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readLanguage(name, readFileSync(join(folder, name), 'utf8')));
  if (languages.length > MOST_LANGUAGES)
    throw new FileError(`more than ${MOST_LANGUAGES} languages`);
  const rank = (/** @type {Language} */ { tag, facts }) =>
    tag === '' ? 0 : Number(facts.get('precedence') ?? Infinity);
  return languages.sort((a, b) => rank(a) - rank(b) || (a.tag < b.tag ? -1 : 1));
}

function usesHeader() {
  if (USES.length > MOST_USES) throw new Error(`more than ${MOST_USES} uses`);
  const names = USES.map(({ name }) => enumerator(name));
  const sets = Object.entries(VALUE_SETS).map(([value, set]) => {
    const members = USES.filter((use) => use.value === value).map(({ name }) => enumerator(name));
    return `inline constexpr Uses ${set} = ${members.join(' | ')};\n`;
  });
  return `// What a word can be. ${NOTICE.slice(3)}// clang-format off
#pragma once

#include <cstddef>
#include <cstdint>

namespace stet::text {

using Uses = std::uint64_t;  ///< A set of uses.

enum Use : Uses {
${USES.map(({ means }, bit) => `  ${names[bit]} = Uses{1} << ${bit},  ///< ${means}\n`).join('')}};

// The uses whose words have a value of a sort (WordUse in lexicon.hpp).
${sets.join('')}
inline constexpr std::size_t kLongestPhrase = ${LONGEST_PHRASE};  ///< Words.

}  // namespace stet::text
`;
}

/** @param {Language[]} languages */
function tables(languages) {
  const entries = languages.flatMap((language) => language.entries);
  return `${NOTICE}// clang-format off
#include "words/language.hpp"

namespace stet::text {

static constexpr Language kLanguages[] = {
${languages.map(language).join('')}};

std::span<const Language> languages() noexcept { return kLanguages; }

const PackedWords kRoleWords = ${packed(entries, 'roleWords')};

const PackedWords kOpenings = ${packed(entries, 'openings')};

}  // namespace stet::text
`;
}

/** @param {Language} language */
function language({ tag, facts, entries }) {
  const fields = [`.tag = "${tag}"`];
  for (const [name, { field }] of Object.entries(FACTS)) {
    if (field && facts.has(name)) fields.push(`.${field} = ${facts.get(name)}`);
  }
  fields.push(`.functionWords = ${packed(entries, 'functionWords')}`);
  fields.push(`.hasOtherWords = ${entries.some(({ use }) => use.list === 'otherWords')}`);
  return `    {${fields.join(',\n     ')}},\n`;
}

/** @param {Language[]} languages */
function otherWords(languages) {
  return `${NOTICE}// clang-format off
#include "words/language.hpp"

namespace stet::text {

static constexpr PackedWords kOtherWords[] = {
${languages.map(({ entries }) => `    ${packed(entries, 'otherWords')},\n`).join('')}};

PackedWords otherWordsOf(const Language& language) {
  return kOtherWords[&language - languages().data()];
}

}  // namespace stet::text
`;
}

/** @param {Language[]} languages @param {string} folder */
function writeFiles(languages, folder) {
  mkdirSync(folder, { recursive: true });
  for (const { tag, entries } of languages) {
    const { bytes, alphabet } = pack(entries.filter(({ use }) => use.list === 'otherWords'));
    if (bytes.length === 0) continue;
    const head = Buffer.alloc(4);
    head.writeUInt32LE(alphabet);
    writeFileSync(join(folder, `${tag}.bin`), Buffer.concat([head, bytes]));
  }
}

/** @param {Language['entries']} entries @param {import('./languages/uses.mjs').List} list */
function packed(entries, list) {
  const { bytes, alphabet } = pack(entries.filter(({ use }) => use.list === list));
  return bytes.length === 0 ? '{}' : `{${literal(bytes)}, ${alphabet}}`;
}

/** A C++ string over several lines. @param {Buffer} bytes */
function literal(bytes) {
  const characters = Array.from(bytes, (byte) =>
    byte >= 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c && byte !== 0x3f
      ? String.fromCharCode(byte)
      : `\\${byte.toString(8).padStart(3, '0')}`,
  );
  const lines = [''];
  for (const character of characters) {
    if (lines[lines.length - 1].length + character.length > 90) lines.push('');
    lines[lines.length - 1] += character;
  }
  return lines.map((line) => `\n      "${line}"`).join('');
}

/** @param {Language[]} languages @param {string} to @param {boolean} check */
function writeSources(languages, to, check) {
  const written = {
    'uses.hpp': usesHeader(),
    'language_tables.cpp': tables(languages),
    'other_words.cpp': otherWords(languages),
  };
  for (const [name, text] of Object.entries(written)) {
    if (!check) writeFileSync(join(to, name), text);
    else if (readFileSync(join(to, name), 'utf8') !== text)
      throw new FileError(`core/src/words/${name} is out of date: run node tools/languages.mjs`);
  }
}

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    from: { type: 'string', default: join(WORDS, 'languages') },
    to: { type: 'string', default: WORDS },
    files: { type: 'string' },
  },
});
try {
  const languages = readLanguages(values.from);
  if (values.files === undefined) writeSources(languages, values.to, values.check);
  else writeFiles(languages, values.files);
} catch (error) {
  if (!(error instanceof FileError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
