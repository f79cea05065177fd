/** Where a native formula finds what it needs; every address as it is to stand in the formula. */
export interface NativeCells {
  /** This row's cell of a measure; undefined where the measure is not given. */
  measure(id: string): string | undefined;
  /** Whether the measure's column holds 35 for 35 %. */
  inPercent(id: string): boolean;
  /** The cell that holds a cut-off's number. */
  cutoff(id: string): string;
  /** The cell that holds the name of a tier, or of `unclassified`. */
  tier(id: string): string;
  /** The cells with the names of all tiers of a model of the policy, the last of them that of `unclassified`. */
  tierNames(modelId: string): string;
  /** The client's name or number, if a client of whom nothing else is filled in has a tier. */
  client?: string;
  /** The cell that holds the day of reckoning. */
  asOf: string;
  /** A cell that is an error while the policy is not valid: then every answer is #N/A. */
  valid: string;
}
