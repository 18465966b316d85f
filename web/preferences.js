// How someone likes the page: what it starts with, and what is remembered of what they chose.

/** @import { Store, State } from './store.js' */
/** @import { Environment } from './environment.js' */
import { MODES } from '../model/paragraphs.js';
import { readHash } from './lib/hash.js';
import { LANGUAGES, bestLanguage } from '../strings/languages.js';

/** The address says how to begin, or else the last visit, or the width of the window. @param {Environment} environment @returns {Partial<State>} */
export function startingState({ hash, preferences, isWide }) {
  const { view } = readHash(hash.read());
  const kept = preferences.read();
  const chosen = isWide() ? kept.mode : kept.narrowMode;
  const mode = view ?? MODES.find((each) => each === chosen) ?? (isWide() ? 'both' : 'merged');
  return {
    mode,
    shortcuts: kept.shortcuts !== false,
    keep: kept.keep === true,
    listOpen: isWide() && kept.listOpen === true,
    cardOpen: kept.cardOpen !== false,
  };
}

/** The language that was chosen, or else one of the person's. @param {Pick<Environment, 'preferences' | 'languages'>} environment */
export function startingLanguage({ preferences, languages }) {
  const { language } = preferences.read();
  return Object.keys(LANGUAGES).find((code) => code === language) ?? bestLanguage(languages);
}

/** Remembers only what was chosen: the language of a browser may change, and another window may have chosen something else. @param {Store} store @param {Environment} environment */
export function rememberPreferences(store, { preferences, isWide }) {
  const start = store.get();
  let last = start;
  store.watch(['mode', 'shortcuts', 'listOpen', 'cardOpen', 't', 'keep'], (state) => {
    const was = last;
    last = state;
    /** @param {'mode' | 'shortcuts' | 'listOpen' | 'cardOpen' | 't' | 'keep'} key @param {Record<string, unknown>} values */
    const chosen = (key, values) => (state[key] === was[key] ? {} : values);
    const { mode, shortcuts, listOpen, cardOpen, keep, t } = state;
    const next = {
      // A narrow window has a choice of its own: what suits a desk rarely suits a phone.
      ...chosen('mode', isWide() ? { mode } : { narrowMode: mode }),
      ...chosen('listOpen', isWide() ? { listOpen } : {}),
      ...chosen('t', { language: t.code }),
      ...chosen('cardOpen', { cardOpen }),
      ...chosen('shortcuts', { shortcuts }),
      ...chosen('keep', { keep }),
    };
    if (Object.keys(next).length > 0) preferences.write({ ...preferences.read(), ...next });
  });
}
