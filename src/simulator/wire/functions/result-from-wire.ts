import { FunctionError } from './function-error';

/**
 * The result of one call in the form that office.js sends: `value` is the result if the call succeeded, otherwise an
 * error message.
 */
export type InvocationResult = readonly [id: number, succeeded: boolean, value: unknown, errorCode?: number];

/**
 * The error that the cell shows, by the error number of office.js. Any other number, and an exception without a number,
 * give `#VALUE!`.
 */
const failures: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

/**
 * Converts the result of a call to a cell's value: an error to a `FunctionError`, a formatted number to the plain one.
 * For example, `{ type: 'FormattedNumber', basicValue: 5 }` becomes 5.
 */
export function functionResult([, succeeded, value, errorCode = 0]: InvocationResult): unknown {
  if (succeeded) return cellValue(value);
  return new FunctionError(failures[errorCode] ?? '#VALUE!', typeof value === 'string' ? value : '');
}

interface RichValue {
  readonly type?: string;
  readonly basicValue?: unknown;
  readonly message?: string;
}

function cellValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cellValue);
  if (typeof value !== 'object' || value === null) return value;
  const { type, basicValue, message } = value as RichValue;
  return type === 'Error' ? new FunctionError(String(basicValue), message) : basicValue;
}
