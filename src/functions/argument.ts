import type { CellValue } from '../sheet/cell';

/** What Excel passes for a matrix parameter: rows of cells; a single value is 1 x 1, one left out is null. */
export type Argument = readonly (readonly unknown[])[] | null | undefined;

/** An argument's cells row by row. */
export interface Block {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly CellValue[];
}

/** The argument as a block, or `undefined` where it was left out. */
export function blockOf(argument: Argument): Block | undefined {
  if (argument === null || argument === undefined) return undefined;
  const columns = argument[0]?.length ?? 0;
  return { rows: argument.length, columns, cells: argument.flatMap((row) => row.map(cellOf)) };
}

/** Left out, or a reference to a single blank cell, which Excel users mean alike. */
export function isLeftOut(block: Block | undefined): block is undefined {
  return block === undefined || (block.cells.length === 1 && block.cells[0] === '');
}

export const sameShape = (a: Block, b: Block) => a.rows === b.rows && a.columns === b.columns;

export const shapeName = ({ rows, columns }: Block) => `${rows} x ${columns}`;

/** A result in the shape of the block that it answers. */
export function shapedLike<T>({ rows, columns }: Block, results: readonly T[]): T[][] {
  return Array.from({ length: rows }, (_, row) => results.slice(row * columns, (row + 1) * columns));
}

/** Blank cells come as null (or, in some builds, as 0 and then cannot be told from one); errors as objects. */
function cellOf(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (value === null || value === undefined) return '';
  return errorName(value);
}

function errorName(value: object): string {
  for (const key of ['basicValue', 'code'] as const) {
    const name: unknown = (value as Record<string, unknown>)[key];
    if (typeof name === 'string' && name.startsWith('#')) return name;
  }
  return '#VALUE!';
}
