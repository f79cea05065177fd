/**
 * Queues the question whether days count from 1904, as an option of old workbooks says: Office.js does not tell, but
 * calculates a day's number. Returns a function that answers after the next sync.
 */
export function countsFrom1904({ workbook }: Excel.RequestContext): () => boolean {
  const day = workbook.functions.date(2000, 1, 1).load('value');
  return () => day.value === millennium - from1900To1904;
}

const millennium = 36_526;
const from1900To1904 = 1_462;
