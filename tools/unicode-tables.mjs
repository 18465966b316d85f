// Writes core/src/unicode/tables.cpp from the Unicode Character Database, as Debian's unicode-data installs it.
//
//   node tools/unicode-tables.mjs           write the file
//   node tools/unicode-tables.mjs --check   exit 1 if the committed file is not what would be written
//   node tools/unicode-tables.mjs --ucd DIR read the database from DIR
//
// Every property that the core asks about is gathered in one record a code point. There are few distinct records, so a
// two-stage table of small numbers gives all of them with two loads.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const target = fileURLToPath(new URL('../core/src/unicode/tables.cpp', import.meta.url));
const codePoints = 0x110000;
const blockBits = 8;

/** The enumerators of core/src/unicode/properties.hpp, in its order. */
const graphemeBreaks = [
  'Other',
  'CR',
  'LF',
  'Control',
  'Extend',
  'ZWJ',
  'Regional_Indicator',
  'Prepend',
  'SpacingMark',
  'L',
  'V',
  'T',
  'LV',
  'LVT',
];
const wordBreaks = [
  'Other',
  'CR',
  'LF',
  'Newline',
  'Extend',
  'ZWJ',
  'Format',
  'Regional_Indicator',
  'Katakana',
  'Hebrew_Letter',
  'ALetter',
  'Single_Quote',
  'Double_Quote',
  'MidNumLet',
  'MidLetter',
  'MidNum',
  'Numeric',
  'ExtendNumLet',
  'WSegSpace',
];
const sentenceBreaks = [
  'Other',
  'CR',
  'LF',
  'Sep',
  'Extend',
  'Format',
  'Sp',
  'Lower',
  'Upper',
  'OLetter',
  'Numeric',
  'ATerm',
  'SContinue',
  'STerm',
  'Close',
];
/** General categories as the core tells them apart; what is not named is `other`. */
const categories = [
  [], // other
  ['Lu', 'Lt'],
  ['Ll'],
  ['Lm', 'Lo'],
  ['Mn', 'Mc', 'Me'],
  ['Nd'],
  ['Nl', 'No'],
  ['Pd'],
  ['Ps'],
  ['Pe'],
  ['Pi'],
  ['Pf'],
  ['Pc', 'Po'],
  ['Sc'],
  ['Sm', 'Sk', 'So'],
  ['Zs', 'Zl', 'Zp'],
];
const space = categories.length - 1;
/** Scripts written without spaces between words. */
const unspacedScripts = new Set([
  'Han',
  'Hiragana',
  'Katakana',
  'Bopomofo',
  'Yi',
  'Nushu',
  'Tangut',
  'Thai',
  'Lao',
  'Khmer',
  'Myanmar',
  'Tai_Le',
  'New_Tai_Lue',
  'Tai_Tham',
  'Tai_Viet',
]);
const flags = { pictographic: 1, unspaced: 2, ignorable: 4, unstable: 8 };

/** @param {string} directory */
function readDatabase(directory) {
  /** @param {string} name */
  const lines = (name) =>
    readFileSync(`${directory}/${name}`, 'utf8')
      .split('\n')
      .map((line) => line.replace(/#.*/, '').trim())
      .filter(Boolean)
      .map((line) => line.split(';').map((field) => field.trim()));
  return lines;
}

/** @typedef {(name: string) => string[][]} Database */

/** @param {string} range @returns {[number, number]} */
function ends(range) {
  const [first, last] = range.split('..').map((hex) => parseInt(hex, 16));
  return [first, last ?? first];
}

/** @param {string} sequence */
const sequenceOf = (sequence) => sequence.split(' ').map((hex) => parseInt(hex, 16));

/**
 * One value a code point.
 * @param {string[][]} lines
 * @param {(value: string) => number | undefined} valueOf undefined leaves the code point as it is
 * @param {number} [field]
 */
function spread(lines, valueOf, field = 1) {
  const values = new Uint8Array(codePoints);
  for (const line of lines) {
    const value = valueOf(line[field]);
    if (value === undefined) continue;
    const [first, last] = ends(line[0]);
    values.fill(value, first, last + 1);
  }
  return values;
}

/** @param {string[]} names */
const indexIn = (names) => (/** @type {string} */ value) => {
  const index = names.indexOf(value);
  if (index < 0) throw new Error(`unknown property value ${value}`);
  return index;
};

/** @param {Database} database */
function recordsOf(database) {
  const category = spread(database('extracted/DerivedGeneralCategory.txt'), (value) =>
    Math.max(
      0,
      categories.findIndex((names) => names.includes(value)),
    ),
  );
  const whiteSpace = spread(database('PropList.txt'), (value) =>
    value === 'White_Space' ? 1 : undefined,
  );
  const ignorable = spread(database('DerivedCoreProperties.txt'), (value) =>
    value === 'Default_Ignorable_Code_Point' ? 1 : undefined,
  );
  const pictographic = spread(database('emoji/emoji-data.txt'), (value) =>
    value === 'Extended_Pictographic' ? 1 : undefined,
  );
  const unspaced = spread(database('Scripts.txt'), (value) => (unspacedScripts.has(value) ? 1 : 0));
  const combining = spread(database('extracted/DerivedCombiningClass.txt'), Number);
  const unstable = spread(
    database('DerivedNormalizationProps.txt').filter((line) => line[1] === 'NFC_QC'),
    () => 1,
  );
  const grapheme = spread(database('auxiliary/GraphemeBreakProperty.txt'), indexIn(graphemeBreaks));
  const word = spread(database('auxiliary/WordBreakProperty.txt'), indexIn(wordBreaks));
  const sentence = spread(database('auxiliary/SentenceBreakProperty.txt'), indexIn(sentenceBreaks));

  const letters = new Set(
    ['Lu', 'Ll', 'Lm'].map((name) => categories.findIndex((c) => c.includes(name))),
  );
  const katakana = wordBreaks.indexOf('Katakana');
  /** @type {Map<string, number>} */
  const numbers = new Map();
  /** @type {number[][]} */
  const records = [];
  const numberOf = new Uint8Array(codePoints);
  for (let c = 0; c < codePoints; c++) {
    const isUnspaced = letters.has(category[c]) && (unspaced[c] || word[c] === katakana);
    const record = [
      grapheme[c],
      word[c],
      sentence[c],
      whiteSpace[c] ? space : category[c],
      combining[c],
      (pictographic[c] && flags.pictographic) |
        (isUnspaced ? flags.unspaced : 0) |
        (ignorable[c] && flags.ignorable) |
        (unstable[c] && flags.unstable),
    ];
    const key = record.join();
    let number = numbers.get(key);
    if (number === undefined) {
      number = records.push(record) - 1;
      numbers.set(key, number);
    }
    numberOf[c] = number;
  }
  if (records.length > 256) throw new Error(`${records.length} records do not fit a byte`);
  return { records, numberOf };
}

/** @param {Uint8Array} numberOf */
function twoStages(numberOf) {
  const size = 1 << blockBits;
  /** @type {Map<string, number>} */
  const known = new Map();
  /** @type {number[]} */
  const blocks = [];
  /** @type {number[]} */
  const index = [];
  for (let first = 0; first < codePoints; first += size) {
    const block = numberOf.slice(first, first + size);
    const key = block.join();
    let number = known.get(key);
    if (number === undefined) {
      number = blocks.length / size;
      known.set(key, number);
      blocks.push(...block);
    }
    index.push(number);
  }
  if (blocks.length / size > 256) throw new Error('too many blocks for a byte');
  while (index.length && index[index.length - 1] === index[index.length - 2]) index.pop();
  return { index, blocks };
}

/**
 * Case folding, statuses C and F. Neighbours that fold by the same distance share a range; in a range with stride 2
 * every other code point folds. A fold to several code points is an expansion.
 * @param {Database} database
 */
function foldingOf(database) {
  /** @type {{first: number, last: number, stride: number, delta: number}[]} */
  const ranges = [];
  /** @type {number[][]} */
  const expansions = [];
  for (const [code, status, mapping] of database('CaseFolding.txt')) {
    if (status !== 'C' && status !== 'F') continue;
    const c = parseInt(code, 16);
    const to = sequenceOf(mapping);
    if (to.length > 1) {
      expansions.push([c, to[0], to[1], to[2] ?? 0]);
      continue;
    }
    const delta = to[0] - c;
    const last = ranges[ranges.length - 1];
    const step = last ? c - last.last : 0;
    const fits = last && last.delta === delta && (step === 1 || step === 2);
    if (fits && (last.first === last.last || last.stride === step)) {
      last.stride = step;
      last.last = c;
    } else {
      ranges.push({ first: c, last: c, stride: 1, delta });
    }
  }
  return {
    ranges: ranges.map(({ first, last, stride, delta }) => [first, last * 2 + stride - 1, delta]),
    expansions,
  };
}

/** Canonical decompositions, and which of them never compose again. @param {Database} database */
function decompositionsOf(database) {
  const excluded = new Set();
  for (const [range, property] of database('DerivedNormalizationProps.txt')) {
    if (property !== 'Full_Composition_Exclusion') continue;
    const [first, last] = ends(range);
    for (let c = first; c <= last; c++) excluded.add(c);
  }
  return database('UnicodeData.txt')
    .filter((fields) => fields[5] && !fields[5].startsWith('<'))
    .map((fields) => {
      const composed = parseInt(fields[0], 16);
      const [first, second] = sequenceOf(fields[5]);
      if (second === undefined) return [composed, first, 0];
      return [composed, first, second * 2 + (excluded.has(composed) ? 1 : 0)];
    });
}

/**
 * Rows as columns of distances; core/src/unicode/tables.hpp describes them.
 * @param {number[][]} rows
 */
function columnsOf(rows) {
  /** @type {number[]} */
  const bytes = [];
  const add = (/** @type {number} */ number) => {
    for (; number > 127; number >>>= 7) bytes.push((number & 127) | 128);
    bytes.push(number);
  };
  rows[0].forEach((_, column) => {
    add(rows.length);
    rows.forEach((row, index) => {
      const distance = row[column] - (index === 0 ? 0 : rows[index - 1][column]);
      add((distance << 1) ^ (distance >> 31));
    });
  });
  return bytes;
}

/** @param {(number | string)[]} items */
function filled(items) {
  const lines = [];
  let line = ' ';
  for (const item of items) {
    const piece = ` ${item},`;
    if (line.length + piece.length > 100) {
      lines.push(line);
      line = ' ';
    }
    line += piece;
  }
  lines.push(line);
  return lines.join('\n');
}

/** @param {string} type @param {string} name @param {(number | string)[]} items */
const array = (type, name, items) =>
  `const ${type} ${name}[${items.length}] = {\n${filled(items)}\n};\n`;

/** @param {string} type @param {string} name @param {(number | string)[]} items */
const table = (type, name, items) =>
  `${array(type, name, items)}const std::size_t ${name}Count = ${items.length};\n`;

/** @param {Database} database */
function generate(database) {
  const { records, numberOf } = recordsOf(database);
  const { index, blocks } = twoStages(numberOf);
  const { ranges, expansions } = foldingOf(database);
  const decompositions = decompositionsOf(database);
  return [
    '// Generated by tools/unicode-tables.mjs from the Unicode Character Database 15.0. Do not edit.',
    '// The data is © Unicode, Inc.; see THIRD-PARTY-NOTICES.',
    '// clang-format off',
    '#include "unicode/tables.hpp"',
    '',
    'namespace stet::text::tables {',
    '',
    table(
      'CharacterProperties',
      'properties',
      records.map((fields) => `record(${fields.join(', ')})`),
    ),
    table('std::uint8_t', 'blockIndex', index),
    table('std::uint8_t', 'blocks', blocks),
    array('std::uint8_t', 'columns', [decompositions, ranges, expansions].flatMap(columnsOf)),
    '}  // namespace stet::text::tables',
    '',
  ].join('\n');
}

const options = process.argv.slice(2);
const directory = options.includes('--ucd')
  ? options[options.indexOf('--ucd') + 1]
  : '/usr/share/unicode';
const generated = generate(readDatabase(directory));
if (!options.includes('--check')) {
  writeFileSync(target, generated);
} else if (readFileSync(target, 'utf8') !== generated) {
  console.error('core/src/unicode/tables.cpp is out of date: run node tools/unicode-tables.mjs');
  process.exitCode = 1;
}
