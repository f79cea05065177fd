/** Returns addresses of the cells that a native formula reads, as the formula writes them. */
export interface NativeCells {
  /** Address of the measure's cell in this row; undefined if the measure has no column. */
  measure(id: string): string | undefined;
  /** True if the measure's column holds 35 for 35 %. */
  inPercent(id: string): boolean;
  /** Address of the cell with a cut-off's number. */
  cutoff(id: string): string;
  /** Address of the cell with the name of a tier, or of `unclassified`. */
  tier(id: string): string;
  /** Address of the cells with all tier names of a policy model; the last is the name of `unclassified`. */
  tierNames(modelId: string): string;
  /** Address of the client's name or number; set if a client with blank measures still gets a tier. */
  client?: string;
  /** Address of the cell with the as-of date. */
  asOf: string;
  /** Address of a cell that is an error while the policy is not valid; every formula then gives #N/A. */
  valid: string;
}
