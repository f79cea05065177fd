import type { Condition, DecisionTable } from '../decision-table';

/** A measure and the cut-off between its low and high. */
interface Side {
  readonly measure: string;
  readonly cutoff: string;
}

/** Ids of the tiers in a 2 x 2 grid. `highLow` is the tier if the first measure is high and the second low. */
interface Quadrants {
  readonly highHigh: string;
  readonly highLow: string;
  readonly lowHigh: string;
  readonly lowLow: string;
}

/** Makes the decision table of a 2 x 2 grid: high and low of one measure by high and low of another. */
export function highLowGrid(first: Side, second: Side, quadrants: Quadrants): DecisionTable {
  const high = ({ measure, cutoff }: Side): Condition => ({ measure, from: cutoff });
  const low = ({ measure, cutoff }: Side): Condition => ({ measure, below: cutoff });
  return [
    { when: [high(first), high(second)], tier: quadrants.highHigh },
    { when: [high(first), low(second)], tier: quadrants.highLow },
    { when: [low(first), high(second)], tier: quadrants.lowHigh },
    { when: [low(first), low(second)], tier: quadrants.lowLow },
  ];
}
