/** How far a run has come that writes to the sheet. */
export type Progress =
  /** So many of the clients' rows are written. */
  | { readonly kind: 'writing'; readonly rows: number; readonly of: number }
  /** The run was cancelled or has failed: what was there is being put back. */
  | { readonly kind: 'puttingBack' }
  /** Excel does not answer, or refuses; it is asked again and again. */
  | { readonly kind: 'waiting' };

/** What a run that writes takes besides what to write. */
export interface RunOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Cancels the run: what is written already is put back. */
  readonly signal?: AbortSignal;
}
