// `stet completion SHELL`: a script that makes the shell complete commands, options and their values. It is made of the tables
// in options.mjs and says of an option what its help says.
import { LANGUAGES } from '../strings/languages.js';
import { argumentsOf } from './arguments.mjs';
import { BATCH_HELP, COMPLETION_HELP, HELP, HISTORY_HELP } from './help.mjs';
import { BATCH_OPTIONS, HISTORY_OPTIONS, OPTIONS, SHELLS } from './options.mjs';
import { Trouble } from './trouble.mjs';
import { t } from './words.mjs';

/** @typedef {{ type: string, short?: string, values?: 'path' | readonly string[] }} Described */
/** `first` is what may stand before its options, beside paths. @typedef {{ help: string, options: Record<string, Described>, first?: readonly string[] }} Command */

/** What every command has. */
const SHARED = {
  'ui-language': { type: 'string', values: Object.keys(LANGUAGES) },
  help: { type: 'boolean', short: 'h' },
};

/** By name; what compares two versions has none. @type {Record<string, Command>} */
const COMMANDS = {
  '': { help: HELP, options: { ...OPTIONS, ...SHARED }, first: ['history', 'batch', 'completion'] },
  history: { help: HISTORY_HELP, options: { ...HISTORY_OPTIONS, ...SHARED } },
  batch: { help: BATCH_HELP, options: { ...BATCH_OPTIONS, ...SHARED } },
  completion: { help: COMPLETION_HELP, options: SHARED, first: SHELLS },
};

const named = Object.keys(COMMANDS).filter(Boolean);

/** @type {Record<string, () => string>} */
const SCRIPTS = { bash, zsh, fish };

/** @param {string[]} args those behind `completion` */
export function completion(args) {
  const [shell = '', ...rest] = argumentsOf(args, {}, 'stet completion').positionals;
  if (!Object.hasOwn(SCRIPTS, shell) || rest.length > 0)
    throw new Trouble(t.options.shell({ known: SHELLS.join(', ') }));
  return SCRIPTS[shell]();
}

/** What a help says of each option: its lines as one. @param {string} help @returns {Map<string, string>} */
export function saidOf(help) {
  const said = new Map();
  let name = '';
  for (const line of help.split('\n')) {
    const option = /^ {2,6}(?:-\w, )?--([\w-]+)/.exec(line);
    if (option) name = option[1];
    else if (!/^ {22}\S/.test(line)) name = '';
    if (name) said.set(name, `${said.get(name) ?? ''} ${line.slice(22).trim()}`.trim());
  }
  return said;
}

/** @param {Described} option */
const listOf = ({ values }) => (Array.isArray(values) ? values.join(' ') : '');

/** @param {string} name @param {Described} option */
const spellings = (name, { short }) => [`--${name}`, ...(short ? [`-${short}`] : [])];

function bash() {
  const cases = Object.entries(COMMANDS).map(([command, { options, first = [] }]) => {
    const entries = Object.entries(options);
    const words = entries.flatMap(([name, option]) => spellings(name, option)).join(' ');
    const listed = entries.filter(([, option]) => listOf(option));
    const values = listed.map(
      ([name, option]) =>
        `\n        ${spellings(name, option).join('|')}) words='${listOf(option)}' ;;`,
    );
    return `    '${command}')
      options='${words}' first='${first.join(' ')}'
      case $last in${values.join('')}
      esac ;;`;
  });
  return `# Completion of stet for bash. In ~/.bashrc: eval "$(stet completion bash)"
_stet() {
  local word=\${COMP_WORDS[COMP_CWORD]} last=\${COMP_WORDS[COMP_CWORD-1]} command= options= first= words= at=1
  # bash makes three words of --format=json.
  [ "$word" = = ] && word=
  [ "$last" = = ] && last=\${COMP_WORDS[COMP_CWORD-2]}
  if [ "$COMP_CWORD" -gt 1 ]; then
    case \${COMP_WORDS[1]} in ${named.join('|')}) command=\${COMP_WORDS[1]} at=2 ;; esac
  fi
  case $command in
${cases.join('\n')}
  esac
  if [ -z "$words" ]; then
    case $word in -*) words=$options ;; *) [ "$COMP_CWORD" -eq "$at" ] && words=$first ;; esac
  fi
  local IFS=$'\\n'
  COMPREPLY=($(compgen -W "\${words// /$IFS}" -- "$word"))
  # Paths stand beside commands; where there is nothing else, bash completes them itself.
  if [ "$COMP_CWORD" -eq 1 ] && [ "$words" = "$first" ]; then COMPREPLY+=($(compgen -f -- "$word")); fi
}
complete -o default -o filenames -F _stet stet
`;
}

function zsh() {
  const quoted = (/** @type {string} */ text) =>
    text.replaceAll("'", "'\\''").replace(/[[\]:]/g, '\\$&');
  const cases = Object.entries(COMMANDS).map(([command, { help, options, first = [] }]) => {
    const said = saidOf(help);
    const specs = Object.entries(options).map(([name, option]) => {
      const isText = option.type === 'string';
      const what = `[${quoted(said.get(name) ?? 'show this help')}]`;
      const value = isText
        ? `:${name}:${option.values === 'path' ? '_files' : `(${listOf(option)})`}`
        : '';
      return option.short
        ? `'(-${option.short} --${name})'{-${option.short},--${name}${isText ? '=' : ''}}'${what}${value}'`
        : `'--${name}${isText ? '=' : ''}${what}${value}'`;
    });
    const words =
      first.length > 0
        ? [`'1: :_alternative "words\\:word\\:(${first.join(' ')})" "files\\:file\\:_files"'`]
        : [];
    const all = [...specs, ...words, "'*:file:_files'"].map((spec) => `        ${spec}`);
    return `    '${command}')\n      _arguments \\\n${all.join(' \\\n')} ;;`;
  });
  return `#compdef stet
# Completion of stet for zsh. In ~/.zshrc, after compinit: eval "$(stet completion zsh)"
_stet() {
  local command=
  if (( CURRENT > 2 )); then
    case $words[2] in ${named.join('|')}) command=$words[2]; shift words; (( CURRENT-- )) ;; esac
  fi
  case $command in
${cases.join('\n')}
  esac
}
if [ "$funcstack[1]" = _stet ]; then _stet "$@"; else compdef _stet stet; fi
`;
}

function fish() {
  const quoted = (/** @type {string} */ text) => `'${text.replace(/[\\']/g, '\\$&')}'`;
  const lines = Object.entries(COMMANDS).flatMap(([command, { help, options, first = [] }]) => {
    const said = saidOf(help);
    const inside = command
      ? `__fish_seen_subcommand_from ${command}`
      : `not __fish_seen_subcommand_from ${named.join(' ')}`;
    const start = `complete -c stet -n ${quoted(inside)}`;
    const words = first.map((word) =>
      command ? `${start} -f -a ${word}` : `complete -c stet -n __fish_use_subcommand -a ${word}`,
    );
    return words.concat(
      Object.entries(options).map(([name, option]) => {
        const { type, short, values } = option;
        const value = type !== 'string' ? '' : values === 'path' ? ' -r -F' : ' -x';
        const list = listOf(option) ? ` -a ${quoted(listOf(option))}` : '';
        return `${start} -l ${name}${short ? ` -s ${short}` : ''}${value}${list} -d ${quoted(said.get(name) ?? 'show this help')}`;
      }),
    );
  });
  return `# Completion of stet for fish. In config.fish: stet completion fish | source\n${lines.join('\n')}\n`;
}
