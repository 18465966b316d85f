// Line ends. A text area knows only \n, whatever the text that it shows has; what is typed there leaves the others alone.

import { replacedBetween } from './follow.js';

/** A text as a text area shows it. @param {string} text */
export const inTextArea = (text) => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);

/**
 * What was typed, with the line ends that stood there. New lines end as the first one of the text does. O(text).
 * @param {string} was @param {string} typed The text area's value. @param {string} [text] That `was` is a part of.
 */
export function withLineEnds(was, typed, text = was) {
  if (!text.includes('\r')) return typed;
  const { from, to, length } = replacedBetween(inTextArea(was), typed);
  const lineEnd = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
  const words = typed.slice(from, from + length).replace(/\n/g, lineEnd);
  const put = was.slice(0, placeIn(was, from)) + words + was.slice(placeIn(was, to));
  return inTextArea(put) === typed ? put : typed; // A lone \r and a new \n would have become one.
}

/** A place of a text by its place in the text area. @param {string} text @param {number} place */
function placeIn(text, place) {
  let found = place;
  for (let at = text.indexOf('\r\n'); at >= 0 && at < found; at = text.indexOf('\r\n', at + 2))
    found++;
  return found;
}
