/** A custom function as `functions.json` describes it: what Excel must know to call it. */
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
  /** Parameters of type `any` are given errors to deal with; otherwise an error among the arguments is the result. */
  readonly allowErrorForDataTypeAny?: boolean;
}

export interface FunctionParameter {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly optional?: boolean;
}

/** The cell whose formula calls, with its sheet: `Customers!D2`. */
export interface CallingCell {
  readonly address: string;
  /** Where each argument comes from; null where it is no reference. */
  readonly parameterAddresses?: readonly (string | null)[];
  /** Ends the call: the promise rejects with the signal's reason and the function's `onCanceled` is called. */
  readonly signal?: AbortSignal;
}

/**
 * Calls a custom function of the add-in by its id. An argument is a number, text, a boolean, a `FunctionError`, null for
 * a blank cell, undefined where it was left out, or rows of these: converted to the parameter's type by the workbook,
 * which also answers errors itself where the function does not take them.
 * Answers the same kinds (a `FunctionError` for an error), or rows of them.
 */
export type InvokeFunction = (
  id: string,
  parameters: readonly unknown[],
  cell: CallingCell,
) => Promise<unknown>;

/** How Excel passes a blank cell to a custom function: newer builds as null, older ones as 0. */
export type Blanks = 'null' | 'zero';
