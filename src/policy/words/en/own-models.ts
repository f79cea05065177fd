/** What a model of the workbook's own answers. */
export const ownQuestion = (measures: readonly string[]) =>
  `Where does the client stand by ${measures.join(' and ')}?`;
