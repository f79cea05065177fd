/**
 * Queues the question whether the workbook counts days from 1904, an option of old workbooks. Office.js has no property
 * for this option, so Excel computes the number of a day. Returns a function that gives the answer after the next sync.
 */
export function countsFrom1904({ workbook }: Excel.RequestContext): () => boolean {
  const day = workbook.functions.date(2000, 1, 1).load('value');
  return () => day.value === millennium - from1900To1904;
}

const millennium = 36_526;
const from1900To1904 = 1_462;
