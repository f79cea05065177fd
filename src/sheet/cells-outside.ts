import type { Block } from './cells/cell';

/** Why cells near a list were not taken as rows or columns of the list. */
export type OutsideCause =
  | 'ownHeader'
  | 'farBelow'
  | 'otherColumns'
  | 'beside'
  | 'above'
  | 'belowTable'
  | 'notLookedAt';

/** A block of cells near a list. It may hold clients, but was not read with the list. */
export interface CellsOutside extends Block {
  readonly cause: OutsideCause;
}
