import { knowledge, type MeasureColumn } from '../measure';
import { countedIfGiven, inputsOf, type Derivation } from '../derivation';
import { numbersOfCutoff, type CutoffValues } from '../cutoff';
import { eachSlice, type Sliced } from '../slices';
import { knownNumbers } from './known-numbers';
import { quantileScore, scoreByEdges } from './quantile-score';
import { shareBefore } from './share-before';
import { scaledIndex } from './scaled-index';
import { weightedIndex } from './weighted-index';

/**
 * Computes a derived measure for all `rows`, in slices. A client with an input that is unknown or infinite gets an
 * unknown value; only the first input of an `endless` ratio may be infinite.
 *
 * @param column returns the column of an input
 * @param given returns whether a measure has a column
 */
export function* deriveColumn(
  derivation: Derivation,
  column: (measure: string) => MeasureColumn,
  given: (measure: string) => boolean,
  rows: number,
  cutoffs: CutoffValues = {},
): Sliced<MeasureColumn> {
  if (derivation.kind === 'given' || derivation.kind === 'countGiven') {
    const values = new Float64Array(rows).fill(countedIfGiven(derivation, given));
    return { values, knowledge: new Uint8Array(rows) };
  }
  const inputs = inputsOf(derivation).filter((id) => derivation.kind !== 'weightedIndex' || given(id));
  const columns = inputs.map(column);
  if (derivation.kind === 'ratio') {
    const found = { values: new Float64Array(rows), knowledge: new Uint8Array(rows) };
    divide(found, columns[0]!, columns[1]!, largestPart(derivation));
    return found;
  }
  const known = yield* knownTogether(columns, rows);
  const cutoff = (id: string) => numbersOfCutoff(cutoffs, id);
  const values = yield* compute(
    derivation,
    inputs,
    columns.map(({ values: of }) => of),
    known,
    cutoff,
  );
  return { values, knowledge: known };
}

/**
 * Computes one number per row. The result of a row that is not `known` means nothing.
 *
 * @param values the values of each input, one per row
 * @param cutoff returns one number for all rows, or one per row
 */
function* compute(
  derivation: Exclude<Derivation, { kind: 'given' | 'countGiven' | 'ratio' }>,
  inputs: readonly string[],
  values: readonly Float64Array[],
  known: Uint8Array,
  cutoff: (id: string) => Float64Array,
): Sliced<Float64Array> {
  switch (derivation.kind) {
    case 'shareBefore':
      return yield* shareBefore(values[0]!, yield* knownNumbers(values[0]!, known));
    case 'quantileScore':
      return quantileScore(values[0]!, yield* knownNumbers(values[0]!, known), derivation.best);
    case 'scoreByEdges':
      return scoreByEdges(values[0]!, derivation.edges.map(cutoff), derivation.best, known);
    case 'number':
      return values[0]!;
    case 'weightedIndex': {
      const indicators = derivation.of.filter(({ measure }) => inputs.includes(measure));
      return yield* weightedIndex(
        indicators.map(({ weight, reversed = false }, index) => ({
          values: values[index]!,
          weight,
          reversed,
        })),
        known,
      );
    }
    case 'scaledIndex':
      return yield* scaledIndex(
        derivation.of.map(({ lo, hi, weight, reversed = false }, index) => ({
          values: values[index]!,
          lo: cutoff(lo),
          hi: cutoff(hi),
          weight: cutoff(weight),
          reversed,
        })),
      );
  }
}

/** Returns the largest first input of a ratio; *high* and *never* are larger, and only an `endless` ratio takes them. */
export const largestPart = ({ endless = false }: { readonly endless?: boolean }): number =>
  endless ? Infinity : Number.MAX_VALUE;

/** Divides one column by another, row by row. A row with an input that is unknown or too large is *blank*. */
export function divide(
  { values, knowledge: known }: MeasureColumn,
  { values: parts, knowledge: partsKnown }: MeasureColumn,
  { values: wholes, knowledge: wholesKnown }: MeasureColumn,
  largest: number,
): void {
  for (let row = 0; row < values.length; row++) {
    const part = parts[row]!;
    const whole = wholes[row]!;
    const areKnown = (partsKnown[row]! | wholesKnown[row]!) === knowledge.known;
    values[row] = part / whole;
    known[row] = areKnown && areDivided(part, whole, largest) ? knowledge.known : knowledge.blank;
  }
}

/** Returns whether two known values make a ratio: *low* is infinite too. */
export const areDivided = (part: number, whole: number, largest: number): boolean =>
  isBetween(part, largest) && isBetween(whole, Number.MAX_VALUE);

const isBetween = (value: number, most: number) => value >= -Number.MAX_VALUE && value <= most;

/** Returns which rows have a number in each column: *known*, or *blank*. */
function* knownTogether(columns: readonly MeasureColumn[], rows: number): Sliced<Uint8Array> {
  const found = new Uint8Array(rows);
  yield* eachSlice(rows, (from, to) => {
    for (const column of columns) markUnknown(found, column, from, to);
  });
  return found;
}

function markUnknown(
  found: Uint8Array,
  { values, knowledge: known }: MeasureColumn,
  from: number,
  to: number,
) {
  for (let row = from; row < to; row++) {
    if (known[row] !== knowledge.known || !isBetween(values[row]!, Number.MAX_VALUE))
      found[row] = knowledge.blank;
  }
}
