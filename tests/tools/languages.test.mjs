import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { pack } from '../../tools/languages/pack.mjs';
import { readLanguage } from '../../tools/languages/read.mjs';
import { USES } from '../../tools/languages/uses.mjs';
import { createRandom } from '../support/random.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tool = join(root, 'tools/languages.mjs');
const committed = join(root, 'core/src/words/languages');
const work = mkdtempSync(join(tmpdir(), 'stet-languages-'));
after(() => rmSync(work, { recursive: true }));

/** @param {string[]} options */
const run = (...options) => spawnSync(process.execPath, [tool, ...options], { encoding: 'utf8' });

test('the committed tables are those of the files', () => {
  const { status, stderr } = run('--check');
  assert.equal(status, 0, stderr);
});

test('tells when they are not', () => {
  const folder = join(work, 'stale');
  cpSync(committed, folder, { recursive: true });
  writeFileSync(join(folder, 'xq.txt'), 'function-word: zil\n');
  const { status, stderr } = run('--check', '--from', folder);
  assert.equal(status, 1);
  assert.match(stderr, /language_tables\.cpp is out of date: run node tools\/languages\.mjs/);
});

/** @type {[string, RegExp][]} */
const refused = [
  ['fonction: le, la', /^xq\.txt:1: "fonction" is no use \(function-word, .*\) and no fact \(/],
  ['function-word le', /^xq\.txt:1: "function-word le" is not of the form "use: word, word"/],
  ['by: a\n\nby: b,\n  a', /^xq\.txt:3: "a" stands under "by" twice, first in line 1/],
  ['by: Von', /^xq\.txt:1: "Von" is never looked up: write "von"/],
  ['by: d’un', /write "d'un"/],
  ['by: u\u0308ber', /is never looked up: write "über"/],
  ['by: strauß', /write "strauss"/],
  ['by: soft\u00ADhyphen', /write "softhyphen"/],
  ['by: von  dem', /write "von dem"/],
  ['by: von dem und mit dem und von der in', /has more than 8 words/],
  ['by: von=1', /^xq\.txt:1: "von" has a value, which words of "by" do not take/],
  ['number: seven', /^xq\.txt:1: "seven" needs a value up to 65535: seven=1/],
  ['month: may=256', /"may" needs a value up to 255/],
  ['month: may=x', /"may=x" is no word, or its value is no number/],
  ['ordinal: second=2\nnumber: second=60', /^xq\.txt:2: "second" has another number already/],
  ['unit: second\nnation: second', /^xq\.txt:2: "second" has another lemma already/],
  ['byline-opening: b', /"b" is too short for an opening/],
  ['by: von\ndotless-i: yes', /^xq\.txt:2: "dotless-i" is a fact of the language/],
  ['dotless-i: no', /^xq\.txt:1: "dotless-i" must be "yes", or left out, not "no"/],
  ['precedence: first', /"precedence" must be a number, not "first"/],
  ['letters: z-a', /"letters" must be ranges such as "a-z, à-ý", not "z-a"/],
];
for (const [text, message] of refused) {
  test(`refuses ${JSON.stringify(text)}`, () => {
    assert.throws(() => readLanguage('xq.txt', text), { name: 'Error', message });
  });
}

test('refuses names that are no tag, and words of no language where they need one', () => {
  assert.throws(
    () => readLanguage('German.txt', ''),
    /German\.txt: a language's file is called by/,
  );
  assert.throws(() => readLanguage('common.txt', 'function-word: le'), /belongs to a language/);
  assert.throws(() => readLanguage('common.txt', 'negation: ne'), /belongs to a language/);
});

test('accepts a word with several uses, and with a value of each sort', () => {
  const { entries } = readLanguage('xq.txt', 'ordinal: second=2\nunit: second, s\nmonth: second=8');
  assert.equal(entries.length, 3);
});

test('folds as Turkish readers do where I is dotless', () => {
  assert.doesNotThrow(() => readLanguage('xq.txt', 'dotless-i: yes\nby: sınır, i'));
  assert.throws(() => readLanguage('xq.txt', 'dotless-i: yes\nby: SINIR'), /write "sınır"/);
  assert.throws(() => readLanguage('xq.txt', 'by: SINIR'), /write "sinir"/);
});

test('the bytes are those that packed_words_test.cpp reads', () => {
  const entries = (/** @type {string} */ text) => readLanguage('xq.txt', text).entries;
  const packed = (/** @type {string} */ text) => pack(entries(text)).bytes.toString('latin1');
  assert.equal(packed('function-word: also, b c, al, all'), '\x1f \x01al\x03l\x03so\x01b c');
  assert.equal(packed('number: ten=10, tenth=20'), '\x1f,\x01ten=10\x04th=20');
  assert.equal(packed('unit: mile\nunit: kms, km'), '\x1f3\x1e\x01km\x03s\x1e\x01mile');
});

const madeUp = `# A language that nobody speaks.
ordinal-stops: yes
function-word: zil, ĝo, ma, tev
nonfinal-abbreviation: mzr
number: kvo=5, dek=10
unit: doll, dolloj
title: pre zident
`;

/** A language of random words. @param {number} seed */
function randomLanguage(seed) {
  const random = createRandom(seed);
  const script = random.pick(['abc', 'abcäöü', 'абвгд', 'aбñ€', '不与且並', 'אבג']);
  const word = () =>
    Array.from({ length: 1 + random.below(9) }, () => random.pick([...script])).join('');
  const lines = USES.flatMap((use) => {
    const items = new Set(Array.from({ length: random.below(30) }, word));
    if (use.list === 'otherWords') items.add(`${word()} ${word()}`);
    const valued = use.value && use.value !== 'lemma';
    const texts = [...items].filter((item) => use.list !== 'openings' || item.length > 1);
    return texts.map((text) => `${use.name}: ${text}${valued ? `=${text.length * 11}` : ''}`);
  });
  // A word may be of one use with lemmas only.
  const seen = new Set();
  const isNew = (/** @type {string} */ line) => {
    const [name, text] = line.split(': ');
    const lemma = USES.find((use) => use.name === name)?.value === 'lemma';
    return !lemma || (!seen.has(text) && seen.add(text));
  };
  return lines.filter(isNew).join('\n');
}

/** Compiles the core with the tables of another folder. @param {string} folder */
function programOf(folder) {
  const library = join(root, 'build/native/core/libstet.a');
  assert.ok(existsSync(library), 'build it first: make native');
  const { status, stderr } = run('--from', folder, '--to', work);
  assert.equal(status, 0, stderr);
  const program = join(work, 'words');
  const includes = ['core/src', 'core/include'].map((each) => `-I${join(root, each)}`);
  const tables = ['language_tables.cpp', 'other_words.cpp'].map((name) => join(work, name));
  const sources = [...tables, join(root, 'tests/tools/words.cpp')];
  const compiler = process.env.CXX ?? 'c++';
  // The library's own tables are left out, since what they define is there already.
  execFileSync(compiler, ['-std=c++20', ...includes, ...sources, library, '-o', program]);
  return (/** @type {string[]} */ ...texts) => execFileSync(program, texts, { encoding: 'utf8' });
}

/** As the program tells of them, but that lemmas are told by their words. @param {string} folder */
function expectedWords(folder) {
  const lines = new Set();
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.txt'))) {
    const { tag, entries } = readLanguage(name, readFileSync(join(folder, name), 'utf8'));
    for (const { use, words } of entries) {
      const list = ['roleWords', 'openings'].includes(use.list) ? '*' : tag;
      const forms = use.value === 'lemma' ? words.map(({ text }) => text).sort() : [];
      for (const { text, value = 0 } of words)
        lines.add([list, USES.indexOf(use), value, text, ...forms].join('\t'));
    }
  }
  return [...lines].sort();
}

/** @param {string} output */
function wordsTold(output) {
  const words = output
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));
  /** @type {Map<string, string[]>} */
  const forms = new Map();
  const keyOf = (/** @type {string[]} */ [list, use, , lemma]) => `${list} ${use} ${lemma}`;
  for (const word of words) forms.set(keyOf(word), [...(forms.get(keyOf(word)) ?? []), word[4]]);
  return words
    .map((word) => {
      const [list, use, value, , text] = word;
      const lemma =
        USES[Number(use)].value === 'lemma' ? (forms.get(keyOf(word)) ?? []).sort() : [];
      return [list, use, value, text, ...lemma].join('\t');
    })
    .sort();
}

test('a file more is a language more', () => {
  const folder = join(work, 'more');
  cpSync(committed, folder, { recursive: true });
  writeFileSync(join(folder, 'xq.txt'), madeUp);
  for (let seed = 1; seed <= 20; seed++)
    writeFileSync(join(folder, `xz${String.fromCharCode(96 + seed)}.txt`), randomLanguage(seed));
  const program = programOf(folder);
  assert.deepEqual(wordsTold(program()), expectedWords(folder));
  const text = 'Zil brugo tev ĝo rivo kostis kvo dolloj ma sed Mzr. Tam iris.';
  assert.equal(program(text, text), 'xq xq 0\n');
  assert.equal(program(text, text.replace('kvo', 'dek')), 'xq xq 1\n');
  const english = 'The bridge across the river cost five dollars, and it is closed.';
  assert.equal(program(english, english.replace('five', 'six')), 'en en 1\n');
});
