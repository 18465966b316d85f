import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { load } from '../../wasm/engine-node.js';
import { load as loadBytes, read, textOf } from '../../wasm/engine.js';
import { ROLES } from '../../wasm/check.js';
import { checkPromises } from '../support/promises.mjs';

const engine = await load();
const wasm = readFileSync(new URL('../../build/wasm/stet.wasm', import.meta.url));

test('needs the bytes where it cannot find them', async () => {
  await assert.rejects(/** @type {any} */ (loadBytes)(), /needs the bytes of stet.wasm/);
});

test('asks its host for words, and for nothing else but what the C library needs', () => {
  const names = WebAssembly.Module.imports(new WebAssembly.Module(wasm)).map(({ name }) => name);
  assert.deepEqual(names.sort(), [
    'emscripten_notify_memory_growth',
    'proc_exit',
    'progress',
    'words',
  ]);
});

test('names the words that it needs, and goes on where it has them', async () => {
  /** @type {Map<string, Uint8Array>} */
  const words = new Map();
  const other = await loadBytes(wasm, (language) => words.get(language));
  const compare = () => other.compare('Der Hund und die Katze.', 'Der Hund und der Kater.');
  assert.equal(other.compare('한', '글').before.language, 'ko'); // None are needed.
  assert.throws(compare, /words of "de" are needed: .* words\/de\.bin/);
  words.set('de', readFileSync(new URL('../../build/wasm/words/de.bin', import.meta.url)));
  assert.equal(compare().before.language, 'de');
});

test('says where a history needs the other module', async () => {
  const other = await loadBytes(wasm);
  assert.throws(() => other.history(['One.', 'Two.']), /load stet-history\.wasm/);
});

test('takes a module that was compiled elsewhere', async () => {
  const other = await load(new WebAssembly.Module(wasm));
  assert.deepEqual(other.compare('One.', 'Two.').toJSON(), engine.compare('One.', 'Two.').toJSON());
});

test('offsets slice the strings of the caller', () => {
  const before = '👩‍👩‍👧 Ünïcode\n\n“One 𝒳 word” stays.\n\nThe sum was €5.';
  const after = '👩‍👩‍👧 Ünïcode\n\n“One 𝒳 word” stays.\n\nThe sum was €6.';
  const comparison = engine.compare(before, after);
  checkPromises(comparison);
  const [edit] = comparison.sentenceLinks.flatMap(({ edits }) => edits);
  assert.equal(before.slice(...edit.before).trim(), '€5');
  assert.equal(after.slice(...edit.after).trim(), '€6');
  assert.equal(edit.nature, 'figure');
});

test('letters of a changed word slice the strings of the caller', () => {
  const before = '𝒳 wrote of Karlsen’s report on Friday.';
  const after = '𝒳 wrote of Carlson’s report on Friday.';
  const [{ letters }] = engine.compare(before, after).sentenceLinks[0].edits;
  assert.deepEqual(
    letters.map((each) => [before.slice(...each.before), after.slice(...each.after)]),
    [
      ['K', 'C'],
      ['e', 'o'],
    ],
  );
});

test('a lone surrogate counts one unit, in text and in blocks, and is given back unchanged', () => {
  for (const wrap of [
    (/** @type {string} */ text) => text,
    (/** @type {string} */ text) => ({ blocks: [{ text }] }),
  ]) {
    const comparison = engine.compare(
      wrap('a \ud800 b \udc00\ud800 one two three four c'),
      wrap('a \ud800 b \udc00\ud800 one two three four d'),
    );
    checkPromises(comparison);
    assert.equal(comparison.texts.before, 'a \ud800 b \udc00\ud800 one two three four c');
    const [edit] = comparison.sentenceLinks[0].edits;
    assert.deepEqual(edit.before, [28, 29]);
  }
});

test('different lone surrogates are different', () => {
  for (const [one, other] of [
    ['\ud800', '\ud801'],
    ['\udc00', '\ufffd'],
    ['\ud800', '\udc01'],
  ]) {
    const comparison = engine.compare(`é ${one} € 😀`, `é ${other} € 😀`);
    checkPromises(comparison);
    const [edit] = comparison.sentenceLinks[0].edits;
    assert.deepEqual(
      [edit.before, edit.after],
      [
        [2, 3],
        [2, 3],
      ],
    );
  }
});

test('empty texts have no blocks, white space has one', () => {
  assert.deepEqual(engine.compare('', '').links, []);
  const { before, after } = engine.compare(' \n', '');
  assert.deepEqual([before.blocks.length, after.blocks.length], [1, 0]);
});

test('blocks and plain text may face each other', () => {
  const comparison = engine.compare('One here.\n\nTwo there.', {
    blocks: [{ text: 'One here.', role: 'caption' }, { sentences: ['Two there.', '', 'Three.'] }],
  });
  checkPromises(comparison);
  assert.equal(comparison.after.blocks[0].role, 'caption');
  assert.equal(comparison.after.sentences.length, 4);
  assert.equal(comparison.texts.after, 'One here.\n\nTwo there.  Three.');
});

test('halves of a surrogate pair in two sentences stay apart', () => {
  const comparison = engine.compare({ blocks: [{ sentences: ['a \ud83d', '\ude00 b'] }] }, '');
  checkPromises(comparison);
  assert.deepEqual(comparison.before.sentences, [
    [0, 4],
    [4, 7],
  ]);
});

test('takes each role, a language and a budget of any size', () => {
  const blocks = ROLES.map((role) => ({ text: 'One here.', role }));
  const options = { language: 'en', budget: 2 ** 70 };
  const { before } = engine.compare({ blocks }, '', options);
  assert.deepEqual(
    before.blocks.map(({ role }) => role),
    ROLES,
  );
});

test('the budget arrives', () => {
  const story = Array.from({ length: 40 }, (_, i) => `Word${i % 7} word${i % 5} word${i % 3}.`);
  const later = [...story].reverse().map((text) => text.replace('word1', 'term'));
  const sides = /** @type {const} */ ([story.join('\n\n'), later.join('\n\n')]);
  assert.equal(engine.compare(...sides, { budget: 1 }).exact, false);
  assert.equal(engine.compare(...sides).exact, true);
});

test('a member that is undefined is not given', () => {
  const block = { text: 'One.', sentences: undefined, role: undefined };
  const given = engine.compare({ blocks: [block] }, '', { language: undefined, budget: undefined });
  assert.deepEqual(given.toJSON(), engine.compare({ blocks: [{ text: 'One.' }] }, '').toJSON());
});

test('textOf joins blocks as the core does', () => {
  assert.equal(
    textOf({ blocks: [{ text: 'a' }, { sentences: ['b', '', 'c'] }, { text: '' }] }),
    'a\n\nb  c\n\n',
  );
});

test('a result can be sent elsewhere and read there', () => {
  const sent = engine.compare('One two.\n\nThree.', 'One too.\n\nThree.');
  const received = read(structuredClone(sent.buffer), sent.texts.before, sent.texts.after);
  assert.deepEqual(received.toJSON(), sent.toJSON());
});

test('each part is made once', () => {
  const comparison = engine.compare('One.', 'Two.');
  assert.equal(comparison.links, comparison.links);
  assert.equal(comparison.before.blocks, comparison.before.blocks);
});

const PASSAGES = { before: [0, 1], after: [0, 1] };

/** @type {[unknown, unknown, unknown, RegExp][]} */
const mistakes = [
  [1, '', {}, /^before must be a string or an object with "blocks"$/],
  ['', undefined, {}, /^after must be a string/],
  ['', ['a'], {}, /^after must be a string/],
  [{ blocks: 'a' }, '', {}, /^before\.blocks must be a list$/],
  [
    { blocks: [{ text: 'a' }, {}] },
    '',
    {},
    /^before\.blocks\[1\] must be an object with "text" or "sentences"$/,
  ],
  [{ blocks: [{ text: 1 }] }, '', {}, /^before\.blocks\[0\]\.text must be a string$/],
  [
    '',
    { blocks: [{ sentences: ['a', 2] }] },
    {},
    /^after\.blocks\[0\]\.sentences\[1\] must be a string$/,
  ],
  [
    '',
    { blocks: [{ text: 'a', role: 'hed' }] },
    {},
    /^after\.blocks\[0\]\.role is "hed"; it must be one of headline, .*furniture$/,
  ],
  [{ blocks: [{ text: 'a', role: null }] }, '', {}, /^before\.blocks\[0\]\.role must be a string$/],
  [{ blocks: [null] }, '', {}, /^before\.blocks\[0\] must be an object with/],
  ['', { blocks: [{ sentences: 'a' }] }, {}, /^after\.blocks\[0\]\.sentences must be a list of/],
  ['', { blocks: [{ sentences: new Array(1) }] }, {}, /sentences\[0\] must be a string$/],
  ['', '', { language: 1 }, /^options\.language must be a string/],
  ['', '', { budget: -1 }, /^options\.budget must be a whole number/],
  ['', '', { budget: 1.5 }, /^options\.budget must be a whole number/],
  ['', '', { pins: {} }, /^options\.pins must be a list$/],
  [
    '',
    '',
    { pins: [PASSAGES, { before: [0, 1] }] },
    /^options\.pins\[1\] must be an object with "before" and "after", each \[start, end\]$/,
  ],
  ['', '', { breaks: [{ before: [-1, 1], after: [0, 1] }] }, /^options\.breaks\[0\] must be/],
  ['', '', { breaks: [{ before: [0, 1], after: [1, 0] }] }, /^options\.breaks\[0\] must be/],
  ['', '', { progress: 1 }, /^options\.progress must be a function$/],
  ['', '', { langauge: 'en' }, /^options has no "langauge"/],
  ['', '', Object.create({ budget: -1 }), /^options\.budget must be a whole number/],
  ['', '', Object.create({ langauge: 'en' }), /^options has no "langauge"/],
  ['', '', null, /^options must be an object$/],
  ['', '', [], /^options must be an object$/],
];

for (const [before, after, options, message] of mistakes) {
  test(`says what is wrong: ${message.source}`, () => {
    const compare = /** @type {any} */ (engine.compare.bind(engine));
    assert.throws(() => compare(before, after, options), { name: 'TypeError', message });
  });
}

test('tells how far it is, stage by stage', () => {
  /** @type {string[]} */
  const stages = [];
  /** @type {number[]} */
  const shares = [];
  const text = 'One here. Two there.\n\n'.repeat(50);
  engine.compare(text, text.replaceAll('Two', 'Three'), {
    progress(stage, share) {
      if (stages.at(-1) !== stage) stages.push(stage);
      shares.push(share);
    },
  });
  assert.deepEqual(stages, ['reading', 'pairing', 'paragraphs', 'words', 'findings', 'answer']);
  assert.ok(shares.length > stages.length, 'more than once in a long stage');
  assert.ok(shares.every((share, at) => (at === 0 ? share === 0 : share > shares[at - 1])));
  assert.ok(shares[shares.length - 1] < 1);
});

test('what progress throws ends the comparison, and the next one works', () => {
  const progress = () => {
    throw new RangeError('enough');
  };
  assert.throws(() => engine.compare('One.', 'Two.', { progress }), /^RangeError: enough$/);
  assert.equal(engine.compare('One.', 'One.').links[0].relation, 'unchanged');
});

test('a request that says more than it holds traps', () => {
  for (const table of [
    [0, 9, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 1, 0],
    [2, 0, 0],
    [0xffffffff],
    [],
  ]) {
    const module = new WebAssembly.Module(wasm);
    const imports = new Proxy({}, { get: () => new Proxy({}, { get: () => () => -1 }) });
    const { exports } = new WebAssembly.Instance(module, imports);
    const { _initialize, allocate, compare, memory } = /** @type {any} */ (exports);
    _initialize();
    const at = allocate(8);
    const tableAt = allocate(32);
    new Uint32Array(memory.buffer, tableAt, table.length).set(table);
    assert.throws(() => compare(at, 8, tableAt, table.length, 0), /unreachable/);
  }
});

for (const megabytes of [2, 30]) {
  test(`goes on after running out of memory over ${megabytes} MB`, async () => {
    const cramped = await load(withMemoryOf(32, wasm));
    const small = cramped.compare('One.', 'Two.').toJSON();
    const long = 'Some words and others. '.repeat((megabytes * 2 ** 20) / 23);
    assert.throws(() => cramped.compare(long, `${long}more`), /not enough memory/);
    assert.deepEqual(cramped.compare('One.', 'Two.').toJSON(), small);
  });
}

/**
 * The module with a lower limit in its memory section, which holds: one memory, flag "has a maximum", minimum, maximum.
 * @param {number} megabytes @param {Uint8Array} bytes
 */
function withMemoryOf(megabytes, bytes) {
  const patched = new Uint8Array(bytes);
  let at = 8;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = patched[at++];
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  for (let section = patched[at++]; section !== 5; section = patched[at++]) {
    const size = number();
    at += size;
  }
  number();
  assert.deepEqual([...patched.slice(at, at + 2)], [1, 1]);
  at += 2;
  number();
  const pages = megabytes * 16;
  patched.set([(pages & 0x7f) | 0x80, ((pages >> 7) & 0x7f) | 0x80, pages >> 14], at);
  return patched;
}

test('a result made step by step is the same, whatever was asked for between the steps', () => {
  const after = 'Word one. Word 2.\n\n'.repeat(900);
  const made = engine.compare('Word one. Word two.\n\n'.repeat(900), after);
  const { before, sentenceLinks } = read(made.buffer, '', after);
  const stepwise = read(made.buffer, '', after);
  const steps = stepwise.unpack();
  steps.next();
  assert.deepEqual(stepwise.sentenceLinks, sentenceLinks);
  assert.deepEqual(stepwise.before.blocks, before.blocks);
  const shares = [...steps];
  assert.ok(shares.length > 5 && shares.every((share, at) => at === 0 || share > shares[at - 1]));
  assert.equal(shares.at(-1), 1);
  assert.equal(JSON.stringify(stepwise), JSON.stringify(made));
});
