import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type ErrorType,
} from '@univerjs/engine-formula';
import { FunctionError } from '../../wire/functions/function-error';

/** Makes an error value of Univer; accepts errors that Univer does not list, such as `#BUSY!`. */
export const errorObject = (code: string): BaseValueObject => ErrorValueObject.create(code as ErrorType);

/**
 * Returns whether a value is a matrix that Excel accepts from a function: at least one cell, and rows of equal length.
 */
export function isMatrix(value: unknown): value is unknown[][] {
  if (!Array.isArray(value) || !Array.isArray(value[0]) || value[0].length === 0) return false;
  const { length } = value[0];
  return value.every((row: unknown) => Array.isArray(row) && row.length === length);
}

/** Converts the result of a custom function to a value for Univer's calculation. */
export function resultObject(result: unknown): BaseValueObject {
  if (!Array.isArray(result)) return valueObject(result);
  if (!isMatrix(result)) return errorObject('#VALUE!');
  const [first = []] = result;
  // A single cell does not spill, so a table may contain it.
  if (result.length === 1 && first.length === 1) return valueObject(first[0]);
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(valueObject)),
    rowCount: result.length,
    columnCount: first.length,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function valueObject(value: unknown): BaseValueObject {
  if (value instanceof FunctionError) return errorObject(value.code);
  // Excel shows 0 for a null or missing result, as for a formula that refers to a blank cell.
  if (value === null || value === undefined) return NumberValueObject.create(0);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'number')
    return Number.isFinite(value) ? NumberValueObject.create(value) : errorObject('#NUM!');
  if (typeof value === 'string') return StringValueObject.create(value);
  return errorObject('#VALUE!');
}
