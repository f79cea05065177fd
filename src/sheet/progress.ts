/** The progress of a run that writes to the sheet. */
export type Progress =
  /** How many of the clients' rows are written. */
  | { readonly kind: 'writing'; readonly rows: number; readonly of: number }
  /** The run was cancelled or has failed, and is being undone. */
  | { readonly kind: 'puttingBack' }
  /** Excel does not answer, or refuses; the request is repeated. */
  | { readonly kind: 'waiting' };

/** Options of a run that writes. */
export interface RunOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Cancels the run: what is written already is undone. */
  readonly signal?: AbortSignal;
}
