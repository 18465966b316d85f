// What the page has to say: a comparison that takes a while, something that went wrong, something it decided by
// itself; and the live region, which speaks the change one stepped to.

/** @import { Store, State } from '../store.js' */
/** @import { Actions } from '../actions.js' */
import { t } from '../strings/index.js';
import { sentenceOf } from '../lib/findings.js';
import { changeAnnouncement } from '../lib/labels.js';
import { button, h, part } from './dom.js';

/** @param {HTMLElement} root @param {HTMLElement} live @param {Store} store @param {Actions} actions */
export function mountStatus(root, live, store, actions) {
  const job = h('div', { class: 'job', role: 'status' });
  const problem = h('div', { class: 'problem', role: 'alert' });
  const hint = h('div', { class: 'hint', role: 'status' });
  root.append(job, problem, hint);

  store.watch(['job', 'progress', 'language'], (state) => {
    job.hidden = state.job !== 'slow';
    if (job.hidden) job.replaceChildren();
    else drawJob(job, state, actions);
  });
  store.watch(['problem', 'language'], (state) => message(problem, state.problem, actions));
  store.watch(['hint', 'language'], (state) => message(hint, state.hint, actions));
  store.watch(['said'], ({ said }) => (live.textContent = said));
  store.watch(['target', 'result'], (state) => {
    const words = spoken(state);
    if (words !== null) live.textContent = words;
  });
}

/** @param {Readonly<State>} state */
function spoken({ result, change, finding, findings, target }) {
  if (!result) return null;
  if (finding !== null)
    return t.findings.announce(
      sentenceOf(result.model, findings[finding].finding),
      finding + 1,
      findings.length,
    );
  if (change === null) return target ? null : t.status.compared(result.model.changes.length);
  return target?.scroll ? changeAnnouncement(result.model, change) : null;
}

/** The button stays the same one, so that a press is never lost. @param {HTMLElement} root @param {Readonly<State>} state @param {Actions} actions */
function drawJob(root, { result, progress }, actions) {
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
  const words = t.status.at(t.status.stages[stage], Math.floor(share * 100));
  bar.setAttribute('value', String(share));
  bar.setAttribute('aria-valuetext', words);
  part(root, '.stage').textContent = words;
}

/** @param {HTMLElement} root @param {string} text @param {Actions} actions */
function message(root, text, actions) {
  root.hidden = text === '';
  root.replaceChildren(
    ...(text === '' ? [] : [h('span', {}, text), button(t.status.close, actions.dismiss)]),
  );
}
