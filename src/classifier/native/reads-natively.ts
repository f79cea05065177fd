import { isErrorName } from '../error-name';
import { firstDayInDigits } from '../likely-date';
import type { Measure } from '../measure';
import { isDated } from '../reads-dates';
import { nativeKinds } from './native-kinds';

/**
 * Returns whether a native formula reads a cell as ClientTier's own reader does. Both read numbers, TRUE, FALSE, blanks
 * and errors, but formulas do not know days in eight digits (20261121). Of texts, formulas know only the measure's words and, for a category, texts of usual characters:
 * `¥12,000`, `3万` or a date typed as text leave the client unclassified.
 */
export function readsNatively(cell: string | number | boolean, measure: Measure): boolean {
  if (typeof cell === 'number') return !isDated(measure) || cell < firstDayInDigits;
  if (typeof cell !== 'string' || isErrorName(cell)) return true;
  const text = cell.replace(/ +/g, ' ').replace(/^ | $/g, '').toLowerCase();
  if (text === '') return true;
  const { reads } = nativeKinds[measure.kind];
  return reads ? reads(cell) : wordsOf(measure).has(text);
}

/** Maps each measure to its words; kept because long columns ask for every cell. */
const known = new WeakMap<Measure, ReadonlySet<string>>();

function wordsOf(measure: Measure): ReadonlySet<string> {
  const words =
    known.get(measure) ?? new Set(nativeKinds[measure.kind].words(measure).map((word) => word.toLowerCase()));
  known.set(measure, words);
  return words;
}
