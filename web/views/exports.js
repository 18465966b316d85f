// The menu of what can be copied, saved or printed.

/** @import { App } from '../app.js' */
import { changesText } from '../../reports/changes.js';
import { summed } from '../lib/summary.js';
import { leftWords } from '../../strings/said.js';
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

/** Formats of reports, and what is added to the name of the later version. */
const REPORTS = {
  docx: 'redline.docx',
  html: 'report.html',
  'changes-csv': 'changes.csv',
  critic: 'changes.md',
  correction: 'correction.txt',
  json: 'report.json',
};

/** @param {App} app */
function buttons(app) {
  const { store, actions, environment } = app;
  const { exports, decisions } = store.get().t;
  const texts = () => store.get().result?.model.comparison.texts ?? { before: '', after: '' };
  const log = () => {
    const { result, t } = store.get();
    return result
      ? changesText(result.model, t.log, leftWords(t.documents, t.tools, summed(result.left)))
      : '';
  };
  const save = () => environment.save(actions.outcome(), decisions.fileName);
  const reports = Object.entries(REPORTS).map(([format, ending]) =>
    button(exports.report({ name: ending }), async () => {
      const file = await actions.report(format, ending);
      if (file) environment.save(file.content, file.name);
    }),
  );
  return [
    ...reports,
    copyButton(app, exports.log, log, { title: exports.logTip }),
    copyButton(app, exports.result, actions.outcome),
    button(exports.saveResult, save),
    copyButton(app, exports.earlier, () => texts().before),
    copyButton(app, exports.later, () => texts().after),
    button(exports.print, environment.print),
  ];
}
