/** A custom function as `functions.json` describes it, with the entries that Excel needs to call it. */
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
   * Passes errors to parameters of type `any`. Otherwise an error in an argument becomes the result, and the function
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

/** The cell whose formula makes the call. */
export interface CallingCell {
  readonly address: string;
  /** The address of each argument; null if it is not a reference. */
  readonly parameterAddresses?: readonly (string | null)[];
  /** Cancels the call: the promise rejects with the signal's reason, and the function's `onCanceled` runs. */
  readonly signal?: AbortSignal;
}

/**
 * Calls the custom function `id` of the add-in.
 *
 * The workbook has already converted each argument to its parameter's type: a number, text, a boolean, a
 * `FunctionError`, null for a blank cell, undefined if omitted, or rows of these. Errors arrive only if the function
 * accepts them.
 *
 * Resolves with a value of the same kinds (a `FunctionError` for an error), or with rows of them.
 */
export type InvokeFunction = (
  id: string,
  parameters: readonly unknown[],
  cell: CallingCell,
) => Promise<unknown>;

/** How Excel passes a blank cell to a custom function: as null in newer builds, as 0 in older ones. */
export type Blanks = 'null' | 'zero';
