// The keys of a history, beside those of the page: single letters, which can be turned off.

/** @import { App } from '../app.js' */
/** @import { HistoryActions } from './history.js' */
import { isTyping } from '../keyboard.js';
import { originOf } from '../views/dom.js';

/** @param {HTMLElement} root @param {App} app @param {HistoryActions} acts @param {{goAlong: (by: number) => void, toStrip: () => void}} views */
export function listenToHistoryKeys(root, { store, environment }, acts, { goAlong, toStrip }) {
  /** @type {Record<string, () => void>} */
  const keys = {
    '.': () => acts.stepVersions(1),
    ',': () => acts.stepVersions(-1),
    t: acts.toggleEnds,
    h: () => acts.showHistory(!store.get().tale.isOpen),
    v: toStrip,
  };
  /** In the place of the comparison, whose keys rest. @type {Record<string, () => void>} */
  const inHistory = {
    j: () => goAlong(1),
    k: () => goAlong(-1),
    n: () => goAlong(1),
    p: () => goAlong(-1),
    d: acts.enterLife,
  };
  environment.listen('keydown', (event) => {
    const { line, shortcuts, tale } = store.get();
    if (!line || event.defaultPrevented || event.isComposing || root.querySelector('dialog[open]'))
      return;
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || !shortcuts || isTyping(originOf(event))) return;
    const act = keys[key] ?? (tale.isOpen ? inHistory[key] : undefined);
    if (!act) return;
    event.preventDefault();
    act();
  });
}
