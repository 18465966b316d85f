// PDF.js looks for what browsers draw with when it is loaded, and complains on standard output where that is missing, as in
// Node. Nothing is drawn here.

/** Stands in for a class that is never made. */
class Undrawn {}

const known = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (globalThis));
known.DOMMatrix ??= Undrawn;
known.Path2D ??= Undrawn;
