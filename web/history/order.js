// When versions were written, and their order: by the dates in their texts, else by the dates or numbers in their names, else
// by when their files were saved, else by name.

/** @import { Source } from '../store.js' */

/** `time` in milliseconds, as if it were UTC: a story names no zone. @typedef {{time: number, hasHour: boolean, by: 'text' | 'name' | 'file'}} Stamp */

/** How many characters at the top of a text are searched for its date. */
const TOP = 1500;

/** A line that dates a story is no longer than that. What a paragraph says of other days dates nothing. */
const LINE = 80;

/** Of the languages in which dates are most often met, by their first letters. */
const MONTHS = [
  /^(?:jan|jän|ene|gen)/i,
  /^(?:feb|fév|fev)/i,
  /^(?:mar(?!di)|mär|mrz|maa)/i,
  /^(?:apr|abr|avr)/i,
  /^(?:may|mai|mei|mag)/i,
  /^(?:jun|juin|giu)/i,
  /^(?:jul|juil|lug)/i,
  /^(?:aug|ago|aoû)/i,
  /^(?:sep|set)/i,
  /^(?:oct|okt|out|ott)/i,
  /^(?:nov)/i,
  /^(?:dec|dez|dic|déc)/i,
];

const HOUR = String.raw`(?:[T\s,.–—-]+(?:at |um |à |a las |às |alle )?(\d{1,2})[:.h](\d\d)(?!\d|\.\d)\s*([ap]\.?m\b)?)?`;
const ISO = new RegExp(String.raw`\b(\d{4})-(\d\d)-(\d\d)` + HOUR, 'iu');
const DAY_FIRST = new RegExp(
  String.raw`\b(\d{1,2})(?:st|nd|rd|th|er|º)?\.?\s+(?:de\s+)?(\p{L}{3,})\.?,?\s+(?:de\s+)?(\d{4})\b` +
    HOUR,
  'iu',
);
const MONTH_FIRST = new RegExp(
  String.raw`\b(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b` + HOUR,
  'iu',
);
const DOTTED = new RegExp(String.raw`\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b` + HOUR, 'u');

/** Where a text says when it was changed, that counts more than when it was first published. */
const UPDATED =
  /^[^\S\n]*(?:(?:last )?(?:updated|modified)|aktualisiert|stand|mis à jour|actualizado|atualizado|aggiornato|bijgewerkt)\b[^\n]*/im;

/** @param {string} text @returns {Pick<Stamp, 'time' | 'hasHour'> | null} */
export function dateIn(text) {
  const iso = ISO.exec(text);
  if (iso) return stampOf(+iso[1], +iso[2] - 1, +iso[3], iso.slice(4));
  for (const found of [DAY_FIRST.exec(text), swapped(MONTH_FIRST.exec(text))]) {
    const month = found ? MONTHS.findIndex((each) => each.test(found[2])) : -1;
    if (found && month >= 0) return stampOf(+found[3], month, +found[1], found.slice(4));
  }
  const dotted = DOTTED.exec(text);
  return dotted ? stampOf(+dotted[3], +dotted[2] - 1, +dotted[1], dotted.slice(4)) : null;
}

/** With the day before the month. @param {RegExpExecArray | null} found */
const swapped = (found) => found && [found[0], found[2], found[1], ...found.slice(3)];

/** @param {number} year @param {number} month @param {number} day @param {string[]} rest Hour, minute and half of the day. */
function stampOf(year, month, day, [hour, minute, half = '']) {
  if (month > 11 || day < 1 || day > 31 || +(hour ?? 0) > 23) return null;
  const hours = hour === undefined ? 0 : (+hour % (half ? 12 : 24)) + (/^p/i.test(half) ? 12 : 0);
  return { time: Date.UTC(year, month, day, hours, +(minute ?? 0)), hasHour: hour !== undefined };
}

/** "20260312-0940", "2026-03-12 09.40". @param {string} name */
function dateInName(name) {
  const spaced = name
    .replace(/(?<!\d)((?:19|20)\d\d)[-_.]?([01]\d)[-_.]?([0-3]\d)(?!\d)/, '$1-$2-$3')
    .replace(/(\d{4}-\d\d-\d\d)[-_T\s.]+([012]\d)[-_h.:]?([0-5]\d)(?!\d)/, '$1 $2:$3');
  return dateIn(spaced);
}

/** What says when a version was written. @param {Source} source @returns {Record<Stamp['by'], Stamp | null>} */
function stampsOf({ text, name, saved }) {
  const top = text.slice(0, TOP);
  const inText = dateIn(UPDATED.exec(top)?.[0] ?? '') ?? dateIn(shortLines(top));
  const inName = dateInName(name);
  return {
    text: inText && { ...inText, by: 'text' },
    name: inName && { ...inName, by: 'name' },
    file: saved === undefined ? null : { time: localTime(saved), hasHour: true, by: 'file' },
  };
}

/** @param {string} text */
const shortLines = (text) =>
  text
    .split('\n')
    .filter((line) => line.length <= LINE)
    .join('\n');

/** A file knows the time of a zone; the page speaks of that of the person. @param {number} time */
const localTime = (time) => time - new Date(time).getTimezoneOffset() * 60_000;

/** A day in milliseconds. */
const DAY = 86_400_000;

/** When a version was written, as far as that is known: a name may add the hour to the day in the text. @param {Source} source @returns {Stamp | null} */
export function stampOfVersion(source) {
  const { text, name, file } = stampsOf(source);
  const isSameDay = text && name && Math.floor(text.time / DAY) === Math.floor(name.time / DAY);
  return isSameDay && name.hasHour && !text.hasHour ? name : (text ?? name ?? file);
}

/** What an order was guessed by. @typedef {'text' | 'name' | 'number' | 'file'} By */

/** In their order; when files were saved is forgotten where it says nothing. @param {readonly Source[]} given @returns {{ordered: Source[], by: By}} */
export function inOrder(given) {
  const sources = areApart(given) ? given : given.map(({ saved, ...source }) => source);
  const names = new Intl.Collator('en', { numeric: true });
  const ordered = [...sources].sort(
    (one, other) => rank(one.name, other.name) || names.compare(one.name, other.name),
  );
  const stamps = new Map(ordered.map((source) => [source, stampsOf(source)]));
  const by = /** @type {const} */ (['text', 'name', 'file']).find((each) => {
    const times = ordered.map((source) => stamps.get(source)?.[each]?.time);
    const isKnown = !times.includes(undefined) && new Set(times).size > 1;
    return isKnown && (each !== 'file' || !areNumbered(sources));
  });
  if (!by) return { ordered, by: 'number' };
  const timeOf = (/** @type {Source} */ source) => stamps.get(source)?.[by]?.time ?? 0;
  // Sorting is stable: versions of one time stay in the order of their names.
  return { ordered: ordered.sort((one, other) => timeOf(one) - timeOf(other)), by };
}

/** Names that differ in a number only, such as v1 and v2, say more than when a file was copied. @param {readonly Source[]} sources */
function areNumbered(sources) {
  const bare = new Set(sources.map(({ name }) => name.replace(/\d+/g, '#')));
  return bare.size === 1 && new Set(sources.map(({ name }) => name)).size === sources.length;
}

/** Files that were unpacked or copied together have times that say nothing. @param {readonly Source[]} sources */
function areApart(sources) {
  const times = sources.map(({ saved }) => saved ?? 0).sort((one, other) => one - other);
  return times.every((time, at) => at === 0 || time - times[at - 1] >= 1000);
}

/** Puts "old" before "new". @param {string} one @param {string} other */
function rank(one, other) {
  const early = /\b(?:earlier|before|old|original|first)\b/i;
  const late = /\b(?:later|after|new|final|last)\b/i;
  const of = (/** @type {string} */ name) => (early.test(name) ? -1 : late.test(name) ? 1 : 0);
  return of(one) - of(other);
}
