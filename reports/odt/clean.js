// A plain OpenDocument text of the later version, as flows: for inputs that are no OpenDocument texts. Each block is a
// paragraph in the style of its role, with its form, its links and its list marker.

/** @import { XmlElement } from '../../documents/xml.js' */
/** @import { Compared } from '../../model/places.js' */
/** @import { Look as PlainLook, PlainText, Span } from '../plain.js' */
/** @import { Atom, TracedFlow, TracedParagraph } from '../traced.js' */
/** @import { Earlier } from './earlier.js' */
/** @import { Shell } from './shell.js' */
import { plainFlow } from '../flows.js';
import { append, element } from '../nodes.js';
import { paragraph } from './removed.js';
import { nodesOf } from './text.js';

/** @type {Record<string, string>} */
const STYLES = {
  headline: 'Title',
  standfirst: 'Subtitle',
  subhead: 'Heading_20_2',
  byline: 'Byline',
  dateline: 'Byline',
  timestamp: 'Byline',
  caption: 'Caption',
  credit: 'Caption',
};

/** @param {PlainLook} look @param {Shell} shell */
function lookOf({ role, heading, marker, isRtl }, shell) {
  const level = heading ?? (role === 'subhead' ? 2 : undefined);
  const own = marker && !level ? 'List_20_Contents' : STYLES[role];
  const style = shell.paragraphStyle(level ? `Heading_20_${level}` : (own ?? 'Standard'), isRtl);
  return { style, level: level === undefined ? undefined : String(level) };
}

/** @param {PlainText} plain @param {Shell} shell @returns {Earlier} */
export const earlierOfPlain = (plain, shell) => ({
  words: (range, { block }) =>
    (block < 0 ? [] : plain.spans(range, block)).map(({ text, kinds, href }) => ({
      ...{ text, href },
      style: shell.textStyle(kinds),
    })),
  look({ block }) {
    const look = plain.look(block);
    return look ? lookOf(look, shell) : {};
  },
  isGenerated: () => false,
});

/** The later text in a document's body. @param {Compared} comparison @param {PlainText} plain @param {Shell} shell @returns {TracedFlow} */
export function cleanFlow(comparison, plain, shell) {
  /** @type {TracedParagraph[]} */
  const units = plainFlow(comparison, 'after').units.map((unit) => {
    if (unit.kind === 'row') throw new RangeError('a plain text has no rows');
    const look = plain.look(unit.block);
    const made = paragraph(look ? lookOf(look, shell) : {}, []);
    const spans = unit.block < 0 ? [] : plain.spans(unit.range, unit.block);
    const atoms = fill(made, spans, unit.range[0], shell);
    if (look?.marker && made.name === 'p') shell.listItem(look.marker, made);
    else shell.plain(made);
    return { ...unit, elements: [made], atoms };
  });
  return { kind: 'body', units, container: shell.text };
}

/** @param {XmlElement} made @param {Span[]} spans @param {number} start @param {Shell} shell @returns {Atom[]} */
function fill(made, spans, start, shell) {
  /** @type {Atom[]} */
  const atoms = [];
  let at = start;
  for (const { text, kinds, href } of spans) {
    const style = shell.textStyle(kinds);
    const link = { 'xlink:type': 'simple', 'xlink:href': href ?? '' };
    const holder = href ? element('text:a', link) : element('text:span');
    if (style)
      holder.written = {
        name: holder.written?.name ?? '',
        attributes: { ...holder.written?.attributes, 'text:style-name': style },
      };
    for (const node of nodesOf(text)) {
      const each = typeof node === 'string' ? element('text:span', {}, [node]) : node;
      append(holder, [each]);
      const length =
        typeof node === 'string'
          ? node.replace(/\xad/g, '').length
          : Number(node.attributes.c ?? 1);
      atoms.push({ range: [at, at + length], element: each, from: 0 });
      at += length;
    }
    append(made, [holder]);
  }
  return atoms;
}
