// Writes core/src/words/lexicon_table.cpp from the word lists in core/src/words/languages, one file a language.
//
//   node tools/finding-words.mjs           write the file
//   node tools/finding-words.mjs --check   exit 1 if the committed file is not what would be written
//
// A line of a list is `use: word, word, …`. Uses are named as in core/src/words/lexicon.hpp; a word may have several.
// `word=7` gives a value; where a use tells lemmas apart, the words of a line share one, and it is the value.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const lists = fileURLToPath(new URL('../core/src/words/languages/', import.meta.url));
const target = fileURLToPath(new URL('../core/src/words/lexicon_table.cpp', import.meta.url));

/** The letter of each use; that its lines are lemmas is said by a capital. @type {Record<string, string>} */
const USES = {
  number: 'a',
  scale: 'b',
  ordinal: 'c',
  month: 'd',
  weekday: 'e',
  noon: 'f',
  age: 'g',
  unit: 'h',
  approximator: 'i',
  neutral: 'j',
  loaded: 'k',
  according: 'l',
  source: 'm',
  pronoun: 'n',
  negation: 'o',
  lacking: 'p',
  hedge: 'q',
  superlative: 'r',
  title: 's',
  courtesy: 't',
  be: 'u',
  by: 'v',
  double: 'w',
  nation: 'x',
};
const OPENS = 'y';
const CONTINUES = 'z';
const LEMMAS = new Set(['unit', 'approximator', 'neutral', 'loaded', 'nation']);

/** @param {string} text @param {string} file @returns {string} the entries */
function entriesOf(text, file) {
  /** @type {Map<string, { uses: Set<string>, value: string }>} */
  const words = new Map();
  const entry = (/** @type {string} */ word) => {
    const known = words.get(word) ?? { uses: new Set(), value: '' };
    words.set(word, known);
    return known;
  };
  text.split('\n').forEach((line, lemma) => {
    if (line === '' || line.startsWith('#')) return;
    const [, use = '', list = ''] = /^(\w+): (.*)$/.exec(line) ?? [];
    if (!(use in USES)) throw new Error(`${file}:${lemma + 1}: no such use: ${line}`);
    for (const item of list.split(', ')) {
      const [word, value = LEMMAS.has(use) ? String(lemma + 1) : ''] = item.split('=');
      const known = entry(word);
      known.uses.add(USES[use]);
      if (value !== '' && known.value !== '' && value !== known.value)
        throw new Error(`${file}:${lemma + 1}: "${word}" has two values`);
      known.value ||= value;
      const [opening, ...rest] = word.split(' ');
      if (rest.length > 0) entry(opening).uses.add(OPENS);
      for (const each of rest) entry(each).uses.add(CONTINUES);
    }
  });
  const bytes = (/** @type {string} */ word) => Buffer.from(word);
  return [...words]
    .sort(([one], [other]) => Buffer.compare(bytes(one), bytes(other)))
    .map(([word, { uses, value }]) => `${word}=${[...uses].sort().join('')}${value}|`)
    .join('');
}

function generate() {
  const tables = readdirSync(lists)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const entries = entriesOf(readFileSync(lists + name, 'utf8'), name);
      const lines = entries.match(/.{1,80}(?:\||$)|.+?\|/gu) ?? [];
      return `    {"${name.slice(0, -4)}", STET_WORDS(\n${['|', ...lines].map((line) => `     "${line}"`).join('\n')})},\n`;
    });
  return `// Written by tools/finding-words.mjs from languages/: do not edit.
// clang-format off
#include "words/lexicon.hpp"

namespace stet::findings {

const WordTable wordTables[] = {
${tables.join('')}};
const std::size_t wordTableCount = ${tables.length};

}  // namespace stet::findings
`;
}

const text = generate();
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('words_table.cpp is not what tools/finding-words.mjs writes: run it.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, text);
}
