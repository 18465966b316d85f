// A button and the menu that it opens. The text stays where it is while the focus goes to the menu and back.
/** @import { Environment } from '../environment.js' */
import { originOf, part } from './dom.js';

/** @param {HTMLElement} root Holds the button and the body. @param {Pick<Environment, 'listen'>} environment */
export function mountMenu(root, { listen }) {
  const toggle = part(root, '[aria-expanded]');
  const body = part(root, '.menu-body');
  /** @param {boolean} isOpen */
  const open = (isOpen) => {
    body.hidden = !isOpen;
    toggle.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) body.querySelector('button')?.focus({ preventScroll: true });
  };
  /** @param {EventTarget | null} target */
  const closeOutside = (target) => {
    if (target instanceof Node && !root.contains(target)) open(false);
  };
  toggle.addEventListener('click', () => open(body.hidden));
  root.addEventListener('focusout', ({ relatedTarget }) => closeOutside(relatedTarget));
  listen('pointerdown', (event) => closeOutside(originOf(event)));
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || body.hidden) return;
    event.preventDefault();
    open(false);
    toggle.focus({ preventScroll: true });
  });
  return { body, open: () => open(true), close: () => open(false) };
}
