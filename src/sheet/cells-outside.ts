import type { Block } from './cells/cell';

/** Why cells near a list were not taken for part of it. */
export type OutsideCause =
  'ownHeader' | 'farBelow' | 'otherColumns' | 'beside' | 'above' | 'belowTable' | 'notLookedAt';

/** Cells near a list in which clients may stand though they were not taken for part of it. */
export interface CellsOutside extends Block {
  readonly cause: OutsideCause;
}
