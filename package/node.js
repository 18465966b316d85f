// `stet` under Node: finds its own wasm and the words of languages beside this file. index.cjs is the same for require().
export { load, read, readHistory, textOf } from '../wasm/engine-node.js';
