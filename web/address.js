// Keeps the address's hash and the state in step, and remembers how someone likes the page. Never a story's text.

/** @import { Store, State } from './store.js' */
/** @import { Actions } from './actions.js' */
import { MODES } from '../model/paragraphs.js';
import { readHash, writeHash } from './lib/navigation.js';
import { LANGUAGES, bestLanguage } from './strings/index.js';

const STORAGE = 'stet.preferences';

/** What to start with: the address says it, or the last visit, or the width of the window. @returns {Partial<State>} */
export function startingState() {
  const { view } = readHash(location.hash);
  const kept = preferences();
  const isWide = matchMedia('(min-width: 900px)').matches;
  const chosen = isWide ? kept.mode : kept.narrowMode;
  const mode = view ?? MODES.find((each) => each === chosen) ?? (isWide ? 'both' : 'merged');
  const known = Object.keys(LANGUAGES).find((code) => code === kept.language);
  return {
    mode,
    shortcuts: kept.shortcuts !== false,
    keep: kept.keep === true,
    listOpen: isWide && kept.listOpen === true,
    language: known ?? bestLanguage(navigator.languages),
  };
}

/** @param {Store} store @param {Actions} actions */
export function followAddress(store, actions) {
  let wanted = readHash(location.hash).change;
  if (readHash(location.hash).example) actions.example();
  store.watch(['result'], ({ result }) => {
    if (!result || wanted === null) return;
    actions.goTo(wanted);
    wanted = null;
  });
  store.watch(['change', 'mode', 'result'], ({ change, mode, result }) => {
    const hash = writeHash(change, mode);
    if (result && hash !== location.hash)
      write(hash, isJump(readHash(location.hash), change, mode));
  });
  rememberPreferences(store);
  window.addEventListener('popstate', () => {
    const { change, view } = readHash(location.hash);
    if (view) actions.setMode(view);
    if (change !== null && change !== store.get().change) actions.goTo(change);
  });
}

/**
 * Another view and a leap to a change are worth a step back; going on to the next change is not.
 * @param {ReturnType<typeof readHash>} from @param {number | null} change @param {string} mode
 */
function isJump(from, change, mode) {
  if (from.view !== null && from.view !== mode) return true;
  return from.change !== null && change !== null && Math.abs(from.change - change) > 1;
}

/** @param {string} hash @param {boolean} isJump */
function write(hash, isJump) {
  try {
    if (isJump) history.pushState(null, '', hash);
    else history.replaceState(null, '', hash);
  } catch {
    // Some browsers refuse this for local files or when it comes too often; the address is a convenience.
  }
}

/** @returns {{mode?: unknown, narrowMode?: unknown, shortcuts?: unknown, listOpen?: unknown, language?: unknown, keep?: unknown}} */
function preferences() {
  try {
    return JSON.parse(localStorage.getItem(STORAGE) ?? '{}') ?? {};
  } catch {
    return {};
  }
}

/** Only what was chosen is remembered: the language of a browser may change. @param {Store} store */
function rememberPreferences(store) {
  const start = store.get();
  store.watch(['mode', 'shortcuts', 'listOpen', 'language', 'keep'], (state) => {
    if (state === start) return; // Nothing was chosen yet.
    const { mode, shortcuts, listOpen, keep } = state;
    // Narrow windows have a choice of their own: what suits a desk rarely suits a phone.
    const isWide = matchMedia('(min-width: 900px)').matches;
    const isChosen = mode !== start.mode || preferences().narrowMode !== undefined;
    const view = isWide ? { mode, listOpen } : isChosen ? { narrowMode: mode } : {};
    const language = state.language === start.language ? {} : { language: state.language };
    try {
      const kept = { ...preferences(), ...view, ...language, shortcuts, keep };
      localStorage.setItem(STORAGE, JSON.stringify(kept));
    } catch {
      // Storage may be switched off.
    }
  });
}
