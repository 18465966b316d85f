// stet.1, the manual page, made of the help of each command. Only builds ask for it.
import { BATCH_HELP, COMPLETION_HELP, HELP, HISTORY_HELP } from './help.mjs';

/** @param {string} version */
export function manual(version) {
  const commands = [
    ['STET HISTORY', HISTORY_HELP],
    ['STET BATCH', BATCH_HELP],
    ['STET COMPLETION', COMPLETION_HELP],
  ];
  const [does, ...own] = HELP.split('\n');
  return [
    `.TH STET 1 "" "stet ${version}" "User Commands"`,
    '.SH NAME',
    `stet \\- ${escaped(does.replace(/\.$/, '').toLowerCase())}`,
    '.SH DESCRIPTION',
    ...body(own),
    ...commands.flatMap(([title, help]) => [`.SH ${title}`, ...body(help.split('\n'))]),
    '',
  ].join('\n');
}

/** Options become items, other lines that are indented stay as they stand, and the rest are paragraphs. @param {string[]} lines */
function body(lines) {
  /** @type {string[]} */
  const out = [];
  let inOptions = false;
  let isAsItStands = false;
  const end = () => {
    if (isAsItStands) out.push('.fi', '.RE');
    isAsItStands = false;
  };
  for (const line of lines) {
    const option = /^ {2,6}(-\S.{0,18}?)(?: {2,}|(?<=^.{21}) )(\S.*)$/.exec(line);
    if (option) {
      end();
      out.push('.TP', `.B ${escaped(option[1])}`, escaped(option[2]));
      inOptions = true;
    } else if (inOptions && line.startsWith(' '.repeat(22))) out.push(escaped(line.trim()));
    else if (line.startsWith('  ')) {
      if (!isAsItStands) out.push('.RS 2', '.nf');
      isAsItStands = true;
      out.push(escaped(line.slice(2)));
    } else {
      end();
      inOptions = false;
      out.push(line === '' ? '.PP' : escaped(line));
    }
  }
  end();
  // An empty paragraph before a list or at an end is one too many.
  return out.filter((line, at) => line !== '.PP' || /^[^.]/.test(out[at + 1] ?? '.'));
}

/** What roff reads as its own. @param {string} text */
const escaped = (text) =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/, '\\&')
    .replaceAll('…', '\\[u2026]')
    .replaceAll('"', '\\(dq');
