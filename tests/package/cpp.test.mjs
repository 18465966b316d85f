// The C++ library as others get it: installed, as a Debian package and built along, each time under the example in
// examples/cpp, outside this tree. It takes what `make native` has built.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const native = join(root, 'build/native');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const place = mkdtempSync(join(tmpdir(), 'stet-cpp-'));
const example = join(place, 'example');
const prefix = join(place, 'prefix');

/** @param {string} command @param {string[]} args @param {Record<string, string>} [env] */
const run = (command, args, env = {}) =>
  execFileSync(command, args, { cwd: place, encoding: 'utf8', env: { ...process.env, ...env } });

/** @param {string} program */
function answers(program) {
  assert.equal(run(program, ['earlier.txt', 'later.txt']), '3 million euros -> 4 million euros\n');
}

/** @param {string} name @param {string[]} settings */
function buildExample(name, settings) {
  const build = join(place, name);
  run('cmake', ['-S', example, '-B', build, '-DCMAKE_COMPILE_WARNING_AS_ERROR=ON', ...settings]);
  run('cmake', ['--build', build, '-j', '2']);
  answers(join(build, 'findings'));
}

/** By what pkg-config says of the library that is installed there. @param {string} installed */
function buildByPkgConfig(installed) {
  const found = readdirSync(installed, { recursive: true })
    .map(String)
    .find((path) => path.endsWith('stet.pc'));
  const folder = join(installed, found ?? '', '..');
  const config = { PKG_CONFIG_PATH: folder, PKG_CONFIG_SYSROOT_DIR: '' };
  assert.equal(run('pkg-config', ['--modversion', 'stet'], config).trim(), version);
  const flags = run('pkg-config', ['--cflags', '--libs', 'stet'], config).trim().split(/\s+/);
  const program = join(place, 'by-pkg-config');
  run('c++', ['-std=c++20', join(example, 'findings.cpp'), '-o', program, ...flags]);
  answers(program);
}

before(() => {
  cpSync(join(root, 'examples/cpp'), example, { recursive: true });
  writeFileSync(join(place, 'earlier.txt'), 'The bridge cost 3 million euros.\n');
  writeFileSync(join(place, 'later.txt'), 'The bridge cost 4 million euros.\n');
  run('cmake', ['--install', native, '--prefix', prefix]);
});

after(() => rmSync(place, { recursive: true }));

test('find_package finds it where it was installed', () => {
  buildExample('found', [`-DCMAKE_PREFIX_PATH=${prefix}`]);
});

test('pkg-config finds it, and where the tree was moved to', () => {
  buildByPkgConfig(prefix);
  cpSync(prefix, join(place, 'moved'), { recursive: true });
  buildByPkgConfig(join(place, 'moved'));
});

test('its Debian package holds the same, with its licence', () => {
  // What is installed already: cpack would build the tests before it installs.
  const given = [
    '-D',
    'CPACK_INSTALL_CMAKE_PROJECTS=',
    '-D',
    `CPACK_INSTALLED_DIRECTORIES=${prefix};/usr`,
  ];
  const config = ['--config', join(native, 'CPackConfig.cmake'), '-B', join(place, 'deb')];
  run('cpack', [...config, ...given]);
  const name = readdirSync(join(place, 'deb')).find((each) => each.endsWith('.deb')) ?? '';
  assert.match(name, new RegExp(`^libstet-dev_${version}_`));
  const unpacked = join(place, 'unpacked');
  run('dpkg-deb', ['-x', join(place, 'deb', name), unpacked]);
  buildByPkgConfig(unpacked);
  assert.match(readFileSync(join(unpacked, 'usr/share/doc/libstet-dev/copyright'), 'utf8'), /MIT/);
});

test('every public symbol is described', () => {
  execFileSync('doxygen', [], { cwd: root, env: { ...process.env, STET_VERSION: version } });
});

// The library itself would take minutes to build once more.
test('FetchContent takes it along, without its tests', () => {
  const build = join(place, 'fetched');
  const settings = [
    '-DCMAKE_DISABLE_FIND_PACKAGE_stet=ON',
    `-DFETCHCONTENT_SOURCE_DIR_STET=${root}`,
  ];
  run('cmake', ['-S', example, '-B', build, '-DCMAKE_COMPILE_WARNING_AS_ERROR=ON', ...settings]);
  run('cmake', ['--build', build, '--target', 'findings.o']);
  const targets = run('cmake', ['--build', build, '--target', 'help']);
  assert.match(targets, /\bstet_core\b/);
  assert.doesNotMatch(targets, /\bstet_tests\b/);
});
