// Completion as a person meets it: each shell completes a line, and the manual has what help has.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { columnsOf } from '../../reports/wrap.js';
import { COMMANDS, helpOf, laidOut } from '../../cli/help.mjs';
import { manual } from '../../cli/manual.mjs';
import { LANGUAGES } from '../../strings/languages.js';

const program = fileURLToPath(new URL('../../cli/stet.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'stet-completion-'));
for (const shell of ['bash', 'zsh', 'fish'])
  writeFileSync(join(folder, shell), execFileSync('node', [program, 'completion', shell]));
writeFileSync(join(folder, 'story.txt'), '');

after(() => rmSync(folder, { recursive: true }));

/** @param {string} shell */
const has = (shell) => spawnSync(shell, ['--version']).status === 0;

/** Lines and what must be offered for their last word. @type {[line: string, offered: string[]][]} */
const LINES = [
  ['stet hi', ['history']],
  ['stet st', ['story.txt']],
  ['stet --form', ['--format', '--forms']],
  ['stet --format cr', ['critic']],
  ['stet history --by ', ['date', 'name']],
  ['stet history --format ch', ['changes']],
  ['stet batch --st', ['--strict']],
  ['stet completion z', ['zsh']],
];

test('bash completes commands, options and values', () => {
  for (const [line, offered] of LINES) {
    const words = line.split(' ');
    const script = `. ./bash; COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _stet; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const found = execFileSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' });
    assert.deepEqual(found.trim().split('\n').sort(), offered, line);
  }
});

test('bash completes at its prompt, after an equals sign too', { skip: !has('script') }, () => {
  const input =
    'PS1=; . ./bash; stet() { printf \'<%s>\\n\' "$@"; }\nstet his\t --by=na\t sto\t\nexit\n';
  const shell = 'bash --norc --noprofile -i';
  const { stdout } = spawnSync('script', ['-qec', shell, '/dev/null'], {
    ...{ cwd: folder, input, encoding: 'utf8' },
    env: { ...process.env, TERM: 'dumb' },
  });
  assert.match(stdout, /<history>\s+<--by=name>\s+<story\.txt>/);
});

test('fish completes commands, options and values', { skip: !has('fish') }, () => {
  for (const [line, offered] of LINES) {
    const args = ['--no-config', '-c', `source ./fish; complete -C '${line}'`];
    const found = execFileSync('fish', args, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, HOME: folder },
    });
    const words = found
      .trim()
      .split('\n')
      .map((each) => each.split('\t')[0]);
    for (const word of offered) assert.ok(words.includes(word), `${line}: ${words}`);
  }
});

test('zsh completes commands, options and values', { skip: !has('zsh') }, () => {
  // A shell in a shell, since only its editor completes; what is left of the line is run by a function that prints it.
  const script = `zmodload zsh/zpty; zpty z zsh -f -i
zpty -w z "PS1=; autoload -U compinit; compinit -u -d ./dump; . ./zsh; stet() { print \\"<\\\${(j:><:)@}>\\" }"
zpty -w z $'stet his\\t--by na\\tsto\\t'; zpty -w z exit
while zpty -r z line; do print -r -- $line; done`;
  const { stdout } = spawnSync('zsh', ['-f', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
  });
  assert.match(stdout, /<history><--by><name><story\.txt>/);
});

test('a shell that is not known is told', () => {
  const { status, stderr } = spawnSync('node', [program, 'completion', 'tcsh'], {
    ...{ encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } },
  });
  assert.deepEqual([status, stderr], [2, 'stet: Name a shell: bash, zsh, fish.\n']);
});

test('the language of what is said may be named, as its help says', () => {
  const args = [program, 'completion', 'bash', '--ui-language', 'de'];
  assert.match(execFileSync('node', args, { encoding: 'utf8' }), /^# Completion of stet for bash/);
});

const NAMES = /** @type {import('../../cli/help.mjs').CommandName[]} */ (Object.keys(COMMANDS));

test('the manual tells every option', async () => {
  const page = await manual('1.2.3');
  assert.match(page, /^\.TH STET 1 "" "stet 1\.2\.3"/);
  for (const name of NAMES.flatMap((name) => Object.keys(COMMANDS[name].options)))
    assert.ok(page.includes(`\\-\\-${name.replaceAll('-', '\\-')}`), name);
});

for (const code of Object.keys(LANGUAGES)) {
  test(`${code}: help tells every option and form, in columns of a terminal`, async () => {
    for (const name of NAMES) {
      const help = await helpOf(name, code);
      const { options, forms } = COMMANDS[name];
      assert.deepEqual(
        help.options.map(({ name }) => name),
        Object.keys(options),
      );
      for (const { typed, said } of [...help.options, ...help.forms])
        assert.ok(said && !/undefined|[{]\w+[}]/.test(typed + said), `${typed} ${said}`);
      const lines = laidOut(help, code).split('\n');
      for (const line of lines) assert.ok(columnsOf(line) <= 80, line);
      for (const items of [help.forms, help.options]) {
        const columns = items.map(({ typed }) => {
          const start = `  ${typed}`;
          const line = lines.find((each) => each.startsWith(`${start} `)) ?? '';
          const [gap] = line.slice(start.length).match(/^ +/) ?? [''];
          return columnsOf(start + gap);
        });
        assert.equal(new Set(columns).size, 1, `${columns}`);
      }
      assert.equal(help.forms.length, Object.keys(forms).length);
    }
  });
}

test('--help speaks the language that is asked for', () => {
  const said = execFileSync('node', [program, 'history', '--help', '--ui-language', 'fr']);
  assert.match(`${said}`, /^Montre ce qu’un article est devenu/);
});
