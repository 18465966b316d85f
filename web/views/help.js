// Help: the keys, what the marks mean, and the settings.

/** @import { Store } from '../store.js' */
/** @import { Actions } from '../actions.js' */
import { LANGUAGES, t } from '../strings/index.js';
import { button, h } from './dom.js';

/** @type {[string[], 'next' | 'previous' | 'nextFinding' | 'rows' | 'otherEnd' | 'merged' | 'clean' | 'list' | 'accept' | 'edit' | 'link' | 'undo' | 'this' | 'escape'][]} */
const KEYS = [
  [['n', 'F7', 'Alt+↓'], 'next'],
  [['p', 'Shift+F7', 'Alt+↑'], 'previous'],
  [['f', 'Shift+F'], 'nextFinding'],
  [['j', 'k'], 'rows'],
  [['g'], 'otherEnd'],
  [['u'], 'merged'],
  [['c'], 'clean'],
  [['l'], 'list'],
  [['a', 'r'], 'accept'],
  [['e'], 'edit'],
  [['x', 'b'], 'link'],
  [['Ctrl+Z', 'Ctrl+Shift+Z'], 'undo'],
  [['?'], 'this'],
  [['Esc'], 'escape'],
];

/** @param {HTMLElement} root @param {Store} store @param {Actions} actions @returns {() => void} Opens it. */
export function mountHelp(root, store, actions) {
  const dialog = /** @type {HTMLDialogElement} */ (root);
  const draw = () => dialog.replaceChildren(...nodes(dialog, store, actions));
  store.watch(['language', 'shortcuts', 'keep'], () => {
    if (!dialog.open) return;
    const focused = document.activeElement?.id;
    draw();
    if (focused) document.getElementById(focused)?.focus();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close(); // The backdrop.
  });
  return () => {
    draw();
    dialog.showModal();
  };
}

/** @param {HTMLDialogElement} dialog @param {Store} store @param {Actions} actions */
function nodes(dialog, store, actions) {
  const { shortcuts, keep, language } = store.get();
  const languages = Object.entries(LANGUAGES).map(([code, { name }]) =>
    h('option', { value: code, lang: code, selected: code === language }, name),
  );
  const select = h('select', { id: 'language' }, ...languages);
  select.addEventListener('change', () => actions.setLanguage(select.value));
  return [
    // The heading takes the focus: the dialogue opens at its beginning.
    h('h2', { id: 'help-heading', tabindex: '-1', autofocus: true }, t.help.heading),
    h(
      'table',
      {},
      h('caption', { class: 'hidden-text' }, t.help.keysCaption),
      h('tbody', {}, ...KEYS.map(keyRow)),
    ),
    setting('single-keys', t.help.single, shortcuts, actions.allowShortcuts),
    h(
      'p',
      { class: 'marks' },
      h('ins', {}, t.help.came),
      t.help.cameMeans,
      h('del', {}, t.help.went),
      t.help.wentMeans,
      h('span', { class: 'subtle' }, t.help.dotted),
      t.help.dottedMeans,
      h('span', { class: 'ringed' }, t.help.ringed),
      t.help.ringedMeans,
    ),
    h('ul', { class: 'signs' }, ...Object.entries(t.help.signs).map(signItem)),
    h('p', { class: 'switch' }, h('label', { for: 'language' }, t.help.language), select),
    setting('keep', t.help.keep, keep, actions.keep),
    h(
      'p',
      { class: 'quiet' },
      `${t.help.keepMore} `,
      keep ? button(t.help.forget, actions.forget, { id: 'forget', class: 'link' }) : null,
    ),
    h('p', { class: 'quiet' }, t.help.privacy),
    button(t.help.close, () => dialog.close(), { class: 'primary' }),
  ];
}

/** @param {string} id @param {string} label @param {boolean} isOn @param {(isOn: boolean) => void} set */
function setting(id, label, isOn, set) {
  const box = h('input', { type: 'checkbox', id });
  box.checked = isOn;
  box.addEventListener('change', () => set(box.checked));
  return h('p', { class: 'switch' }, box, h('label', { for: id }, label));
}

/** @param {[string, string]} entry */
const signItem = ([sign, words]) => h('li', {}, h('span', { class: 'sign' }, sign), ` ${words}`);

/** @param {typeof KEYS[number]} entry */
function keyRow([keys, meaning]) {
  const names = keys.flatMap((key, at) => [at > 0 ? ' ' : '', h('kbd', {}, key)]);
  return h('tr', {}, h('th', { scope: 'row' }, t.help[meaning]), h('td', {}, ...names));
}
