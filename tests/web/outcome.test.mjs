// The text that comes of decisions, between whose blocks stands what stood there before.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readMarkdown } from '../../documents/markdown.js';
import { modelOf } from '../../model/model.js';
import { load } from '../../wasm/engine-node.js';
import { decided, unitsOfLink, unitsOfNature } from '../../web/lib/decisions.js';
import { resultText } from '../../web/lib/outcome.js';

const engine = await load();
const NONE = new Map();

/** @param {string} before @param {string} after */
const modelOfMarkdown = (before, after) =>
  modelOf(engine.compare({ blocks: readMarkdown(before) }, { blocks: readMarkdown(after) }));

/** With the links rejected whose words hold one of some. @param {string} before @param {string} after @param {string[]} words */
function without(before, after, ...words) {
  const model = modelOfMarkdown(before, after);
  const { comparison } = model;
  const units = comparison.links.flatMap((link, at) => {
    const texts = ['before', 'after'].flatMap((side) => {
      const name = /** @type {'before' | 'after'} */ (side);
      return link[name].map((block) =>
        comparison.texts[name].slice(...comparison[name].blocks[block].range),
      );
    });
    return words.some((word) => texts.some((text) => text.includes(word)))
      ? unitsOfLink(model, at)
      : [];
  });
  assert.ok(units.length > 0);
  return resultText(model, decided(NONE, units, 'rejected'));
}

const [A, B, C] = [
  '- The council met on Monday night.',
  '- A second hearing was planned.',
  '- Nobody answered our questions.',
];

test('an item that comes back stands in its list as it did', () => {
  const all = `${A}\n${B}\n${C}`;
  assert.equal(without(all, `${A}\n${B}`, 'Nobody'), all);
  assert.equal(without(all, `${A}\n${C}`, 'hearing'), all);
  assert.equal(without(all, `${B}\n${C}`, 'council'), all);
  assert.equal(
    without(`${all}\n\nThe end.`, `${A}\n${B}\n\nThe end.`, 'Nobody'),
    `${all}\n\nThe end.`,
  );
  const windows = `${A}\r\n${B}\r\n${C}\r\n`;
  assert.equal(without(windows, `${A}\r\n${B}\r\n`, 'Nobody'), windows);
});

test('an item that was added goes, and what follows the list stays apart from it', () => {
  const before = `${A}\n\nThe end.`;
  assert.equal(without(before, `${A}\n${B}\n\nThe end.`, 'hearing'), before);
  assert.equal(
    without(before, `${A}\n${B}\n${C}\n\nThe end.`, 'hearing'),
    `${A}\n${C}\n\nThe end.`,
  );
  assert.equal(without(`${A}\n${B}`, `${A}\n${B}\n\n${C}`, 'Nobody'), `${A}\n${B}`);
});

test('an item that moved goes back into its list', () => {
  const longer = `${C} It was said that many weeks of work would follow from there.`;
  const before = `${A}\n${B}\n${longer}\n\nThe end of it all.`;
  assert.equal(without(before, `${B}\n${longer}\n${A}\n\nThe end of it all.`, 'council'), before);
});

test('a paragraph of several sentences comes back as one', () => {
  const before =
    'Rain fell all day. The road was closed.\n\nNobody was hurt. Repairs will take weeks.';
  assert.equal(without(before, 'Rain fell all day. The road was closed.', 'Nobody'), before);
});

const WORDS = [
  'council bridge vote',
  'river flood warning',
  'school teacher strike',
  'market cheese farmer',
  'harbour ship captain',
  'museum painting thief',
];

/** Blocks of other words each, and the white space behind each. */
const markdown = fc
  .tuple(
    fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 1 }),
    fc.array(fc.record({ isItem: fc.boolean(), isTight: fc.boolean() }), {
      minLength: 6,
      maxLength: 6,
    }),
  )
  .map(([order, forms]) =>
    order
      .map((at, place) => {
        const { isTight } = forms[place];
        const isTightly = isTight && place + 1 < order.length;
        return `- The ${WORDS[at]} was seen.${place + 1 === order.length ? '' : isTightly ? '\n' : '\n\n'}`;
      })
      .join(''),
  );

/** @param {string} text */
const gapsOf = (text) => {
  const parts = text.split(/(\n+)/);
  /** @type {Map<string, string>} */
  const gaps = new Map();
  for (let at = 0; at + 2 < parts.length; at += 2)
    gaps.set(parts[at] + parts[at + 2], parts[at + 1]);
  return gaps;
};

test('whatever is rejected, blocks stand whole, each once, and apart as in a text that has them together', () => {
  fc.assert(
    fc.property(markdown, markdown, fc.infiniteStream(fc.boolean()), (before, after, choice) => {
      const model = modelOfMarkdown(before, after);
      const all = unitsOfNature(model, '');
      assert.equal(resultText(model, NONE), after);
      assert.equal(resultText(model, decided(NONE, all, 'rejected')), before);
      const links = model.comparison.links.flatMap((_, at) =>
        choice.next().value ? unitsOfLink(model, at) : [],
      );
      const text = resultText(model, decided(NONE, links, 'rejected'));
      const lines = text.trim().split(/\n+/);
      const known = new Set([before, after].flatMap((each) => each.split(/\n+/)));
      for (const line of lines) assert.ok(known.has(line) || text === '', `${line}|`);
      assert.equal(new Set(lines).size, lines.length);
      const [was, is] = [gapsOf(before), gapsOf(after)];
      for (const [pair, gap] of gapsOf(text))
        if (was.has(pair) || is.has(pair)) assert.ok(gap === was.get(pair) || gap === is.get(pair));
    }),
    { numRuns: 300 },
  );
});
