// The menu of what can be copied, saved or printed.

/** @import { App } from '../app.js' */
import { changesText } from '../../reports/changes.js';
import { notCompared } from '../lib/summary.js';
import { copyButton } from './clipboard.js';
import { button, h } from './dom.js';
import { mountMenu } from './menu.js';

/** @param {HTMLElement} root The menu: a button and what it opens. @param {App} app @returns {() => void} Opens it. */
export function mountExports(root, app) {
  const { body, open } = mountMenu(root, app.environment);
  app.store.watch(['t'], () => {
    body.replaceChildren(h('ul', {}, ...buttons(app).map((each) => h('li', {}, each))));
  });
  return () => {
    if (app.store.get().result) open();
  };
}

/** Saves what is made, unless it failed. @param {App} app @param {Promise<import('../report-job.js').Saved | undefined>} made */
export async function saveFile({ environment }, made) {
  const file = await made;
  if (file) environment.save(file.content, file.name);
}

/** Formats of reports, and what is added to the name of the later version. */
const REPORTS = {
  docx: 'redline.docx',
  odt: 'redline.odt',
  html: 'report.html',
  'changes-csv': 'changes.csv',
  critic: 'changes.md',
  correction: 'correction.txt',
  json: 'report.json',
};

/** @param {App} app */
function buttons(app) {
  const { store, actions, environment } = app;
  const { exports } = store.get().t;
  const texts = () => store.get().result?.model.comparison.texts ?? { before: '', after: '' };
  const log = () => {
    const { result, t } = store.get();
    return result ? changesText(result.model, t.log, notCompared(t, result)) : '';
  };
  const save = () => saveFile(app, actions.finalFile());
  const reports = Object.entries(REPORTS).map(([format, ending]) =>
    button(exports.report({ name: ending }), () => saveFile(app, actions.report(format, ending))),
  );
  return [
    ...reports,
    copyButton(app, exports.log, log, { title: exports.logTip }),
    copyButton(app, exports.result, actions.outcome),
    button(exports.saveResult, save),
    copyButton(app, exports.earlier, () => texts().before),
    copyButton(app, exports.later, () => texts().after),
    ...(environment.isGuest ? [] : [button(exports.print, environment.print)]),
  ];
}
