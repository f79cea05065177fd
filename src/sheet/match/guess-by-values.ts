import type { Measure } from '../../classifier/measure';
import type { HeaderReading } from '../headers/read-header';
import { columnKinds } from '../read/column-kinds';
import type { Culture } from '../text/culture';
import { saysByWords } from './holds-measure';
import { looksLike } from './looks-like-measure';
import type { Column, Proposal } from './proposal';

/**
 * Guesses a column from its values for each required amount that has none. Takes the only column with level words of
 * this measure and no other (loyal, not loyal). If there is no such column and the measure is money, takes the only
 * column of numbers, if its header is unknown.
 */
export function guessByValues(
  columns: readonly Column[],
  measures: readonly Measure[],
  found: Map<string, Proposal>,
  culture: Culture | undefined,
): void {
  const isTaken = ({ index }: Column) => [...found.values()].some(({ column }) => column === index);
  // Guesses amounts only, because their level words (loyal, not loyal) fit one measure; "yes" and "won" fit many.
  const isOpen = ({ id, kind, optional }: Measure) => columnKinds[kind].money && !optional && !found.has(id);
  for (const measure of measures.filter(isOpen)) {
    const others = measures.filter((other) => other !== measure);
    const free = columns.filter((column) => !isTaken(column));
    const inWords = free.filter(
      ({ cells }) => saysByWords(cells, measure) && !others.some((other) => saysByWords(cells, other)),
    );
    const [only, ...more] =
      inWords.length > 0 ? inWords : isMoney(measure) ? inNumbers(free, measure, culture) : [];
    if (only && more.length === 0) found.set(measure.id, { column: only.index, isGuess: true });
  }
}

/** Returns the columns that look like the measure; none if the header of the first says what it is. */
function inNumbers(columns: readonly Column[], measure: Measure, culture: Culture | undefined): Column[] {
  const fitting = columns.filter(
    ({ cells, reading }) => !isOfSomethingElse(reading) && looksLike(cells, measure, culture),
  );
  return isUnknown(fitting[0]?.reading) ? fitting : [];
}

const isMoney = ({ means }: Measure) => means?.includes('money') ?? false;

const isUnknown = (header: HeaderReading | undefined) => header?.spans.every(({ sense }) => !sense) ?? false;

const somethingElse = ['id', 'date', 'phone'] as const;

/** Returns whether a header is about order numbers, dates, telephone numbers and the like, which are never money. */
export const isOfSomethingElse = ({ spans }: HeaderReading) =>
  spans.some(({ sense }) => somethingElse.some((change) => sense?.changes.has(change)));
