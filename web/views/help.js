// Help: the keys, what the marks mean, and the settings.

/** @import { App } from '../app.js' */
/** @import { Strings } from '../strings/index.js' */
import { LANGUAGES } from '../strings/index.js';
import { button, focusedFrom, h } from './dom.js';

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

/** @param {HTMLElement} root @param {App} app @returns {() => void} Opens it. */
export function mountHelp(root, app) {
  const dialog = /** @type {HTMLDialogElement} */ (root);
  const draw = () => dialog.replaceChildren(...nodes(dialog, app));
  app.store.watch(['t', 'shortcuts', 'keep'], () => {
    if (!dialog.open) return;
    const focused = focusedFrom(dialog)?.id;
    draw();
    const again = focused ? dialog.querySelector(`#${focused}`) : null;
    if (again instanceof HTMLElement) again.focus();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close(); // The backdrop.
  });
  return () => {
    draw();
    dialog.showModal();
  };
}

/** @param {HTMLDialogElement} dialog @param {App} app */
function nodes(dialog, app) {
  const { shortcuts, t } = app.store.get();
  return [
    // The heading takes the focus, so that the dialogue opens at its beginning.
    h('h2', { id: 'help-heading', tabindex: '-1', autofocus: true }, t.help.heading),
    h(
      'table',
      {},
      h('caption', { class: 'hidden-text' }, t.help.keysCaption),
      h('tbody', {}, ...KEYS.map((entry) => keyRow(t, entry))),
    ),
    setting('single-keys', t.help.single, shortcuts, app.actions.allowShortcuts),
    marks(t),
    h('ul', { class: 'signs' }, ...Object.entries(t.help.signs).map(signItem)),
    ...settings(app),
    h('p', { class: 'quiet' }, t.help.privacy),
    button(t.help.close, () => dialog.close(), { class: 'primary' }),
  ];
}

/** @param {Strings} t */
const marks = ({ help }) =>
  h(
    'p',
    { class: 'marks' },
    h('ins', {}, help.came),
    help.cameMeans,
    h('del', {}, help.went),
    help.wentMeans,
    h('span', { class: 'subtle' }, help.dotted),
    help.dottedMeans,
    h('span', { class: 'highlighted' }, help.ringed),
    help.ringedMeans,
  );

/** The language, and what is kept on the device. @param {App} app */
function settings({ store, actions, environment }) {
  const { keep, t } = store.get();
  const languages = Object.entries(LANGUAGES).map(([code, { name }]) =>
    h('option', { value: code, lang: code, selected: code === t.code }, name),
  );
  const select = h('select', { id: 'language' }, ...languages);
  select.addEventListener('change', () => actions.setLanguage(select.value));
  const forget = () => actions.keep(false);
  return [
    h('p', { class: 'switch' }, h('label', { for: 'language' }, t.help.language), select),
    setting('keep', t.help.keep, keep, actions.keep),
    h(
      'p',
      { class: 'quiet' },
      `${environment.isLocalFile ? t.help.keepMoreLocal : t.help.keepMore} `,
      keep ? button(t.help.forget, forget, { id: 'forget', class: 'link' }) : null,
    ),
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

/** @param {Strings} t @param {typeof KEYS[number]} entry */
function keyRow(t, [keys, meaning]) {
  const names = keys.flatMap((key, at) => [at > 0 ? ' ' : '', h('kbd', {}, key)]);
  return h('tr', {}, h('th', { scope: 'row' }, t.help[meaning]), h('td', {}, ...names));
}
