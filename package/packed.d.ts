// What tools/build-npm.mjs gives to the modules that ask for it.
declare module 'packed:words' {
  /** By language, in Base64. */
  const words: Record<string, string | undefined>;
  export default words;
}
declare module 'packed:wasm' {
  /** stet-history.wasm, deflated. */
  const wasm: Uint8Array<ArrayBuffer>;
  export default wasm;
}
