// A redline of two texts or documents, and both versions as a reader finds them in it: what accepting all gives, and what
// rejecting all gives.
import assert from 'node:assert/strict';
import { parseXml } from '../../documents/xml.js';
import { readDocument } from '../../documents/read.js';
import { Zip } from '../../documents/zip.js';
import { modelOf } from '../../model/model.js';
import { redline } from '../../reports/docx/write.js';
import { redlineOdt } from '../../reports/odt/write.js';
import { findings as en } from '../../strings/en/findings.js';
import { versionOf } from '../../reports/versions.js';
import { reports as words } from '../../strings/en/reports.js';
import { load } from '../../wasm/engine-node.js';

export const engine = await load();

/** @typedef {string | Uint8Array} Given A text, or a document. */
/** @typedef {Partial<import('../../reports/docx/write.js').Request> & {asBefore?: 'original', asAfter?: 'original', isOdt?: boolean}} Settings */

/** @param {Given} given @param {'original' | undefined} as */
async function versionFrom(given, as) {
  if (typeof given === 'string')
    return {
      article: given,
      texts: given
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
      version: { name: '', blocks: null, document: null },
    };
  const read = await readDocument(given);
  const blocks = as === 'original' && read.original ? read.original : read.blocks;
  return {
    article: read.text ?? { blocks },
    texts: blocks.map(({ text }) => text),
    version: versionOf({ name: '', bytes: given }, read, as === 'original'),
  };
}

/** @param {Given} before @param {Given} after @param {Settings} [settings] */
export async function redlineOf(before, after, { asBefore, asAfter, isOdt, ...settings } = {}) {
  const one = await versionFrom(before, asBefore);
  const two = await versionFrom(after, asAfter);
  const model = modelOf(engine.compare(one.article, two.article));
  const { bytes, unmarked } = (isOdt ? redlineOdt : redline)({
    ...{ model, before: one.version, after: two.version, author: 'Stet', date: '', notes: true },
    ...{ dropsComments: false, about: ['Stet'], strings: en, words, ...settings },
  });
  return { bytes, unmarked, model, texts: { before: one.texts, after: two.texts } };
}

/** The two versions that a document's tracked changes hold. @param {Uint8Array} bytes */
export async function versionsIn(bytes) {
  const { blocks, original = blocks } = await readDocument(bytes).catch(() => ({
    blocks: [],
    original: [],
  }));
  return { before: original.map(({ text }) => text), after: blocks.map(({ text }) => text) };
}

/** A redline, once it holds both versions paragraph for paragraph, and is sound. @param {Given} before @param {Given} after @param {Settings} [settings] */
export async function checkedRedline(before, after, settings) {
  const { bytes, unmarked, texts, model } = await redlineOf(before, after, settings);
  assert.deepEqual(await versionsIn(bytes), texts);
  if (settings?.isOdt) checkOdt(bytes);
  else checkPackage(bytes);
  const main = settings?.isOdt ? 'content.xml' : 'word/document.xml';
  return { bytes, unmarked, model, xml: partOf(bytes, main) };
}

/** @param {Uint8Array} bytes @param {string} name */
export const partOf = (bytes, name) =>
  new TextDecoder().decode(new Zip(bytes).read(name) ?? new Uint8Array());

/** Elements whose ids no two of them share. */
const NUMBERED =
  /<w:(?:ins|del|moveFrom|moveTo|moveFromRangeStart|moveToRangeStart|bookmarkStart)\b[^>]*\bw:id="(\d+)"/g;

/** Every part is well-formed and has a type, every relationship leads to a part, ids are unique, and ends have starts. @param {Uint8Array} bytes */
export function checkPackage(bytes) {
  const zip = new Zip(bytes);
  const types = partOf(bytes, '[Content_Types].xml');
  const defaults = [...types.matchAll(/Extension="(\w+)"/g)].map(([, extension]) =>
    extension.toLowerCase(),
  );
  for (const name of zip.names) {
    if (/\.(?:xml|rels)$/.test(name)) parseXml(zip.read(name) ?? '');
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    assert.ok(
      types.includes(`"/${name}"`) || defaults.includes(extension) || name.endsWith('/'),
      `${name} has a type`,
    );
  }
  for (const [, part] of types.matchAll(/PartName="\/([^"]+)"/g))
    assert.ok(zip.has(part), `${part} is there`);
  const relationships = partOf(bytes, 'word/_rels/document.xml.rels');
  for (const [tag, target] of relationships.matchAll(
    /<Relationship\b[^>]*\bTarget="([^"]+)"[^>]*>/g,
  )) {
    const path = target.startsWith('/')
      ? target.slice(1)
      : `word/${target}`.replace(/^word\/\.\.\//, '');
    assert.ok(/TargetMode="External"/.test(tag) || zip.has(path), `${target} is there`);
  }
  const stories = zip.names.filter((name) =>
    /^word\/(?:document|footnotes|endnotes)\.xml$/.test(name),
  );
  const xml = stories.map((name) => partOf(bytes, name)).join('');
  const ids = [...xml.matchAll(NUMBERED)].map(([, id]) => id);
  assert.equal(new Set(ids).size, ids.length, 'ids are unique');
  checkMoves(xml);
}

/** @param {string} xml */
function checkMoves(xml) {
  for (const side of ['From', 'To']) {
    const starts = [
      ...xml.matchAll(new RegExp(`<w:move${side}RangeStart\\b[^>]*w:id="(\\d+)"`, 'g')),
    ];
    const ends = [...xml.matchAll(new RegExp(`<w:move${side}RangeEnd\\b[^>]*w:id="(\\d+)"`, 'g'))];
    assert.deepEqual(starts.map(([, id]) => id).sort(), ends.map(([, id]) => id).sort());
  }
  const names = (/** @type {string} */ side) =>
    [...xml.matchAll(new RegExp(`<w:move${side}RangeStart\\b[^>]*w:name="([^"]+)"`, 'g'))]
      .map(([, name]) => name)
      .sort();
  assert.deepEqual(names('From'), names('To'));
  for (const [, inside] of xml.matchAll(
    /<w:move(?:From|To) [^>]*[^/]>(.*?)<\/w:move(?:From|To)>/gs,
  ))
    assert.doesNotMatch(inside, /<w:(?:ins|del) /, 'a move is complete');
}

/** The type stands first and unpacked, every part is well-formed and listed, and each mark has its region. @param {Uint8Array} bytes */
export function checkOdt(bytes) {
  const zip = new Zip(bytes);
  const type = 'mimetypeapplication/vnd.oasis.opendocument.text';
  assert.equal(new TextDecoder().decode(bytes.subarray(30, 30 + type.length)), type);
  const manifest = partOf(bytes, 'META-INF/manifest.xml');
  const listed = [...manifest.matchAll(/full-path="([^"]+)"/g)].map(([, path]) => path);
  for (const name of zip.names) {
    if (name.endsWith('.xml')) parseXml(zip.read(name) ?? '', { allowsDoctype: true });
    if (!/^(?:mimetype|META-INF\/)/.test(name))
      assert.ok(listed.includes(name), `${name} is listed`);
  }
  for (const path of listed) assert.ok(path.endsWith('/') || zip.has(path), `${path} is there`);
  const xml = partOf(bytes, 'content.xml');
  const ids = (/** @type {string} */ pattern) =>
    [...xml.matchAll(new RegExp(`<${pattern}="(\\w+)"`, 'g'))].map(([, id]) => id).sort();
  const regions = ids('text:changed-region xml:id');
  assert.equal(new Set(regions).size, regions.length, 'ids are unique');
  const starts = ids('text:change-start text:change-id');
  assert.deepEqual(ids('text:change-end text:change-id'), starts);
  assert.deepEqual([...starts, ...ids('text:change text:change-id')].sort(), regions);
}
