/** The question that a custom model answers. */
export const ownQuestion = (measures: readonly string[]) =>
  `Where is the client by ${measures.join(' and ')}?`;
