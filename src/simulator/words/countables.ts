/** What a file may have too many of. */
export type Countable =
  | 'parts'
  | 'cells'
  | 'places'
  | 'rows'
  | 'widths'
  | 'mergedAreas'
  | 'mergedCells'
  | 'formulas'
  | 'names'
  | 'formats'
  | 'sheets'
  | 'texts'
  | 'elements';

export interface CountableWords {
  /** What there are too many of, as it reads after a number: "more than 1,000 cells". */
  readonly noun: string;
  /** What the reader can do about it, as a full sentence. */
  readonly advice: string;
}

export type CountablesText = Readonly<Record<Countable, CountableWords>>;
