import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directionOf } from '../../model/direction.js';

test('a text runs the way most of its letters do', () => {
  assert.equal(directionOf('قال رئيس البلدية: NATO'), 'rtl');
  assert.equal(directionOf('The word سلام is Arabic.'), 'ltr');
  assert.equal(directionOf(''), 'ltr');
});
