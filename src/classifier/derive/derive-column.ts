import { knowledge, type MeasureColumn } from '../measure';
import { countedIfGiven, inputsOf, type Derivation } from '../derivation';
import { numbersOfCutoff, type CutoffValues } from '../cutoff';
import { eachSlice, type Sliced } from '../slices';
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
  const endless = derivation.kind === 'ratio' && derivation.endless ? columns[0] : undefined;
  const clients = yield* knownRows(columns, rows, endless);
  const numbers = (index: number) => ofClients(columns[index]!.values, clients);
  const cutoff = (id: string) => {
    const ofRows = numbersOfCutoff(cutoffs, id);
    return ofRows.length === 1 ? ofRows : ofClients(ofRows, clients);
  };
  return spread(clients, yield* compute(derivation, inputs, numbers, cutoff), rows);
}

function ofClients(values: Float64Array, clients: Uint32Array): Float64Array {
  const found = new Float64Array(clients.length);
  for (let client = 0; client < clients.length; client++) found[client] = values[clients[client]!]!;
  return found;
}

/**
 * Computes one number per client, in the order of the clients.
 *
 * @param cutoff returns one number for all clients, or one per client
 */
function* compute(
  derivation: Exclude<Derivation, { kind: 'given' | 'countGiven' }>,
  inputs: readonly string[],
  numbers: (index: number) => Float64Array,
  cutoff: (id: string) => Float64Array,
): Sliced<Float64Array> {
  switch (derivation.kind) {
    case 'shareBefore':
      return yield* shareBefore(numbers(0));
    case 'quantileScore':
      return quantileScore(numbers(0), derivation.best);
    case 'scoreByEdges':
      return scoreByEdges(numbers(0), derivation.edges.map(cutoff), derivation.best);
    case 'number':
      return numbers(0);
    case 'ratio': {
      const [ratios, by] = [numbers(0), numbers(1)];
      for (let client = 0; client < ratios.length; client++) ratios[client]! /= by[client]!;
      return ratios;
    }
    case 'weightedIndex': {
      const indicators = derivation.of.filter(({ measure }) => inputs.includes(measure));
      return yield* weightedIndex(
        indicators.map(({ weight, reversed }, index) => ({
          values: numbers(index),
          weight,
          reversed: reversed ?? false,
        })),
      );
    }
    case 'scaledIndex':
      return yield* scaledIndex(
        derivation.of.map(({ lo, hi, weight, reversed }, index) => ({
          values: numbers(index),
          lo: cutoff(lo),
          hi: cutoff(hi),
          weight: cutoff(weight),
          reversed: reversed ?? false,
        })),
      );
  }
}

function* knownRows(
  columns: readonly MeasureColumn[],
  rows: number,
  endless: MeasureColumn | undefined,
): Sliced<Uint32Array> {
  const found = new Uint32Array(rows);
  const unknown = new Uint8Array(rows);
  let count = 0;
  yield* eachSlice(rows, (from, to) => {
    for (const column of columns) markUnknown(unknown, column, column === endless, from, to);
    for (let row = from; row < to; row++) if (unknown[row] === 0) found[count++] = row;
  });
  return found.subarray(0, count);
}

function markUnknown(
  unknown: Uint8Array,
  { values, knowledge: known }: MeasureColumn,
  isEndless: boolean,
  from: number,
  to: number,
) {
  for (let row = from; row < to; row++) {
    const value = values[row]!;
    const isNumber = Number.isFinite(value) || (isEndless && value === Infinity);
    if (known[row] !== knowledge.known || !isNumber) unknown[row] = 1;
  }
}

function spread(clients: Uint32Array, numbers: Float64Array, rows: number): MeasureColumn {
  const values = new Float64Array(rows);
  const known = new Uint8Array(rows).fill(knowledge.blank);
  for (let client = 0; client < clients.length; client++) {
    values[clients[client]!] = numbers[client]!;
    known[clients[client]!] = knowledge.known;
  }
  return { values, knowledge: known };
}
