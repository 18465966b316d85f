// The moments that changes of a redline are dated with, which come from a document and so may be anything.

/** @param {string} text Of a document. */
export const isMoment = (text) =>
  /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d|$)/.test(text) && !Number.isNaN(Date.parse(text));

const TWO_MINUTES = 120_000;

/**
 * Two minutes later, in the same time zone, if it says one: for a change that LibreOffice would otherwise join with another
 * over the end of a paragraph (docx/apart.js, odt/marks.js).
 * @param {string} date A moment in ISO 8601.
 */
export function later(date) {
  const [, moment, zone = ''] = /^(.*?)(Z|[+-]\d\d:\d\d)?$/.exec(date) ?? [];
  const next = new Date(Date.parse(`${moment}Z`) + TWO_MINUTES).toISOString();
  return next.slice(0, 'YYYY-MM-DDThh:mm:ss'.length) + zone;
}
