import { FunctionError } from './function-error';
import { type Blanks, type FunctionMetadata } from './function-contract';

const cancelable = 1;
const takesErrors = 4;

/** How office.js is to carry out a call. */
export function callFlags(metadata: FunctionMetadata): number {
  return (
    (metadata.options?.cancelable ? cancelable : 0) + (metadata.allowErrorForDataTypeAny ? takesErrors : 0)
  );
}

/** The arguments as they go over the wire, one a parameter: null where one was left out. */
export function functionArguments(
  { parameters }: FunctionMetadata,
  given: readonly unknown[],
  blanks: Blanks,
): readonly unknown[] {
  return parameters.map((_, index) => {
    const value = given[index];
    return value === undefined ? null : onWire(value, blanks);
  });
}

function onWire(value: unknown, blanks: Blanks): unknown {
  if (Array.isArray(value)) return value.map((entry) => onWire(entry, blanks));
  if (value instanceof FunctionError) return { type: 'CustomFunctionError', code: value.code };
  if (value === null) return blanks === 'zero' ? 0 : null;
  return value;
}
