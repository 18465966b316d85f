// How versions are called: by their number, and by when they were written, as far as that is known.

/** @import { Source } from '../store.js' */
/** @import { Slot } from './line.js' */
/** @import { Stamp } from './order.js' */
/** @import { Strings } from '../strings.js' */
import { stampOfVersion } from './order.js';
import { stringsOf } from './strings.js';

/** Those of sources, in the language in which they were made. @type {WeakMap<Source, {code: string, date: string}>} */
const dates = new WeakMap();

/** Those of all versions, or '' for each: one dateline on all of them does not tell them apart. @param {Strings} t @param {readonly Slot[]} slots */
export function datesOf(t, slots) {
  const all = slots.map(({ source }) => dateOf(t, source));
  return new Set(all).size > 1 ? all : all.map(() => '');
}

/** "12 Mar 2026, 09:40", or ''. @param {Strings} t @param {Source} source */
function dateOf(t, source) {
  const known = dates.get(source);
  if (known?.code === t.code) return known.date;
  const stamp = stampOfVersion(source);
  const date = stamp ? stampWords(t, stamp) : '';
  dates.set(source, { code: t.code, date });
  return date;
}

/** @param {Strings} t @param {Stamp} stamp */
function stampWords(t, stamp) {
  const date = dateWords(t, stamp);
  return stamp.by === 'file' ? stringsOf(t).saved({ date }) : date;
}

/** Browsers take a while to make one. @type {Map<string, Intl.DateTimeFormat>} */
const formats = new Map();

/** @param {Strings} t @param {Stamp} stamp */
function dateWords({ code }, { time, hasHour }) {
  const key = `${code} ${hasHour}`;
  const hours = hasHour ? /** @type {const} */ ({ hour: '2-digit', minute: '2-digit' }) : {};
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(code === 'en' ? 'en-GB' : code, {
      ...{ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
      ...hours,
    });
  formats.set(key, format);
  return format.format(time);
}

/** "Version 2 (12 Mar 2026, 09:40)", of each. @param {Strings} t @param {readonly Slot[]} slots */
export function versionNames(t, slots) {
  const words = stringsOf(t);
  return datesOf(t, slots).map((date, at) => {
    const version = words.version({ at: at + 1 });
    return date ? words.named({ version, date }) : version;
  });
}
