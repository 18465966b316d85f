import assert from 'node:assert/strict';
import { once } from 'node:events';
import test from 'node:test';
import { start, stet } from './support.mjs';

/** @param {string | Uint8Array} input */
async function results(input) {
  const { status, stdout, stderr } = await stet(['batch'], { input });
  assert.deepEqual([status, stderr], [0, '']);
  assert.ok(stdout === '' || stdout.endsWith('\n'));
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

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
  );
  assert.deepEqual(
    answers.map(({ id }) => id),
    [1, null, null, 'x', null],
  );
  assert.match(answers[1].error, /^line 2 is not JSON/);
  assert.match(answers[2].error, /^line 3 must be an object/);
  assert.match(answers[3].error, /^after must be a string/);
  assert.equal(answers[4].schema, 2);
});

test('a line that is not UTF-8 gives its error', async () => {
  const [answer] = await results(new Uint8Array([0x22, 0xff, 0x22, 0x0a]));
  assert.deepEqual(answer, { id: null, error: 'line 1 is not UTF-8' });
});

test('U+2028 inside a string does not end the line', async () => {
  const answers = await results('{"id":1,"before":"a\u2028b","after":"a\u2028b"}\n');
  assert.equal(answers.length, 1);
  assert.equal(answers[0].schema, 2);
});

test('options are heard', async () => {
  const [answer] = await results('{"id":1,"before":"a","after":"a","options":{"budget":"much"}}');
  assert.match(answer.error, /^options\.budget must be a whole number/);
});

test('nothing in, nothing out', async () => assert.deepEqual(await results(''), []));

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
