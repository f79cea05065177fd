import type {
  BaseReferenceObject,
  BaseValueObject,
  ArrayValueObject,
  FunctionVariantType,
} from '@univerjs/engine-formula';
import { FunctionError } from '../../wire/functions/function-error';
import type { Blanks, FunctionMetadata, FunctionParameter } from '../../wire/functions/function-contract';
import { daysTo1904, isDateOrTimeFormat } from '../cells/day-formats';

/** The value of an argument: a number, text, a boolean, an error, or null for a blank cell. */
export type FunctionValue = number | string | boolean | null | FunctionError;

type Argument = FunctionValue | FunctionValue[][] | undefined;

/** How this Excel passes cells to functions. */
interface Passing {
  readonly blanks: Blanks;
  /** True if the workbook's days count from 1904. */
  readonly countsFrom1904: boolean;
}

export const valueError = new FunctionError('#VALUE!');

/**
 * Converts the arguments that Univer passes to a function into those that Excel passes to an add-in, by each
 * parameter's shape and type. Returns an error if the cell must show this error without the add-in being called.
 */
export function readArguments(
  { parameters, allowErrorForDataTypeAny = false }: FunctionMetadata,
  variants: readonly FunctionVariantType[],
  passing: Passing,
): Argument[] | FunctionError {
  if (variants.length > parameters.length) return valueError;
  const values: Argument[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const value = readArgument(parameter, variants[index], passing);
    const isAny = (parameter.type ?? 'any') === 'any';
    const error = firstError(value, parameter, isAny && allowErrorForDataTypeAny);
    if (error) return error;
    values.push(value);
  }
  return values;
}

function readArgument(
  parameter: FunctionParameter,
  variant: FunctionVariantType | undefined,
  passing: Passing,
): Argument {
  if (!variant || isOmitted(variant)) return undefined;
  const rows = matrixOf(variant).map((row) =>
    row.map((value) => convert(readValue(value, passing), parameter.type)),
  );
  if (parameter.dimensionality === 'matrix') return rows;
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : valueError;
}

function firstError(
  value: Argument,
  { optional }: FunctionParameter,
  passErrors: boolean,
): FunctionError | undefined {
  if (value === undefined) return optional ? undefined : valueError;
  if (value === valueError) return valueError;
  if (passErrors) return undefined;
  const values = Array.isArray(value) ? value.flat() : [value];
  return values.find((item) => item instanceof FunctionError);
}

/**
 * Returns whether the argument is omitted, as between two commas: `F(1,,2)`. Univer passes null for it, but a reference
 * for a blank cell.
 */
const isOmitted = (variant: FunctionVariantType): boolean =>
  !variant.isReferenceObject() && !variant.isArray() && (variant as BaseValueObject).isNull();

function matrixOf(variant: FunctionVariantType): (BaseValueObject | null)[][] {
  const array = variant.isReferenceObject() ? (variant as BaseReferenceObject).toArrayValueObject() : variant;
  if (!array.isArray()) return [[array as BaseValueObject]];
  const { getRowCount, getColumnCount } = array as ArrayValueObject;
  const rows = getRowCount.call(array);
  const columns = getColumnCount.call(array);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => (array as ArrayValueObject).get(row, column) ?? null),
  );
}

function readValue(value: BaseValueObject | null, { blanks, countsFrom1904 }: Passing): FunctionValue {
  if (!value || value.isNull()) return blanks === 'null' ? null : 0;
  if (value.isError()) return new FunctionError(String(value.getValue()));
  const content = value.getValue();
  if (typeof content !== 'number') return typeof content === 'bigint' ? Number(content) : content;
  // Univer's days count from 1900. It marks days in cells and of `TODAY()` by their format.
  return countsFrom1904 && isDateOrTimeFormat(value.getPattern()) ? content - daysTo1904 : content;
}

/** Converts a value to a parameter's type; `#VALUE!` if that is impossible. */
function convert(value: FunctionValue, type = 'any'): FunctionValue {
  if (type === 'any' || value === null || value instanceof FunctionError) return value;
  if (type === 'string') return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  if (type === 'boolean') return typeof value === 'string' ? valueError : Boolean(value);
  if (type !== 'number') return value;
  const number = value === '' ? NaN : Number(value);
  return Number.isNaN(number) ? valueError : number;
}
