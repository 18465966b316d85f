// What a history adds to the menu of what can be copied or saved: the same reports as the command line writes, of all versions
// and of those between the handles.

/** @import { App } from '../app.js' */
/** @import { Context } from '../actions/index.js' */
/** @import { Report } from '../report-job.js' */
/** @import { State } from '../store.js' */
/** @import { HistoryClient } from './client.js' */
/** @import { Told } from './tale.js' */
import { articleOf } from '../lib/sources.js';
import { button, h } from '../views/dom.js';
import { stringsOf } from './strings.js';
import { watchSome } from './watch.js';

/** Formats, and what is added to the name of the last version. */
const ENDINGS = {
  text: 'history.txt',
  changes: 'history changes.txt',
  html: 'history.html',
  json: 'history.json',
};

/** @typedef {keyof typeof ENDINGS} Format */

/** @param {HTMLElement} menu Holds the list that views/exports.js makes. @param {App} app @param {Pick<Context, 'readers'>} means @param {HistoryClient} client */
export function mountHistoryExports(menu, { store, environment }, { readers }, client) {
  /** @param {Format} format @param {Told} told */
  const save = async (format, { history, slots }) => {
    const sources = slots.map(({ source: { file, read, ...source } }) => source);
    const { t } = store.get();
    const job = { history: format, ending: ENDINGS[format], buffer: history.buffer, sources };
    const language = { language: t.code, parts: t.parts };
    const answer = await readers.ask('report-worker.js', { ...job, ...language });
    const { problem, detail = problem, file } = /** @type {Report} */ (answer);
    if (problem) store.set({ problem: detail });
    if (file) environment.save(file.content, file.name);
  };
  /** The same of some versions alone. @param {Format} format @param {Told['slots']} slots */
  const saveRange = async (format, slots) => {
    const articles = slots.map(({ source }) => articleOf(source));
    await save(format, { history: await client.history(articles, () => {}), slots });
  };
  const shownOf = (/** @type {Readonly<State>} */ { t, line, tale }) => [t, line, tale.told];
  watchSome(store, shownOf, ({ t, line, tale: { told } }) => {
    for (const old of menu.querySelectorAll('.of-history')) old.remove();
    if (!told || !line) return;
    const [first, last] = [line.earlier, line.later].sort((one, other) => one - other);
    const isRange = last - first > 1 && last - first < told.slots.length - 1;
    const range = told.slots.slice(first, last + 1);
    const nameOfRange = (/** @type {Format} */ format) =>
      stringsOf(t).reportOf({ name: ENDINGS[format], first: first + 1, last: last + 1 });
    const buttons = [
      ...formats.map((format) =>
        button(t.exports.report({ name: ENDINGS[format] }), () => save(format, told)),
      ),
      ...(isRange ? formats : []).map((format) =>
        button(nameOfRange(format), () => saveRange(format, range)),
      ),
    ];
    const items = buttons.map((each) => h('li', { class: 'of-history' }, each));
    menu.querySelector('ul')?.append(...items);
  });
}

const formats = /** @type {Format[]} */ (Object.keys(ENDINGS));
