// The two texts: paste, type, drop or open them. They stand alone while nothing has been compared, and above the result
// afterwards.

/** @import { App } from '../app.js' */
/** @import { SideName } from '../../model/places.js' */
import { SIDES } from '../../model/places.js';
import { inTextArea } from '../lib/line-ends.js';
import { focusedFrom, originOf, part } from './dom.js';

/** A browser lays out a text field as a whole, which takes long for a longer text. Such a text is kept beside the field. */
const MOST_EDITABLE = 200_000;

/** @param {HTMLElement} root @param {App} app @param {HTMLElement} main Takes the focus when the texts close. */
export function mountSources(root, app, main) {
  const { store, actions } = app;
  for (const side of SIDES) mountSheet(part(root, `[data-side="${side}"]`), side, app);
  part(root, '.example').addEventListener('click', () => actions.example());
  for (const name of /** @type {const} */ (['every-change', 'five-versions']))
    part(root, `.${name}`).addEventListener('click', () => actions.example(name));
  store.watch(['editing'], ({ editing }) => {
    const hadFocus = root.contains(focusedFrom(root));
    root.hidden = !editing;
    // A browser takes the focus off what is hidden only when it draws next; until then, keys would still be typed there.
    if (!editing && hadFocus) main.focus({ preventScroll: true });
  });
  store.watch(['result'], ({ result }) => root.classList.toggle('is-above', result !== null));
  takeDrops(root, app);
}

/** @param {HTMLElement} sheet @param {SideName} side @param {App} app */
function mountSheet(sheet, side, { store, actions }) {
  const area = /** @type {HTMLTextAreaElement} */ (part(sheet, 'textarea'));
  const input = /** @type {HTMLInputElement} */ (part(sheet, 'input'));
  area.addEventListener('input', () => actions.type(side, area.value));
  area.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const replacesAll = area.selectionEnd - area.selectionStart === area.value.length;
    const html = event.clipboardData?.getData('text/html') ?? '';
    if (replacesAll && isRich(html)) {
      event.preventDefault();
      actions.paste(side, text, html);
      return;
    }
    if (text === '' || (!replacesAll && text.length < MOST_EDITABLE)) return;
    event.preventDefault();
    actions.fill({ [side]: { name: '', text } });
  });
  part(sheet, '.open').addEventListener('click', () => input.click());
  const take = () => {
    actions.open([...(input.files ?? [])], side);
    input.value = ''; // The same file may be opened again after it was changed.
  };
  input.addEventListener('change', take);
  // What was given while the page was still loading.
  if (input.files?.length) take();
  if (area.value) actions.type(side, area.value);
  store.watch(['sources', 'editing', 't'], ({ sources, editing, t }) => {
    if (!editing) return;
    const { name, text } = sources[side];
    const isLong = text.length > MOST_EDITABLE;
    const shown = isLong ? '' : inTextArea(text);
    if (area.value !== shown) area.value = shown;
    const empty = side === 'before' ? t.page.pasteBefore : t.page.pasteAfter;
    area.placeholder = isLong ? t.problems.long({ n: text.length }) : empty;
    part(sheet, '.sheet-name').textContent = name;
  });
}

/** Whether what was copied says more than its text: paragraphs, lists, links. Code is better taken as it stands. @param {string} html */
const isRich = (html) =>
  /<(?:p|h[1-6]|li|a|table)\b/i.test(html) && !/white-space:\s*pre\b|monospace/i.test(html);

/**
 * Files may be dropped anywhere. On a sheet they go there.
 * @param {HTMLElement} root @param {App} app
 */
function takeDrops(root, { actions, environment: { listen } }) {
  /** @param {Event} event */
  const sheetUnder = (event) => {
    const origin = originOf(event);
    return origin instanceof Element ? origin.closest('.sheet') : null;
  };
  /** @param {Element | null} sheet */
  const highlight = (sheet) => {
    for (const each of root.querySelectorAll('.sheet'))
      each.classList.toggle('is-target', each === sheet);
  };
  const hasFiles = (/** @type {DragEvent} */ event) =>
    event.dataTransfer?.types.includes('Files') ?? false;

  listen('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    highlight(sheetUnder(event));
  });
  listen('dragleave', (event) => {
    if (!event.relatedTarget) highlight(null);
  });
  listen('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    highlight(null);
    const sheet = sheetUnder(event)?.getAttribute('data-side');
    const side = sheet === 'before' || sheet === 'after' ? sheet : null;
    actions.open([...(event.dataTransfer?.files ?? [])], side);
  });
}
