import type { CellValue } from '../cells/cell';
import type { HeaderMatch } from '../headers/match-header';
import type { HeaderReading } from '../headers/read-header';

/** A column of the sheet, with the cells that were read. */
export interface Column {
  readonly index: number;
  readonly reading: HeaderReading;
  readonly cells: readonly CellValue[];
}

/** A column that may hold a measure, and how well its header fits. */
export interface Candidate {
  readonly column: Column;
  readonly match: HeaderMatch;
}

/** The column proposed for a measure. */
export interface Proposal {
  readonly column?: number;
  /** True if only the values suggest the column, so that the user should check it. */
  readonly isGuess?: true;
  /**
   * Columns that fit equally well but differ in their cells (two years, two currencies), so that the user must choose.
   */
  readonly equal?: readonly number[];
  /** Columns with the same money in another form, such as net beside gross. */
  readonly besides?: readonly number[];
  /** Id of the model that wrote the segments in the column; set if the customers have no column for the measure. */
  readonly segmentsOf?: string;
  /** A column whose header fits but whose rows that were read are all blank; set only if there is no other proposal. */
  readonly blank?: number;
  /** Id of a model, if the measure was read from its segments last time and they are gone: the user must choose. */
  readonly gone?: string;
}
