/** A column with segments of a list, by its header. */
export interface SegmentsAt {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly header: string;
}

/** Two columns with segments to compare, of one list or of two. */
export interface ComparedLists {
  readonly before: SegmentsAt;
  readonly after: SegmentsAt;
  /** The header of the column that identifies the clients in both lists; ignored if both columns are of one list. */
  readonly key?: string;
}

/** Returns whether both columns are of one list, so that a client is a row. */
export const areOfOneList = ({ before, after }: ComparedLists): boolean => before.sheetId === after.sheetId;
