// How the page looks and behaves, and the messages that a person puts away.

/** @import { Mode } from '../../model/paragraphs.js' */
/** @import { Context } from './index.js' */
import { stringsOf } from '../strings/index.js';

/** Opens or closes the two texts for editing. @param {Context} context @param {boolean} editing */
export function edit({ set }, editing) {
  set({ editing, hint: '' });
}

/** @param {Context} context @param {Mode} mode */
export function setMode({ get, set, emit }, mode) {
  if (mode === get().mode) return;
  set({ mode });
  const { t } = get();
  emit('announce', `${t.page.view}: ${t.page[mode]}`);
}

/** @param {Context} context @param {string} code A language of the page. */
export function setLanguage({ set }, code) {
  set({ t: stringsOf(code) });
}

/** @param {Context} context @param {boolean} shortcuts */
export function allowShortcuts({ set }, shortcuts) {
  set({ shortcuts });
}

/** Keeps the texts on this device, or forgets them. @param {Context} context @param {boolean} keep */
export function keep({ get, set, emit }, keep) {
  set({ keep });
  const { status } = get().t;
  emit('announce', keep ? status.kept : status.forgotten);
}

/** @param {Context} context @param {string} words */
export function announce({ emit }, words) {
  emit('announce', words);
}

/** Puts messages away. @param {Context} context */
export function dismiss({ set }) {
  set({ problem: '', hint: '' });
}
