// Everything that a person can do on the page. Views and keys call these actions. Each is a function of the context, which
// is bound here, and of what the person chose.

/** @import { ExampleName } from '../assets.js' */
/** @import { CompareClient } from '../compare-client.js' */
/** @import { Events } from '../events.js' */
/** @import { Jobs } from '../jobs.js' */
/** @import { Readers } from '../readers.js' */
/** @import { Source, Store } from '../store.js' */
/** @import { LoadParts } from '../strings.js' */
import { late } from '../late.js';
import {
  clearDecisions,
  decide,
  decideAll,
  decideChange,
  decideEdit,
  decideKind,
  outcome,
} from './decisions.js';
import { compareVersions, paste, readAgain, takeOriginal } from './documents.js';
import { openText, rewrite } from './editing.js';
import { redo, undo } from './history.js';
import { hideKind, markCurrentSeen, markSeen, showAllKinds, showList } from './list.js';
import {
  choosePartner,
  pick,
  separate,
  separateSentences,
  stepPartner,
  stopPicking,
  takeAllBack,
  takeBack,
} from './matching.js';
import {
  cycle,
  cycleFindings,
  enterCard,
  goTo,
  goToFinding,
  goToRow,
  leaveCard,
  otherEnd,
  setSight,
  showCard,
  step,
  stepEdit,
  stepFinding,
  stepRow,
} from './navigation.js';
import { allowShortcuts, announce, dismiss, edit, keep, setLanguage, setMode } from './settings.js';
import { cancel, example, fill, open, swap, type } from './texts.js';
import { newComparison, nextVersion, placeOffered } from './versions.js';

/**
 * What the actions work with, beside the store and the events.
 * @typedef {object} Means
 * @property {Pick<Jobs, 'compare' | 'compareAfterTyping' | 'cancel'>} jobs
 * @property {CompareClient['engine']} engine
 * @property {(name: ExampleName) => Promise<Source[]>} loadExample
 * @property {Pick<Readers, 'read' | 'ask' | 'cancel'>} readers
 * @property {Sight} sight
 * @property {LoadParts} loadParts The words of a language.
 */

/** @typedef {Pick<Store, 'get' | 'set'> & Pick<Events, 'emit'> & Means} Context */

/**
 * What only the view of the rows knows: the first row in sight, whether a step has more to show inside the current row,
 * and how what is in sight stays there through a change of the layout.
 * @typedef {{topRow: () => number, stepInside: (step: 1 | -1) => boolean, hold: (change: () => void) => void}} Sight
 */

/** Loaded when first asked for: few visits save anything. */
const loadReports = () => late('reports', () => import('./reports.js'));

/** @type {typeof import('./reports.js').finalFile} */
const finalFile = async (context) => (await loadReports()).finalFile(context);

/** @type {typeof import('./reports.js').report} */
const report = async (...asked) => (await loadReports()).report(...asked);

const ACTIONS = {
  allowShortcuts,
  announce,
  cancel,
  choosePartner,
  clearDecisions,
  compareVersions,
  cycle,
  cycleFindings,
  decide,
  decideAll,
  decideChange,
  decideEdit,
  decideKind,
  dismiss,
  edit,
  enterCard,
  example,
  fill,
  finalFile,
  goTo,
  goToFinding,
  goToRow,
  hideKind,
  keep,
  leaveCard,
  markCurrentSeen,
  markSeen,
  newComparison,
  nextVersion,
  open,
  openText,
  otherEnd,
  outcome,
  paste,
  pick,
  placeOffered,
  readAgain,
  redo,
  report,
  rewrite,
  separate,
  separateSentences,
  setLanguage,
  setMode,
  setSight,
  showAllKinds,
  showCard,
  showList,
  step,
  stepEdit,
  stepFinding,
  stepPartner,
  stepRow,
  stopPicking,
  swap,
  takeAllBack,
  takeBack,
  takeOriginal,
  type,
  undo,
};

/** @typedef {ReturnType<typeof createActions>} Actions */

/** @param {Context} context */
export const createActions = (context) => bound(context, ACTIONS);

/**
 * @template {Record<string, (context: Context, ...given: any[]) => any>} A
 * @param {Context} context @param {A} actions
 * @returns {{[Name in keyof A]: A[Name] extends (context: Context, ...given: infer G) => infer R ? (...given: G) => R : never}}
 */
function bound(context, actions) {
  const entries = Object.entries(actions).map(([name, act]) => [name, act.bind(null, context)]);
  return Object.fromEntries(entries);
}
