// Reads a flat result (core/src/flat.hpp draws it) into the objects that engine.d.ts describes. Generic: it knows the
// types of columns, and no table by its name. A table is made when it is first asked for, or before that piece by piece.

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
    const make = makerOf(views, /** @type {Table} */ (table));
    return (row) => {
      const list = [];
      for (let i = ends[row * 2]; i < ends[row * 2 + 1]; i++) list.push(make(i));
      return list;
    };
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

/** @param {Views} views @param {Table} table @returns {Cell} what makes its rows */
function makerOf(views, { rows, columns = [], column }) {
  if (column) return CELLS[column.type](views, column, rows);
  const cells = columns.map((each) => CELLS[each.type](views, each, rows));
  return (row) => {
    /** @type {Record<string, unknown>} */
    const object = {};
    for (let i = 0; i < cells.length; i++) object[columns[i].name] = cells[i](row);
    return object;
  };
}

/** A table in the making. */
class Rows {
  /** @type {unknown[]} */
  made = [];
  #make;

  /** @param {Views} views @param {Table} table */
  constructor(views, table) {
    this.count = table.rows;
    this.#make = makerOf(views, table);
  }

  /** @param {number} [end] */
  upTo(end = this.count) {
    while (this.made.length < Math.min(end, this.count))
      this.made.push(this.#make(this.made.length));
    return this.made;
  }
}

/**
 * @param {Views} views
 * @param {object} parts of the directory: tables, objects of parts and plain values
 * @param {Rows[]} tables to which those of the parts are added
 */
function readParts(views, parts, tables) {
  /** @type {Record<string, unknown>} */
  const object = {};
  for (const [name, part] of Object.entries(parts)) {
    if (typeof part !== 'object' || part === null) {
      object[name] = part;
    } else if (part.column || Array.isArray(part.columns)) {
      const table = new Rows(views, part);
      tables.push(table);
      Object.defineProperty(object, name, { enumerable: true, get: () => table.upTo() });
    } else {
      object[name] = readParts(views, part, tables);
    }
  }
  return object;
}

/** Few enough to be made in two milliseconds. */
const STEP = 500;

/** @param {Rows[]} tables @returns {Generator<number>} */
function* unpack(tables) {
  const total = tables.reduce((sum, { count }) => sum + count, 0);
  let done = 0;
  for (const table of tables) {
    for (let at = 0; at < table.count; at += STEP) {
      table.upTo(at + STEP);
      yield (done + Math.min(at + STEP, table.count)) / total;
    }
    done += table.count;
  }
}

/**
 * The published form of a flat result, as objects. `unpack` makes them step by step and tells what share is done.
 * @param {ArrayBuffer} buffer
 */
export function readFlat(buffer) {
  const [size] = new Uint32Array(buffer, 0, 1);
  const directory = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 4, size)));
  /** @type {Rows[]} */
  const tables = [];
  const result = readParts(viewsOf(buffer, Math.ceil((4 + size) / 8) * 8), directory, tables);
  return { result, unpack: () => unpack(tables) };
}
