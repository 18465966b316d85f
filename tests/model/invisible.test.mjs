// What nobody sees has a name.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { invisibleKinds } from '../../model/invisible.js';

test('invisible differences are called by their kinds', () => {
  assert.deepEqual(invisibleKinds('a\u00adb', 'ab'), ['softHyphen']);
  assert.deepEqual(invisibleKinds('a\u200b b', 'a b\ufeff'), ['zeroWidth']);
  assert.deepEqual(invisibleKinds('\u200ea', '\u2067a\ufe0f'), ['direction', 'variation']);
  assert.deepEqual(invisibleKinds('\u3164', ''), ['other']);
  assert.deepEqual(invisibleKinds('e\u0301\u00ad', 'é'), ['softHyphen', 'normalization']);
});
