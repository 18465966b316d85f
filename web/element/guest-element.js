// `<stet-compare>` inside another page: in a shadow root, with the markup and the style of Stet's own page, and given back
// whatever it holds when it leaves the page. Connected again it goes on.

/** @import { Environment } from '../environment.js' */
import markup from 'element:markup';
import style from 'element:style';
import { bestLanguage } from '../../strings/languages.js';
import { createApp } from '../app.js';
import {
  characterMap,
  historyModule,
  languageWords,
  wordsHere,
  readerSource,
  workerSource,
} from '../assets.js';
import { CompareClient } from '../compare-client.js';
import { Readers } from '../readers.js';
import { ENGLISH } from '../strings.js';
import { h, made, part } from '../views/dom.js';
import { CompareElement } from './compare-element.js';
import { guestEnvironment } from './guest.js';

/** What a page may style by ::part(), by what it is called there. */
const PARTS = {
  bar: '#bar',
  status: '#status',
  texts: '#sources',
  list: '#changes',
  heading: '#heading',
  rows: '#rows',
  ruler: '#ruler',
  panel: '#panel',
};

/** All elements of a page have one engine, which compares and follows histories. @type {Promise<WebAssembly.Module> | undefined} */
let engine;
const loadEngine = () => {
  engine ??= historyModule();
  engine.catch(() => (engine = undefined));
  return engine;
};

/** The style of each document: a sheet serves the document only that it was made in. @type {WeakMap<Document, CSSStyleSheet>} */
const sheets = new WeakMap();

export class GuestElement extends CompareElement {
  static observedAttributes = [...super.observedAttributes, 'editable'];

  /** @type {(Environment & {connect: (signal: AbortSignal) => void}) | undefined} */
  #environment;
  /** Is aborted when the element leaves the page. @type {AbortController | undefined} */
  #connection;
  #readers = new Readers(readerSource, characterMap);

  make() {
    const root = h('div', { class: 'stet' }, ...markup.map(made));
    const frame = h('div', { class: 'window', part: 'window' }, root);
    for (const [name, selector] of Object.entries(PARTS))
      part(root, selector).setAttribute('part', name);
    (this.shadowRoot ?? this.attachShadow({ mode: 'open' })).replaceChildren(frame);
    this.adoptedCallback();
    const environment = guestEnvironment(this, frame, root);
    this.#environment = environment;
    const client = new CompareClient(this.#assets);
    const noExample = () => Promise.reject(new Error('There are none.'));
    const readers = this.#readers;
    const app = createApp(root, environment, client, noExample, readers, ENGLISH, this.#assets);
    const { store, actions } = app;
    store.watch(['t'], ({ t }) => {
      root.lang = t.code;
      root.dir = t.dir;
    });
    const language = environment.preferences.read().language ?? bestLanguage(environment.languages);
    if (language !== ENGLISH.code) {
      frame.hidden = true; // Until it has its words.
      actions.setLanguage(String(language)).then(() => (frame.hidden = false));
    }
    fitFirst(app, frame);
    return app;
  }

  #assets = async () => {
    const { signal } = this.#connection ?? {};
    const [module, script] = await Promise.all([loadEngine(), workerSource()]);
    return { module, script, loadWords: languageWords, words: wordsHere, signal };
  };

  connectedCallback() {
    if (this.#connection) return; // It was moved within the page.
    this.#connection = new AbortController();
    super.connectedCallback();
    this.#environment?.connect(this.#connection.signal);
    this.#resume();
  }

  /** An element that is moved leaves the page only to come back at once. */
  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#connection?.abort();
      this.#connection = undefined;
      this.#readers.cancel();
    });
  }

  /** @param {string} name @param {string | null} _ @param {string | null} value */
  attributeChangedCallback(name, _, value) {
    if (name === 'editable') this.takeGiven();
    else super.attributeChangedCallback(name, _, value);
  }

  /** The texts of a page are its own to change, unless it says otherwise. */
  takeGiven() {
    this.app?.store.set({ isFixed: this.isGiven && !this.hasAttribute('editable') });
    super.takeGiven();
  }

  /** Moved by `moveBefore`, nothing happens to it. */
  connectedMoveCallback() {}

  adoptedCallback() {
    const { shadowRoot, ownerDocument } = this;
    if (shadowRoot) shadowRoot.adoptedStyleSheets = [sheetFor(ownerDocument)];
  }

  /** Begins again what ended when the element left the page. */
  #resume() {
    if (!this.app) return;
    const { store, context } = this.app;
    const { job, line, tale } = store.get();
    if (job !== 'idle') context.jobs.compare();
    if (line && tale.job && tale.job !== 'idle') {
      store.set({ line: null });
      store.set({ line, tale });
    }
    this.takeGiven();
  }

  /** Takes the focus to the comparison. @param {FocusOptions} [options] */
  focus(options) {
    const main = this.shadowRoot?.querySelector('#main');
    if (main instanceof HTMLElement) main.focus(options);
  }
}

/** An element that is put into a page before it is shown has no width yet to choose a view by. @param {NonNullable<CompareElement['app']>} app @param {HTMLElement} frame */
function fitFirst({ store, environment }, frame) {
  if (frame.clientWidth > 0) return;
  const { mode } = store.get();
  let isSeen = false;
  environment.listen('resize', () => {
    if (isSeen || frame.clientWidth === 0) return;
    isSeen = true;
    if (store.get().mode === mode) store.set({ mode: environment.isWide() ? 'both' : 'merged' });
  });
}

/** @param {Document} document */
function sheetFor(document) {
  const known = sheets.get(document);
  if (known) return known;
  const { CSSStyleSheet, CSS } = document.defaultView ?? globalThis;
  try {
    // The size of the element's letters, from which all else is measured: that of the page's root may be any.
    const initialValue = '16px';
    CSS.registerProperty({ name: '--stet-rem', syntax: '<length>', inherits: true, initialValue });
  } catch {
    // Another copy of this module did.
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  sheets.set(document, sheet);
  return sheet;
}
