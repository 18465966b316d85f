// Expected failures of the command line: one sentence each, which says what to do.

export class Trouble extends Error {}

/** @type {Record<string, string>} */
const REASONS = {
  ENOENT: 'does not exist; check the name',
  EISDIR: 'is a folder; name a file in it',
  EACCES: 'may not be opened; check its permissions',
  EPERM: 'may not be opened; check its permissions',
  ENOTDIR: 'does not exist; check the name',
  ENOSPC: 'does not fit: the disk is full',
};

/**
 * For `catch`: turns an error of the file system into a Trouble.
 * @param {string} path @param {'read' | 'written'} verb
 * @returns {(error: NodeJS.ErrnoException) => never}
 */
export function explained(path, verb) {
  return (error) => {
    const reason = REASONS[error.code ?? ''] ?? `could not be ${verb} (${error.message})`;
    throw new Trouble(`${path} ${reason}.`);
  };
}
