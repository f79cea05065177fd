import type { CellValue } from '../cells/cell';
import type { HeaderMatch } from '../headers/match-header';
import type { HeaderReading } from '../headers/read-header';

/** A column of the sheet, as far as it was looked at. */
export interface Column {
  readonly index: number;
  readonly reading: HeaderReading;
  readonly cells: readonly CellValue[];
}

/** A column that a measure may be in. */
export interface Candidate {
  readonly column: Column;
  readonly match: HeaderMatch;
}

/** The column proposed for a measure. */
export interface Proposal {
  readonly column?: number;
  /** Set if only its values suggest the column: the user should check it. */
  readonly isGuess?: true;
  /** Columns that fit equally well but mean different things (two years, two currencies): the user must choose. */
  readonly equal?: readonly number[];
  /** Columns with the same money at another step, such as a net beside a gross amount. */
  readonly besides?: readonly number[];
  /** The model whose segments are in the column; set if the customers have no column for the measure. */
  readonly segmentsOf?: string;
  /** The model whose segments were used the last time and are no longer here: the user must choose. */
  readonly gone?: string;
}
