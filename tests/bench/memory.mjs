import { readFileSync, writeFileSync } from 'node:fs';

/**
 * The most memory that this process held at once, in bytes. From /proc where there is one: what getrusage() says starts
 * with the memory of the process that started this one.
 */
export function peakMemory() {
  try {
    const status = readFileSync('/proc/self/status', 'utf8');
    return Number(/VmHWM:\s*(\d+) kB/.exec(status)?.[1]) * 1024;
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}

/** From here on the peak is counted anew, where /proc knows how. */
export function forgetPeak() {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // The peak until now stays in what is measured.
  }
}
