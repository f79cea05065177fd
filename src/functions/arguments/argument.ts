import type { Language } from '../../classifier/language';
import type { CellValue } from '../../sheet/cells/cell';
import { FunctionFault } from './function-fault';
import { faultText } from './fault-text';

/**
 * What Excel passes for a parameter of the type matrix: rows of cells. A single value is 1 x 1; an argument that is
 * left out is null.
 */
export type Argument = readonly (readonly unknown[])[] | null | undefined;

/** The cells of an argument in one list, row by row. */
export interface Block {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly CellValue[];
}

/**
 * Converts an argument to a block; `undefined` if the argument is left out. Uses plain loops, because a whole column
 * has a million rows.
 */
export function blockOf(argument: Argument): Block | undefined {
  if (argument === null || argument === undefined) return undefined;
  const [rows, columns] = [argument.length, argument[0]?.length ?? 0];
  const cells = new Array<CellValue>(rows * columns);
  for (let row = 0; row < rows; row++) {
    const values = argument[row]!;
    for (let column = 0; column < columns; column++) cells[row * columns + column] = cellOf(values[column]);
  }
  return { rows, columns, cells };
}

/**
 * Returns whether an argument is left out. A single blank cell counts as left out, because users mean the same by it.
 */
export function isLeftOut(block: Block | undefined): block is undefined {
  return block === undefined || (block.cells.length === 1 && block.cells[0] === '');
}

export const sameShape = (a: Block, b: Block) => a.rows === b.rows && a.columns === b.columns;

export const shapeName = ({ rows, columns }: Block) => `${rows} x ${columns}`;

/** Returns results in the shape of the block to which they belong, with `''` after the last result. */
export function shapedLike<T>({ rows, columns }: Block, results: readonly T[]): (T | '')[][] {
  const shaped = new Array<(T | '')[]>(rows);
  if (columns === 1) {
    for (let row = 0; row < rows; row++) shaped[row] = [row < results.length ? results[row]! : ''];
    return shaped;
  }
  const blankRow = new Array<''>(columns).fill('');
  for (let row = 0; row < rows; row++) {
    const answered = results.slice(row * columns, (row + 1) * columns);
    shaped[row] = answered.length === columns ? answered : [...answered, ...blankRow.slice(answered.length)];
  }
  return shaped;
}

/**
 * Returns how many cells to read: down to the last one that is filled in any of the blocks, which all have the same
 * shape.
 */
export function filledLength(blocks: readonly Block[]): number {
  let length = blocks[0]?.cells.length ?? 0;
  while (length > 0 && blocks.every(({ cells }) => cells[length - 1] === '')) length--;
  return length;
}

/**
 * Returns the single value of an argument.
 *
 * @throws FunctionFault if the argument is a range
 */
export function oneCell(block: Block, parameter: string, language: Language): CellValue {
  if (block.cells.length === 1) return block.cells[0]!;
  throw new FunctionFault('#VALUE!', faultText[language].notOneValue(parameter, shapeName(block)));
}

/** Returns a cell as Excel shows it. */
export const shownCell = (cell: CellValue) =>
  typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell).trim();

/** Returns a text as a message quotes it: its first line, cut if long. */
export function shownText(text: string): string {
  const line = text.split('\n', 1)[0]!.slice(0, 40);
  return line === text ? text : `${line}…`;
}

/**
 * Converts a value from Excel. A blank cell arrives as null (in some builds as 0, like a cell with 0), an error as an
 * object.
 */
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
