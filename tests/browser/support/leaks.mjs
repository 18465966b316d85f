import { serve } from './server.mjs';

/** A server that answers every request and remembers it. */
export const listen = () =>
  serve((_, response) => response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end('1'));

/** Runs in the page: tries every way out that we know of, and gives those that seemed to work. @param {string} url */
async function tryToLeave(url) {
  /** @type {string[]} */
  const left = [];
  /** @type {(way: string, attempt: () => Promise<unknown>) => Promise<void>} */
  const attempt = async (way, work) => {
    try {
      await work();
      left.push(way);
    } catch {
      // Blocked.
    }
  };
  /** @type {(element: HTMLElement) => Promise<void>} */
  const loads = (element) =>
    new Promise((resolve, reject) => {
      element.onload = () => resolve();
      element.onerror = () => reject();
      setTimeout(reject, 1000);
      document.head.append(element);
    });
  await attempt('fetch', () => fetch(`${url}fetch`, { mode: 'no-cors' }));
  // Some browsers promise to send what the policy then holds back. Only the listener knows.
  navigator.sendBeacon(`${url}beacon`, 'text');
  await attempt('image', () => loads(Object.assign(new Image(), { src: `${url}image` })));
  await attempt('script', () =>
    loads(Object.assign(document.createElement('script'), { src: `${url}script` })),
  );
  await attempt('style', () =>
    loads(
      Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${url}style` }),
    ),
  );
  await attempt('frame', () =>
    loads(Object.assign(document.createElement('iframe'), { src: `${url}frame` })).then(() => {
      throw new Error('A blocked frame loads an error page; the listener knows');
    }),
  );
  await attempt(
    'socket',
    () =>
      new Promise((resolve, reject) => {
        const socket = new WebSocket(url.replace('http', 'ws') + 'socket');
        socket.onopen = resolve;
        socket.onerror = reject;
      }),
  );
  await attempt('form', async () => {
    const form = document.createElement('form');
    form.action = `${url}form`;
    form.target = '_blank';
    document.body.append(form);
    form.submit();
    form.remove();
    throw new Error('Fails silently; the listener knows');
  });
  const worker = `onmessage = async () => {
    const left = [];
    await fetch('${url}worker-fetch', { mode: 'no-cors' }).then(() => left.push('worker fetch'), () => {});
    try { importScripts('${url}worker-import'); left.push('worker import'); } catch {}
    try {
      const request = new XMLHttpRequest();
      request.open('GET', '${url}worker-request', false);
      request.send();
      left.push('worker request');
    } catch {}
    postMessage(left);
  }`;
  const blob = URL.createObjectURL(new Blob([worker], { type: 'text/javascript' }));
  const fromWorker = await new Promise((resolve) => {
    const started = new Worker(blob);
    started.onmessage = ({ data }) => resolve(data);
    started.postMessage('go');
  });
  return left.concat(fromWorker);
}

/**
 * Whether anything can leave the page that the driver has open: the ways out that worked, and the requests that
 * reached a server which listens for them.
 * @param {import('./driver.mjs').Driver} driver
 */
export async function leaks(driver) {
  const listener = await listen();
  try {
    const left = await driver.evaluate(tryToLeave, listener.url);
    // Long enough for a beacon or a form to arrive.
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { left, seen: listener.seen };
  } finally {
    await listener.close();
  }
}
