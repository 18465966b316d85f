import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, linkSync, openSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { linesOf } from '../../cli/batch/lines.mjs';
import { folder, start, STET, stet } from './support.mjs';

/** @param {string | Uint8Array} input @param {string[]} [options] @param {string} [told] on standard error */
async function results(input, options = [], told = '') {
  const { status, stdout, stderr } = await stet(['batch', ...options], { input });
  assert.deepEqual([status, stderr], [0, told]);
  assert.ok(stdout === '' || stdout.endsWith('\n'));
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

/** @param {number} lines @param {number} first */
const told = (lines, first) =>
  `stet: ${lines === 1 ? '1 line has' : `${lines} lines have`} an error in place of a result, the first in line ${first}.\n`;

/** Pairs that differ, a line each. @param {number} count */
const pairs = (count) =>
  Array.from(
    { length: count },
    (_, k) =>
      JSON.stringify({ id: k, before: `Word ${k}. ${'a '.repeat(300)}`, after: `W ${k}.` }) + '\n',
  ).join('');

test('one result a pair, in order, with its id first', async () => {
  const ids = Array.from({ length: 50 }, (_, i) => (i % 2 ? i : { n: i }));
  const lines = ids.map((id, i) => JSON.stringify({ id, before: `Word ${i}.`, after: 'Word.' }));
  const answers = await results(lines.join('\n'));
  assert.deepEqual(
    answers.map(({ id }) => id),
    ids,
  );
  for (const answer of answers) {
    assert.deepEqual(Object.keys(answer).slice(0, 2), ['id', 'schema']);
  }
});

test('a bad line gives its error, and the run goes on', async () => {
  const answers = await results(
    [
      '{"id":1,"before":"a","after":"a"}',
      '{oops',
      '[]',
      '',
      '{"id":"x","before":"a"}',
      '{"before":"One two three.","after":{"blocks":[{"text":"One two four."}]}}',
    ].join('\r\n'),
    [],
    told(3, 2),
  );
  assert.deepEqual(
    answers.map(({ id }) => id),
    [1, null, null, 'x', null],
  );
  assert.match(answers[1].error, /^the line is not JSON/);
  assert.match(answers[2].error, /^the line must be an object/);
  assert.match(answers[3].error, /^after must be a string/);
  assert.equal(answers[4].schema, 2);
});

test('a line that is not UTF-8 gives its error', async () => {
  const [answer] = await results(new Uint8Array([0x22, 0xff, 0x22, 0x0a]), [], told(1, 1));
  assert.deepEqual(answer, { id: null, error: 'the line is not UTF-8' });
});

test('U+2028 inside a string does not end the line', async () => {
  const answers = await results('{"id":1,"before":"a\u2028b","after":"a\u2028b"}\n');
  assert.equal(answers.length, 1);
  assert.equal(answers[0].schema, 2);
});

test('options are heard', async () => {
  const line = '{"id":1,"before":"a","after":"a","options":{"budget":"much"}}';
  const [answer] = await results(line, [], told(1, 1));
  assert.match(answer.error, /^options\.budget must be a whole number/);
});

test('nothing in, nothing out, and that is said', async () => {
  const said = 'stet: Standard input is empty: there is nothing to compare.\n';
  assert.deepEqual(await results('', [], said), []);
});

test('an answer depends on its line alone', async () => {
  const lines = ['{"id":1,"before":"a","after":"b"}', '{oops', '[]', '{"id":2,"before":3}'];
  const whole = await results(lines.join('\n'), [], told(3, 2));
  const alone = await Promise.all(lines.map((line) => stet(['batch'], { input: line })));
  assert.deepEqual(
    alone.map(({ stdout }) => JSON.parse(stdout)),
    whole,
  );
});

test('answers come while input is still open, and a closed reader ends it quietly', async () => {
  const child = start(['batch']);
  let stderr = '';
  child.stderr.on('data', (text) => (stderr += text));
  child.stdin.on('error', () => {});
  child.stdin.write('{"id":1,"before":"a","after":"b"}\n');
  const [first] = await once(child.stdout, 'data');
  assert.equal(JSON.parse(String(first)).id, 1);
  child.stdout.destroy();
  const line = JSON.stringify({ before: 'a '.repeat(1000), after: 'b' }) + '\n';
  const ended = once(child, 'close');
  child.stdin.write(line.repeat(200));
  const [status] = await ended;
  assert.deepEqual([status, stderr], [2, '']);
});

test('any number of threads gives the same bytes', async () => {
  const input = pairs(400);
  const [one, three] = await Promise.all(
    ['1', '3'].map((jobs) => stet(['batch', '--jobs', jobs], { input })),
  );
  assert.equal(one.stdout, three.stdout);
  assert.equal(one.stdout.split('\n').length, 401);
});

test('--strict tells of errors by the exit status', async () => {
  const { status } = await stet(['batch', '--strict'], { input: '{}\n' });
  assert.equal(status, 1);
});

test('each answer has those of the fields that its result has', async () => {
  const input = '{"id":1,"before":"a","after":"b"}\n{"id":2,"versions":["a","b"]}\n';
  const both = await results(input, ['--fields', 'summary,versions']);
  assert.deepEqual(
    both.map((answer) => Object.keys(answer)),
    [
      ['id', 'summary'],
      ['id', 'versions'],
    ],
  );
  const [, none] = await results(input, ['--fields', 'summary']);
  assert.deepEqual(none, { id: 2 });
});

test('fields of a result, or the change log of it', async () => {
  const input = '{"id":1,"before":"He said “yes”.","after":"He said “no”."}';
  const [chosen] = await results(input, ['--fields', 'summary,findings']);
  assert.deepEqual(Object.keys(chosen), ['id', 'summary', 'findings']);
  const [changes] = await results(input, ['--format', 'changes', '--language', 'en']);
  assert.deepEqual(Object.keys(changes), ['id', 'changes']);
  assert.match(changes.changes, /Quotation altered/);
});

/** @type {[string[], RegExp][]} */
const refused = [
  [['--fields', 'findigs'], /“findigs” is not a field of a result: use schema, exact, .*findings/],
  [['--fields', 'links', '--format', 'changes'], /--fields chooses from a result as json/],
  [['--format', 'docx'], /“docx” is not a format of stet batch/],
  [['--jobs', 'all'], /--jobs must be a whole number from 1 on, not “all”/],
  [['--whole'], /Unknown option '--whole'/],
  [['--force'], /--force writes over a file: name one with --output/],
  [['--resume'], /--resume needs the file to go on with/],
  [['.'], /\. is a folder; name a file in it/],
  [['nowhere.jsonl'], /nowhere\.jsonl does not exist/],
];
for (const [options, reason] of refused) {
  test(`refuses ${options.join(' ')}`, async () => {
    const { status, stdout, stderr } = await stet(['batch', ...options], { input: '' });
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, reason);
  });
}

test('gzip in, by its bytes, and out, by its name', async (t) => {
  const input = pairs(20);
  const path = folder(t, { 'pairs.gz': gzipSync(input) });
  const { stdout } = await stet(['batch'], { input });
  const zipped = await stet(['batch', 'pairs.gz', '-o', 'results.jsonl.gz'], { cwd: path });
  assert.deepEqual([zipped.status, zipped.stderr], [0, '']);
  assert.equal(gunzipSync(readFileSync(join(path, 'results.jsonl.gz'))).toString(), stdout);
  const cut = await stet(['batch'], { input: gzipSync(input).subarray(0, 200) });
  assert.equal(cut.status, 2);
  assert.match(cut.stderr, /Standard input is damaged/);
});

test('a run that was stopped is resumed where its last whole line ends', async (t) => {
  const input = pairs(60);
  const { stdout } = await stet(['batch'], { input });
  const path = folder(t, { 'out.jsonl': stdout.slice(0, stdout.length / 2) });
  const out = join(path, 'out.jsonl');
  const { stderr: there } = await stet(['batch', '-o', out], { input });
  assert.match(there, /out\.jsonl exists already; use --force .* or --resume/);
  const { status } = await stet(['batch', '-o', out, '--resume'], { input });
  assert.equal(status, 0);
  assert.equal(readFileSync(out, 'utf8'), stdout);
  const other = await stet(['batch', '-o', out, '--resume'], {
    input: input.slice(1 + input.indexOf('\n')),
  });
  assert.equal(other.status, 2);
  assert.match(other.stderr, /output of another input: where that has the id 1, it answers 0/);
  assert.equal(readFileSync(out, 'utf8'), stdout, 'and nothing is lost');
});

test('the pairs are not written over, by whatever name', async (t) => {
  const path = folder(t, { 'pairs.jsonl': pairs(2) });
  linkSync(join(path, 'pairs.jsonl'), join(path, 'linked.jsonl'));
  for (const how of ['--force', '--resume']) {
    const { status, stderr } = await stet(['batch', 'pairs.jsonl', '-o', 'linked.jsonl', how], {
      cwd: path,
    });
    assert.equal(status, 2);
    assert.match(stderr, /linked\.jsonl holds the pairs themselves/);
  }
  assert.equal(readFileSync(join(path, 'pairs.jsonl'), 'utf8'), pairs(2));
});

test('a folder as standard input is refused', () => {
  const { status, stderr } = spawnSync(process.execPath, [STET, 'batch'], {
    stdio: [openSync('.', 'r'), 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  assert.equal(status, 2);
  assert.match(stderr, /Standard input is a folder/);
});

test('an engine that is missing is no error of the lines', async (t) => {
  const path = folder(t, {});
  const root = fileURLToPath(new URL('../../', import.meta.url));
  for (const room of ['cli', 'documents', 'model', 'reports', 'strings', 'wasm', 'package.json'])
    cpSync(join(root, room), join(path, room), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(path, 'node_modules'));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(path, 'cli/stet.mjs'), 'batch', '--jobs', '2'],
    { input: pairs(2), encoding: 'utf8' },
  );
  assert.deepEqual([status, stdout], [2, '']);
  assert.match(stderr, /stet-history\.wasm is not built yet/);
});

test('a line beyond the limit is not kept, and the next one is whole', async () => {
  const chunks = async function* () {
    for (const chunk of ['one\ntw', 'o and much', ' more\nthr', 'ee']) yield Buffer.from(chunk);
  };
  const lines = [];
  for await (const list of linesOf(chunks(), 8)) lines.push(...list);
  assert.deepEqual(lines.map(String), ['one', 'null', 'three']);
});
