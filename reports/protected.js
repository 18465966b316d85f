/** Why no redline is written into a document: it is protected against changes. */
export class Protected extends Error {}
