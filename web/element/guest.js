// The environment of an element inside another page. Of that page it hears only what happens inside the element, it has a
// window of its own size, and it keeps nothing unless it is asked to. What it listens to outside of itself, it listens to
// only while it is in the page.

/** @import { Environment, Viewport } from '../environment.js' */
import { copy, readPreferences, save, writePreferences } from '../environment.js';
import { languageParts } from '../assets.js';

/** Two columns of text fit side by side from so many pixels on, as the stylesheets have it. */
const WIDE = 900;

/** What is heard where it happens inside the element. */
const INSIDE = ['dragover', 'dragleave', 'drop'];

/** What an app hears that has a page of its own: the page that this one is in asks before it closes, and has the address. */
const NEVER = ['beforeunload', 'popstate', 'storage'];

/** @typedef {{type: string, listener: (event: any) => void}} Listened */

/**
 * @param {HTMLElement} host The element. @param {HTMLElement} frame Its window. @param {HTMLElement} root Scrolls in it.
 * @returns {Environment & {connect: (signal: AbortSignal) => void}} Listens until the signal comes.
 */
export function guestEnvironment(host, frame, root) {
  /** @type {Listened[]} */
  const all = [];
  /** @type {AbortSignal | undefined} */
  let connection;
  /** @param {Listened} listened @param {AbortSignal} signal */
  const attach = ({ type, listener }, signal) => {
    if (type === 'resize') return observeSize(frame, listener, signal);
    const isHeard = filterOf(type, host, frame, root);
    const hear = (/** @type {Event} */ event) => isHeard(event) && listener(event);
    host.ownerDocument.defaultView?.addEventListener(type, hear, { signal });
  };
  return {
    listen(type, listener) {
      if (NEVER.includes(type)) return;
      all.push({ type, listener });
      if (connection && !connection.aborted) attach({ type, listener }, connection);
    },
    connect(signal) {
      connection = signal;
      for (const each of all) attach(each, signal);
    },
    languages: languagesFor(host),
    loadParts: languageParts,
    isWide: () => frame.clientWidth >= WIDE,
    viewport: viewportOf(frame, root),
    hash: { read: () => '', write() {} },
    preferences: {
      read: () => (host.hasAttribute('remember') ? { ...readPreferences(), keep: false } : {}),
      write: (next) => host.hasAttribute('remember') && writePreferences(next),
    },
    shelf: {
      get: async () => ({ value: undefined, isAside: false }),
      put: async () => {},
      clear: async () => {},
    },
    isGuest: true,
    isLocalFile: false,
    copy: (text) => copy(text, root.querySelector('dialog[open]') ?? root),
    save,
    print() {},
  };
}

/** Which events of a type the element hears. @param {string} type @param {HTMLElement} host @param {HTMLElement} frame @param {HTMLElement} root @returns {(event: Event) => boolean} */
function filterOf(type, host, frame, root) {
  const isInside = (/** @type {Event} */ event) => event.composedPath().includes(host);
  // A page that gave its texts takes what is dropped on them itself.
  if (INSIDE.includes(type))
    return (event) => isInside(event) && !root.classList.contains('is-fixed');
  if (type !== 'keydown') return () => true;
  // A key belongs to what has the focus. Where nothing has it, the element under the pointer is meant.
  const isPointedAt = () => {
    const { activeElement, body } = host.ownerDocument;
    return (!activeElement || activeElement === body) && frame.matches(':hover');
  };
  return (event) => isInside(event) || isPointedAt();
}

/** @param {HTMLElement} frame @param {(event: any) => void} listener @param {AbortSignal} signal */
function observeSize(frame, listener, signal) {
  const observer = new ResizeObserver(listener);
  observer.observe(frame);
  signal.addEventListener('abort', () => observer.disconnect());
}

/** The language of the element, else that of the page around it, else the person's. @param {HTMLElement} host */
function languagesFor(host) {
  const around = host.closest('[lang]') ?? host.ownerDocument.documentElement;
  const lang = around.getAttribute('lang');
  return lang ? [lang] : (host.ownerDocument.defaultView?.navigator.languages ?? []);
}

/** @param {HTMLElement} frame @param {HTMLElement} root @returns {Viewport} */
function viewportOf(frame, root) {
  /** @param {Element} element */
  const boxOf = (element) => {
    const { top } = frame.getBoundingClientRect();
    const box = element.getBoundingClientRect();
    return { top: box.top - top, bottom: box.bottom - top };
  };
  const height = () => frame.clientHeight;
  const padding = (/** @type {'scrollPaddingTop' | 'scrollPaddingBottom'} */ edge) =>
    parseFloat(getComputedStyle(root)[edge]) || 0;
  const scrollBy = (/** @type {number} */ distance) => root.scrollBy(0, distance);
  return {
    width: () => frame.clientWidth,
    height,
    scroller: root,
    boxOf,
    /** The page around stays where it is, unless the element is out of sight: scrollIntoView would move both. */
    show(element, block) {
      const room = [padding('scrollPaddingTop'), height() - padding('scrollPaddingBottom')];
      const { top, bottom } = boxOf(element);
      const { scrollMarginTop, scrollMarginBottom } = getComputedStyle(element);
      const box = {
        top: top - parseFloat(scrollMarginTop),
        bottom: bottom + parseFloat(scrollMarginBottom),
      };
      scrollBy(distanceTo(box, room, block));
      frame.scrollIntoView({ block: 'nearest' });
    },
    scrollBy,
    covered: () => padding('scrollPaddingBottom'),
    coverBottom(covered) {
      root.style.scrollPaddingBottom = `${covered + 80}px`;
    },
  };
}

/** How far to scroll. @param {{top: number, bottom: number}} box @param {number[]} room @param {ScrollLogicalPosition} block */
function distanceTo({ top, bottom }, [start, end], block) {
  const toStart = top - start;
  const toEnd = bottom - end;
  if (block === 'center') return (toStart + toEnd) / 2;
  if (block === 'nearest') return toStart < 0 ? toStart : toEnd > 0 ? Math.min(toStart, toEnd) : 0;
  return block === 'start' ? toStart : toEnd;
}
