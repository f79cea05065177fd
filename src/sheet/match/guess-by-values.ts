import type { Measure } from '../../classifier/measure';
import type { HeaderReading } from '../headers/read-header';
import { columnKinds } from '../read/column-kinds';
import type { Culture } from '../text/culture';
import { saysByWords } from './holds-measure';
import { looksLike } from './looks-like-measure';
import type { Column, Proposal } from './proposal';

/**
 * Guesses columns for required measures from their values: the only column with words that belong to one measure
 * (loyal, not loyal); for money, the only column of numbers under an unknown header.
 */
export function guessByValues(
  columns: readonly Column[],
  measures: readonly Measure[],
  found: Map<string, Proposal>,
  culture: Culture | undefined,
): void {
  const isTaken = ({ index }: Column) => [...found.values()].some(({ column }) => column === index);
  // "Yes" and "won" fit many measures; only words for levels of amounts are specific enough for a guess.
  const isOpen = ({ id, kind, optional }: Measure) => columnKinds[kind].money && !optional && !found.has(id);
  for (const measure of measures.filter(isOpen)) {
    const others = measures.filter((other) => other !== measure);
    const free = columns.filter((column) => !isTaken(column));
    const inWords = free.filter(
      ({ cells }) => saysByWords(cells, measure) && !others.some((other) => saysByWords(cells, other)),
    );
    const inNumbers = free.filter(
      ({ cells, reading }) => !isOfSomethingElse(reading) && looksLike(cells, measure, culture),
    );
    const [only, ...more] =
      inWords.length > 0 ? inWords : isMoney(measure) && isUnknown(inNumbers[0]?.reading) ? inNumbers : [];
    if (only && more.length === 0) found.set(measure.id, { column: only.index, isGuess: true });
  }
}

const isMoney = ({ means }: Measure) => means?.includes('money') ?? false;

const isUnknown = (header: HeaderReading | undefined) => header?.spans.every(({ sense }) => !sense) ?? false;

/** Returns whether a header is about order numbers, dates and the like, which are never guessed to be money. */
const isOfSomethingElse = ({ spans }: HeaderReading) =>
  spans.some(({ sense }) => sense && (sense.changes.has('id') || sense.changes.has('date')));
