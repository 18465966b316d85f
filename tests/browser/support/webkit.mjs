// Drives WebKit through its own driver in plain W3C WebDriver, on a display of its own.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { pause, program } from './driver.mjs';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Keys without a character, as WebDriver encodes them. @type {Record<string, string>} */
const KEYS = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Shift: '\uE008',
  Tab: '\uE004',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
  F7: '\uE037',
};

/** MiniBrowser is in a folder that is named after the architecture and the version. */
function miniBrowser() {
  const folders = readdirSync('/usr/lib')
    .map((name) => `/usr/lib/${name}`)
    .filter((path) => existsSync(path) && /-linux-gnu/.test(path))
    .flatMap((path) => readdirSync(path).map((name) => `${path}/${name}`))
    .filter((path) => /\/webkit2gtk-4\.\d$/.test(path));
  return program('WebKit', ...folders.map((folder) => `${folder}/MiniBrowser`));
}

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

/** Starts a display and gives its number once it is ready. */
async function startDisplay() {
  const xvfb = spawn(
    program('Xvfb', '/usr/bin/Xvfb'),
    ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const number = await new Promise((resolve, reject) => {
    xvfb.stdio[3]?.once('data', (data) => resolve(String(data).trim()));
    xvfb.once('exit', () => reject(new Error('Xvfb did not start')));
  });
  return { display: `:${number}`, stop: () => xvfb.kill() };
}

/** @param {string} base */
function client(base) {
  /** @param {string} method @param {string} path @param {object} [body] @returns {Promise<any>} */
  return async function call(method, path, body) {
    const response = await fetch(base + path, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKit: ${path}: ${value.error}: ${value.message}`);
    return value;
  };
}

/** @param {(method: string, path: string) => Promise<any>} call */
async function untilReady(call) {
  for (let attempt = 0; attempt < 200; attempt++) {
    try {
      if ((await call('GET', '/status')).ready) return;
    } catch {
      // Not listening yet.
    }
    await pause(50);
  }
  throw new Error('WebKitWebDriver did not start');
}

/** @returns {Promise<import('./driver.mjs').Driver>} */
export async function openWebKit() {
  const binary = miniBrowser();
  const webDriver = program('WebKitWebDriver', '/usr/bin/WebKitWebDriver');
  const { display, stop } = await startDisplay();
  const port = await freePort();
  const server = spawn(webDriver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      // Its sandbox cannot start for root, nor in most containers.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  const stopAll = () => {
    server.kill();
    stop();
  };
  try {
    const call = client(`http://127.0.0.1:${port}`);
    await untilReady(call);
    const { sessionId } = await call('POST', '/session', {
      capabilities: {
        alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
      },
    });
    return driver(
      (method, path, body) => call(method, `/session/${sessionId}${path}`, body),
      stopAll,
    );
  } catch (error) {
    stopAll();
    throw error;
  }
}

/**
 * @param {(method: string, path: string, body?: object) => Promise<any>} call
 * @param {() => void} stop
 * @returns {import('./driver.mjs').Driver}
 */
function driver(call, stop) {
  /** @param {string} selector */
  const find = async (selector) =>
    (await call('POST', '/element', { using: 'css selector', value: selector }))[ELEMENT];
  /** @type {import('./driver.mjs').Evaluate} */
  const evaluate = (work, ...given) =>
    call('POST', '/execute/sync', { script: `return (${work})(...arguments)`, args: given });
  return {
    name: 'WebKit',
    async open(url) {
      await call('POST', '/url', { url });
      // WebKitWebDriver may answer while the page's scripts have not run.
      while (!(await evaluate(() => document.readyState === 'complete'))) await pause(10);
    },
    evaluate,
    click: async (selector) => call('POST', `/element/${await find(selector)}/click`, {}),
    type: async (selector, text) =>
      call('POST', `/element/${await find(selector)}/value`, { text }),
    press: async (key) => {
      const value = KEYS[key] ?? key;
      const actions = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
      await call('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    close: async () => {
      try {
        await call('DELETE', '');
      } finally {
        stop();
      }
    },
  };
}
