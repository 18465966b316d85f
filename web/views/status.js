// The page's messages: a comparison that takes a while, what went wrong, what the page decided by itself; and the live
// region, which speaks the change that one stepped to.

/** @import { App } from '../app.js' */
/** @import { Actions } from '../actions/index.js' */
/** @import { State } from '../store.js' */
import { findingText } from '../../reports/changes.js';
import { changeAnnouncement } from '../lib/labels.js';
import { button, h, part } from './dom.js';

/** @param {HTMLElement} root @param {HTMLElement} live @param {App} app */
export function mountStatus(root, live, { store, events, actions }) {
  const job = h('div', { class: 'job', role: 'status' });
  const problem = h('div', { class: 'problem', role: 'alert' });
  const hint = h('div', { class: 'hint', role: 'status' });
  const offer = h('div', { class: 'hint offer', role: 'group' });
  root.append(job, problem, hint, offer);

  store.watch(['job', 'progress', 't'], (state) => {
    job.hidden = state.job !== 'slow';
    if (job.hidden) job.replaceChildren();
    else drawJob(job, state, actions);
  });
  store.watch(['problem', 't'], (state) => drawMessage(problem, state.problem, state, actions));
  store.watch(['hint', 't'], (state) => drawMessage(hint, state.hint, state, actions));
  store.watch(['offered', 't'], (state) => drawOffer(offer, state, actions));
  const speak = speaker(live);
  events.on('announce', speak);
  store.watch(['target', 'result'], (state) => {
    const words = announcement(state);
    if (words !== null) speak(words);
  });
}

/**
 * A new element is spoken even where its words are those of the last one. What one key does, such as deciding and going on,
 * is said together: else only the last of it would be heard.
 * @param {HTMLElement} live
 */
function speaker(live) {
  /** @type {string[]} */
  let said = [];
  return (/** @type {string} */ words) => {
    if (said.length === 0) queueMicrotask(() => (said = []));
    said.push(words);
    live.replaceChildren(h('span', {}, said.join(' ')));
  };
}

/** @param {Readonly<State>} state */
function announcement({ result, change, finding, findings, target, t }) {
  if (!result) return null;
  if (finding !== null) {
    const words = findingText(result.model, findings[finding].finding, t.log);
    return t.findings.announce({ text: words, at: finding + 1, count: findings.length });
  }
  if (change === null) return target ? null : t.status.compared({ n: result.model.changes.length });
  return target?.scroll ? changeAnnouncement(t, result.model, change) : null;
}

/** The button stays the same one, so that no press of it is lost. @param {HTMLElement} root @param {Readonly<State>} state @param {Actions} actions */
function drawJob(root, { result, progress, t }, actions) {
  if (root.childElementCount === 0) {
    root.append(
      h('progress', { 'aria-label': t.status.progress }),
      h('span', { class: 'job-words' }, result ? t.status.again : t.status.comparing),
      h('span', { class: 'stage', 'aria-hidden': 'true' }),
      button(t.status.cancel, actions.cancel),
    );
  }
  if (!progress) return;
  const bar = part(root, 'progress');
  const { stage, share } = progress;
  const words = t.status.at({
    stage: t.status.stages[stage],
    percent: Math.floor(share * 100),
  });
  bar.setAttribute('value', String(share));
  bar.setAttribute('aria-valuetext', words);
  part(root, '.stage').textContent = words;
}

/** @param {HTMLElement} root @param {string} text @param {Readonly<State>} state @param {Actions} actions */
function drawMessage(root, text, { t }, actions) {
  root.hidden = text === '';
  root.replaceChildren(
    ...(text === '' ? [] : [h('span', {}, text), button(t.status.close, actions.dismiss)]),
  );
}

/** Asks where a third text goes. @param {HTMLElement} root @param {Readonly<State>} state @param {Actions} actions */
function drawOffer(root, { offered, line, t }, actions) {
  root.hidden = offered === null;
  if (!offered) return root.replaceChildren();
  const { question, answers } = t.third;
  const asked = question({ name: offered.name });
  root.setAttribute('aria-label', asked);
  const add = answers.add({ at: (line?.slots.length ?? 2) + 1 });
  const words = { ...answers, add };
  // Beside a history the later one becomes the earlier by adding the next.
  const offers = /** @type {const} */ (['add', 'replace', 'next', 'cancel']);
  const buttons = offers
    .filter((answer) => !line || answer !== 'next')
    .map((answer) => button(words[answer], () => actions.placeOffered(answer)));
  root.replaceChildren(h('span', {}, asked), ...buttons);
  buttons[0].focus({ preventScroll: true });
}
