/** How far a run that writes to the sheet has come. */
export type Progress =
  /** Number of rows read so far, before anything is written. */
  | { readonly kind: 'reading'; readonly rows: number; readonly of: number }
  /** Number of clients' rows written so far. */
  | { readonly kind: 'writing'; readonly rows: number; readonly of: number }
  /** The run was cancelled or has failed; what it wrote is being undone. */
  | { readonly kind: 'puttingBack' }
  /** A new sheet was not finished; it is being deleted again. */
  | { readonly kind: 'takingAway' }
  /** Excel does not answer, or refuses; the request is being repeated. */
  | { readonly kind: 'waiting' };

/** Options of a run that writes. */
export interface RunOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Cancels the run: what was written so far is undone. */
  readonly signal?: AbortSignal;
}
