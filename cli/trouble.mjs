// Expected failures of the command line. Each is one sentence that says what to do.

import { t } from './words.mjs';

export class Trouble extends Error {}

/** @type {Record<string, 'missing' | 'folder' | 'closed' | 'full'>} */
const REASONS = {
  ENOENT: 'missing',
  EISDIR: 'folder',
  EACCES: 'closed',
  EPERM: 'closed',
  ENOTDIR: 'missing',
  ENOSPC: 'full',
};

/**
 * A handler for `catch` that turns an error of the file system into a Trouble.
 * @param {string} path @param {'read' | 'written'} verb
 * @returns {(error: NodeJS.ErrnoException) => never}
 */
export function explained(path, verb) {
  return (error) => {
    const reason = REASONS[error.code ?? ''];
    throw new Trouble(
      reason ? t.files[reason]({ path }) : t.files[verb]({ path, reason: error.message }),
    );
  };
}
