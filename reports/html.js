// The report: one file that opens from a mail without script and prints well. First what an editor must know, with links to
// the places, then the whole comparison, a table whose rows are the paragraphs that belong together.

/** @import { Role } from '../wasm/engine.js' */
/** @import { RowModel } from '../model/model.js' */
/** @import { Piece, SentenceText } from '../model/pieces.js' */
/** @import { SideName } from '../model/places.js' */
/** @import { Reporting } from './reporting.js' */
import { directionOf } from '../model/direction.js';
import { blockText } from '../model/pieces.js';
import { SIDES, otherSide } from '../model/places.js';
import { unitOf } from '../model/units.js';
import { aboutLines } from './about.js';
import { changeLog, coverage, summaryLine } from './changes.js';
import { capital, counted, fill, nameOfBlocks } from './names.js';
import { styleOf } from './html-style.js';
import { titleOf } from './reporting.js';
import { LANGUAGES, arrowIn } from '../strings/languages.js';

/** @type {Record<string, string>} */
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML holds it; control characters are not drawn. @param {string} text */
export const escaped = (text) =>
  text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g, '\ufffd')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign]);

/** @param {Reporting} reporting @returns {string} */
export function htmlReport(reporting) {
  const { model, strings, words, about, leftOut } = reporting;
  const { comparison } = model;
  const title = fill(words.report.title, { name: titleOf(reporting) });
  const lines = [summaryLine(comparison, strings, leftOut), coverage(comparison, strings)];
  return `<!doctype html>
<html lang="${strings.tag}" dir="${LANGUAGES[strings.tag].dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${styleOf(words)}</style>
</head>
<body>
<main>
<header>
<h1>${escaped(title)}</h1>
<p class="verdict">${lines.filter(Boolean).map(escaped).join(' ')}</p>
<dl>${SIDES.map((side) => fileEntry(reporting, side)).join('')}</dl>
${overview(reporting)}
</header>
<section aria-labelledby="findings">
<h2 id="findings">${escaped(words.report.findings)}</h2>
${findings(reporting)}
</section>
<section aria-labelledby="comparison">
<h2 id="comparison">${escaped(words.report.comparison)}</h2>
<p class="legend">${escaped(words.report.legend)}</p>
${table(reporting)}
</section>
</main>
<footer>
<h2>${escaped(words.report.about)}</h2>
<ul>${aboutLines(about, words)
    .map((line) => `<li>${escaped(line)}</li>`)
    .join('')}</ul>
</footer>
</body>
</html>
`;
}

/** The file of a side, when the story says that it was written, and how long it is. @param {Reporting} reporting @param {SideName} side */
function fileEntry({ model, names, strings, words }, side) {
  const { stats, texts, [side]: own } = model.comparison;
  const count = side === 'before' ? stats.wordsBefore : stats.wordsAfter;
  const dated = own.blocks.find(({ role }) => role === 'timestamp');
  const length = counted(strings.tag, words.report[unitOf(texts[side])], count);
  const date = dated ? texts[side].slice(...dated.range).trim() : '';
  const parts = [names[side] || words.about.unnamed, date, length].filter(Boolean);
  return `<div><dt>${escaped(words.sides[side])}</dt><dd>${parts.map((part) => `<bdi>${escaped(part)}</bdi>`).join(', ')}</dd></div>`;
}

const OVERVIEW_WIDTH = 1000;

/** The rows as stretches of a bar, as long as their text. @param {Reporting} reporting */
function overview({ model, words }) {
  const { rows, comparison } = model;
  const sizes = rows.map(({ row }) =>
    SIDES.flatMap((side) => row[side].map((block) => comparison[side].blocks[block].range)).reduce(
      (sum, [start, end]) => sum + end - start,
      0,
    ),
  );
  const whole = Math.max(
    sizes.reduce((sum, size) => sum + size, 0),
    1,
  );
  let before = 0;
  const marks = rows.map((row, at) => {
    const x = Math.round((before * OVERVIEW_WIDTH) / whole);
    before += sizes[at];
    const width = Math.max(Math.round((before * OVERVIEW_WIDTH) / whole) - x, 3);
    return row.kind === 'same'
      ? ''
      : `<rect class="${kindOf(row)}" x="${x}" width="${width}" y="0" height="14"/>`;
  });
  return `<svg class="overview" role="img" aria-labelledby="overview" viewBox="0 0 ${OVERVIEW_WIDTH} 14" preserveAspectRatio="none">${marks.join('')}</svg>
<p class="legend"><span id="overview">${escaped(words.report.overview)}</span>${coloursOf(rows, words)}</p>`;
}

/** The colours that the bar has, with their words. @param {RowModel[]} rows @param {Reporting['words']} words */
function coloursOf(rows, { relations: { added, removed, edited }, moved }) {
  const words = { added, removed, moved, edited };
  const kinds = rows.map(kindOf).filter((kind) => kind !== 'same');
  const colours = new Set(kinds.map((kind) => (kind in words ? kind : 'edited')));
  return Object.entries(words)
    .filter(([colour]) => colours.has(/** @type {keyof typeof words} */ (colour)))
    .map(
      ([colour, word]) =>
        ` <span class="colour"><svg viewBox="0 0 1 1" aria-hidden="true"><rect class="${colour}" width="1" height="1"/></svg> ${escaped(word)}</span>`,
    )
    .join('');
}

/** @param {RowModel} row */
const kindOf = ({ link, kind }) =>
  kind === 'same' ? 'same' : link.moved || kind === 'end' ? 'moved' : link.relation;

/** By severity, each with a link to its row. @param {Reporting} reporting */
function findings({ model, strings, words }) {
  const log = changeLog(model, strings);
  if (log.length === 0) return `<p>${escaped(words.report.noFindings)}</p>`;
  const groups = /** @type {const} */ (['alert', 'check', 'note']).map((severity) => {
    const own = log.filter((entry) => entry.severity === severity);
    if (own.length === 0) return '';
    const items = own.map(({ finding, place, text }) => {
      const said = `${place && `<b>${escaped(place)}</b> `}<bdi>${escaped(text)}</bdi>`;
      if (finding.link === null) return `<li>${said}</li>`;
      return `<li><a href="#row-${model.comparison.links[finding.link].row}">${said}</a></li>`;
    });
    return `<h3 class="severity-${severity}">${escaped(strings.severities[severity])}</h3>\n<ul>${items.join('\n')}</ul>`;
  });
  return groups.filter(Boolean).join('\n');
}

/** @param {Reporting} reporting */
function table(reporting) {
  const { model, words } = reporting;
  const heads = SIDES.map((side) => `<th scope="col">${escaped(words.sides[side])}</th>`);
  const rows = model.rows.map((row) => tableRow(reporting, row));
  return `<table>
<thead><tr><th scope="col">${escaped(words.columns.place)}</th>${heads.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

/** @param {Reporting} reporting @param {RowModel} row */
function tableRow(reporting, row) {
  const { model, strings } = reporting;
  const names = SIDES.map((side) => nameOfBlocks(model, side, row.row[side], strings));
  const name = capital(
    [...new Set(names.filter(Boolean))].join(` ${arrowIn(LANGUAGES[strings.tag].dir)} `),
  );
  const notes = notesOf(reporting, row).map((note) => `<span class="note">${note}</span>`);
  const cells = SIDES.map((side) => cell(reporting, row, side));
  const kind = kindOf(row);
  return `<tr id="row-${row.index}" class="${kind}"><th scope="row"><bdi>${escaped(name)}</bdi>${notes.join('')}</th>${cells.join('')}</tr>`;
}

/** What happened to the row's paragraphs, and where their other end is. @param {Reporting} reporting @param {RowModel} row @returns {string[]} */
function notesOf({ model, strings, words }, { kind, link, row, other }) {
  if (kind === 'same') return [];
  const notes =
    link.relation === 'unchanged' || kind === 'end' ? [] : [words.relations[link.relation]];
  if (other === null) return notes.map(escaped);
  const side = row.before.length > 0 && row.after.length === 0 ? 'before' : 'after';
  const there = otherSide(side);
  const place = nameOfBlocks(model, there, link[there], strings);
  const { movedFrom, movedTo } = words.report;
  const said = capital(fill(side === 'before' ? movedTo : movedFrom, { place }));
  return [...notes.map(escaped), `<a href="#row-${other}">${escaped(said)}</a>`];
}

/** @param {Reporting} reporting @param {RowModel} row @param {SideName} side */
function cell(reporting, row, side) {
  const { model, words } = reporting;
  const { comparison } = model;
  const blocks = row.row[side];
  if (blocks.length === 0)
    return `<td class="nothing"><span class="hidden">${escaped(words.report.nothing)}</span></td>`;
  const language = comparison[side].language;
  const attributes = language ? ` lang="${language}"` : '';
  const paragraphs = blocks.map((block) => {
    const { role, range } = comparison[side].blocks[block];
    const dir = directionOf(comparison.texts[side].slice(...range));
    const text = blockText(model, side, block).map((sentence) => sentenceHtml(reporting, sentence));
    return `<p class="${roleClass(role)}" dir="${dir}">${text.join('')}</p>`;
  });
  return `<td${attributes}>${paragraphs.join('')}</td>`;
}

/** @param {Role} role */
const roleClass = (role) => `role-${role}`;

/** @param {Reporting} reporting @param {SentenceText} sentence */
function sentenceHtml({ model, strings, words }, { move, pieces }) {
  const html = pieces.map(pieceHtml).join('');
  if (!move) return html;
  const { sentenceFrom, sentenceTo } = words.report;
  const isFrom = move.direction === 'from';
  const place = nameOfBlocks(model, isFrom ? 'before' : 'after', [move.block], strings);
  const note = fill(isFrom ? sentenceFrom : sentenceTo, { place });
  return `<span class="moved-sentence">${html}</span> <a class="note" href="#row-${move.row}">${escaped(note)}</a> `;
}

/** @param {Piece} piece */
function pieceHtml({ text, mark, isGone }) {
  const words = escaped(text).replace(/\n/g, '<br>');
  if (mark === 'kept' || isGone) return words;
  if (mark === 'added') return `<ins>${words}</ins>`;
  return mark === 'removed' ? `<del>${words}</del>` : `<span class="subtle">${words}</span>`;
}
