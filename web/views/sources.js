// The two texts: paste, type, drop or open. Alone while nothing has been compared, above the result afterwards.

/** @import { Store } from '../store.js' */
/** @import { Actions } from '../actions.js' */
/** @import { SideName } from '../../model/places.js' */
import { t } from '../strings/index.js';
import { element, part } from './dom.js';

/** A browser lays out a text field as a whole, which more than this makes felt; such a text is kept beside it. */
const MOST_EDITABLE = 200_000;

/** @type {SideName[]} */
const SIDES = ['before', 'after'];

/** @param {HTMLElement} root @param {Store} store @param {Actions} actions */
export function mountSources(root, store, actions) {
  for (const side of SIDES) mountSheet(part(root, `[data-side="${side}"]`), side, store, actions);
  part(root, '.example').addEventListener('click', actions.example);
  store.watch(['editing'], ({ editing }) => {
    const hadFocus = root.contains(document.activeElement);
    root.hidden = !editing;
    // A browser takes the focus off what is hidden only when it draws next; until then, keys would still be typed there.
    if (!editing && hadFocus) element('main').focus({ preventScroll: true });
  });
  store.watch(['result'], ({ result }) => {
    root.classList.toggle('is-above', result !== null);
    document.body.classList.toggle('has-result', result !== null);
  });
  takeDrops(root, store, actions);
}

/** @param {HTMLElement} sheet @param {SideName} side @param {Store} store @param {Actions} actions */
function mountSheet(sheet, side, store, actions) {
  const area = /** @type {HTMLTextAreaElement} */ (part(sheet, 'textarea'));
  const input = /** @type {HTMLInputElement} */ (part(sheet, 'input'));

  const empty = () => (side === 'before' ? t.page.pasteBefore : t.page.pasteAfter);

  area.addEventListener('input', () => actions.type(side, area.value));
  area.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const replacesAll = area.selectionEnd - area.selectionStart === area.value.length;
    if (text === '' || (!replacesAll && text.length < MOST_EDITABLE)) return;
    event.preventDefault();
    actions.fill({ [side]: { name: '', text } });
  });
  part(sheet, '.open').addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    actions.open([...(input.files ?? [])], side);
    input.value = ''; // The same file may be opened again after it was changed.
  });

  store.watch(['sources', 'editing', 'language'], ({ sources, editing }) => {
    if (!editing) return;
    const { name, text } = sources[side];
    const isLong = text.length > MOST_EDITABLE;
    const shown = isLong ? '' : text;
    if (area.value !== shown) area.value = shown;
    area.placeholder = isLong ? t.problems.long(text.length) : empty();
    part(sheet, '.sheet-name').textContent = name;
  });
}

/**
 * Files may be dropped anywhere: on a sheet they go there; elsewhere a single file goes to the first empty side.
 * @param {HTMLElement} root @param {Store} store @param {Actions} actions
 */
function takeDrops(root, store, actions) {
  /** @param {DragEvent} event */
  const sheetUnder = ({ target }) => (target instanceof Element ? target.closest('.sheet') : null);
  /** @param {Element | null} sheet */
  const highlight = (sheet) => {
    for (const each of root.querySelectorAll('.sheet'))
      each.classList.toggle('is-target', each === sheet);
  };
  const isFiles = (/** @type {DragEvent} */ event) =>
    event.dataTransfer?.types.includes('Files') ?? false;

  document.addEventListener('dragover', (event) => {
    if (!isFiles(event)) return;
    event.preventDefault();
    highlight(sheetUnder(event));
  });
  document.addEventListener('dragleave', (event) => {
    if (!event.relatedTarget) highlight(null);
  });
  document.addEventListener('drop', (event) => {
    if (!isFiles(event)) return;
    event.preventDefault();
    highlight(null);
    const sheet = sheetUnder(event);
    const { before } = store.get().sources;
    const side =
      sheet instanceof HTMLElement ? sheet.dataset.side : before.text.trim() ? 'after' : 'before';
    actions.open([...(event.dataTransfer?.files ?? [])], side === 'before' ? 'before' : 'after');
  });
}
