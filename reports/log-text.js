// The change log in four forms: text, Markdown, HTML that keeps its form where it is pasted into a mail, and CSV. Findings
// come first, each as a sentence; on demand every change follows.

/** @import { LogEntry } from './log.js' */
/** @import { Reporting } from './reporting.js' */
import { directionOf } from '../model/direction.js';
import { aboutLines } from './about.js';
import { bySeverity, changesText, coverage, summaryLine } from './changes.js';
import { escaped } from './html.js';
import { changeEntries } from './log.js';
import { fill } from './names.js';
import { titleOf } from './reporting.js';
import { LANGUAGES } from '../strings/languages.js';

/** @param {Reporting} reporting @param {boolean} all @returns {string} */
export function logAsText(reporting, all) {
  const { model, strings, words, about, leftOut } = reporting;
  const findings = changesText(model, strings, leftOut);
  const changes = all ? ['', words.log.all, ...entriesAsText(reporting)] : [];
  const origin = aboutLines(about, words);
  const rest = origin.length > 0 ? ['', ...origin] : [];
  return `${[findings.trimEnd(), ...changes, ...rest].join('\n')}\n`;
}

/** @param {Reporting} reporting */
function entriesAsText({ model, strings, words }) {
  const entries = changeEntries(model, strings, words);
  if (entries.length === 0) return [`  ${words.log.none}`];
  return entries.map(
    (entry) => `  ${[entry.place, said(entry, words.log)].filter(Boolean).join('  ')}`,
  );
}

/** @param {LogEntry} entry @param {Reporting['words']['log']} t */
function said(entry, t) {
  if (entry.before === '' && entry.after === '') return fill(t.bare, entry);
  if (entry.before === entry.after) return fill(t.same, entry);
  return fill(entry.before === '' ? t.came : entry.after === '' ? t.went : t.both, entry);
}

/** The head of a log: its title, date and summary, and what was looked for. @param {Reporting} reporting */
function headOf(reporting) {
  const { model, strings, words, leftOut, date } = reporting;
  return {
    title: fill(words.log.title, { name: titleOf(reporting) }),
    lines: [
      date,
      summaryLine(model.comparison, strings, leftOut),
      coverage(model.comparison, strings),
    ].filter(Boolean),
  };
}

/** @param {Reporting} reporting @param {boolean} all @returns {string} */
export function logAsMarkdown(reporting, all) {
  const { model, strings, words, about } = reporting;
  const { title, lines } = headOf(reporting);
  const findings = bySeverity(model, strings).flatMap(({ name, entries }) => [
    ...[`## ${name}`, ''],
    ...entries.map(({ place, text }) => `- ${place && `**${marked(place)}** `}${marked(text)}`),
    '',
  ]);
  const { place, kind, before, after } = words.columns;
  const row = (/** @type {string[]} */ cells) =>
    `| ${cells.map((cell) => marked(cell).replace(/\|/g, '\\|')).join(' | ')} |`;
  const entries = changeEntries(model, strings, words).map((entry) =>
    row([entry.place, entry.kind, entry.before, entry.after]),
  );
  const table = [
    `## ${words.log.all}`,
    '',
    row([place, kind, before, after]),
    '| --- | --- | --- | --- |',
    ...entries,
    '',
  ];
  return `${[
    ...[`# ${marked(title)}`, '', ...lines.flatMap((line) => [marked(line), ''])],
    ...findings,
    ...(all ? table : []),
    ...aboutLines(about, words).map((line) => `> ${marked(line)}  `),
  ].join('\n')}\n`;
}

/** Text whose signs are not read as Markdown. @param {string} text */
const marked = (text) => text.replace(/[\\`*_[\]<>#~]/g, '\\$&');

const CELL =
  'border:1px solid #999;padding:4px 8px;text-align:start;vertical-align:top;overflow-wrap:anywhere';

/** @param {Reporting} reporting @param {boolean} all @returns {string} */
export function logAsHtml(reporting, all) {
  const { model, strings, words, about } = reporting;
  const { title, lines } = headOf(reporting);
  const findings = bySeverity(model, strings).map(({ name, entries }) => {
    const items = entries.map(
      ({ place, text }) =>
        `<li>${place && `<b>${escaped(place)}</b> `}<bdi>${escaped(text)}</bdi></li>`,
    );
    return `<h2>${escaped(name)}</h2>\n<ul>${items.join('\n')}</ul>`;
  });
  const { texts } = model.comparison;
  const { dir } = LANGUAGES[strings.tag];
  // What names a change runs as the page, and the words that changed as their text.
  const dirs = [dir, dir, directionOf(texts.before), directionOf(texts.after)];
  const cells = (/** @type {string} */ tag, /** @type {string[]} */ row) =>
    `<tr>${row.map((text, at) => `<${tag} dir="${tag === 'th' ? dir : dirs[at]}" style="${CELL}">${escaped(text)}</${tag}>`).join('')}</tr>`;
  const { place, kind, before, after } = words.columns;
  const rows = changeEntries(model, strings, words).map((entry) =>
    cells('td', [entry.place, entry.kind, entry.before, entry.after]),
  );
  const table = `<h2>${escaped(words.log.all)}</h2>
<table style="border-collapse:collapse"><thead>${cells('th', [place, kind, before, after])}</thead>
<tbody>${rows.join('\n')}</tbody></table>`;
  return `<!doctype html>
<html lang="${strings.tag}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title></head>
<body style="font-family:sans-serif"><main>
<h1>${escaped(title)}</h1>
${lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')}
${findings.join('\n')}
${all ? table : ''}
<p style="color:#555;font-size:smaller;overflow-wrap:anywhere">${aboutLines(about, words).map(escaped).join('<br>')}</p>
</main></body></html>
`;
}

/** For a spreadsheet (RFC 4180), which takes no cell for a formula. @param {Reporting} reporting @returns {string} */
export function logAsCsv({ model, strings, words, about }) {
  const { place, kind, before, after } = words.columns;
  const rows = [
    [place, kind, before, after],
    ...changeEntries(model, strings, words).map((each) => [
      each.place,
      each.kind,
      each.before,
      each.after,
    ]),
    ...aboutLines(about, words).map((line) => ['', line, '', '']),
  ];
  const cell = (/** @type {string} */ text) =>
    `"${text.replace(/^[=+@-]/, "'$&").replace(/"/g, '""')}"`;
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
