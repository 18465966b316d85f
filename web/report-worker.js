// The entry of the worker that writes reports (report-job.js): one report, and it is done.
import { reportFrom } from './report-job.js';

self.onmessage = async ({ data }) => {
  const failed = (/** @type {unknown} */ error) => ({ problem: String(error) });
  self.postMessage(await reportFrom(data, STET_VERSION).catch(failed));
};
self.postMessage({ ready: true });
