// What tools/build-dist.mjs puts in the place of these imports and names.

declare module '*.wasm' {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}

declare module '*.txt' {
  const text: string;
  export default text;
}

/** The bundled source of a worker. */
declare module 'bundle:*' {
  const source: string;
  export default source;
}

declare const FILES: readonly string[];
declare const VERSION: string;
