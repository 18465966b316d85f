// How the page looks and behaves, and the messages that a person puts away.

/** @import { Mode } from '../../model/paragraphs.js' */
/** @import { Context } from './index.js' */
import { loadStrings } from '../strings.js';

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

/** The last one chosen counts, however long another takes to load. @param {Context} context @param {string} code A language of the page. */
export async function setLanguage({ get, set, loadParts }, code) {
  set({ language: code });
  try {
    const t = await loadStrings(code, loadParts);
    if (get().language === code) set({ t });
  } catch (error) {
    if (get().language === code) set({ language: get().t.code });
    throw error;
  }
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
