/** Titles of the charts. */
export const charts = {
  bySegment: (what: string) => `${what} by segment`,
};
