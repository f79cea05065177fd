import type { CellValue } from './cell';
import type { CellColumn } from './cell-column';
import { readCodes, type Codes, type CodesReader } from './codes-of-text';

/** The texts of some rows, one after the other; `ends` has the position after each. */
interface Texts {
  readonly codes: Codes;
  readonly ends: Uint32Array;
}

/** Some rows of a column. */
type TextBlock = Texts | readonly CellValue[];

/** The most rows of a block. */
const rowsPerBlock = 2 ** 13;

/**
 * A column of mostly texts, such as names, for lists of millions of rows: holds one byte for each character instead of
 * an object for each text, or two if a text has characters beyond Latin-1.
 */
export class TextColumn implements CellColumn {
  readonly length: number;
  /** For each block the row after its last one. */
  private readonly ends: number[] = [];
  /** The block that was used last, and its rows: most readers go from top to bottom. */
  private block: TextBlock = [];
  private index = -1;
  private top = 0;
  private end = 0;

  constructor(readonly blocks: readonly TextBlock[]) {
    let length = 0;
    for (const block of blocks)
      this.ends.push((length += 'codes' in block ? block.ends.length : block.length));
    this.length = length;
  }

  at(row: number): CellValue | undefined {
    if (row < 0 || row >= this.length) return undefined;
    const block = this.blockWith(row);
    if (!('codes' in block)) return block[row - this.top];
    const { codes, ends } = block;
    return textOf(codes, startOf(ends, row - this.top), ends[row - this.top]!);
  }

  slice(from: number, to: number): readonly CellValue[] {
    return Array.from({ length: Math.max(0, Math.min(to, this.length) - from) }, (_, at) =>
      this.at(from + at)!,
    );
  }

  /**
   * Returns what `read` finds in the codes of a text, without making a string of it; undefined if the cell is not held
   * as a text.
   */
  read<Answer>(row: number, read: CodesReader<Answer>, seed = 0): Answer | undefined {
    const block = this.blockWith(row);
    if (!('codes' in block)) return undefined;
    const { codes, ends } = block;
    return read(codes, startOf(ends, row - this.top), ends[row - this.top]!, seed);
  }

  private blockWith(row: number): TextBlock {
    if (row < this.top || row >= this.end) this.moveTo(row);
    return this.block;
  }

  private moveTo(row: number): void {
    const { ends, blocks } = this;
    const next = this.index + 1;
    this.index = row === this.end && next < blocks.length ? next : blockEndingAfter(ends, row);
    this.block = blocks[this.index] ?? [];
    this.top = this.index === 0 ? 0 : (ends[this.index - 1] ?? 0);
    this.end = ends[this.index] ?? 0;
  }
}

/** Returns the index of the first block that ends after a row; that behind the last one if none does. */
function blockEndingAfter(ends: readonly number[], row: number): number {
  let [from, to] = [0, ends.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (ends[middle]! <= row) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Returns what `read` finds in the codes of a cell; undefined if it is no text, or a long one. */
export function readCodesAt<Answer>(
  column: CellColumn,
  row: number,
  read: CodesReader<Answer>,
  seed = 0,
): Answer | undefined {
  if (column instanceof TextColumn) return column.read(row, read, seed);
  const cell = column.at(row);
  return typeof cell === 'string' ? readCodes(cell, read, seed) : undefined;
}

/** The most characters to make a text of at a time. */
const mostAtATime = 2 ** 13;

function textOf(codes: Codes, start: number, end: number): string {
  let text = '';
  for (let from = start; from < end; from += mostAtATime) {
    const part = codes.subarray(from, Math.min(end, from + mostAtATime));
    text += String.fromCharCode.apply(null, part as unknown as number[]);
  }
  return text;
}

const startOf = (ends: Uint32Array, row: number) => (row === 0 ? 0 : ends[row - 1]!);

/** Collects the cells of a `TextColumn` one by one. */
export function textColumnWriter() {
  const blocks: TextBlock[] = [];
  let codes = new Uint16Array(2 ** 16);
  const ends = new Uint32Array(rowsPerBlock);
  let [rows, used, isWide] = [0, 0, false];
  /** The cells of this block that are no texts, by row of the block. */
  const others = new Map<number, CellValue>();

  function endRow(): void {
    ends[rows++] = used;
    if (rows === rowsPerBlock) endBlock();
  }

  function endBlock(): void {
    const written = codes.subarray(0, used);
    const texts = { codes: isWide ? written.slice() : new Uint8Array(written), ends: ends.slice(0, rows) };
    const column = new TextColumn([texts]);
    blocks.push(
      others.size === 0
        ? texts
        : Array.from({ length: rows }, (_, row) => others.get(row) ?? column.at(row)!),
    );
    others.clear();
    [rows, used, isWide] = [0, 0, false];
  }

  function makeRoom(length: number): void {
    if (used + length <= codes.length) return;
    const more = new Uint16Array(2 * (used + length));
    more.set(codes);
    codes = more;
  }

  return {
    add(cell: CellValue): void {
      if (typeof cell === 'string') {
        makeRoom(cell.length);
        for (let at = 0; at < cell.length; at++) {
          const code = cell.charCodeAt(at);
          if (code > 0xff) isWide = true;
          codes[used++] = code;
        }
      } else others.set(rows, cell);
      endRow();
    },
    /** Adds the text with these codes, which must be below 256. */
    addCodes(text: Uint8Array, start: number, end: number): void {
      makeRoom(end - start);
      // Adds to a variable of its own, because one that functions share costs a look into memory for each letter.
      let to = used;
      for (let at = start; at < end; at++) codes[to++] = text[at]!;
      used = to;
      endRow();
    },
    /** Returns the column. No cell can be added afterwards. */
    written(): TextColumn {
      if (rows > 0) endBlock();
      return new TextColumn(blocks);
    },
  };
}
