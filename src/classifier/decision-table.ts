/** A measure lies in an interval: `from` belongs to it, `below` does not. Each edge is a cut-off's id or a number. */
export interface Condition {
  readonly measure: string;
  readonly from?: string | number;
  readonly below?: string | number;
}

/** If all conditions hold, the client is of this tier. No conditions: everyone who comes this far. */
export interface Rule {
  readonly when: readonly Condition[];
  readonly tier: string;
}

/** Rules in order; the first that hits decides (hit policy *first*, as in DMN). */
export type DecisionTable = readonly Rule[];
