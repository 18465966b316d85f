// Reads a flat result (core/src/flat.hpp draws it) into the objects that engine.d.ts describes. Generic: it knows the
// types of columns, and no table by its name. Each part is made when it is first asked for.

/**
 * @typedef {{ name: string, type: string, at: number, names?: string[], values?: number, table?: Table }} Column
 * @typedef {{ rows: number, columns?: Column[], column?: Column }} Table
 * @typedef {(row: number) => unknown} Cell makes the value of one row
 */

const NONE = 0xffffffff;

/**
 * What makes the cells of a column of each type. `u8`, `u16` and `u32` view the numbers that start at an offset.
 * @type {Record<string, (views: Views, column: Column, rows: number) => Cell>}
 */
const CELLS = {
  u32: ({ u32 }, { at }, rows) => cellOf(u32(at, rows)),
  u16: ({ u16 }, { at }, rows) => cellOf(u16(at, rows)),
  bool({ u8 }, { at }, rows) {
    const flags = u8(at, rows);
    return (row) => flags[row] !== 0;
  },
  enum({ u8 }, { at, names = [] }, rows) {
    const indices = u8(at, rows);
    return (row) => names[indices[row]];
  },
  optional({ u32 }, { at }, rows) {
    const values = u32(at, rows);
    return (row) => (values[row] === NONE ? null : values[row]);
  },
  range({ u32 }, { at }, rows) {
    const ends = u32(at, rows * 2);
    return (row) => [ends[row * 2], ends[row * 2 + 1]];
  },
  list({ u32 }, { at, values = 0 }, rows) {
    const ends = u32(at, rows * 2);
    const pool = u32(values);
    return (row) => {
      const list = [];
      for (let i = ends[row * 2]; i < ends[row * 2 + 1]; i++) list.push(pool[i]);
      return list;
    };
  },
  rows(views, { at, table }, rows) {
    const ends = views.u32(at, rows * 2);
    const all = readTable(views, /** @type {Table} */ (table));
    return (row) => all.slice(ends[row * 2], ends[row * 2 + 1]);
  },
};

/** @param {ArrayLike<number>} values @returns {Cell} */
function cellOf(values) {
  return (row) => values[row];
}

/** @typedef {ReturnType<typeof viewsOf>} Views */

/** @param {ArrayBuffer} buffer @param {number} base where the columns start */
function viewsOf(buffer, base) {
  return {
    /** @param {number} at @param {number} length */
    u8: (at, length) => new Uint8Array(buffer, base + at, length),
    /** @param {number} at @param {number} length */
    u16: (at, length) => new Uint16Array(buffer, base + at, length),
    /** @param {number} at @param {number} [length] to the end of the buffer where absent */
    u32: (at, length) => new Uint32Array(buffer, base + at, length),
  };
}

/** @param {Views} views @param {Table} table @returns {unknown[]} */
function readTable(views, { rows, columns = [], column }) {
  if (column) {
    const cell = CELLS[column.type](views, column, rows);
    return Array.from({ length: rows }, (_, row) => cell(row));
  }
  const cells = columns.map((each) => CELLS[each.type](views, each, rows));
  return Array.from({ length: rows }, (_, row) => {
    /** @type {Record<string, unknown>} */
    const object = {};
    for (let i = 0; i < cells.length; i++) object[columns[i].name] = cells[i](row);
    return object;
  });
}

/** @param {Views} views @param {any} part of the directory: a table, an object of parts, or a plain value */
function readPart(views, part) {
  if (typeof part !== 'object' || part === null) return part;
  if (part.column || Array.isArray(part.columns)) return readTable(views, part);
  const object = {};
  for (const [name, inner] of Object.entries(part)) {
    defineLazily(object, name, () => readPart(views, inner));
  }
  return object;
}

/** @param {object} object @param {string} name @param {() => unknown} make */
function defineLazily(object, name, make) {
  Object.defineProperty(object, name, {
    enumerable: true,
    configurable: true,
    get() {
      const value = make();
      Object.defineProperty(object, name, { enumerable: true, value });
      return value;
    },
  });
}

/**
 * The published form of a flat result, as objects.
 * @param {ArrayBuffer} buffer
 */
export function readFlat(buffer) {
  const [size] = new Uint32Array(buffer, 0, 1);
  const directory = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 4, size)));
  return readPart(viewsOf(buffer, Math.ceil((4 + size) / 8) * 8), directory);
}
