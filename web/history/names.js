// How versions are called: by their number, and by when they were written, as far as that is known.

/** @import { Source } from '../store.js' */
/** @import { Strings } from '../strings.js' */
import { stampOfVersion } from './order.js';
import { stringsOf } from './strings.js';

/** "12 Mar 2026, 09:40", or ''. @param {Strings} t @param {Source} source */
export function dateOf(t, source) {
  const stamp = stampOfVersion(source);
  if (!stamp) return '';
  const { time, hasHour, by } = stamp;
  const hours = hasHour ? /** @type {const} */ ({ hour: '2-digit', minute: '2-digit' }) : {};
  const date = new Intl.DateTimeFormat(t.code === 'en' ? 'en-GB' : t.code, {
    ...{ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
    ...hours,
  }).format(time);
  return by === 'file' ? stringsOf(t).saved({ date }) : date;
}

/** "Version 2 (12 Mar 2026, 09:40)". @param {Strings} t @param {number} at @param {Source} source */
export function versionName(t, at, source) {
  const date = dateOf(t, source);
  const words = stringsOf(t);
  const version = words.version({ at: at + 1 });
  return date ? words.named({ version, date }) : version;
}
