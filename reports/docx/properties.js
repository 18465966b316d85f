// Where a redline comes from, kept in the document's own properties (ECMA-376 part 1, 22.3), which Word shows under
// File, Info, Properties.

/** @import { DocxPackage } from './package.js' */
import { elementsOf } from '../../documents/xml.js';
import { append, declared, element } from '../nodes.js';

const NAME = 'docProps/custom.xml';
const TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const VALUES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';

/** What every property has that a program makes. */
const FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** @param {DocxPackage} pack @param {readonly string[]} lines */
export function addAbout(pack, lines) {
  let root = pack.part(NAME);
  if (!root) {
    root = element('Properties', { xmlns: PROPERTIES });
    pack.add(NAME, root, TYPE);
    pack.relate('', 'custom-properties', NAME);
  }
  declared(root, { vt: VALUES });
  const prefix = (root.written?.name ?? '').slice(0, -'Properties'.length);
  const ids = elementsOf(root).map(({ attributes }) => Number(attributes.pid) || 0);
  const first = Math.max(1, ...ids) + 1;
  const kept = elementsOf(root).filter(
    ({ attributes }) => !/^Stet \d+$/.test(attributes.name ?? ''),
  );
  root.children = kept;
  append(
    root,
    lines.map((line, at) =>
      element(
        `${prefix}property`,
        { fmtid: FORMAT, pid: String(first + at), name: `Stet ${at + 1}` },
        [element('vt:lpwstr', {}, [line])],
      ),
    ),
  );
}
