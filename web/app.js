// Puts an element together under one root: state, actions and views. Nothing here or in the views reaches beyond the root,
// except through the environment, so a page may hold several (element/).

/** @import { Actions, Context } from './actions/index.js' */
/** @import { Assets, CompareClient } from './compare-client.js' */
/** @import { ExampleName } from './assets.js' */
/** @import { Environment } from './environment.js' */
/** @import { Events } from './events.js' */
/** @import { Readers } from './readers.js' */
/** @import { Source, State, Store } from './store.js' */
/** @import { Strings } from './strings.js' */
import { loadHistory } from './actions/versions.js';
import { createActions } from './actions/index.js';
import { createEvents } from './events.js';
import { Jobs } from './jobs.js';
import { listenToKeys } from './keyboard.js';
import { late } from './late.js';
import { keepOnDevice } from './persistence.js';
import { rememberPreferences, startingState } from './preferences.js';
import { createStore } from './store.js';
import { ENGLISH } from './strings.js';
import { followHash } from './url.js';
import { part } from './views/dom.js';
import { mountExports } from './views/exports.js';
import { mountHeading } from './views/heading.js';
import { mountInlineEdit } from './views/inline-edit.js';
import { mountPageText } from './views/page-text.js';
import { mountPanel } from './views/panel.js';
import { mountRows } from './views/rows.js';
import { mountRuler } from './views/ruler.js';
import { mountSources } from './views/sources.js';
import { mountStatus } from './views/status.js';
import { mountToolbar } from './views/toolbar.js';

/**
 * What each view is given beside its root element.
 * @typedef {object} App
 * @property {Store} store
 * @property {Events} events
 * @property {Actions} actions
 * @property {Environment} environment
 * @property {Context} context What actions are functions of.
 */

/**
 * @param {HTMLElement} root Holds the markup of index.html's element. @param {Environment} environment
 * @param {Pick<CompareClient, 'compare' | 'cancel' | 'engine'>} client @param {(name: ExampleName) => Promise<Source[]>} loadExample
 * @param {Pick<Readers, 'read' | 'ask' | 'cancel'>} readers @param {Strings} [t] The words to begin with.
 * @param {() => Promise<Assets>} [assets] What histories are made with.
 * @returns {App}
 */
export function createApp(root, environment, client, loadExample, readers, t = ENGLISH, assets) {
  const store = createStore({ ...startingState(environment), t, language: t.code });
  const events = createEvents();
  const jobs = new Jobs(store, client);
  /** @type {Context['sight']} */
  const sight = { topRow: () => 0, stepInside: () => false, hold: (change) => change() };
  const { loadParts } = environment;
  const engine = () => client.engine();
  const context = { ...store, ...events, jobs, engine, loadExample, readers, sight, loadParts };
  const actions = createActions(context);
  const app = { store, events, actions, environment, context };
  mountViews(root, app);
  rememberPreferences(store, environment);
  followHash(store, environment, actions);
  keepOnDevice(store, environment, actions);
  if (assets) awaitHistory(root, app, context, assets);
  return app;
}

/**
 * Mounts what few visits need once it is wanted.
 * @param {Store} store @param {Parameters<Store['watch']>[0]} keys @param {(state: Readonly<State>) => boolean} isWanted
 * @param {() => Promise<() => void>} load Gives what mounts it.
 */
function mountLate(store, keys, isWanted, load) {
  let isThere = false;
  store.watch(keys, async (state) => {
    if (isThere || !isWanted(state)) return;
    const mount = await load();
    if (!isThere) mount();
    isThere = true;
  });
}

/** A history is shown from the third version on. @param {HTMLElement} root @param {App} app @param {Context} context @param {() => Promise<Assets>} assets */
function awaitHistory(root, app, context, assets) {
  const isWanted = (/** @type {Readonly<State>} */ { line, unread }) => Boolean(line || unread);
  mountLate(app.store, ['line', 'unread'], isWanted, async () => {
    const { mountHistory } = await loadHistory();
    return () => mountHistory(root, app, context, assets);
  });
}

/** Most texts are pasted: how documents were read is shown once one is. @param {HTMLElement} root @param {App} app */
function awaitDocuments(root, app) {
  const isWanted = (/** @type {Readonly<State>} */ { reading, sources: { before, after } }) =>
    Boolean(reading || before.about || after.about);
  mountLate(app.store, ['reading', 'sources'], isWanted, async () => {
    const load = () => import('./documents/documents.js');
    const { mountDocuments } = await late('documents', load);
    return () => mountDocuments(root, app);
  });
}

/** @param {HTMLElement} root @param {App} app */
function awaitChangeList(root, app) {
  const isWanted = (/** @type {Readonly<State>} */ { listOpen }) => listOpen;
  mountLate(app.store, ['listOpen'], isWanted, async () => {
    const load = () => import('./views/change-list.js');
    const loading = late('change-list', load);
    loading.catch(() => app.store.set({ listOpen: false })); // The next press opens it.
    const { mountChangeList } = await loading;
    return () => mountChangeList(root, app);
  });
}

/** Opens help, which few visits need and none at once. @param {HTMLElement} root @param {App} app */
function lateHelp(root, app) {
  /** @type {(() => void) | undefined} */
  let open;
  return async () => {
    const { mountHelp } = await late('help', () => import('./help/help.js'));
    open ??= mountHelp(root, app);
    open();
  };
}

/** Views hear of a change in the order in which they are mounted. @param {HTMLElement} root @param {App} app */
function mountViews(root, app) {
  const find = (/** @type {string} */ selector) => part(root, selector);
  app.store.watch(['result'], ({ result }) => {
    root.classList.toggle('has-result', result !== null);
    find('#result').hidden = result === null;
  });
  app.store.watch(['isFixed'], ({ isFixed }) => root.classList.toggle('is-fixed', isFixed));
  mountPageText(root, app);
  const help = lateHelp(find('#help'), app);
  mountSources(find('#sources'), app, find('#main'));
  mountToolbar(find('#bar'), app, help);
  mountStatus(find('#status'), find('#live'), app);
  awaitDocuments(find('#status'), app);
  const exports = mountExports(find('#bar .exports'), app);
  mountHeading(find('#heading'), app);
  mountPanel(find('#panel'), app, find('#main'), root);
  mountInlineEdit(find('#rows'), app);
  mountRows(find('#rows'), app);
  awaitChangeList(find('#changes'), app);
  mountRuler(find('#ruler'), app);
  listenToKeys(root, app, { help, exports });
}
