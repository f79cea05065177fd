/** Words that make up an explanation. Values come formatted for the language. */
export interface ExplanationWords {
  /** Such as `Sales 12,300 ≥ 10,000 (high)`; `level` if the edge is a cut-off. */
  compared(measure: string, value: string, comparisons: readonly string[], level?: 'high' | 'low'): string;
  stated(measure: string, high: boolean): string;
  flag(measure: string, yes: boolean): string;
  /** A text whose words show, or do not show, what the client is. */
  category(measure: string, shown: boolean): string;
  never(measure: string): string;
  notGiven(measure: string): string;
  blank(measure: string): string;
  unreadable(measure: string): string;
  future(measure: string): string;
  /** The other tiers whose conditions hold too. */
  also(tiers: readonly string[]): string;
  sentence(tier: string, because: readonly string[]): string;
}
