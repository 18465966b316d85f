// stet.1, the manual page, made of the help of each command, in English as pages in man1 are. Only builds ask for it.
import { COMMANDS, helpOf } from './help.mjs';

/** @import { CommandName, Help } from './help.mjs' */

/** @param {string} version */
export async function manual(version) {
  const [compare, ...others] = await Promise.all(
    /** @type {CommandName[]} */ (Object.keys(COMMANDS)).map(async (name) => ({
      name,
      help: await helpOf(name, 'en'),
    })),
  );
  return [
    `.TH STET 1 "" "stet ${version}" "User Commands"`,
    '.SH NAME',
    `stet \\- ${escaped(compare.help.does.replace(/\.$/, '').toLowerCase())}`,
    '.SH DESCRIPTION',
    ...body(compare.help),
    ...others.flatMap(({ name, help }) => [
      `.SH STET ${name.toUpperCase()}`,
      escaped(help.does),
      ...body(help),
    ]),
    '',
  ].join('\n');
}

/** @param {Help} help */
const body = ({ forms, documents, options, status }) => [
  ...forms.flatMap(item),
  ...paragraph(documents),
  ...options.flatMap(item),
  ...paragraph(status),
];

/** @param {string} text */
const paragraph = (text) => (text === '' ? [] : ['.PP', escaped(text)]);

/** @param {import('./help.mjs').Item} item */
const item = ({ typed, said }) => ['.TP', `.B ${escaped(typed)}`, escaped(said)];

/** What roff reads as its own. @param {string} text */
const escaped = (text) =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/, '\\&')
    .replace(/[…’]/g, (mark) => `\\[u${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase()}]`)
    .replaceAll('"', '\\(dq');
