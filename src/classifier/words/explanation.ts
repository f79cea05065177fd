/** Words that make up an explanation. Values arrive already formatted for the language. */
export interface ExplanationWords {
  /**
   * Compares a value with edges: `Sales 12,300 ≥ 10,000 (high)`. Without `level` if the value is between a lower and an
   * upper edge, or if no edge is a cut-off: `Profit -50 ≤ 0`.
   */
  compared(measure: string, value: string, comparisons: readonly string[], level?: 'high' | 'low'): string;
  stated(measure: string, high: boolean): string;
  flag(measure: string, yes: boolean): string;
  /** Says that a text shows, or does not show, what the client is. */
  category(measure: string, shown: boolean): string;
  never(measure: string): string;
  notGiven(measure: string): string;
  blank(measure: string): string;
  unreadable(measure: string): string;
  future(measure: string): string;
  /** Names other tiers whose conditions hold. */
  also(tiers: readonly string[]): string;
  /** Says that only the rules count here, although the tier has limited room. */
  readonly limited: string;
  sentence(tier: string, because: readonly string[]): string;
  readonly change: ChangeWords;
}

/** Words about a change of one measure that leads to a better tier. */
export interface ChangeWords {
  more(amount: string, measure: string): string;
  less(amount: string, measure: string): string;
  atLeast(measure: string, number: string): string;
  atMost(measure: string, number: string): string;
  yes(measure: string): string;
  no(measure: string): string;
  word(measure: string, isHigh: boolean): string;
  /** Joins a change and its tier: `2,350 more Sales: Treasure`. */
  leadsTo(what: string, tier: string): string;
  /** Adds that the tier has room for so many clients, or `limited`: `2,350 more Sales: Treasure (room for 100 only)`. */
  room(leadsTo: string, most: string): string;
  /** Joins changes; one of them is enough. */
  either(ways: readonly string[]): string;
  /** Says that no change of one measure is enough. */
  notAlone: string;
}
