/** The question that a custom model answers. */
export const ownQuestion = (measures: readonly string[]) =>
  `Where does the client stand by ${measures.join(' and ')}?`;
