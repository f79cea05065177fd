/** A column of segments that a model wrote beside the customers. */
export interface SegmentsBeside {
  /** The number of the run, which does not change when columns come and go. */
  readonly number: number;
  readonly modelId: string;
  /** The sheet column. */
  readonly column: number;
  readonly header: string;
}

/** Customers with the segment columns beside them. */
export interface WithSegments {
  readonly segments?: readonly SegmentsBeside[];
}

/** Returns the index by which a choice refers to these segments; below zero. */
export const indexOfSegments = ({ number }: Pick<SegmentsBeside, 'number'>): number => -number;

/** Returns the segments with an index; undefined for a column of the customers. */
export const segmentsAt = ({ segments = [] }: WithSegments, index: number | undefined) =>
  segments.find((each) => indexOfSegments(each) === index);
