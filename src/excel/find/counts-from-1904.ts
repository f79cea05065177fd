import { from1900To1904 } from '../../sheet/cells/excel-date';
import { lastCulture, learnCulture } from '../office/known-to-formulas';

const listeners = new Set<() => void>();

/**
 * Calls the listener whenever the workbook's days turn out to count from another year (1900 or 1904) than was known.
 * Returns a function that stops the calls.
 */
export function onDaysCountedAnew(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Queues asking whether the workbook counts days from 1904, an option of old workbooks. Office.js has no property for
 * it, so Excel is asked to compute the number of a day. Returns a function that returns the answer after the next sync;
 * it also stores the answer for formulas, and calls the listeners if it is new.
 */
export function countsFrom1904({ workbook }: Excel.RequestContext): () => boolean {
  const day = workbook.functions.date(2000, 1, 1).load('value');
  return () => {
    const answer = day.value === millennium - from1900To1904;
    const isNew = answer !== (lastCulture().countsFrom1904 ?? false);
    learnCulture({ countsFrom1904: answer });
    if (isNew) for (const listener of listeners) listener();
    return answer;
  };
}

const millennium = 36_526;
