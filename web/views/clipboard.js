// A button that copies.

/** @import { App } from '../app.js' */
import { button } from './dom.js';

/** For so many milliseconds a button says what became of it. */
const NOTICE = 2500;

/**
 * Says in its own place and in the live region what became of the copying.
 * @param {App} app @param {string} label @param {() => string} textOf @param {Record<string, string>} [attributes]
 */
export function copyButton({ store, actions, environment }, label, textOf, attributes) {
  const copy = async () => {
    const isCopied = await environment.copy(textOf());
    const { exports } = store.get().t;
    const words = isCopied ? exports.copied : exports.failed;
    made.textContent = words;
    actions.announce(words);
    setTimeout(() => (made.textContent = label), NOTICE);
  };
  const made = button(label, copy, attributes);
  return made;
}
