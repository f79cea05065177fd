import { FunctionError } from './function-error';
import { type Blanks, type FunctionMetadata } from './function-contract';

const cancelable = 1;
const takesErrors = 4;

/**
 * Returns the flags to send with a call: 1 if it can be cancelled, plus 4 if the function accepts errors as arguments.
 */
export function callFlags(metadata: FunctionMetadata): number {
  return (
    (metadata.options?.cancelable ? cancelable : 0) + (metadata.allowErrorForDataTypeAny ? takesErrors : 0)
  );
}

/** Returns the arguments in the form that office.js receives, one per parameter; null for an omitted argument. */
export function functionArguments(
  { parameters }: FunctionMetadata,
  passed: readonly unknown[],
  blanks: Blanks,
): readonly unknown[] {
  return parameters.map((_, index) => {
    const value = passed[index];
    return value === undefined ? null : onWire(value, blanks);
  });
}

function onWire(value: unknown, blanks: Blanks): unknown {
  if (Array.isArray(value)) return value.map((entry) => onWire(entry, blanks));
  if (value instanceof FunctionError) return { type: 'CustomFunctionError', code: value.code };
  if (value === null) return blanks === 'zero' ? 0 : null;
  return value;
}
