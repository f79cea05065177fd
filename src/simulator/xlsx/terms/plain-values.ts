import { CellValueType, type ICellData } from '@univerjs/core';
import { dateToExcel, type CellErrorValue } from '../package/library';
import { textCell } from './text-cell';

const errors: ReadonlySet<string> = new Set<CellErrorValue['error']>([
  ...(['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!', '#SPILL!', '#CALC!'] as const),
]);

type PlainValue = number | string | boolean | Date | CellErrorValue;

/** Converts a value of a file to a cell of Univer. Dates become Excel's day numbers. */
export function cellOfValue(value: PlainValue): ICellData {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'string') return textCell(value);
  if (value instanceof Date) return { v: dateToExcel(value), t: CellValueType.NUMBER };
  return { v: value.error, t: CellValueType.STRING };
}

/** Converts a cell of Univer to a value of a file; null for a blank cell. */
export function valueOfCell({ v, t }: ICellData): PlainValue | null {
  if (v === null || v === undefined) return null;
  if (t === CellValueType.BOOLEAN) return Boolean(Number(v));
  if (typeof v === 'string' && t !== CellValueType.FORCE_STRING && isError(v)) return { error: v };
  return v;
}

const isError = (text: string): text is CellErrorValue['error'] => errors.has(text);
