import { FunctionError } from './function-error';

/** Invocation id, success, value or message, and the number of the error where it failed. */
export type InvocationResult = readonly [id: number, succeeded: boolean, value: unknown, errorCode?: number];

/** Errors by the number that office.js gives them; a function that throws anything else is `#VALUE!`. */
const failures: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

/** What a call came to, as a cell has it: errors as `FunctionError`, formatted values as their plain value. */
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
