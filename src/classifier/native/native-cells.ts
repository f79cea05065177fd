/** Addresses of the cells that a native formula reads, as they are written in the formula. */
export interface NativeCells {
  /** The measure's cell in this row; undefined if the measure has no column. */
  measure(id: string): string | undefined;
  /** Whether the measure's column holds 35 for 35 %. */
  inPercent(id: string): boolean;
  /** The cell with a cut-off's number. */
  cutoff(id: string): string;
  /** The cell with the name of a tier, or of `unclassified`. */
  tier(id: string): string;
  /** The cells with all tier names of a policy model; the last is that of `unclassified`. */
  tierNames(modelId: string): string;
  /** The client's name or number; set if a client with nothing else filled in has a tier. */
  client?: string;
  /** The cell with the as-of date. */
  asOf: string;
  /** A cell that is an error while the policy is not valid; every answer is then #N/A. */
  valid: string;
}
