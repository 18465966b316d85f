// What a Content-Security-Policy cannot hold back, by browser: SECURITY.md says what follows from it. The page itself does
// none of this; here a script that somehow ran in it tries. `node tests/measure/ways-out.mjs`
import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';
import { openChromium } from '../browser/support/chromium.mjs';
import { pause } from '../browser/support/driver.mjs';
import { openFirefox } from '../browser/support/firefox.mjs';
import { PAGE } from '../browser/support/scenario.mjs';
import { openWebKit } from '../browser/support/webkit.mjs';

/** Listens for requests, for connections without one, and for packets. */
async function listen() {
  const seen = { requests: [''], connections: 0, packets: 0 };
  seen.requests.pop();
  const server = createServer((request, response) => {
    seen.requests.push(request.url ?? '');
    response.end('<!doctype html>');
  });
  server.on('connection', () => seen.connections++);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const socket = createSocket('udp4', () => seen.packets++);
  await new Promise((resolve) => socket.bind(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const close = () => {
    server.close();
    server.closeAllConnections();
    socket.close();
  };
  return { seen, url: `http://127.0.0.1:${port}/`, stun: socket.address().port, close };
}

/** @type {Record<string, (url: string, stun: number) => unknown>} */
const WAYS = {
  /** @param {string} url */
  preconnect: (url) =>
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'preconnect', href: url }),
    ),
  /** @param {string} _ @param {number} stun */
  WebRTC: (_, stun) => {
    if (!('RTCPeerConnection' in window)) return;
    const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${stun}` }] });
    peer.createDataChannel('x');
    void peer.createOffer().then((offer) => peer.setLocalDescription(offer));
  },
  /** @param {string} url */
  'window.open': (url) => window.open(`${url}open`),
  /** @param {string} url */
  'a click on a link': (url) => {
    const link = Object.assign(document.createElement('a'), { href: `${url}link`, id: 'way-out' });
    link.textContent = 'out';
    document.body.prepend(link);
  },
  /** @param {string} url */
  'leaving the page': (url) => location.assign(`${url}leave`),
};

for (const open of [openChromium, openFirefox, openWebKit]) {
  const driver = await open();
  try {
    for (const [name, way] of Object.entries(WAYS)) {
      const { seen, url, stun, close } = await listen();
      await driver.open('about:blank');
      await driver.open(PAGE.href);
      await driver.evaluate(way, url, stun).catch(() => {});
      if (name === 'a click on a link') await driver.click('#way-out').catch(() => {});
      await pause(2000);
      const { requests, connections, packets } = seen;
      const out = requests.length > 0 || connections > 0 || packets > 0;
      console.log(`${driver.name}: ${name}: ${out ? 'leaves' : 'held back'}`, seen);
      close();
    }
  } finally {
    await driver.close();
  }
}
