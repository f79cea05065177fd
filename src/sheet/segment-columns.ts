/** A column of segments that a model wrote beside customers. */
export interface SegmentsBeside {
  /** Of the run: it stays the same while columns come and go. */
  readonly number: number;
  readonly modelId: string;
  /** Of the sheet. */
  readonly column: number;
  readonly header: string;
}

/** Customers, as far as segments stand beside them. */
export interface WithSegments {
  readonly segments?: readonly SegmentsBeside[];
}

/** How a choice names these segments among the columns. */
export const indexOfSegments = ({ number }: Pick<SegmentsBeside, 'number'>): number => -number;

/** The segments that an index stands for; undefined for a column of the customers. */
export const segmentsAt = ({ segments = [] }: WithSegments, index: number | undefined) =>
  segments.find((each) => indexOfSegments(each) === index);
