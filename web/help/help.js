// Help: the keys, what the marks mean, and the settings. It is loaded when it is first opened.

/** @import { App } from '../app.js' */
/** @import { Strings } from '../strings.js' */
import { WITH_ALT } from '../keyboard.js';
import { LANGUAGES, nameOfLanguage } from '../../strings/languages.js';
import { help } from '../../strings/en/help.js';
import { button, focusedFrom, h } from '../views/dom.js';
import { addLateStyle } from '../views/late-style.js';
import { marks, severities, signs } from '../views/marks.js';

/** @type {[string[], keyof typeof help][]} */
const KEYS = [
  [['n', 'F7', 'Alt+↓'], 'next'],
  [['p', 'Shift+F7', 'Alt+↑'], 'previous'],
  [['N', 'P'], 'nextEdit'],
  [['f', 'F'], 'nextFinding'],
  [['j', 'k'], 'rows'],
  [['g'], 'otherEnd'],
  [['d', 'Enter', 'Esc'], 'card'],
  [['a', 'r'], 'accept'],
  [['A', 'R'], 'acceptEdit'],
  [['y', 'Y'], 'acceptKind'],
  [['*'], 'acceptAll'],
  [['m'], 'seen'],
  [['e'], 'edit'],
  [['x', 'b'], 'link'],
  [['u'], 'merged'],
  [['c'], 'clean'],
  [['l'], 'list'],
  [['s'], 'export'],
  [['Ctrl+Z', 'Ctrl+Shift+Z'], 'undo'],
  [['?'], 'this'],
  [['Esc'], 'escape'],
];

/** @param {Strings} t */
const wordsOf = ({ parts }) => parts?.help ?? help;

/** @param {HTMLElement} root @param {App} app @returns {() => void} Opens it. */
export function mountHelp(root, app) {
  addLateStyle(root);
  const dialog = /** @type {HTMLDialogElement} */ (root);
  const draw = () => dialog.replaceChildren(...nodes(dialog, app));
  app.store.watch(['t', 'shortcuts', 'keep'], () => {
    if (!dialog.open) return;
    const focused = focusedFrom(dialog)?.id;
    draw();
    const again = focused ? dialog.querySelector(`#${focused}`) : null;
    if (again instanceof HTMLElement) again.focus();
  });
  // A message stands on the page, which the dialogue covers.
  app.store.watch(['problem'], ({ problem }) => problem && dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close(); // The backdrop.
  });
  return () => {
    draw();
    if (!dialog.open) dialog.showModal();
  };
}

/** @param {HTMLDialogElement} dialog @param {App} app */
function nodes(dialog, app) {
  const { shortcuts, t, tale } = app.store.get();
  const words = wordsOf(t);
  return [
    // The heading takes the focus, so that the dialogue opens at its beginning.
    h('h2', { id: 'help-heading', tabindex: '-1', autofocus: true }, words.heading),
    h(
      'table',
      {},
      h('caption', { class: 'hidden-text' }, words.keysCaption),
      h(
        'tbody',
        {},
        ...KEYS.map(([keys, does]) => keysRow(words, [keys, words[does]])),
        ...(tale.keys ?? []).map((entry) => keysRow(words, entry)),
      ),
    ),
    setting('single-keys', words.single, shortcuts, app.actions.allowShortcuts),
    marks(t),
    signs(t),
    severities(t),
    h('p', {}, t.marks.ruler),
    ...settings(app),
    app.environment.isGuest ? '' : h('p', { class: 'quiet' }, words.privacy),
    button(words.close, () => dialog.close(), { class: 'primary' }),
  ];
}

/** The language, and what is kept on the device. @param {App} app */
function settings({ store, actions, environment }) {
  const { keep, t } = store.get();
  const words = wordsOf(t);
  const languages = Object.keys(LANGUAGES).map((code) =>
    h('option', { value: code, lang: code, selected: code === t.code }, nameOfLanguage(code)),
  );
  const select = h('select', { id: 'language' }, ...languages);
  select.addEventListener('change', () => actions.setLanguage(select.value));
  const forget = () => actions.keep(false);
  const language = h(
    'p',
    { class: 'switch' },
    h('label', { for: 'language' }, words.language),
    select,
  );
  if (environment.isGuest) return [language];
  return [
    language,
    setting('keep', words.keep, keep, actions.keep),
    h(
      'p',
      { class: 'quiet' },
      `${environment.isLocalFile ? words.keepMoreLocal : words.keepMore} `,
      keep ? button(words.forget, forget, { id: 'forget', class: 'link' }) : null,
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

/** @param {ReturnType<typeof wordsOf>} words @param {[keys: readonly string[], does: string]} entry */
function keysRow(words, [keys, does]) {
  const withAlt = keys.flatMap((key) => {
    const letter = WITH_ALT[key] ?? key;
    return /^[a-z]$/i.test(letter) ? [`Alt+${shifted(letter)}`] : [];
  });
  const names = [...keys.map(shifted), ...withAlt].flatMap((key, at) => [
    at > 0 ? ' ' : '',
    h(
      'kbd',
      {},
      key.replace(/Shift|Ctrl|Enter|Esc/g, (name) => onKeyboard(words, name)),
    ),
  ]);
  return h('tr', {}, h('th', { scope: 'row' }, does), h('td', {}, ...names));
}

/** @param {ReturnType<typeof wordsOf>} words @param {string} name */
const onKeyboard = (words, name) => words[/** @type {keyof typeof help} */ (`key${name}`)];

/** A capital letter by the keys that one presses. @param {string} key */
const shifted = (key) => (/^[A-Z]$/.test(key) ? `Shift+${key}` : key);
