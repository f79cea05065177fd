/** A custom function as `functions.json` describes it; only the entries that Excel needs for calling. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly FunctionParameter[];
  readonly result?: { readonly type?: string; readonly dimensionality?: 'scalar' | 'matrix' };
  readonly options?: {
    readonly cancelable?: boolean;
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
  };
  /**
   * True to pass errors to parameters of type `any`. Otherwise an error in an argument is the result, and the function
   * is not called.
   */
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface FunctionParameter {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly optional?: boolean;
}

/** Describes the origin of a call: the formula's cell, the addresses of its arguments, and a signal to cancel it. */
export interface CallingCell {
  readonly address: string;
  /** The address of each argument; null for an argument that is no reference. */
  readonly parameterAddresses?: readonly (string | null)[];
  /**
   * Cancels the call when this signal aborts: the promise rejects with the signal's reason, and the function's
   * `onCanceled` runs.
   */
  readonly signal?: AbortSignal;
}

/**
 * Calls the custom function `id` of the add-in.
 *
 * The workbook has converted each argument to its parameter's type. A cell's value is a number, text, boolean or
 * `FunctionError`, or null if the cell is blank. A range is an array of rows of values. An omitted argument is
 * undefined. Errors are passed only if the function accepts them.
 *
 * Resolves with one value, or with an array of rows of values; an error is a `FunctionError` here too.
 */
export type InvokeFunction = (
  id: string,
  parameters: readonly unknown[],
  cell: CallingCell,
) => Promise<unknown>;

/** How Excel passes a blank cell to a custom function: newer builds pass null, older ones 0. */
export type Blanks = 'null' | 'zero';
