import { CellValueType, type ICellData } from '@univerjs/core';
import { parseTypedNumber } from './typed-number';

/** The content and number format that a cell gets from an entry. */
export interface CellInput {
  readonly cell: ICellData;
  /** The number format that Excel gives a cell without one: `0%` for "35%". */
  readonly numberFormat?: string;
}

/** The content that empties a cell but keeps its format. */
export const blankCell: ICellData = { v: null, t: null, f: null, si: null, p: null };

const content = (v: string | number, t: CellValueType): ICellData => ({ v, t, f: null, si: null, p: null });

const errors = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

export const isErrorText = (text: string): boolean =>
  errors.has(text) || text === '#SPILL!' || text === '#CALC!' || text === '#BUSY!';

/**
 * Returns the cell that Excel makes of an entry, typed or written through the API: `35%` becomes 0.35.
 *
 * @param isTextCell true if the cell has the format Text, in which every entry stays text
 */
export function readInput(input: string | number | boolean, isTextCell: boolean): CellInput {
  if (input === '') return { cell: blankCell };
  if (isTextCell) return { cell: content(String(input), CellValueType.STRING) };
  if (typeof input === 'number') return { cell: content(input, CellValueType.NUMBER) };
  if (typeof input === 'boolean') return { cell: content(Number(input), CellValueType.BOOLEAN) };
  if (input.startsWith("'")) return { cell: content(input.slice(1), CellValueType.FORCE_STRING) };
  if (input.startsWith('=') && input.length > 1)
    return { cell: { v: null, t: null, f: input, si: null, p: null } };
  if (/^(true|false)$/i.test(input)) {
    return { cell: content(input.length === 4 ? 1 : 0, CellValueType.BOOLEAN) };
  }
  const number = parseTypedNumber(input);
  if (number) return { cell: content(number.value, CellValueType.NUMBER), numberFormat: number.numberFormat };
  const error = input.toUpperCase();
  return { cell: content(errors.has(error) ? error : input, CellValueType.STRING) };
}
