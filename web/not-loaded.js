// What is loaded late from the host may be out of reach: the network is gone, or the file is. However it was asked for, that
// is one error. Where nothing else is to be done about it, nobody catches it, and the page says so (main.js).

export class NotLoaded extends Error {
  isNotLoaded = true;
}

/** Bundles that are loaded late have a class of their own. @param {unknown} error */
export const isNotLoaded = (error) => error instanceof Error && 'isNotLoaded' in error;
