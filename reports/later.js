// The date of a change that LibreOffice would otherwise join with another over the end of a paragraph. Why it does so is said
// in docx/apart.js; odt/marks.js has the same to do.

const TWO_MINUTES = 120_000;

/** Two minutes later, in the same time zone, if it says one. @param {string} date A moment in ISO 8601. */
export function later(date) {
  const [, moment, zone = ''] = /^(.*?)(Z|[+-]\d\d:\d\d)?$/.exec(date) ?? [];
  const next = new Date(Date.parse(`${moment}Z`) + TWO_MINUTES).toISOString();
  return next.slice(0, 'YYYY-MM-DDThh:mm:ss'.length) + zone;
}
