import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countOf, unitOf, unitOfBoth } from '../../model/units.js';

test('a script without spaces is counted in characters, others in words', () => {
  for (const text of [
    '警方在上海逮捕一名男子。',
    '東京で男を逮捕した。',
    'สะพานปิดแล้ว',
    'ຂົວປິດແລ້ວ',
    'ស្ពានបិទហើយ',
    'တံတားပိတ်သည်',
  ])
    assert.equal(unitOf(text), 'characters', text);
  for (const text of [
    'The bridge is shut.',
    'Мост закрыт.',
    'الجسر مغلق',
    '다리가 폐쇄되었다.',
    '',
    '2024',
  ])
    assert.equal(unitOf(text), 'words', text);
});

test('what most of the text is written in decides', () => {
  assert.equal(unitOf('苹果公司（Apple）周二发布新款 iPhone。'), 'characters');
  assert.equal(
    unitOf('The daily People’s Daily (人民日报) said on Monday that it had a new editor.'),
    'words',
  );
});

test('of two versions the later one decides, unless it is empty', () => {
  assert.equal(unitOfBoth({ before: 'A bridge', after: '桥' }), 'characters');
  assert.equal(unitOfBoth({ before: '桥', after: '' }), 'characters');
});

test('a text that nothing was compared with is counted in the engine’s units', () => {
  assert.equal(countOf('中国互联网 2024年 增长 8.5%'), 10);
  assert.equal(countOf('Don’t pay $5 — or 1,000.'), 5);
});
