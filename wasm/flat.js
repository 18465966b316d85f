// Reads a flat result (core/src/boundary/flat.hpp draws it) into the objects that engine.d.ts describes. It knows the types of
// columns, but no table by its name. A table is made when it is first asked for, or before that piece by piece.

/**
 * Parts of the shape. `number` is the index of their number in the buffer.
 * @typedef {{ number: number, type: string, names?: string[], table?: Table }} Column
 * @typedef {{ number: number, columns: Record<string, Column> }} Table
 * @typedef {{ buffer: ArrayBuffer, numbers: Uint32Array, pool: Uint32Array }} Source
 * @typedef {(row: number) => unknown} Cell makes the value of one row
 */

const NONE = 0xffffffff;

/**
 * For each type of column, what makes its cells.
 * @type {Record<string, (source: Source, column: Column, at: number, rows: number) => Cell>}
 */
const CELLS = {
  u32: ({ buffer }, _, at, rows) => cellOf(new Uint32Array(buffer, at, rows)),
  u16: ({ buffer }, _, at, rows) => cellOf(new Uint16Array(buffer, at, rows)),
  bool({ buffer }, _, at, rows) {
    const flags = new Uint8Array(buffer, at, rows);
    return (row) => flags[row] !== 0;
  },
  enum({ buffer }, { names = [] }, at, rows) {
    const indices = new Uint8Array(buffer, at, rows);
    return (row) => names[indices[row]];
  },
  optional({ buffer }, _, at, rows) {
    const values = new Uint32Array(buffer, at, rows);
    return (row) => (values[row] === NONE ? null : values[row]);
  },
  range({ buffer }, _, at, rows) {
    const ends = new Uint32Array(buffer, at, rows * 2);
    return (row) => [ends[row * 2], ends[row * 2 + 1]];
  },
  list({ buffer, pool }, _, at, rows) {
    const ends = new Uint32Array(buffer, at, rows * 2);
    return (row) => {
      const list = [];
      for (let i = ends[row * 2]; i < ends[row * 2 + 1]; i++) list.push(pool[i]);
      return list;
    };
  },
  rows(source, { table }, at, rows) {
    const ends = new Uint32Array(source.buffer, at, rows * 2);
    const make = makerOf(source, /** @type {Table} */ (table));
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

/** A value that is in no table. @param {Column} part @param {number} number */
function valueOf({ type, names = [] }, number) {
  if (type === 'enum') return names[number];
  return type === 'bool' ? number !== 0 : number;
}

/** @param {Source} source @param {Table} table @returns {Cell} makes its rows */
function makerOf(source, { number, columns }) {
  const { numbers } = source;
  const names = Object.keys(columns);
  const cells = Object.values(columns).map((column) =>
    CELLS[column.type](source, column, numbers[column.number], numbers[number]),
  );
  if (names[0] === '') return cells[0];
  return (row) => {
    /** @type {Record<string, unknown>} */
    const object = {};
    for (let i = 0; i < cells.length; i++) object[names[i]] = cells[i](row);
    return object;
  };
}

/** The rows of a table, as far as they are made. */
class Rows {
  /** @type {unknown[]} */
  made = [];
  #source;
  #table;
  /** @type {Cell | null} */
  #make = null;

  /** @param {Source} source @param {Table} table */
  constructor(source, table) {
    this.count = source.numbers[table.number];
    this.#source = source;
    this.#table = table;
  }

  /** @param {number} [end] */
  upTo(end = this.count) {
    const make = (this.#make ??= makerOf(this.#source, this.#table));
    while (this.made.length < Math.min(end, this.count)) this.made.push(make(this.made.length));
    return this.made;
  }
}

/**
 * @param {Source} source
 * @param {object} parts of the shape: values, tables and objects of parts
 * @param {Rows[]} tables Gets the tables among the parts.
 */
function readParts(source, parts, tables) {
  /** @type {Record<string, unknown>} */
  const object = {};
  for (const [name, part] of Object.entries(parts)) {
    if (part.type) {
      object[name] = valueOf(part, source.numbers[part.number]);
    } else if (part.columns) {
      const table = new Rows(source, part);
      tables.push(table);
      Object.defineProperty(object, name, { enumerable: true, get: () => table.upTo() });
    } else {
      object[name] = readParts(source, part, tables);
    }
  }
  return object;
}

/** So many rows are made in about two milliseconds. */
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

/** The shapes that were read, by their texts: one of comparisons, one of histories. @type {Map<string, object>} */
const shapes = new Map();

/** @param {string} text */
function shapeOf(text) {
  let shape = shapes.get(text);
  if (!shape) {
    shape = JSON.parse(text);
    numberParts(shape, 1);
    shapes.set(text, /** @type {object} */ (shape));
  }
  return /** @type {object} */ (shape);
}

/** Numbers the parts in their order. @param {any} part @param {number} next @returns {number} the next number */
function numberParts(part, next) {
  if (part.type || part.columns) part.number = next++;
  const inner = part.type ? [part.table].filter(Boolean) : Object.values(part.columns ?? part);
  return inner.reduce((number, each) => numberParts(each, number), next);
}

/**
 * The published form of a flat result, as objects. `unpack` makes them step by step and yields the share that is done.
 * @param {ArrayBuffer} buffer
 */
export function readFlat(buffer) {
  const [size] = new Uint32Array(buffer, 0, 1);
  const shape = shapeOf(new TextDecoder().decode(new Uint8Array(buffer, 4, size)));
  const numbers = new Uint32Array(buffer, Math.ceil((4 + size) / 8) * 8);
  /** @type {Rows[]} */
  const tables = [];
  const source = { buffer, numbers, pool: new Uint32Array(buffer, numbers[0]) };
  return { result: readParts(source, shape, tables), unpack: () => unpack(tables) };
}

/**
 * The parts of a flat history (flat.hpp): its own tables, then each of its steps, a flat result by itself.
 * @param {ArrayBuffer} buffer @returns {ArrayBuffer[]}
 */
export function partsOf(buffer) {
  const [count] = new Uint32Array(buffer, buffer.byteLength - 4);
  const ends = new Uint32Array(buffer, buffer.byteLength - 4 * (count + 1), count);
  return Array.from(ends, (end, part) => buffer.slice(ends[part - 1] ?? 0, end));
}
