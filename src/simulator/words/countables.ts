/** What a file may hold too much of. */
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
  /** What there is too much of, in the middle of a sentence. */
  readonly noun: string;
  /** What to do about it in Excel. */
  readonly advice: string;
}

export type CountablesText = Readonly<Record<Countable, CountableWords>>;
