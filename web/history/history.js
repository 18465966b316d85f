// The page of a history. All of it is loaded when a third version comes: what a person can do with versions (actions.js), the
// engine of histories (client.js), and the views.

/** @import { App } from '../app.js' */
/** @import { Context } from '../actions/index.js' */
/** @import { State } from '../store.js' */
/** @import { Assets } from '../compare-client.js' */
import { part, focusedFrom, h } from '../views/dom.js';
import { addLateStyle } from '../views/late-style.js';
import * as ACTIONS from './actions.js';
import { HistoryClient } from './client.js';
import { mountHistoryExports } from './exports.js';
import { mountHead, mountProgress, mountUnread } from './head.js';
import { listenToHistoryKeys } from './keys.js';
import { mountLife } from './life.js';
import { mountOverall } from './overall.js';
import { mountStory } from './story.js';
import { stringsOf } from './strings.js';
import { mountStrip } from './strip.js';
import { tell } from './tale.js';
import { traceHistory } from './tracing.js';
import { watchSome } from './watch.js';

export { addVersions, openStory, openVersions } from './actions.js';

/** @typedef {ReturnType<typeof createHistoryActions>} HistoryActions */

/** What the views and keys of a history call. @param {Context} context @param {ReturnType<typeof traceHistory>} tracing @param {{page: HTMLElement, life: HTMLElement}} elements */
function createHistoryActions(context, tracing, { page, life }) {
  const acts = {
    answerUnread: (/** @type {boolean} */ goesOn) => ACTIONS.answerUnread(context, goesOn),
    openVersions: (/** @type {File[]} */ files) => ACTIONS.openVersions(context, files),
    choosePair: (/** @type {number} */ earlier, /** @type {number} */ later) =>
      ACTIONS.choosePair(context, earlier, later),
    moveHandle: (/** @type {'earlier' | 'later'} */ handle, /** @type {number} */ at) =>
      ACTIONS.moveHandle(context, handle, at),
    stepVersions: (/** @type {1 | -1} */ by) => ACTIONS.stepVersions(context, by),
    toggleEnds: () => ACTIONS.toggleEnds(context),
    moveVersion: (/** @type {number} */ from, /** @type {number} */ to) =>
      ACTIONS.moveVersion(context, from, to),
    removeVersion: (/** @type {number} */ at) => ACTIONS.removeVersion(context, at),
    showHistory: (/** @type {boolean} */ isOpen) => ACTIONS.showHistory(context, isOpen),
    showVersion: (/** @type {number} */ version) => ACTIONS.showVersion(context, version),
    showThread: (/** @type {number | null} */ thread) => ACTIONS.showThread(context, thread),
    showStep: (/** @type {number} */ version, /** @type {number} */ at = 0) =>
      ACTIONS.showStep(context, version, at),
    toggleArranging: () => tell(context, { arranging: !context.get().tale.arranging }),
    findWords: (/** @type {string} */ words) => tell(context, { words }),
    cancelHistory: tracing.cancel,
    traceAgain: tracing.again,
    /** Shows the life of a sentence, and takes the focus there. @param {number} thread */
    openLife(thread) {
      acts.showThread(thread);
      acts.enterLife();
    },
    enterLife() {
      if (!life.hidden) life.focus({ preventScroll: true });
    },
    /** Takes the focus back to the sentence. */
    leaveLife() {
      const current = page.querySelector('.galley [aria-current]');
      if (current instanceof HTMLElement) current.focus({ preventScroll: true });
      else acts.closeLife();
    },
    closeLife() {
      acts.showThread(null);
    },
  };
  return acts;
}

/** @param {HTMLElement} root @param {App} app @param {Context} context @param {() => Promise<Assets>} assets */
export function mountHistory(root, app, context, assets) {
  addLateStyle(root);
  const { store } = app;
  const versions = h('section', { id: 'versions', class: 'versions', hidden: true });
  const head = h('div', { class: 'versions-head' });
  const life = h('aside', { class: 'life', hidden: true });
  const overall = h('div', { class: 'overall' });
  const story = h('section', { class: 'story', 'aria-labelledby': 'galley-heading' });
  const tale = h(
    'div',
    { id: 'tale', class: 'tale', hidden: true },
    h('div', { class: 'tale-text' }, overall, story),
    life,
  );
  const result = part(root, '#result');
  result.before(versions, tale);

  const tracing = traceHistory(store, new HistoryClient(assets));
  const acts = createHistoryActions(context, tracing, { page: tale, life });
  mountUnread(part(root, '#status'), app, acts);
  versions.append(head);
  mountHead(head, app, acts);
  mountProgress(versions, app, acts);
  const { reveal } = mountStrip(versions, app, acts);
  mountOverall(overall, app, acts);
  const { goAlong } = mountStory(story, app, acts);
  mountLife(life, app, acts);
  mountHistoryExports(part(root, '#exports'), app, context, new HistoryClient(assets));
  store.watch(['result', 'tale'], () => ACTIONS.reachGoal(context));
  const shownOf = (/** @type {Readonly<State>} */ { line, t, tale }) => [
    ...[line, t, tale.isOpen, tale.told, tale.version],
  ];
  watchSome(store, shownOf, ({ line, tale: { isOpen = false }, t }) => {
    versions.hidden = line === null;
    versions.setAttribute('aria-label', stringsOf(t).label);
    const wasOpen = root.classList.contains('in-history');
    const isShown = isOpen && line !== null;
    tale.hidden = !isShown;
    root.classList.toggle('has-line', line !== null);
    root.classList.toggle('in-history', isShown);
    const main = part(root, '#main');
    reveal();
    if (wasOpen && !isShown && focusedFrom(main) === null) main.focus({ preventScroll: true });
  });
  const toStrip = () => {
    const current = versions.querySelector('.version-head[aria-current]');
    if (current instanceof HTMLElement) current.focus();
  };
  listenToHistoryKeys(root, app, acts, { goAlong, toStrip });
}
