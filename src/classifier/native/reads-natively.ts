import { catalogue } from '../catalogue';
import { isErrorName } from '../error-name';
import type { Measure } from '../measure';
import { namedNumbers, namesOfSegments } from '../number-named';
import { levelWords } from '../words';
import { readsAsCategory } from './category-measure';

/**
 * Whether a native formula makes of a cell's value what ClientTier's own reader makes of it. Numbers, TRUE, FALSE,
 * blanks and errors are alike to both. Of text a formula knows only the words of the measure: `¥12,000`, `3万` and a date
 * typed as text leave the client unclassified.
 */
export function readsNatively(cell: string | number | boolean, measure: Measure): boolean {
  if (typeof cell !== 'string' || isErrorName(cell)) return true;
  const text = cell.replace(/ +/g, ' ').replace(/^ | $/g, '').toLowerCase();
  if (text === '') return true;
  if (measure.kind === 'category') return readsAsCategory(cell);
  return wordsOf(measure).has(text);
}

/** Long columns ask for every cell. */
const known = new WeakMap<Measure, ReadonlySet<string>>();

function wordsOf(measure: Measure): ReadonlySet<string> {
  const words = known.get(measure) ?? new Set(listWords(measure).map((word) => word.toLowerCase()));
  known.set(measure, words);
  return words;
}

function listWords(measure: Measure): string[] {
  switch (measure.kind) {
    case 'amount':
    case 'count':
    case 'share':
    case 'rate':
    case 'monthsSince':
    case 'yearsSince':
    case 'flag': {
      const { high, low } = levelWords(measure);
      return [...high, ...low, ...namesOfSegments(measure, catalogue).all];
    }
    case 'stage':
    case 'interval':
      return namedNumbers(measure, catalogue).flatMap(({ names }) => names);
    default:
      return [];
  }
}
