// Help: the keys, what the marks mean, and the switch for single-key shortcuts.

/** @import { Store } from '../store.js' */
/** @import { Actions } from '../actions.js' */
import { button, h } from './dom.js';

/** @type {[string[], string][]} */
const KEYS = [
  [['n', 'F7', 'Alt+↓'], 'Next change'],
  [['p', 'Shift+F7', 'Alt+↑'], 'Previous change'],
  [['g'], 'The other end of a move'],
  [['u'], 'Side by side or merged'],
  [['c'], 'Clean later text'],
  [['?'], 'This help'],
  [['Esc'], 'Close what is open'],
];

/** @type {[string, string][]} */
const SIGNS = [
  ['+', 'new'],
  ['−', 'removed'],
  ['~', 'changed in place'],
  ['→', 'moved from here'],
  ['←', 'moved to here'],
];

/** @param {HTMLElement} root @param {Store} store @param {Actions} actions @returns {() => void} Opens it. */
export function mountHelp(root, store, actions) {
  const dialog = /** @type {HTMLDialogElement} */ (root);
  const single = h('input', { type: 'checkbox', id: 'single-keys' });
  single.addEventListener('change', () => actions.allowShortcuts(single.checked));
  store.watch(['shortcuts'], ({ shortcuts }) => (single.checked = shortcuts));
  dialog.append(
    h('h2', { id: 'help-heading' }, 'Keys and marks'),
    h(
      'table',
      {},
      h('caption', { class: 'hidden-text' }, 'Keys'),
      h('tbody', {}, ...KEYS.map(keyRow)),
    ),
    h(
      'p',
      { class: 'switch' },
      single,
      h('label', { for: 'single-keys' }, 'Single keys without Alt or F7'),
    ),
    h(
      'p',
      { class: 'marks' },
      h('ins', {}, 'Blue and underlined'),
      ' came, ',
      h('del', {}, 'yellow and struck'),
      ' went, ',
      h('span', { class: 'subtle' }, 'dotted'),
      ' differs only in form: typography or capitals.',
    ),
    h(
      'ul',
      { class: 'signs' },
      ...SIGNS.map(([sign, words]) => h('li', {}, h('span', { class: 'sign' }, sign), ` ${words}`)),
    ),
    h(
      'p',
      { class: 'quiet' },
      'Stet compares the texts in this page. Nothing is sent or stored; only how you like the page is remembered.',
    ),
    button('Close', () => dialog.close(), { class: 'primary', autofocus: true }),
  );
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close(); // The backdrop.
  });
  return () => dialog.showModal();
}

/** @param {[string[], string]} entry */
function keyRow([keys, meaning]) {
  const names = keys.flatMap((key, at) => [at > 0 ? ' ' : '', h('kbd', {}, key)]);
  return h('tr', {}, h('th', { scope: 'row' }, meaning), h('td', {}, ...names));
}
