// Hands text out: to the clipboard, or as a file to save. Nothing of it leaves the device.
import { t } from '../strings/index.js';
import { button } from './dom.js';

/** How long a button says what became of it, in milliseconds. */
const NOTICE = 2500;

/** @param {string} text */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** Where the clipboard's own interface is barred. @param {string} text */
function copyBySelection(text) {
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'hidden-text';
  const { activeElement } = document;
  (document.querySelector('dialog[open]') ?? document.body).append(area);
  area.select();
  const isDone = document.execCommand('copy');
  area.remove();
  if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  return isDone;
}

/**
 * A button that copies, and says so in its own place.
 * @param {string} label @param {() => string} textOf @param {(said: string) => void} say
 * @param {Record<string, string>} [attributes]
 */
export function copyButton(label, textOf, say, attributes) {
  const made = button(
    label,
    async () => {
      const said = (await copy(textOf())) ? t.exports.copied : t.exports.failed;
      made.textContent = said;
      say(said);
      setTimeout(() => (made.textContent = label), NOTICE);
    },
    attributes,
  );
  return made;
}

/** @param {string} text @param {string} name */
export function save(text, name) {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
