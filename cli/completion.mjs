// `stet completion SHELL`: a script that makes the shell complete commands, options and their values. It is made of the tables
// in options.mjs and says of an option what its help says.
import { argumentsOf } from './arguments.mjs';
import { COMMANDS, helpOf } from './help.mjs';
import { SHELLS } from './options.mjs';
import { Trouble } from './trouble.mjs';
import { language, t } from './words.mjs';

/** @import { CommandName, Option } from './help.mjs' */

/** What compares two versions has no name; `first` is what may stand before its options, beside paths. @typedef {{ command: string, options: [name: string, option: Option, said: string][], first: readonly string[] }} Command */

/** @type {Partial<Record<CommandName, readonly string[]>>} */
const FIRST = { compare: ['history', 'batch', 'completion'], completion: SHELLS };

const named = Object.keys(COMMANDS).filter((name) => name !== 'compare');

/** @type {Record<string, (commands: Command[]) => string>} */
const SCRIPTS = { bash, zsh, fish };

/** @param {string[]} args those behind `completion` */
export async function completion(args) {
  const [shell = '', ...rest] = argumentsOf(args, {}, 'stet completion').positionals;
  if (!Object.hasOwn(SCRIPTS, shell) || rest.length > 0)
    throw new Trouble(t.options.shell({ known: SHELLS.join(', ') }));
  const names = /** @type {CommandName[]} */ (Object.keys(COMMANDS));
  return SCRIPTS[shell](await Promise.all(names.map(described)));
}

/** @param {CommandName} name @returns {Promise<Command>} */
async function described(name) {
  const { options } = await helpOf(name, language);
  return {
    command: name === 'compare' ? '' : name,
    options: options.map(({ name: option, said }) => [
      option,
      COMMANDS[name].options[option],
      said,
    ]),
    first: FIRST[name] ?? [],
  };
}

/** @param {Option} option */
const listOf = ({ values }) => (Array.isArray(values) ? values.join(' ') : '');

/** @param {string} name @param {Option} option */
const spellings = (name, { short }) => [`--${name}`, ...(short ? [`-${short}`] : [])];

/** @param {Command[]} commands */
function bash(commands) {
  const cases = commands.map(({ command, options, first }) => {
    const words = options.flatMap(([name, option]) => spellings(name, option)).join(' ');
    const listed = options.filter(([, option]) => listOf(option));
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

/** @param {Command[]} commands */
function zsh(commands) {
  const quoted = (/** @type {string} */ text) =>
    text.replaceAll("'", "'\\''").replace(/[[\]:]/g, '\\$&');
  const cases = commands.map(({ command, options, first }) => {
    const specs = options.map(([name, option, said]) => {
      const isText = option.type === 'string';
      const what = `[${quoted(said)}]`;
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

/** @param {Command[]} commands */
function fish(commands) {
  const quoted = (/** @type {string} */ text) => `'${text.replace(/[\\']/g, '\\$&')}'`;
  const lines = commands.flatMap(({ command, options, first }) => {
    const inside = command
      ? `__fish_seen_subcommand_from ${command}`
      : `not __fish_seen_subcommand_from ${named.join(' ')}`;
    const start = `complete -c stet -n ${quoted(inside)}`;
    const words = first.map((word) =>
      command ? `${start} -f -a ${word}` : `complete -c stet -n __fish_use_subcommand -a ${word}`,
    );
    return words.concat(
      options.map(([name, option, said]) => {
        const { type, short, values } = option;
        const value = type !== 'string' ? '' : values === 'path' ? ' -r -F' : ' -x';
        const list = listOf(option) ? ` -a ${quoted(listOf(option))}` : '';
        return `${start} -l ${name}${short ? ` -s ${short}` : ''}${value}${list} -d ${quoted(said)}`;
      }),
    );
  });
  return `# Completion of stet for fish. In config.fish: stet completion fish | source\n${lines.join('\n')}\n`;
}
