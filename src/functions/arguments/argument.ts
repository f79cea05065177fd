import type { Language } from '../../classifier/language';
import type { CellValue } from '../../sheet/cells/cell';
import { FunctionFault } from './fault';
import { faultText } from './fault-text';

/** What Excel passes for a matrix parameter: rows of cells; a single value is 1 x 1, one left out is null. */
export type Argument = readonly (readonly unknown[])[] | null | undefined;

/** An argument's cells row by row. */
export interface Block {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly CellValue[];
}

/** The argument as a block, or `undefined` where it was left out. Plain loops: a whole column has a million rows. */
export function blockOf(argument: Argument): Block | undefined {
  if (argument === null || argument === undefined) return undefined;
  const cells: CellValue[] = [];
  for (const row of argument) for (const value of row) cells.push(cellOf(value));
  return { rows: argument.length, columns: argument[0]?.length ?? 0, cells };
}

/** Left out, or a reference to a single blank cell, which Excel users mean alike. */
export function isLeftOut(block: Block | undefined): block is undefined {
  return block === undefined || (block.cells.length === 1 && block.cells[0] === '');
}

export const sameShape = (a: Block, b: Block) => a.rows === b.rows && a.columns === b.columns;

export const shapeName = ({ rows, columns }: Block) => `${rows} x ${columns}`;

/** A result in the shape of the block that it answers, `''` from where the results end. */
export function shapedLike<T>({ rows, columns }: Block, results: readonly T[]): (T | '')[][] {
  const blankRow = new Array<''>(columns).fill('');
  const shaped: (T | '')[][] = [];
  for (let row = 0; row < rows; row++) {
    const answered = results.slice(row * columns, (row + 1) * columns);
    shaped.push(answered.length === columns ? answered : [...answered, ...blankRow.slice(answered.length)]);
  }
  return shaped;
}

/** How many cells there are up to the last in which any of the blocks, all of one shape, has something. */
export function filledLength(blocks: readonly Block[]): number {
  let length = blocks[0]?.cells.length ?? 0;
  while (length > 0 && blocks.every(({ cells }) => cells[length - 1] === '')) length--;
  return length;
}

/** The one value that an argument may be. Throws a FunctionFault where it is a range. */
export function oneCell(block: Block, parameter: string, language: Language): CellValue {
  if (block.cells.length === 1) return block.cells[0]!;
  throw new FunctionFault('#VALUE!', faultText[language].notOneValue(parameter, shapeName(block)));
}

/** A cell as Excel shows it. */
export const shownCell = (cell: CellValue) =>
  typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell).trim();

/** A text as a message quotes it: its first line, and not too much of that. */
export function shownText(text: string): string {
  const line = text.split('\n', 1)[0]!.slice(0, 40);
  return line === text ? text : `${line}…`;
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
