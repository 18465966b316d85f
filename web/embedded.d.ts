// What tools/build-dist.mjs puts in the place of these imports and names.

declare module '*.txt' {
  const text: string;
  export default text;
}

/** The bundled source of a worker. */
declare module 'bundle:*' {
  const source: string;
  export default source;
}

/** The same, or a module, deflated, in base64. */
declare module 'packed:*' {
  const base64: string;
  export default base64;
}

/** The page's words by language, deflated JSON in base64. */
declare module 'strings:all' {
  const strings: Readonly<Record<string, string>>;
  export default strings;
}

/** The words of languages by their tags, in base64. */
declare module 'words:all' {
  const words: Readonly<Record<string, string>>;
  export default words;
}

/** Of what is loaded late. The single file has it in its own style. */
declare const LATE_STYLE: string;
declare const FILES: readonly string[];
declare const VERSION: string;
declare const STET_VERSION: string;

interface Uint8ArrayConstructor {
  /** Some supported browsers are older than this. */
  fromBase64?(text: string): Uint8Array<ArrayBuffer>;
}

/** The markup of index.html's element, as it stands in another page. */
declare module 'element:markup' {
  const markup: import('./views/dom.js').Plan[];
  export default markup;
}

/** The style of an element in another page. */
declare module 'element:style' {
  const style: string;
  export default style;
}
