// What a person does with the page, in any browser. Each test opens the page anew.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { keepWorkersBusy, waitFor } from './driver.mjs';
import { faults } from './faults.mjs';
import { histories } from './histories.mjs';
import { leaks } from './leaks.mjs';
import { quiet } from './quiet.mjs';

/** @typedef {import('./driver.mjs').Driver} Driver */

export const PAGE = new URL('../../../dist/stet.html', import.meta.url);

/** @param {Driver} driver @param {string} url */
export async function openExample(driver, url) {
  await driver.open(url);
  await driver.click('button.example');
  await waitFor(driver, 'rows', () => document.querySelectorAll('#rows .row').length);
}

/**
 * Opens files, by name, as if they had been chosen together in the file dialogue of a side.
 * @param {Driver} driver
 * @param {'before' | 'after'} side
 * @param {Record<string, string>} contents
 */
export const choose = (driver, side, contents) =>
  driver.evaluate(
    (wanted, named) => {
      const chosen = new DataTransfer();
      for (const [name, text] of named) chosen.items.add(new File([text], name));
      const input = document.querySelector(`[data-side="${wanted}"] input[type="file"]`);
      if (!(input instanceof HTMLInputElement)) throw new Error('No place for a file');
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    side,
    Object.entries(contents),
  );

/** @param {Driver} driver @param {string} selector */
export const textOf = (driver, selector) =>
  driver.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);

/** @param {Driver} driver */
const focusedRow = (driver) =>
  driver.evaluate(() => {
    const row = document.activeElement?.closest('.row.is-current');
    return row instanceof HTMLElement ? Number(row.dataset.row) : null;
  });

/** Words that no two texts share, more than the page compares by itself. @param {string} prefix */
export const manyWords = (prefix) =>
  Array.from({ length: 1000 }, (_, paragraph) =>
    Array.from({ length: 50 }, (_, word) => prefix + ((paragraph * 50 + word) * 7919).toString(36)),
  )
    .map((words) => words.join(' '))
    .join('.\n\n');

/** @param {() => Driver} driver @param {string} url */
function examples(driver, url) {
  test('the example shows rows, counts and where it comes from', async () => {
    await openExample(driver(), url);
    const counts = await textOf(driver(), '#heading');
    assert.match(counts, /[1-9]\d* (?:paragraphs? )?added/);
    assert.match(counts, /\+[1-9]/);
    assert.match(await textOf(driver(), '#bar .count'), /^[1-9]\d* changes$/);
    const marks = await driver().evaluate(() => ({
      ins: document.querySelectorAll('#rows ins').length,
      del: document.querySelectorAll('#rows del').length,
    }));
    assert.ok(marks.ins > 0 && marks.del > 0);
  });

  test('keys step through the changes, and the focus goes along', async () => {
    await openExample(driver(), url);
    await driver().press('n');
    const first = await focusedRow(driver());
    assert.equal(typeof first, 'number');
    await driver().press('n');
    const second = await focusedRow(driver());
    assert.ok(Number(second) > Number(first), `${first} → ${second}`);
    assert.match(await textOf(driver(), '#bar .count'), /2 of \d+/);
    await driver().press('p');
    assert.equal(await focusedRow(driver()), first);
    await driver().press('F7');
    assert.equal(await focusedRow(driver()), second);
    assert.match(await textOf(driver(), '#live'), /^Change 2 of \d+: /);
  });

  test('both ends of a move lead to each other', async () => {
    const [first, ...rest] = [
      'The harbour board closed the old north pier to all visitors after the storm in March.',
      'A new ferry carries forty people across the bay every hour until late in the evening.',
      'Tickets for the summer season are sold at the museum and in both of the town libraries.',
      'Nobody was hurt when the crane fell, the engineers of the shipyard told the newspaper.',
    ];
    await driver().open(url);
    await choose(driver(), 'before', {
      'v1.txt': [first, ...rest].join('\n\n'),
      'v2.txt': [...rest, first].join('\n\n'),
    });
    const start = await waitFor(driver(), 'a moved paragraph', () => {
      const jump = document.querySelector('#rows .row.is-moved .jump');
      if (!(jump instanceof HTMLElement)) return '';
      jump.click();
      return jump.closest('.row')?.getAttribute('data-row');
    });
    const end = await focusedRow(driver());
    assert.equal(typeof end, 'number');
    assert.notEqual(end, Number(start));
    const back = await driver().evaluate(
      () => document.querySelector('#rows .row.is-current .jump')?.getAttribute('data-jump') ?? '',
    );
    assert.equal(back, start);
  });
}

/** @param {() => Driver} driver @param {string} url */
function texts(driver, url) {
  test('two typed texts are compared, and again when one is edited', async () => {
    await driver().open(url);
    await driver().type('#text-before', 'The vote was on Tuesday.');
    await driver().type('#text-after', 'The vote was on Wednesday.');
    await waitFor(driver(), 'a result', () =>
      document.querySelector('#rows ins')?.textContent?.includes('Wednesday'),
    );
    await driver().type('#text-after', ' Quokkas voted too.');
    await waitFor(driver(), 'the new words', () =>
      document.querySelector('#rows')?.textContent?.includes('Quokkas'),
    );
  });

  test('the later text is edited where it stands, and undone', async () => {
    await driver().open(url);
    await driver().type('#text-before', 'The vote was on Tuesday.');
    await driver().type('#text-after', 'The vote was on Wednesday.');
    await waitFor(driver(), 'a result', () => document.querySelector('#rows ins') !== null);
    await driver().click('button.edit');
    await driver().press('n');
    await driver().press('e');
    await driver().type('textarea.inline-edit', ' Quokkas voted too.');
    await driver().press('Enter');
    await waitFor(driver(), 'the new words', () =>
      document.querySelector('#rows .cell p')?.closest('.row')?.textContent?.includes('Quokkas'),
    );
    assert.equal(await focusedRow(driver()), 0);
    await driver().click('.tally button');
    await waitFor(
      driver(),
      'the words before',
      () => !document.querySelector('#rows')?.textContent?.includes('Quokkas'),
    );
  });

  test('a file that is no text says what to do, and leaves what was typed', async () => {
    await driver().open(url);
    await driver().type('#text-before', 'Typed by hand.');
    await choose(driver(), 'before', { 'story.pdf': '%PDF-1.7 \x01\x02' });
    const problem = await waitFor(
      driver(),
      'the message',
      () => document.querySelector('#status .problem')?.textContent,
    );
    assert.match(problem, /story\.pdf.*damaged or incomplete/);
    const typed = await driver().evaluate(
      () => /** @type {HTMLTextAreaElement} */ (document.getElementById('text-before')).value,
    );
    assert.equal(typed, 'Typed by hand.');
  });

  test('a long comparison can be cancelled, and the page goes on', async () => {
    await openExample(driver(), url);
    const shown = await textOf(driver(), '#rows');
    await keepWorkersBusy(driver());
    await choose(driver(), 'before', { 'v1.txt': manyWords('a'), 'v2.txt': manyWords('b') });
    await waitFor(driver(), 'a way to cancel', () =>
      Boolean(document.querySelector('#status .job button')),
    );
    const stage = await waitFor(
      driver(),
      'how far it is',
      () => document.querySelector('#status .stage')?.textContent,
    );
    assert.match(stage, /^[A-Z][a-z ]+… \d+%$/);
    await driver().click('#status .job button');
    await waitFor(
      driver(),
      'the end of the job',
      () => document.querySelector('#status .job')?.textContent === '',
    );
    assert.ok((await textOf(driver(), '#rows')) === shown, 'the earlier result stays');
    await choose(driver(), 'before', {
      'v1.txt': 'One short line.',
      'v2.txt': 'One shorter line.',
    });
    await waitFor(driver(), 'the next result', () =>
      document.querySelector('#rows ins')?.textContent?.includes('shorter'),
    );
  });
}

/** @param {() => Driver} driver @param {string} url */
function work(driver, url) {
  test('closing asks once there is work to lose, and only then', async () => {
    const asks = () =>
      driver().evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
    await openExample(driver(), url);
    assert.equal(await asks(), false);
    await driver().press('n');
    await driver().press('a');
    assert.equal(await asks(), true);
    await driver().click('.tally button');
    assert.equal(await asks(), false);
  });

  test('a third file asks where it goes, and undoing brings the work back', async () => {
    await openExample(driver(), url);
    await driver().press('n');
    await driver().press('r');
    const outcome = () => textOf(driver(), '#rows');
    const last = await outcome();
    await driver().evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['Quokkas voted too.'], 'third.txt'));
      const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer });
      document.querySelector('#rows')?.dispatchEvent(drop);
    });
    const question = await waitFor(
      driver(),
      'the question',
      () => document.querySelector('.offer')?.textContent,
    );
    assert.match(question, /third\.txt.*Replace Later.*Next version.*Cancel/);
    assert.equal(await outcome(), last);
    await driver().click('.offer button:nth-of-type(2)');
    await waitFor(driver(), 'the next version', () =>
      document.querySelector('#rows ins')?.textContent?.includes('Quokkas'),
    );
    await driver().click('.tally button');
    await waitFor(
      driver(),
      'the work before',
      (rows) => document.querySelector('#rows')?.textContent === rows,
      last,
    );
  });

  test('what is kept comes back, and not once it is forgotten', async () => {
    const press = async () => {
      await driver().press('?');
      await driver().click('#keep');
      await driver().click('#help .primary');
    };
    await openExample(driver(), url);
    await press();
    await driver().press('n');
    await driver().press('r');
    await waitFor(driver(), 'all of it kept', () =>
      dispatchEvent(new Event('beforeunload', { cancelable: true })),
    );
    await driver().open('about:blank');
    await driver().open(url);
    await waitFor(driver(), 'the decision', () => document.querySelector('.has-rejected') !== null);
    await press();
    const count = () => driver().evaluate(async () => (await indexedDB.databases?.())?.length ?? 0);
    for (let wait = 0; (await count()) > 0; wait++) assert.ok(wait < 200, 'it is forgotten');
    await driver().open('about:blank');
    await driver().open(url);
    assert.equal(await textOf(driver(), '#rows'), '');
    await driver().open('about:blank');
  });
}

/** @param {() => Driver} driver @param {string} url */
function findings(driver, url) {
  test('the finding in focus has a ring around its words in each view, and the text stays as it is', async () => {
    const quoted = '“We will reopen it within nine months,” said Maria Stone.';
    await driver().open(url);
    await choose(driver(), 'before', {
      'v1.txt': `The bridge closes.\n\n${quoted}\n\nIt is old.`,
      'v2.txt': `The bridge closes.\n\n${quoted.replace('will', 'may')}\n\nIt is very old.`,
    });
    await waitFor(driver(), 'rows', () => document.querySelectorAll('#rows .row').length);
    /** Which marked words stand in a ring. */
    const ringed = () =>
      driver().evaluate(() => {
        const rings = [...document.querySelectorAll('.highlight')].map((ring) =>
          ring.getBoundingClientRect(),
        );
        return [...document.querySelectorAll('#rows :is(ins, del)')]
          .filter((mark) => {
            const { left, right, top, bottom } = mark.getBoundingClientRect();
            const middle = (top + bottom) / 2;
            return rings.some(
              (ring) =>
                ring.left <= left + 1 &&
                ring.right >= right - 1 &&
                ring.top < middle &&
                ring.bottom > middle,
            );
          })
          .map((mark) => mark.textContent);
      });
    for (const mode of ['both', 'merged', 'clean']) {
      await driver().click(`[data-mode="${mode}"]`);
      const text = await textOf(driver(), '#rows');
      await driver().press('f');
      assert.deepEqual(await ringed(), ['will', 'may'], mode);
      assert.equal(await textOf(driver(), '#rows'), text);
      await driver().press('n');
      assert.deepEqual(await ringed(), [], mode);
    }
  });
}

/**
 * The page must hold everything back, and the same page without its policy nothing. So a way out that a browser does
 * not have is never taken for one that is barred.
 * @param {() => Driver} driver @param {string} url
 */
function nothingLeaves(driver, url) {
  test('nothing leaves the page, nor a worker of it', async () => {
    await openExample(driver(), url);
    assert.deepEqual(await leaks(driver()), { left: [], seen: [] });
  });

  test('without the policy all of that would leave', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'stet-open-'));
    try {
      const open = readFileSync(PAGE, 'utf8').replace(/<meta http-equiv=[^>]*>/, '');
      writeFileSync(join(folder, 'open.html'), open);
      await driver().open(pathToFileURL(join(folder, 'open.html')).href);
      const { seen } = await leaks(driver());
      for (const way of ['fetch', 'beacon', 'image', 'script', 'style', 'frame', 'socket']) {
        assert.ok(seen.includes(`/${way}`), way);
      }
      for (const way of ['fetch', 'import', 'request']) {
        assert.ok(seen.includes(`/worker-${way}`), `worker ${way}`);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

/**
 * @param {string} name
 * @param {() => Promise<Driver>} open
 */
export function scenario(name, open) {
  describe(`dist/stet.html from file:// in ${name}`, () => {
    /** @type {Driver} */
    let running;
    const driver = () => running;
    before(async () => {
      running = await open();
    });
    after(() => running?.close());
    examples(driver, PAGE.href);
    texts(driver, PAGE.href);
    work(driver, PAGE.href);
    findings(driver, PAGE.href);
    histories(driver, PAGE.href);
    nothingLeaves(driver, PAGE.href);
    quiet(driver, PAGE.href);
    faults(driver, PAGE.href);
  });
}
