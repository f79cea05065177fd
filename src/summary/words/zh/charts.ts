/** Titles of the charts. */
export const charts = {
  bySegment: (what: string) => `各级别的${what}`,
};
