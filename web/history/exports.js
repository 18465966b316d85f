// What a history adds to the menu of what can be copied or saved: the same reports as the command line writes.

/** @import { App } from '../app.js' */
/** @import { Context } from '../actions/index.js' */
/** @import { Report } from '../report-job.js' */
import { button, h } from '../views/dom.js';

/** Formats, and what is added to the name of the last version. */
const ENDINGS = {
  text: 'history.txt',
  changes: 'history changes.txt',
  html: 'history.html',
  json: 'history.json',
};

/** @param {HTMLElement} menu Holds the list that views/exports.js makes. @param {App} app @param {Pick<Context, 'readers'>} means */
export function mountHistoryExports(menu, { store, environment }, { readers }) {
  /** @param {keyof typeof ENDINGS} format */
  const report = async (format) => {
    const { tale, t } = store.get();
    if (!tale.told) return undefined;
    const { history, slots } = tale.told;
    const sources = slots.map(({ source: { file, read, ...source } }) => source);
    const job = { history: format, ending: ENDINGS[format], buffer: history.buffer, sources };
    const language = { language: t.code, parts: t.parts };
    const answer = await readers.ask('report-worker.js', { ...job, ...language });
    const { problem, detail = problem, file } = /** @type {Report} */ (answer);
    if (problem) store.set({ problem: detail });
    return file;
  };
  store.watch(['t', 'tale'], (state) => {
    const { exports } = state.t;
    const isThere = Boolean(state.tale.told);
    const list = menu.querySelector('ul');
    const old = [...menu.querySelectorAll('.of-history')];
    // The menu is made anew in another language.
    if (!list || isThere === old.length > 0) return;
    for (const each of old) each.remove();
    if (!isThere) return;
    const saves = /** @type {(keyof typeof ENDINGS)[]} */ (Object.keys(ENDINGS)).map((format) =>
      button(exports.report({ name: ENDINGS[format] }), async () => {
        const file = await report(format);
        if (file) environment.save(file.content, file.name);
      }),
    );
    list.append(...saves.map((each) => h('li', { class: 'of-history' }, each)));
  });
}
