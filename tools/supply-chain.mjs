// What others wrote of what is handed out: which packages the bundles hold, by esbuild's own account, with the versions of
// package-lock.json. build-dist.mjs writes it as a bill of materials (CycloneDX) and the checksums; `node
// tools/supply-chain.mjs` makes docs/shipped.md of that, and tests/dist/supply-chain.test.mjs holds all to one another.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @typedef {import('esbuild').Metafile} Metafile */
/** @typedef {{ version: string, license: string, integrity?: string, dependencies?: Record<string, string> }} Locked */
/** @typedef {Record<string, Locked>} Lock By path in package-lock.json. */
/** @typedef {{ name: string, version: string, license: string, purl?: string, integrity?: string, bytes?: number, part: string, needs: string[] }} Part */

/**
 * What is in it and is no package: of stet.wasm what Debian gives to build it with, and what PDF.js carries.
 * @type {Part[]}
 */
const OTHERS = [
  ['dtl', '1.20', 'BSD-3-Clause', 'stet.wasm'],
  ['Unicode Character Database', '15.0.0', 'Unicode-DFS-2016', 'stet.wasm'],
  ['Emscripten', '3.1.6', 'MIT', 'stet.wasm'],
  ['musl', '1.2.2', 'MIT', 'stet.wasm'],
  ['libc++ of LLVM', '13', 'Apache-2.0 WITH LLVM-exception', 'stet.wasm'],
  ['core-js', '3.37.0', 'MIT', 'pdfjs-dist'],
  ['OpenJPEG', '2.5', 'BSD-2-Clause', 'pdfjs-dist'],
  ['CMap resources of Adobe', '', 'BSD-3-Clause', 'site/cmaps'],
].map(([name, version, license, part]) => ({ name, version, license, part, needs: [] }));

/** The package that an input of a bundle belongs to, as package-lock.json names it. @param {string} input */
export const packageOf = (input) =>
  /node_modules\/(?:(?:@[^/]+\/)?[^/]+\/node_modules\/)*(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];

/**
 * The package that `name` stands for inside the one at `from`, as Node looks for it.
 * @param {Lock} lock @param {string} from @param {string} name @returns {string | undefined}
 */
function resolved(lock, from, name) {
  const path = `${from}/node_modules/${name}`;
  if (path in lock) return path;
  const above = from.lastIndexOf('/node_modules/');
  if (above >= 0) return resolved(lock, from.slice(0, above), name);
  return `node_modules/${name}` in lock ? `node_modules/${name}` : undefined;
}

/** The same for two places of one package in node_modules. @param {string} path @param {Locked} locked */
const purlOf = (path, { version }) =>
  `pkg:npm/${path.replace(/.*node_modules\//, '').replace('@', '%40')}@${version}`;

/**
 * The packages in the bundles, by name.
 * @param {Record<string, Metafile>} bundles By the name of the file that each makes. @param {Lock} lock @returns {Part[]}
 */
function packagesIn(bundles, lock) {
  /** @type {Map<string, Part>} */
  const parts = new Map();
  for (const [bundle, { outputs }] of Object.entries(bundles)) {
    /** @type {Map<string, number>} */
    const sizes = new Map();
    for (const { inputs } of Object.values(outputs))
      for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
        const path = packageOf(input);
        if (path) sizes.set(path, (sizes.get(path) ?? 0) + bytesInOutput);
      }
    for (const [path, bytes] of sizes) addPackage(parts, lock, path, bytes, bundle);
  }
  return [...parts.values()].sort((a, b) => (a.name + a.version < b.name + b.version ? -1 : 1));
}

/** @param {Map<string, Part>} parts @param {Lock} lock @param {string} path @param {number} bytes @param {string} bundle */
function addPackage(parts, lock, path, bytes, bundle) {
  const locked = lock[path];
  if (!locked) throw new Error(`package-lock.json does not name ${path}`);
  const purl = purlOf(path, locked);
  const known = parts.get(purl);
  if (known) {
    known.bytes = Math.max(known.bytes ?? 0, bytes);
    if (!known.part.split(', ').includes(bundle)) known.part += `, ${bundle}`;
    return;
  }
  const needs = Object.keys(locked.dependencies ?? {}).flatMap((name) => {
    const needed = resolved(lock, path, name);
    return needed ? [purlOf(needed, lock[needed])] : [];
  });
  parts.set(purl, {
    name: path.replace(/.*node_modules\//, ''),
    version: locked.version,
    license: locked.license,
    purl,
    integrity: locked.integrity,
    bytes,
    part: bundle,
    needs,
  });
}

/** @param {Part} part */
function componentOf({ name, version, license, purl, integrity, bytes, part }) {
  const hash = integrity?.startsWith('sha512-') && Buffer.from(integrity.slice(7), 'base64');
  const properties = [{ name: 'stet:part', value: part }];
  if (bytes) properties.push({ name: 'stet:bytes', value: String(bytes) });
  return {
    type: 'library',
    'bom-ref': purl ?? `${name}@${version}`,
    name,
    ...(version && { version }),
    ...(hash && { hashes: [{ alg: 'SHA-512', content: hash.toString('hex') }] }),
    licenses: [license.includes(' ') ? { expression: license } : { license: { id: license } }],
    ...(purl && { purl }),
    properties,
  };
}

/**
 * The bill of materials in CycloneDX 1.5. It bears no time and no serial number, so that one source gives one bill.
 * @param {Record<string, Metafile>} bundles @param {string} version
 * @param {Lock} lock The packages of package-lock.json.
 */
export function billOfMaterials(bundles, version, lock) {
  const packages = packagesIn(bundles, lock);
  const components = [...OTHERS, ...packages].map(componentOf);
  const refs = new Set(components.map((component) => component['bom-ref']));
  const dependencies = packages.map(({ purl, needs }) => ({
    ref: purl,
    dependsOn: needs.filter((need) => refs.has(need)).sort(),
  }));
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': `pkg:generic/stet@${version}`,
        name: 'stet',
        version,
        licenses: [{ license: { id: 'MIT' } }],
      },
    },
    components,
    dependencies,
  };
}

/** As `sha256sum --check` reads them. @param {[name: string, content: Buffer][]} files */
export const checksums = (files) =>
  files
    .map(([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`)
    .join('');

/** @param {ReturnType<typeof billOfMaterials>} bill */
export function table({ components }) {
  const rows = components.map(({ name, version = '', licenses: [given], properties }) => {
    const [part, bytes] = properties.map(({ value }) => value);
    const license = given.license?.id ?? given.expression;
    const size = bytes ? `${(Number(bytes) / 1000).toFixed(1)} kB` : '';
    return `| ${name} | ${version} | ${license} | ${size} | ${part} |\n`;
  });
  return `# What is shipped of others

Everything in \`dist/\` that this project did not write, as the build found it: \`node tools/supply-chain.mjs\` makes this table
from \`dist/sbom.cdx.json\`, and a test holds it to \`package-lock.json\`. Sizes are minified, of what is used. The licences
stand in [THIRD-PARTY-NOTICES](../THIRD-PARTY-NOTICES).

| what | version | licence | size | in |
|---|---|---|---|---|
${rows.join('')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const bill = readFileSync(new URL('../dist/sbom.cdx.json', import.meta.url), 'utf8');
  writeFileSync(new URL('../docs/shipped.md', import.meta.url), table(JSON.parse(bill)));
}
