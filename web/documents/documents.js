// How the two documents were read: a line a side that says what was left out and asks what is open, until it is put away. Loaded when the
// first document is read.

/** @import { App } from '../app.js' */
/** @import { Actions } from '../actions/index.js' */
/** @import { SideName } from '../../model/places.js' */
/** @import { Source, State } from '../store.js' */
/** @import { Strings } from '../strings.js' */
import { ENCODINGS } from '../../documents/encoding.js';
import { SIDES } from '../../model/places.js';
import { leftWords, trackedWords } from '../../strings/said.js';
import { button, h } from '../views/dom.js';
import { addLateStyle } from '../views/late-style.js';

/** @param {HTMLElement} root @param {App} app */
export function mountDocuments(root, { store, actions }) {
  addLateStyle(root);
  const reading = h('div', { class: 'job', role: 'status' });
  root.append(reading);
  store.watch(['reading', 't'], ({ reading: isReading, t }) => {
    reading.hidden = !isReading;
    const cancel = button(t.status.cancel, actions.cancel);
    reading.replaceChildren(...(isReading ? [h('span', {}, t.documents.reading), cancel] : []));
  });
  for (const side of SIDES) mountSide(root, side, store, actions);
}

/** @param {HTMLElement} root @param {SideName} side @param {App['store']} store @param {Actions} actions */
function mountSide(root, side, store, actions) {
  const line = h('div', { class: 'document', role: 'status' });
  root.append(line);
  /** @type {Source['about']} */
  let closed;
  const draw = (/** @type {Readonly<State>} */ { sources, t }) => {
    const source = sources[side];
    const words = source.about === closed ? [] : sentences(t, source);
    line.hidden = words.length === 0;
    if (line.hidden) return line.replaceChildren();
    const close = button(t.status.close, () => {
      closed = source.about;
      draw(store.get());
    });
    const name = h('bdi', { class: 'document-name' }, source.name);
    const text = h('span', {}, name, ` ${words.join(' ')}`);
    line.replaceChildren(text, ...offers(t, side, source, actions), ...list(t, source), close);
  };
  store.watch(['sources', 't'], draw);
}

/** @param {Strings} t @param {Source} source */
function sentences({ documents: t, tools }, { about }) {
  if (!about) return [];
  const { tracked, isPage, isApproximate, left, encoding } = about;
  return [
    ...(tracked ? [t.tracked({ changes: trackedWords(t, tracked) })] : []),
    ...(isPage ? [t.article] : []),
    ...(isApproximate ? [t.approximate] : []),
    ...(left.length > 0 ? [t.leftOut({ what: leftWords(t, tools, left) })] : []),
    ...(encoding && encoding.by !== 'valid' && encoding.by !== 'declared'
      ? [
          (encoding.by === 'guessed' ? t.encodingGuessed : t.encoding)({
            encoding: encoding.encoding,
          }),
        ]
      : []),
  ];
}

/** What a person can choose instead. @param {Strings} t @param {SideName} side @param {Source} source @param {Actions} actions */
function offers({ documents: t }, side, { about, original, file }, actions) {
  const offered = [];
  if (original) {
    offered.push(button(t.compareVersions, () => actions.compareVersions(side)));
    offered.push(button(t.takeOriginal, () => actions.takeOriginal(side)));
  }
  if (about?.isPage && file) {
    offered.push(button(t.whole, () => actions.readAgain(side, { whole: true })));
  }
  if (about?.encoding && about.encoding.by !== 'valid' && file) {
    const choose = (/** @type {string} */ encoding) => actions.readAgain(side, { encoding });
    offered.push(encodings(t.chooseEncoding, about.encoding.encoding, choose));
  }
  return offered;
}

/** @param {string} label @param {string} current @param {(encoding: string) => void} choose */
function encodings(label, current, choose) {
  const options = ENCODINGS.map((name) => h('option', { value: name }, name));
  const select = /** @type {HTMLSelectElement} */ (
    h('select', { 'aria-label': label }, ...options)
  );
  select.value = current;
  select.addEventListener('change', () => choose(select.value));
  return select;
}

/** The texts that were left out, for a person who wants to look. @param {Strings} t @param {Source} source */
function list({ documents: t }, { about }) {
  const texts = about?.left.flatMap((each) => each.texts) ?? [];
  if (texts.length === 0) return [];
  const items = texts.map((text) => h('li', { dir: 'auto' }, text));
  return [h('details', {}, h('summary', {}, t.show), h('ul', {}, ...items))];
}
