// Every language says all that English says, in templates that name the same values, with a form for each plural category
// that whole numbers of the language have.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { LANGUAGES, bestLanguage } from '../../strings/languages.js';
import { languageTools } from '../../strings/language.js';
import { PARTS, completed, loadOwnParts } from '../../strings/parts.js';
import { fill, isForms, spoken } from '../../strings/speak.js';

/** @typedef {Map<string, string | Record<string, string>>} Leaves By their path. */

/** @param {any} part @param {string} path @returns {[string, string | Record<string, string>][]} */
const leaves = (part, path = '') =>
  typeof part === 'string' || isForms(part)
    ? [[path, part]]
    : Object.entries(part).flatMap(([name, each]) => leaves(each, `${path}.${name}`));

/** @param {string | Record<string, string>} leaf */
const templates = (leaf) => (typeof leaf === 'string' ? [leaf] : Object.values(leaf));

/** @param {string} template */
const namesIn = (template) => [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

/** The categories of whole numbers below a million; those of larger ones are for millions written as a word. @param {string} code */
function categories(code) {
  const rules = new Intl.PluralRules(code);
  return [...new Set(Array.from({ length: 1000 }, (_, n) => rules.select(n)))].sort();
}

const english = await loadOwnParts('en', PARTS);
const others = Object.keys(LANGUAGES).filter((code) => code !== 'en');

test('there is a folder a language, and no other', () => {
  const folders = readdirSync(new URL('../../strings/', import.meta.url), { withFileTypes: true });
  const codes = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  assert.deepEqual(codes.sort(), Object.keys(LANGUAGES).sort());
});

for (const code of Object.keys(LANGUAGES)) {
  test(`${code}: no string is missing or left over, and none lost a value`, async () => {
    const parts = await loadOwnParts(code, PARTS);
    for (const part of PARTS) {
      const own = new Map(leaves(parts[part]));
      const model = new Map(leaves(english[part]));
      const named = (/** @type {string} */ path) => `${path} of strings/${code}/${part}.js`;
      const missing = [...model.keys()].filter((path) => !own.has(path));
      const over = [...own.keys()].filter((path) => !model.has(path));
      assert.deepEqual(
        { missing: missing.map(named), over: over.map(named) },
        { missing: [], over: [] },
      );
      for (const [path, leaf] of own) {
        const where = `${code}/${part}${path}`;
        const asked = namesIn(templates(/** @type {any} */ (model.get(path)))[0]);
        for (const template of templates(leaf)) {
          // Where a form stands for one number only, it may say it as a word.
          const given = namesIn(template);
          assert.deepEqual(
            [...new Set([...given, ...(typeof leaf === 'string' ? [] : ['n'])])].sort(),
            [...new Set([...asked, ...(typeof leaf === 'string' ? [] : ['n'])])].sort(),
            where,
          );
          assert.doesNotMatch(template.replace(/\{\w+\}/g, ''), /[{}]/, where);
        }
        if (typeof leaf === 'string') continue;
        const forms = Object.values(leaf);
        if (Object.keys(leaf).join() !== 'other')
          assert.deepEqual(Object.keys(leaf).sort(), categories(code), where);
        assert.ok(forms.length === 1 || new Set(forms).size > 1, `${where}: other alone says it`);
      }
    }
  });

  test(`${code}: words and characters are counted by different words`, async () => {
    const { findings, history, page, reports } = await loadOwnParts(code, PARTS);
    assert.notDeepEqual(page.counts.words, page.counts.characters);
    assert.notDeepEqual(reports.report.words, reports.report.characters);
    assert.notDeepEqual(history.first, history.firstCharacters);
    assert.notDeepEqual(history.step, history.stepCharacters);
    assert.notEqual(findings.summary.fresh, findings.summary.freshCharacters);
  });

  test(`${code}: numbers and lists are written as Intl writes them`, () => {
    const { number, list, form } = languageTools(code);
    // Older versions of ICU write Arabic with other digits.
    const format = new Intl.NumberFormat(`${code}-u-nu-latn`);
    for (const value of [0, 7, 999, 12_345, 100_000, 1_234_567])
      assert.equal(number(value), format.format(value));
    const listed = new Intl.ListFormat(code).format(['A', 'B', 'C']);
    assert.equal(list(['A', 'B', 'C']), listed.replace(', and', ' and'));
    assert.equal(list(['A', 'B']), new Intl.ListFormat(code).format(['A', 'B']));
    for (const n of [0, 1, 2, 3, 11, 21, 100, 1_000_000]) {
      const forms = Object.fromEntries(categories(code).map((name) => [name, name]));
      assert.notEqual(form(n, forms), '', `${n}`);
    }
  });
}

for (const code of others) {
  test(`${code}: what is not the same in both languages is translated`, async () => {
    const parts = await loadOwnParts(code, PARTS);
    const same = PARTS.flatMap((part) => {
      const model = new Map(leaves(english[part]));
      return leaves(parts[part]).filter(([path, leaf]) => {
        const words = templates(leaf)
          .join(' ')
          .replace(/\{\w+\}/g, '');
        const isLong = (words.match(/\p{L}+/gu) ?? []).length > 3;
        return isLong && JSON.stringify(leaf) === JSON.stringify(model.get(path));
      });
    });
    assert.deepEqual(same, []);
  });
}

test('every word that index.html asks for is there', () => {
  const html = readFileSync(new URL('../../web/index.html', import.meta.url), 'utf8');
  const keys = [...html.matchAll(/data-t(?:-\w+)?="(\w+)"/g)].map(([, key]) => key);
  assert.ok(keys.length > 20);
  const words = { ...english.page.page, ...english.markup };
  for (const key of keys) assert.equal(typeof (/** @type {any} */ (words)[key]), 'string', key);
});

test('what a language lacks is said in English', () => {
  const english = {
    a: 'one',
    b: { c: 'two', d: 'three' },
    n: { one: '{n} word', other: '{n} words' },
  };
  const own = /** @type {typeof english} */ (
    /** @type {unknown} */ ({ b: { d: 'drei' }, n: { few: '{n} слова', other: '{n} слов' } })
  );
  assert.deepEqual(completed(own, english), {
    a: 'one',
    b: { c: 'two', d: 'drei' },
    n: { few: '{n} слова', other: '{n} слов' },
  });
});

test('the first language of a person that Stet speaks', () => {
  assert.equal(bestLanguage(['cy', 'de-AT', 'en']), 'de');
  assert.equal(bestLanguage(['pt_BR.UTF-8']), 'pt');
  assert.equal(bestLanguage(['C.UTF-8']), 'en');
});

test('templates speak: plurals, numbers and lists as the language has them', () => {
  const table = /** @type {const} */ ({
    words: { one: '{n} word', other: '{n} words' },
    kinds: 'Of {kinds}',
    bare: 'Bare',
  });
  const t = spoken(table, languageTools('en'));
  assert.equal(t.words({ n: 1 }), '1 word');
  assert.equal(t.words({ n: 1200 }), '1,200 words');
  assert.equal(t.kinds({ kinds: ['a', 'b'] }), 'Of a and b');
  assert.equal(t.bare, 'Bare');
  assert.equal(fill('{a}{b}', { a: '$&' }), '$&');
});
