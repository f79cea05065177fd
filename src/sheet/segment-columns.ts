/** A segment column that a model wrote beside the customers. */
export interface SegmentsBeside {
  /** Number of the run that wrote the column. It never changes, even if columns are inserted or deleted. */
  readonly number: number;
  readonly modelId: string;
  /** The sheet column, zero-based. */
  readonly column: number;
  readonly header: string;
}

/** Customers with the segment columns beside them; left out if there are none. */
export interface WithSegments {
  readonly segments?: readonly SegmentsBeside[];
}

/** Returns the index that a choice has for a segment column: below zero, unlike the indexes of other columns. */
export const indexOfSegments = ({ number }: Pick<SegmentsBeside, 'number'>): number => -number;

/** Returns the segment column with this index; undefined for any other column. */
export const segmentsAt = ({ segments = [] }: WithSegments, index: number | undefined) =>
  segments.find((each) => indexOfSegments(each) === index);
