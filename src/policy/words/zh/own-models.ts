/** The question that a custom model answers. */
export const ownQuestion = (measures: readonly string[]) => `按${measures.join('与')}，客户属于哪一级？`;
