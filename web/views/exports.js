// The menu of what can be copied, saved or printed.

/** @import { Store } from '../store.js' */
/** @import { Actions } from '../actions.js' */
import { t } from '../strings/index.js';
import { logText } from '../lib/findings.js';
import { copyButton, save } from './clipboard.js';
import { button, h, part } from './dom.js';

/**
 * @param {HTMLElement} root The menu: a button and what it opens.
 * @param {Store} store @param {Actions} actions
 */
export function mountExports(root, store, actions) {
  const toggle = part(root, '.export');
  const body = part(root, '.menu-body');
  /** @param {boolean} isOpen */
  const open = (isOpen) => {
    body.hidden = !isOpen;
    toggle.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) body.querySelector('button')?.focus();
  };
  toggle.addEventListener('click', () => open(body.hidden));
  root.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !root.contains(relatedTarget)) open(false);
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !root.contains(target)) open(false);
  });
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || body.hidden) return;
    event.preventDefault();
    open(false);
    toggle.focus();
  });

  store.watch(['language'], () => {
    const texts = () => store.get().result?.model.comparison.texts ?? { before: '', after: '' };
    const log = () => {
      const { result } = store.get();
      return result ? logText(result.model) : '';
    };
    const items = [
      copyButton(t.exports.log, log, actions.say, { title: t.exports.logTip }),
      copyButton(t.exports.result, actions.outcome, actions.say),
      button(t.exports.saveResult, () => save(actions.outcome(), t.decisions.fileName)),
      copyButton(t.exports.earlier, () => texts().before, actions.say),
      copyButton(t.exports.later, () => texts().after, actions.say),
      button(t.exports.print, () => window.print()),
    ];
    body.replaceChildren(h('ul', {}, ...items.map((item) => h('li', {}, item))));
  });
}
