// The life of a sentence: each wording with its version and date, and what changed from one to the next.

/** @import { History, Thread } from '../../wasm/engine.js' */
/** @import { Model } from '../../model/model.js' */
/** @import { Wording } from '../../model/history.js' */
/** @import { App } from '../app.js' */
/** @import { State } from '../store.js' */
/** @import { Strings } from '../strings.js' */
/** @import { HistoryActions } from './history.js' */
/** @import { Told } from './tale.js' */
import { cameBack, sideOf, wordingsOf } from '../../model/history.js';
import { modelOf } from '../../model/model.js';
import { mergedSentence } from '../../model/pieces.js';
import { button, h, made } from '../views/dom.js';
import { piecePlans } from '../views/text.js';
import { versionNames } from './names.js';
import { stringsOf } from './strings.js';
import { watchSome } from './watch.js';

/** @param {HTMLElement} root @param {App} app @param {HistoryActions} acts */
export function mountLife(root, { store }, acts) {
  root.tabIndex = -1;
  const shownOf = (/** @type {Readonly<State>} */ { t, tale }) => [
    ...[t, tale.told, tale.thread, tale.isOpen],
  ];
  watchSome(store, shownOf, ({ tale: { told, thread = null, isOpen }, t }) => {
    root.setAttribute('aria-label', stringsOf(t).life);
    const isThere = Boolean(isOpen && told && thread !== null && told.history.threads[thread]);
    root.hidden = !isThere;
    root.replaceChildren(
      ...(told && thread !== null && isThere ? lifeNodes(t, told, thread, acts) : []),
    );
    root.scrollTop = 0;
  });
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    acts.leaveLife();
  });
}

/** @param {Strings} strings @param {Told} told @param {number} index @param {HistoryActions} acts */
function lifeNodes(strings, { history, slots }, index, acts) {
  const t = stringsOf(strings);
  const thread = history.threads[index];
  const { born, gone } = thread;
  const heading =
    gone === null ? t.since({ born: born + 1 }) : t.lived({ born: born + 1, gone: gone + 1 });
  const names = versionNames(strings, slots);
  const items = wordingsOf(history, thread).map((wording, at) => {
    const { version } = wording;
    const note = noteOf(strings, thread, wording, at === 0);
    const see =
      history.versions[version].follows === null
        ? null
        : seeButton(strings, history, thread, version, acts);
    return h(
      'li',
      {},
      h(
        'p',
        { class: 'life-head' },
        h('strong', {}, names[version]),
        note ? h('span', { class: 'life-note' }, ` ${note}`) : null,
        see,
      ),
      ...wordingNodes(strings, history, thread, wording, at === 0),
    );
  });
  return [
    h(
      'div',
      { class: 'life-top' },
      h('h3', {}, heading),
      button(strings.status.close, acts.closeLife),
    ),
    h('ol', {}, ...items),
  ];
}

/** @param {Strings} strings @param {Thread} thread @param {Wording} wording @param {boolean} isFirst */
function noteOf(strings, thread, { version, text, returns, relation }, isFirst) {
  const t = stringsOf(strings);
  if (text === '') return relation === 'merged' ? t.mergedNow : t.takenOut;
  if (isFirst) return thread.splitFrom === null ? '' : t.split;
  const back = cameBack(thread);
  if (thread.returned === version && back === null) return t.split;
  if (back === version) return returns === null ? t.backHere : t.backAs({ at: returns + 1 });
  return returns === null ? '' : t.as({ at: returns + 1 });
}

/** @param {Strings} strings @param {History} history @param {Thread} thread @param {number} version @param {HistoryActions} acts */
function seeButton(strings, history, thread, version, acts) {
  const sentence = sentenceIn(thread, version);
  const range = sentence === null ? null : sideOf(history, version)?.sentences[sentence];
  return button(stringsOf(strings).seeStep, () => acts.showStep(version, range?.[0]));
}

/** @param {Thread} thread @param {number} version */
const sentenceIn = ({ steps }, version) =>
  steps.find((step) => step.version === version)?.sentences[0] ?? null;

/** @param {Strings} strings @param {History} history @param {Thread} thread @param {Wording} wording @param {boolean} isFirst */
function wordingNodes(strings, history, thread, { version, text }, isFirst) {
  if (text === '') return [];
  const { step } = history.versions[version];
  const found = thread.steps.find((each) => each.version === version);
  const sentence = sentenceIn(thread, version);
  const isEdited = !isFirst && step !== null && sentence !== null && found?.relation !== 'added';
  if (!isEdited) return [h('p', { class: 'life-words', dir: 'auto' }, text)];
  const pieces = mergedSentence(stepModel(history, step), sentence);
  return [h('p', { class: 'life-words', dir: 'auto' }, ...piecePlans(strings, pieces).map(made))];
}

/** @type {WeakMap<object, Model>} */
const models = new WeakMap();

/** Made when a sentence of it is first asked for. @param {History} history @param {number} step */
function stepModel(history, step) {
  const comparison = history.steps[step];
  const model = models.get(comparison) ?? modelOf(comparison);
  models.set(comparison, model);
  return model;
}
