// Footnotes of a page, whatever program wrote them, by their structure: a short link leads to a block further on, in which a
// link leads back to it. Word, LibreOffice, pandoc, WordPress, MediaWiki and writers of Markdown all do so, each with names
// of its own.

/**
 * What a page's notes are made of: the elements that call one, the blocks that hold one, and the links that lead back, which
 * are no text.
 * @typedef {{calls: Map<Element, string>, blocks: Map<Element, string>, backs: Set<Element>}} Notes
 */

/** What calls a note: "1", "[12]", "(a)", "*", "note 3". */
const LABEL =
  /^[\s[({]*(?:(?:note|nb|fn)\s*)?(?:\d{1,4}|[a-z]{1,3}|[ivxl]{1,6}|[*†‡§¶#]{1,4})[\s\])}.:]*$/i;

/** Around a link that calls a note, and nothing else. */
const WRAPPERS = new Set(['SUP', 'SPAN', 'SMALL', 'B', 'I', 'EM', 'STRONG', 'FONT', 'SUB']);

/** What may hold a note. */
const HOLDERS = new Set(['LI', 'DIV', 'P', 'ASIDE', 'DD', 'SECTION', 'BLOCKQUOTE']);

/** May be a note of several paragraphs. */
const CLIMBED = new Set(['DIV', 'LI', 'ASIDE']);

/** @param {Document} page @returns {Notes} */
export function notesIn(page) {
  /** @type {Notes} */
  const notes = { calls: new Map(), blocks: new Map(), backs: new Set() };
  const links = [...page.querySelectorAll('a[href^="#"]')];
  if (links.length < 2) return notes;
  const places = placesIn(page);
  const order = new Map(links.map((link, at) => [link, at]));
  /** The links that lead to an element. @type {Map<Element, Element[]>} */
  const leading = new Map();
  for (const link of links) {
    const target = targetOf(link, places);
    if (target) leading.set(target, [...(leading.get(target) ?? []), link]);
  }
  const held = heldIn(links, leading, order);
  for (const [target, { backs, callers }] of held) {
    const block = blockOf(target, held);
    if (!block) continue;
    const name = `note ${notes.blocks.size}`;
    notes.blocks.set(block, name);
    // One that is called more than once need not lead back to all.
    const more = (leading.get(target) ?? []).filter((link) => isCall(link, [...backs][0], order));
    const all = new Set([...callers, ...more]);
    for (const caller of all) notes.calls.set(wrapped(caller), name);
    for (const back of block.querySelectorAll('a[href^="#"]'))
      if ([...all].some((caller) => isAt(caller, back, leading))) notes.backs.add(wrapped(back));
  }
  return notes;
}

/** @param {Document} page @returns {Map<string, Element>} */
function placesIn(page) {
  const places = new Map();
  for (const element of page.querySelectorAll('[id], a[name]'))
    for (const name of [element.getAttribute('id'), element.getAttribute('name')])
      if (name && !places.has(name)) places.set(name, element);
  return places;
}

/** @param {Element} link @param {Map<string, Element>} places */
function targetOf(link, places) {
  const name = (link.getAttribute('href') ?? '').slice(1);
  const found = places.get(name);
  if (found || !name.includes('%')) return found;
  try {
    return places.get(decodeURIComponent(name));
  } catch {
    return undefined;
  }
}

/** What leads to a note, and back from it. @typedef {{callers: Set<Element>, backs: Set<Element>}} Held */

/**
 * By the element that calls lead to.
 * @param {Element[]} links @param {Map<Element, Element[]>} leading @param {Map<Element, number>} order
 * @returns {Map<Element, Held>}
 */
function heldIn(links, leading, order) {
  /** @type {Map<Element, Held>} */
  const held = new Map();
  for (const back of links) {
    for (const target of selfAndAround(back)) {
      const callers = (leading.get(target) ?? []).filter(
        (caller) => isCall(caller, back, order) && isAt(caller, back, leading),
      );
      if (callers.length === 0) continue;
      const known = held.get(target) ?? { callers: new Set(), backs: new Set() };
      for (const caller of callers) known.callers.add(caller);
      known.backs.add(back);
      held.set(target, known);
      break;
    }
  }
  return held;
}

/** Whether a link calls a note from a place before what leads back. @param {Element} caller @param {Element} back @param {Map<Element, number>} order */
const isCall = (caller, back, order) =>
  Number(order.get(caller)) < Number(order.get(back)) && LABEL.test(caller.textContent ?? '');

/** An element and those around it up to a list or the page. @param {Element} element @returns {Generator<Element>} */
function* selfAndAround(element) {
  for (let at = /** @type {Element | null} */ (element); at; at = at.parentElement) {
    if (/^(?:BODY|HTML|ARTICLE|MAIN|OL|UL|DL|TABLE|H[1-6])$/.test(at.nodeName.toUpperCase()))
      return;
    yield at;
  }
}

/** Whether a link leads to a caller, or to what closely holds it. @param {Element} caller @param {Element} back @param {Map<Element, Element[]>} leading */
function isAt(caller, back, leading) {
  const leadsTo = (/** @type {Element} */ element) => leading.get(element)?.includes(back) === true;
  if ([...caller.querySelectorAll('[id], [name]')].some(leadsTo)) return true;
  for (let at = /** @type {Element | null} */ (caller); at; at = at.parentElement) {
    if (leadsTo(at)) return true;
    if (at !== caller && !WRAPPERS.has(at.nodeName.toUpperCase())) return false;
  }
  return false;
}

/** The block that a note fills: of several paragraphs where what holds them begins with the note and holds no other. @param {Element} target @param {Map<Element, Held>} held */
function blockOf(target, held) {
  let block = /** @type {Element | null} */ (target);
  while (block && !HOLDERS.has(block.nodeName.toUpperCase())) block = block.parentElement;
  if (!block || block === target) return block;
  for (let outer = block.parentElement; outer; outer = outer.parentElement) {
    if (!CLIMBED.has(outer.nodeName.toUpperCase()) || !isFirst(block, outer)) break;
    const inside = [...outer.querySelectorAll('[id], a[name]')].filter((each) => held.has(each));
    if (inside.length > 1) break;
    block = outer;
  }
  return block;
}

/** @param {Element} element @param {Element} outer */
function isFirst(element, outer) {
  for (const node of outer.childNodes) {
    if (node === element) return true;
    if ((node.textContent ?? '').trim() !== '') return false;
  }
  return false;
}

/** The outermost element that holds a link and no words beside it. @param {Element} link */
function wrapped(link) {
  let at = link;
  for (;;) {
    const outer = at.parentElement;
    if (!outer || !WRAPPERS.has(outer.nodeName.toUpperCase())) return at;
    const rest = (outer.textContent ?? '').replace(link.textContent ?? '', '');
    if (/[\p{L}\p{N}]/u.test(rest)) return at;
    at = outer;
  }
}
