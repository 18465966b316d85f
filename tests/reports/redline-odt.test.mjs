// The redline as an OpenDocument text, beyond what redline.test.mjs holds of both formats.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { bytesOf, odt, zip } from '../documents/support.mjs';
import { Zip } from '../../documents/zip.js';
import { Protected } from '../../reports/protected.js';
import { checkOdt, checkedRedline, partOf, redlineOf, versionsIn } from './support.mjs';

/** @typedef {import('./support.mjs').Settings} Settings */

/** @param {string | Uint8Array} before @param {string | Uint8Array} after @param {Settings} [settings] */
const checked = (before, after, settings) =>
  checkedRedline(before, after, { isOdt: true, ...settings });

const OFFICE = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0';
const p = (/** @type {string} */ words) => `<text:p>${words}</text:p>`;
const item = (/** @type {string} */ words) => `<text:list-item>${p(words)}</text:list-item>`;
const list = (/** @type {string[]} */ ...items) =>
  `<text:list>${items.map(item).join('')}</text:list>`;
const row = (/** @type {string[]} */ ...cells) =>
  `<table:table-row>${cells.map((words) => `<table:table-cell>${p(words)}</table:table-cell>`).join('')}</table:table-row>`;
const table = (/** @type {string[]} */ ...rows) => `<table:table>${rows.join('')}</table:table>`;
const note = (/** @type {string} */ words) =>
  `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p(words)}</text:note-body></text:note>`;
const box = (/** @type {string} */ words) =>
  `<draw:frame><draw:text-box>${p(words)}</draw:text-box></draw:frame>`;

const ONE = 'The council met on Monday night to vote on the bridge.';
const TWO = 'It will meet again when the report of the engineers is there.';
const END = p('The end of it.');

/** Each is held both ways. @type {Record<string, [before: string, after: string]>} */
const SHAPES = {
  'a paragraph is parted, with an empty one between': [
    p(`${ONE} ${TWO}`) + END,
    p(`${ONE} `) + p('') + p(TWO) + END,
  ],
  'spaces that would collapse beside a mark': [
    p('One<text:s text:c="3"/>two<text:tab/>three.') + END,
    p('One<text:s/>two three.<text:line-break/>Four') + END,
  ],
  'items of a list': [
    p(ONE) + list('Apples for all', 'Pears for some', 'Plums for none') + END,
    p(ONE) + list('Apples for all', 'Plums for one') + list('Quinces') + END,
  ],
  'cells and rows of a table': [
    p(ONE) + table(row('North', '12'), row('South', '15'), row('East', '7')) + END,
    p(ONE) + table(row('North', '13'), row('East', '7'), row('West', '20')) + END,
  ],
  'a table came behind all else': [p(ONE), p(ONE) + table(row('North', '12'))],
  'a table and paragraphs around it': [
    p(ONE) +
      p('Before it.') +
      table(row('North', '12'), row('South', '15')) +
      p('Behind it.') +
      END,
    p(ONE) + END,
  ],
  'a note and a text box changed': [
    p(`${ONE}${note('Figures for 1987.')}`) + p(`${TWO}${box('Call 555 0100.')}`) + END,
    p(`${ONE}${note('Figures for 2024.')} More.`) + p(`${TWO}${box('Call 555 0199.')}`) + END,
  ],
  'words in a link and in sections': [
    `<text:section>${p(`${ONE} <text:a xlink:href="https://a.example/">Read it here</text:a>.`)}</text:section>${p(TWO)}`,
    `<text:section>${p(ONE)}</text:section>${p(`${TWO} <text:a xlink:href="https://a.example/">Read more here</text:a>.`)}`,
  ],
};

for (const [name, [before, after]] of Object.entries(SHAPES))
  test(`both texts are there: ${name}`, async () => {
    await checked(odt(before), odt(after));
    await checked(odt(after), odt(before));
  });

const BOLD =
  '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>';
const LARGE =
  '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-size="20pt"/></style:style>';

test('the later document itself: what was removed keeps its form', async () => {
  const before = odt(p('The mayor <text:span text:style-name="T1">said</text:span> no.'), BOLD);
  const after = odt(p('The <text:span text:style-name="T1">mayor</text:span> claimed no.'), LARGE);
  const { xml } = await checked(before, after);
  assert.match(xml, /<text:span text:style-name="T1">mayor<\/text:span>/);
  const [, style] = /<text:span text:style-name="(\w+)">said/.exec(xml) ?? [];
  assert.notEqual(style, 'T1');
  assert.match(
    xml,
    new RegExp(`style:name="${style}"[^>]*><style:text-properties fo:font-weight="bold"`),
  );
});

test('its own tracked changes are resolved first', async () => {
  const tracked = odt(
    `<text:tracked-changes><text:changed-region text:id="a"><text:insertion/></text:changed-region><text:changed-region text:id="b"><text:deletion>${p('')}${p('Old and gone.')}${p('Bright')}</text:deletion></text:changed-region></text:tracked-changes>` +
      p(`${ONE}<text:change-start text:change-id="a"/> Added`) +
      p(`here.<text:change-end text:change-id="a"/> Kept<text:change text:change-id="b"/> words.`),
  );
  const other = odt(p('Repairs cost 9 million.'));
  for (const asAfter of /** @type {const} */ (['original', undefined])) {
    const { xml } = await checked(other, tracked, { asAfter });
    assert.doesNotMatch(xml, /change-id="[ab]"/);
  }
  await checked(tracked, tracked, { asBefore: 'original' });
});

test('a move is a removal and an addition, and a comment tells of it', async () => {
  const moved = 'The bridge across the river will open to the public in May after years of work.';
  const others = [
    'A strike stopped all buses of the town for a day.',
    'Schools stay closed until the end of the week.',
    'The council meets on Monday to talk about money.',
  ];
  const { xml } = await checked([moved, ...others].join('\n\n'), [...others, moved].join('\n\n'));
  assert.match(xml, /<office:annotation>.*<text:p>Moved from ¶1\.<\/text:p><\/office:annotation>/);
  const edited = [...others, moved.replace('May', 'June')].join('\n\n');
  const told = await checked([moved, ...others].join('\n\n'), edited);
  assert.match(told.xml, /Moved from ¶1 and edited: “May” → “June”\./);
  const bare = await checked([moved, ...others].join('\n\n'), edited, { notes: false });
  assert.doesNotMatch(bare.xml, /annotation/);
});

test('results of fields are not written as changed', async () => {
  const dated = (/** @type {string} */ day) =>
    odt(p(`Printed on <text:date>${day}</text:date> here.`));
  const { bytes, unmarked } = await redlineOf(dated('Monday'), dated('Tuesday'), { isOdt: true });
  assert.doesNotMatch(partOf(bytes, 'content.xml'), /text:change/);
  assert.ok(unmarked.fields > 0);
});

test('nothing that runs comes along, and other parts stay', async () => {
  const given = new Zip(
    odt(
      `<office:event-listeners><script:event-listener/></office:event-listeners>${p('Two here.')}`,
    ),
  );
  const after = zip({
    'content.xml': given.read('content.xml') ?? '',
    'Basic/Standard/Module1.xml': '<a/>',
    'META-INF/documentsignatures.xml': '<a/>',
    'Pictures/a.png': bytesOf('picture'),
  });
  const { bytes, xml } = await checked(odt(p('One here.')), after);
  assert.doesNotMatch(xml, /<script:|<office:event/);
  assert.deepEqual(new Zip(bytes).names.sort(), [
    ...['META-INF/manifest.xml', 'Pictures/a.png', 'content.xml', 'meta.xml', 'mimetype'],
  ]);
});

test('comments stay unless they are dropped', async () => {
  const after = odt(p('Two <office:annotation><text:p>Sure?</text:p></office:annotation>here.'));
  const { xml } = await checked(odt(p('One here.')), after);
  assert.match(xml, /Sure\?/);
  const bare = await checked(odt(p('One here.')), after, { dropsComments: true });
  assert.doesNotMatch(bare.xml, /Sure\?/);
});

const real = new URL('../../../shared/data/documents/odt/', import.meta.url);

test('the same for real documents', { skip: !existsSync(real) }, async () => {
  const files = readdirSync(real).map((name) => new Uint8Array(readFileSync(new URL(name, real))));
  for (const before of files)
    for (const after of files) {
      const { bytes, unmarked, texts } = await redlineOf(before, after, { isOdt: true });
      checkOdt(bytes);
      const found = await versionsIn(bytes);
      assert.deepEqual(found.after, texts.after);
      if (unmarked.flows + unmarked.fields === 0) assert.deepEqual(found.before, texts.before);
    }
});

test('two additions of one time never meet over the end of a paragraph that stays', async () => {
  const before = odt(p('Council to meet on the bridge') + END);
  const after = odt(p('Council to meet on the bridge on Friday') + p('Quite new here.') + END);
  const content = partOf((await redlineOf(before, after, { isOdt: true })).bytes, 'content.xml');
  const dates = [...content.matchAll(/<dc:date>(.*?)</g)].map(([, date]) => date);
  assert.equal(new Set(dates).size, 2, content);
});

test('a protected document is not changed', async () => {
  const redlined = (/** @type {string} */ settings) => {
    const content = new Zip(odt(p(TWO))).read('content.xml') ?? '';
    const after = zip({
      'content.xml': content,
      'settings.xml': `<s xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0">${settings}</s>`,
    });
    return redlineOf(odt(p(ONE)), after, { isOdt: true });
  };
  const readOnly = (/** @type {boolean} */ is) =>
    `<config:config-item config:name="LoadReadonly" config:type="boolean">${is}</config:config-item>`;
  await assert.rejects(redlined(readOnly(true)), Protected);
  await assert.rejects(
    redlined('<config:config-item-set config:name="ModifyPasswordInfo"/>'),
    Protected,
  );
  await redlined(readOnly(false));
});

test('the date of the later document may have an offset, or be no date', async () => {
  const before = odt(p('Council to meet on the bridge') + END);
  const added = p('Council to meet on the bridge on Friday') + p('Quite new here.') + END;
  for (const [said, dates] of /** @type {const} */ ([
    ['2026-03-12T09:40:00+01:00', ['2026-03-12T09:40:00+01:00', '2026-03-12T09:42:00+01:00']],
    ['yesterday', ['2000-01-01T00:00:00', '2000-01-01T00:02:00']],
  ])) {
    const after = zip({
      'content.xml': new Zip(odt(added)).read('content.xml') ?? '',
      'meta.xml': `<office:document-meta xmlns:office="${OFFICE}" xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta><dc:date>${said}</dc:date></office:meta></office:document-meta>`,
    });
    const content = partOf((await redlineOf(before, after, { isOdt: true })).bytes, 'content.xml');
    const found = [...content.matchAll(/<dc:date>(.*?)</g)].map(([, date]) => date);
    assert.deepEqual([...new Set(found)].sort(), dates);
  }
});
