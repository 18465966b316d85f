// The keys of a history, beside those of the page: single letters, which can be turned off. Each letter works with Alt too.

/** @import { App } from '../app.js' */
/** @import { HistoryActions } from './history.js' */
import { isTyping, keyWithAlt } from '../keyboard.js';
import { originOf } from '../views/dom.js';
import { stringsOf } from './strings.js';
import { tell } from './tale.js';

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
  store.watch(['t'], ({ t }) => {
    const { help } = stringsOf(t);
    tell(store, {
      keys: [
        [['.', ','], help.steps],
        [['t'], help.ends],
        [['h'], help.history],
        [['v'], help.versions],
        [['Shift+←', 'Shift+→', 'Delete'], help.arrange],
      ],
    });
  });
  environment.listen('keydown', (event) => {
    const { line, shortcuts, tale } = store.get();
    if (!line || event.defaultPrevented || event.isComposing || root.querySelector('dialog[open]'))
      return;
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || isTyping(originOf(event))) return;
    if (key === 'Escape' && tale.isOpen) acts.closeLife();
    const name = altKey ? keyWithAlt(event) : shortcuts ? key : '';
    const act = keys[name] ?? (tale.isOpen ? inHistory[name] : undefined);
    if (!act) return;
    event.preventDefault();
    act();
  });
}
