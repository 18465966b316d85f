// What the page has to say: a comparison that takes a while, something that went wrong, something it decided by
// itself; and the live region, which speaks the change one stepped to.

/** @import { Store, State } from '../store.js' */
/** @import { Actions } from '../actions.js' */
import { changeAnnouncement, counted } from '../lib/labels.js';
import { button, h } from './dom.js';

/** @param {HTMLElement} root @param {HTMLElement} live @param {Store} store @param {Actions} actions */
export function mountStatus(root, live, store, actions) {
  const job = h('div', { class: 'job', role: 'status' });
  const problem = h('div', { class: 'problem', role: 'alert' });
  const hint = h('div', { class: 'hint', role: 'status' });
  root.append(job, problem, hint);

  store.watch(['job'], (state) => {
    job.hidden = state.job !== 'slow';
    job.replaceChildren(...(job.hidden ? [] : jobNodes(state, actions)));
  });
  store.watch(['problem'], (state) => message(problem, state.problem, actions));
  store.watch(['hint'], (state) => message(hint, state.hint, actions));
  store.watch(['target', 'result'], ({ result, change, target }) => {
    if (!result) return;
    if (change === null)
      live.textContent = `Compared: ${counted(result.model.changes.length, 'change')}.`;
    else if (target?.scroll) live.textContent = changeAnnouncement(result.model, change);
  });
}

/** @param {Readonly<State>} state @param {Actions} actions */
function jobNodes({ result }, actions) {
  const words = result
    ? 'Comparing again. The earlier result stays until the new one is ready.'
    : 'Comparing…';
  return [
    h('span', { class: 'progress', 'aria-hidden': 'true' }),
    h('span', {}, words),
    button('Cancel', actions.cancel),
  ];
}

/** @param {HTMLElement} root @param {string} text @param {Actions} actions */
function message(root, text, actions) {
  root.hidden = text === '';
  root.replaceChildren(
    ...(text === '' ? [] : [h('span', {}, text), button('Close', actions.dismiss)]),
  );
}
