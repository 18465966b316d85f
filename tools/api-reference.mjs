// Writes docs/api.md, the reference of the npm package, from its types: each declaration with what is said of it.
// `node tools/api-reference.mjs [FILE]`
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = new URL('../', import.meta.url);

/** @type {[module: string, files: string[]][]} */
const MODULES = [
  ['stet', ['package/index.d.ts', 'wasm/engine.d.ts']],
  ['stet/readers', ['package/readers.d.ts']],
  ['stet/reports', ['package/reports.d.ts']],
  ['stet/history', ['package/history.d.ts']],
];

/** What a comment says, without its marks. @param {string} comment */
const saidIn = (comment) =>
  comment
    .replace(/^\/\*\*\s?|\s*\*\/$/g, '')
    .replace(/^\s*\* ?/gm, '')
    .replace(/^@throws (\{.*?\}) (.*)/gm, '\nThrows `$1` $2')
    .replace(/`\{(\w+)\}`/g, '`$1`')
    .trim();

/** @param {string} path @param {Set<string>} known Names that a file before it has. */
async function declarationsOf(path, known) {
  const text = await readFile(new URL(path, root), 'utf8');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const out = [];
  for (const statement of file.statements) {
    const isExported =
      /^(?:\/\*[^]*?\*\/\s*)?export (?:declare )?(?:function|class|const|interface|type) (\w+)/.exec(
        statement.getText(),
      );
    if (!isExported || known.has(isExported[1])) continue;
    known.add(isExported[1]);
    const comment = ts.getLeadingCommentRanges(text, statement.pos)?.at(-1);
    const said =
      comment && text.startsWith('/**', comment.pos)
        ? saidIn(text.slice(comment.pos, comment.end))
        : '';
    out.push(
      `### ${isExported[1]}\n`,
      ...(said ? [`${said}\n`] : []),
      `\`\`\`ts\n${statement.getText()}\n\`\`\`\n`,
    );
  }
  return out;
}

const parts = [
  '<!-- Written by tools/api-reference.mjs from the types: do not edit. -->\n',
  '# The API in JavaScript\n',
  'What the npm package exports. [package/README.md](../package/README.md) shows how it is used, and [cpp.md](cpp.md) is for C++.\n',
];
for (const [module, files] of MODULES) {
  parts.push(`## ${module}\n`);
  const known = new Set();
  for (const path of files) parts.push(...(await declarationsOf(path, known)));
}
await writeFile(process.argv[2] ?? fileURLToPath(new URL('docs/api.md', root)), parts.join('\n'));
