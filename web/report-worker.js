// The entry of the worker that writes reports and final texts (report-job.js): one, and it is done.
import { finalFrom, reportFrom } from './report-job.js';

self.onmessage = async ({ data }) => {
  const failed = (/** @type {unknown} */ error) => ({ problem: String(error) });
  const report = data.format === 'final' ? finalFrom(data) : reportFrom(data, STET_VERSION);
  self.postMessage(await report.catch(failed));
};
self.postMessage({ ready: true });
