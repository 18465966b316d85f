// What the app uses beyond its own elements: the window around it, the address bar, the clipboard, the device. It is given
// this one on Stet's page; an element inside another page gives it another (element/guest.js).

import { languageParts } from './assets.js';
import { late } from './late.js';

/**
 * @typedef {object} Environment
 * @property {(type: string, listener: (event: any) => void) => void} listen Hears what happens anywhere in the window:
 *   keys, drops, presses of the pointer, printing, steps through the history.
 * @property {readonly string[]} languages That the person reads, as BCP 47 tags, the favourite first.
 * @property {import('./strings.js').LoadParts} loadParts The words of a language.
 * @property {() => boolean} isWide Whether two columns of text fit side by side.
 * @property {Viewport} viewport
 * @property {Hash} hash
 * @property {Preferences} preferences
 * @property {Shelf} shelf Where the texts are kept for a person who asks for it.
 * @property {boolean} isGuest The page is somebody else's: it prints, and it says what it is and what leaves it.
 * @property {boolean} isLocalFile The page was opened from a file, and other such files may read what it keeps.
 * @property {(text: string) => Promise<boolean>} copy To the clipboard. False where the browser did not allow it.
 * @property {(content: string | Uint8Array, name: string) => void} save As a file.
 * @property {() => void} print
 */

/**
 * @typedef {object} Viewport
 * @property {() => number} width
 * @property {() => number} height
 * @property {Element | null} scroller What scrolls in it, unless it is the document.
 * @property {(element: Element) => {top: number, bottom: number}} boxOf Where an element is in it.
 * @property {(element: Element, block: ScrollLogicalPosition) => void} show Scrolls to an element.
 * @property {(distance: number) => void} scrollBy Downwards, in pixels.
 * @property {(height: number) => void} coverBottom Says that so many pixels at the bottom are covered, which scrolling
 *   to an element then avoids.
 * @property {() => number} covered So many pixels.
 */

/** The part of the address after #. A new entry of the history is one that Back leaves. @typedef {{read: () => string, write: (hash: string, isNewEntry: boolean) => void}} Hash */

/** How someone likes the page, never a story's text. @typedef {{read: () => Record<string, unknown>, write: (preferences: Record<string, unknown>) => void}} Preferences */

/**
 * Each open page has a place of its own. `get` gives what is in it, and leaves aside places with values that it cannot
 * read.
 * @typedef {object} Shelf
 * @property {(isReadable: (value: unknown) => boolean) => Promise<{value: unknown, isAside: boolean}>} get
 * @property {(value: unknown) => Promise<unknown>} put
 * @property {() => Promise<void>} clear
 */

/** Most people keep nothing: what keeps is loaded when it is first asked. @returns {Shelf} */
function lateShelf() {
  /** @type {Shelf | undefined} */
  let opened;
  const shelf = async () => {
    const { openShelf } = await late('database', () => import('./database.js'));
    return (opened ??= openShelf());
  };
  return {
    get: async (isReadable) => (await shelf()).get(isReadable),
    put: async (value) => (await shelf()).put(value),
    clear: async () => (await shelf()).clear(),
  };
}

/** @returns {Environment} That of a page which has the whole window. */
export const windowEnvironment = () => ({
  listen: (type, listener) => window.addEventListener(type, listener),
  languages: navigator.languages,
  loadParts: languageParts,
  isWide: () => matchMedia('(min-width: 900px)').matches,
  viewport: {
    width: () => innerWidth,
    height: () => innerHeight,
    scroller: null,
    boxOf: (element) => element.getBoundingClientRect(),
    show: (element, block) => element.scrollIntoView({ block }),
    scrollBy: (distance) => scrollBy(0, distance),
    covered: () => parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom),
    coverBottom(height) {
      document.documentElement.style.scrollPaddingBottom = `calc(${height}px + 5rem)`;
    },
  },
  hash: { read: () => location.hash, write: writeHash },
  preferences: { read: readPreferences, write: writePreferences },
  shelf: lateShelf(),
  isGuest: false,
  isLocalFile: location.protocol === 'file:',
  copy: (text) => copy(text, document.querySelector('dialog[open]') ?? document.body),
  save,
  print: () => window.print(),
});

/** @type {Hash['write']} */
function writeHash(hash, isNewEntry) {
  try {
    if (isNewEntry) history.pushState(null, '', hash);
    else history.replaceState(null, '', hash);
  } catch {
    // Some browsers refuse this for local files, or when it comes too often. The address is only a convenience.
  }
}

const PREFERENCES = 'stet.preferences';

/** @type {Preferences['read']} */
export function readPreferences() {
  try {
    return JSON.parse(localStorage.getItem(PREFERENCES) ?? '{}') ?? {};
  } catch {
    return {};
  }
}

/** @type {Preferences['write']} */
export function writePreferences(preferences) {
  try {
    localStorage.setItem(PREFERENCES, JSON.stringify(preferences));
  } catch {
    // Storage may be switched off.
  }
}

/** @param {string} text @param {Element} place Where a text can be selected. */
export async function copy(text, place) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, place);
  }
}

/** Where the clipboard's own interface is barred. @param {string} text @param {Element} place */
function copyBySelection(text, place) {
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'hidden-text';
  const { activeElement } = /** @type {Document | ShadowRoot} */ (place.getRootNode());
  place.append(area);
  area.select();
  const isDone = document.execCommand('copy');
  area.remove();
  if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  return isDone;
}

/** @type {Environment['save']} */
export function save(content, name) {
  const url = URL.createObjectURL(new Blob([/** @type {BlobPart} */ (content)]));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
