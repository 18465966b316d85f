// A thread of `stet batch`: lines in, their answers out as bytes, which are moved and not copied.
import { parentPort, workerData } from 'node:worker_threads';
import { load } from '../../wasm/engine-node.js';
import { answerAll } from './answer.mjs';

const engine = await load();

parentPort?.on('message', ({ lines, first }) => {
  const answers = answerAll(engine, lines, first, workerData);
  parentPort?.postMessage(answers, [answers.bytes.buffer]);
});
