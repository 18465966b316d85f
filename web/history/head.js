// Above the strip: how many versions there are, and what can be done with them; below it what takes a while or went wrong.

/** @import { App } from '../app.js' */
/** @import { State } from '../store.js' */
/** @import { HistoryActions } from './history.js' */
import { button, h } from '../views/dom.js';
import { lineOf } from './line.js';
import { stringsOf } from './strings.js';
import { watchSome } from './watch.js';

/** @param {HTMLElement} root @param {App} app @param {HistoryActions} acts */
export function mountHead(root, { store }, acts) {
  const heading = h('h2', { id: 'versions-heading' });
  const view = button('', () => acts.showHistory(!store.get().tale.isOpen), { class: 'view' });
  const previous = button('◀\uFE0E', () => acts.stepVersions(-1));
  const next = button('▶\uFE0E', () => acts.stepVersions(1));
  const ends = button('', acts.toggleEnds);
  const arrange = button('', acts.toggleArranging, { class: 'arrange' });
  const input = h('input', { type: 'file', multiple: true, hidden: true });
  const add = button('', () => input.click(), { class: 'add-versions' });
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    if (files.length > 0) acts.openVersions(files);
    input.value = '';
  });
  root.append(
    heading,
    view,
    h('div', { class: 'play' }, previous, next),
    ends,
    arrange,
    add,
    input,
  );
  store.watch(['t'], (state) => {
    const t = stringsOf(state.t);
    arrange.textContent = t.arrange;
    arrange.title = t.arrangeTip;
    add.textContent = t.add;
    input.setAttribute('aria-label', t.addLabel);
    name(previous, t.previous, t.previousTip);
    name(next, t.next, t.nextTip);
    ends.title = t.endsTip;
  });
  const shownOf = (/** @type {Readonly<State>} */ { line, t, tale }) => [
    ...[line, t, tale.isOpen, tale.arranging],
  ];
  watchSome(store, shownOf, (state) => {
    const t = stringsOf(state.t);
    const { slots, earlier, later } = lineOf(state);
    const { isOpen = false, arranging = false } = state.tale;
    heading.textContent = t.heading({ n: slots.length });
    view.textContent = isOpen ? t.close : t.open;
    view.title = isOpen ? t.closeTip : t.openTip;
    const isWhole = earlier === 0 && later === slots.length - 1;
    ends.textContent = isWhole ? t.last : t.ends;
    arrange.setAttribute('aria-pressed', String(arranging));
  });
}

/** @param {HTMLElement} element @param {string} label @param {string} title */
function name(element, label, title) {
  element.setAttribute('aria-label', label);
  element.title = title;
}

/** How far the history is, or why there is none. @param {HTMLElement} root @param {App} app @param {HistoryActions} acts */
export function mountProgress(root, { store }, acts) {
  const bar = h('progress', {});
  const words = h('span', {});
  const share = h('span', { class: 'stage', 'aria-hidden': 'true' });
  const cancel = button('', acts.cancelHistory);
  const job = h('div', { class: 'versions-job', role: 'status' }, bar, words, share, cancel);
  const problem = h('div', { class: 'versions-problem', role: 'alert' });
  root.append(job, problem);
  store.watch(['tale', 't'], (state) => {
    const t = stringsOf(state.t);
    const { progress, problem: text = '' } = state.tale;
    job.hidden = state.tale.job !== 'slow';
    words.textContent = job.hidden ? '' : t.tracing;
    bar.setAttribute('aria-label', t.progress);
    bar.setAttribute('value', String(progress?.share ?? 0));
    share.textContent = progress ? t.percent({ share: Math.floor(progress.share * 100) }) : '';
    cancel.textContent = t.cancelJob;
    problem.hidden = text === '';
    const isSame = problem.firstChild?.textContent === text;
    if (text !== '' && !isSame) {
      problem.replaceChildren(h('span', {}, text), button(t.again, acts.traceAgain));
    } else if (text === '') problem.replaceChildren();
  });
}

/** Asks what to do about versions that could not be read. @param {HTMLElement} root @param {App} app @param {HistoryActions} acts */
export function mountUnread(root, { store }, acts) {
  const offer = h('div', { class: 'hint unread', role: 'alert' });
  root.append(offer);
  store.watch(['unread', 't'], ({ unread, t: strings }) => {
    offer.hidden = unread === null;
    if (!unread) return offer.replaceChildren();
    const t = stringsOf(strings);
    const buttons = [
      button(t.leaveOut({ n: unread.problems.length }), () => acts.answerUnread(true)),
      button(strings.status.cancel, () => acts.answerUnread(false)),
    ];
    offer.replaceChildren(h('span', {}, unread.problems.join(' ')), ...buttons);
    buttons[0].focus({ preventScroll: true });
  });
}
