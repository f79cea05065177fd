import type { Block } from './cells/cell';

/** Why cells near a list were not taken as rows or columns of it. */
export type OutsideCause =
  'ownHeader' | 'farBelow' | 'otherColumns' | 'beside' | 'above' | 'belowTable' | 'notLookedAt';

/** Cells near a list that were not taken as part of it but may hold clients. */
export interface CellsOutside extends Block {
  readonly cause: OutsideCause;
}
