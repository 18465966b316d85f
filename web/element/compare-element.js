// `<stet-compare>`: what Stet's page is made of, and what another page puts into its own. This class is what a script of the
// page has of it: properties, methods and events over the app's state. `make` says where the app lives: ../main.js gives it
// the element itself and the whole window, guest-element.js a shadow root.

/** @import { App } from '../app.js' */
/** @import { Decision } from '../lib/decisions.js' */
/** @import { State } from '../store.js' */
/** @import { Given, Version } from './calls.js' */
import { MODES } from '../../model/paragraphs.js';
import { SIDES } from '../../model/places.js';
import { findingText } from '../../reports/changes.js';
import { bestLanguage } from '../../strings/languages.js';
import { late } from '../late.js';
import { listed, unitsOfChange } from '../lib/decisions.js';

/** What few pages ask for: Stet's own gives its element no texts. */
const loadCalls = () => late('calls', () => import('./calls.js'));

/** A module is also loaded where there are no elements, to be rendered on a server. */
const Base = globalThis.HTMLElement ?? Object;

export class CompareElement extends Base {
  static observedAttributes = ['before', 'after', 'view', 'lang'];

  /** @type {App | undefined} */
  app;
  /** @type {Given} */
  #given = { before: null, after: null, versions: null };
  #view = '';
  /** The texts that were given are being taken. @type {Promise<void> | null} */
  #taking = null;
  /** Some were not taken yet. */
  #isNew = false;

  /** Puts the app together, when the element is first in a page. @returns {App} */
  make() {
    throw new Error('A class of its own says where the app lives.');
  }

  connectedCallback() {
    if (this.app) return;
    // A page may have set properties before it had this class.
    const own = /** @type {any} */ (this);
    for (const name of ['before', 'after', 'versions', 'view']) {
      if (!Object.hasOwn(this, name)) continue;
      const value = own[name];
      delete own[name];
      own[name] = value;
    }
    this.app = this.make();
    this.view = this.#view;
    this.#tell(this.app);
    this.takeGiven();
  }

  /** @param {string} name @param {string | null} _ @param {string | null} value */
  attributeChangedCallback(name, _, value) {
    if (name !== 'lang') /** @type {any} */ (this)[name] = value;
    else if (value) this.app?.actions.setLanguage(bestLanguage([value]));
  }

  // `before` and `after` are set like other properties. Every element has methods of these names, which put nodes beside
  // it: frameworks call them, so these are what one gets.
  static {
    for (const side of SIDES)
      Object.defineProperty(this.prototype, side, {
        configurable: true,
        enumerable: true,
        get: () => Base.prototype[side],
        /** @this {CompareElement} @param {Version | null} version */
        set(version) {
          this.#give({ [side]: version });
        },
      });
  }

  get versions() {
    return this.#given.versions;
  }
  set versions(versions) {
    this.#give({ versions });
  }

  /** @param {Partial<Given>} given */
  #give(given) {
    const [[name, value]] = Object.entries(given);
    if (this.#given[/** @type {keyof Given} */ (name)] === value) return;
    this.#given = { ...this.#given, ...given };
    this.#isNew = true;
    this.takeGiven();
  }

  /** Whether the page gave a text, and does not wait for a person to give them. */
  get isGiven() {
    return Object.values(this.#given).some((text) => text !== null && text !== undefined);
  }

  /** Hands on what was given, at once what is given together. */
  takeGiven() {
    if (!this.app || !this.#isNew || this.#taking) return;
    this.#taking = this.#take(this.app);
  }

  /** @param {App} app */
  async #take(app) {
    try {
      const { take } = await loadCalls();
      while (this.#isNew && this.isConnected) {
        this.#isNew = false;
        this.#isNew = !(await take(app, this.#given, () => this.#isNew)) || this.#isNew;
      }
    } finally {
      this.#taking = null;
    }
  }

  get view() {
    const state = this.app?.store.get();
    return !state ? this.#view : state.tale.isOpen ? 'history' : state.mode;
  }
  set view(view) {
    this.#view = view ?? '';
    if (!this.app) return;
    const { store, actions } = this.app;
    const isOpen = view === 'history';
    const mode = MODES.find((each) => each === view);
    if (mode || isOpen) store.set({ tale: { ...store.get().tale, isOpen } });
    if (mode) actions.setMode(mode);
  }

  get comparison() {
    return this.#state?.result?.model.comparison ?? null;
  }

  get findings() {
    return this.#state?.findings.map(({ finding }) => finding) ?? [];
  }

  get decisions() {
    const { result, decisions } = this.#state ?? {};
    return result && decisions ? listed(result.model, decisions) : [];
  }

  get #state() {
    return this.app?.store.get();
  }

  /** Goes to the next change. @returns {number | null} Which one that is. */
  next() {
    return this.#step(1);
  }

  /** @returns {number | null} */
  previous() {
    return this.#step(-1);
  }

  /** @param {1 | -1} by */
  #step(by) {
    this.app?.actions.step(by, false, true);
    return this.#state?.change ?? null;
  }

  /** Accepts the change that one is at, and goes on. @returns {boolean} Whether there was one. */
  accept() {
    return this.#decide('accepted');
  }

  /** Keeps the earlier wording of it, and goes on. */
  reject() {
    return this.#decide('rejected');
  }

  /** @param {Decision} decision */
  #decide(decision) {
    const { result, change } = this.#state ?? {};
    if (!result || typeof change !== 'number') return false;
    this.app?.actions.decide(unitsOfChange(result.model, change), decision);
    this.next();
    return true;
  }

  /** The later text with the earlier wording back where a person kept it. */
  finalText() {
    return this.app?.actions.outcome() ?? '';
  }

  /** A report of what is shown, once that is compared. @param {import('../../reports/format-names.js').FormatName} format */
  async report(format) {
    const { report } = await loadCalls();
    await this.#taking;
    return report(this.app, format);
  }

  /** Tells the page what happens. @param {App} app */
  #tell({ store }) {
    let last = store.get();
    store.watch(['result', 'decisions', 'findings', 'finding', 'problem'], (state) => {
      const was = last;
      last = state;
      const { result, decisions, problem } = state;
      if (result && result !== was.result) this.#emit('change', { comparison: this.comparison });
      if (decisions !== was.decisions && decisions.size + was.decisions.size > 0)
        this.#emit('decision', { decisions: this.decisions });
      if (state.findings !== was.findings || state.finding !== was.finding)
        this.#emit('finding', this.#findingOf(state));
      if (problem !== was.problem && problem !== '') this.#emit('problem', { message: problem });
    });
  }

  /** @param {Readonly<State>} state */
  #findingOf({ result, findings, finding: index, t }) {
    const finding = index === null ? null : findings[index].finding;
    const words = result && finding ? findingText(result.model, finding, t.log) : '';
    return { findings: this.findings, index, finding, words };
  }

  /** @param {string} type @param {object} detail */
  #emit(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
