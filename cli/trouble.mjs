// Expected failures of the command line. Each is one sentence that says what to do.

export class Trouble extends Error {}

/** A file that would be written over. @param {string} path @param {string} [instead] What else may be done. */
export const isThere = (path, instead = '') =>
  new Trouble(`${path} exists already; use --force to overwrite it${instead}.`);

/** @type {Record<string, string>} */
const REASONS = {
  ENOENT: 'does not exist; check the name',
  EISDIR: 'is a folder; name a file in it',
  EACCES: 'cannot be opened; check its permissions',
  EPERM: 'cannot be opened; check its permissions',
  ENOTDIR: 'does not exist; check the name',
  ENOSPC: 'could not be written: the disk is full',
};

/**
 * A handler for `catch` that turns an error of the file system into a Trouble.
 * @param {string} path @param {'read' | 'written'} verb
 * @returns {(error: NodeJS.ErrnoException) => never}
 */
export function explained(path, verb) {
  return (error) => {
    const reason = REASONS[error.code ?? ''] ?? `could not be ${verb} (${error.message})`;
    throw new Trouble(`${path} ${reason}.`);
  };
}
