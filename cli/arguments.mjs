// The arguments of a command, by what they may be.
import { parseArgs } from 'node:util';
import { isSpoken, LANGUAGES } from '../strings/languages.js';
import { SHARED_OPTIONS } from './options.mjs';
import { Trouble } from './trouble.mjs';
import { t } from './words.mjs';

/**
 * @template {NonNullable<import('node:util').ParseArgsConfig['options']>} T
 * @param {string[]} args @param {T} options @param {string} command Whose help says what they may be.
 * @throws {Trouble} where they are something else
 */
export function argumentsOf(args, options, command) {
  const parsed = parsedArguments(args, { ...SHARED_OPTIONS, ...options }, command);
  const { 'ui-language': code } = /** @type {{ 'ui-language'?: string }} */ (parsed.values);
  if (code !== undefined && !isSpoken(code)) {
    const known = Object.keys(LANGUAGES).join(', ');
    throw new Trouble(t.options.uiLanguage({ code, known }));
  }
  return parsed;
}

/** @template {NonNullable<import('node:util').ParseArgsConfig['options']>} T @param {string[]} args @param {T} options @param {string} command */
function parsedArguments(args, options, command) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const [reason] = /** @type {Error} */ (error).message.split(/\.(?=\s)|\n/);
    throw new Trouble(t.seeHelp({ reason, command }));
  }
}
