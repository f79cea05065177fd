import { knowledge, type MeasureColumn } from '../measure';
import { inputsOf, type Derivation } from '../derivation';
import type { CutoffOf } from '../cutoff';
import { eachRow, type Sliced } from '../slices';
import { quantileScore, scoreByEdges } from './quantile-score';
import { shareBefore } from './running-share';
import { scaledIndex } from './scaled-index';
import { weightedIndex } from './weighted-index';

/**
 * Computes a derived measure for all `rows`, in slices. Clients with an input that is unknown or not finite are left
 * out; their result is unknown (only the first input of an `endless` ratio may be infinite).
 * `column` returns an input's column, `given` whether a measure has a column, `cutoff` a cut-off's number in a row.
 */
export function* deriveColumn(
  derivation: Derivation,
  column: (measure: string) => MeasureColumn,
  given: (measure: string) => boolean,
  rows: number,
  cutoff: CutoffOf = noCutoff,
): Sliced<MeasureColumn> {
  const inputs = inputsOf(derivation).filter((id) => !countsOnlyGiven(derivation) || given(id));
  if (derivation.kind === 'given' || derivation.kind === 'countGiven') {
    const values = new Float64Array(rows).fill(inputs.length);
    return { values, knowledge: new Uint8Array(rows) };
  }
  const columns = inputs.map(column);
  const endless = derivation.kind === 'ratio' && derivation.endless ? columns[0] : undefined;
  const clients = yield* knownRows(columns, rows, endless);
  const numbers = (index: number) => {
    const { values } = columns[index]!;
    return new Float64Array(clients.length).map((_, client) => values[clients[client]!]!);
  };
  return spread(
    clients,
    yield* compute(derivation, inputs, numbers, (id, client) => cutoff(id, clients[client]!)),
    rows,
  );
}

const noCutoff: CutoffOf = (id) => {
  throw new Error(`No value was passed for the cut-off ${id}`);
};

/** These leave out inputs without a column; for the others such an input is unknown. */
const countsOnlyGiven = ({ kind }: Derivation) =>
  kind === 'weightedIndex' || kind === 'given' || kind === 'countGiven';

/** Returns one number per client, in the order of the clients. */
function* compute(
  derivation: Exclude<Derivation, { kind: 'given' | 'countGiven' }>,
  inputs: readonly string[],
  numbers: (index: number) => Float64Array,
  cutoff: CutoffOf,
): Sliced<Float64Array> {
  switch (derivation.kind) {
    case 'shareBefore':
      return yield* shareBefore(numbers(0));
    case 'quantileScore':
      return quantileScore(numbers(0), derivation.best);
    case 'scoreByEdges': {
      const { edges, best } = derivation;
      return numbers(0).map((number, client) =>
        scoreByEdges(
          number,
          edges.map((edge) => cutoff(edge, client)),
          best,
        ),
      );
    }
    case 'number':
      return numbers(0);
    case 'ratio': {
      const by = numbers(1);
      return numbers(0).map((number, client) => number / by[client]!);
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
    case 'scaledIndex': {
      const columns = derivation.of.map((_, index) => numbers(index));
      const indexes = new Float64Array(columns[0]?.length ?? 0);
      yield* eachRow(indexes.length, (client) => {
        indexes[client] = scaledIndex(
          derivation.of.map(({ lo, hi, weight, reversed }, index) => ({
            value: columns[index]![client]!,
            lo: cutoff(lo, client),
            hi: cutoff(hi, client),
            weight: cutoff(weight, client),
            reversed: reversed ?? false,
          })),
        );
      });
      return indexes;
    }
  }
}

function* knownRows(
  columns: readonly MeasureColumn[],
  rows: number,
  endless: MeasureColumn | undefined,
): Sliced<Uint32Array> {
  const found = new Uint32Array(rows);
  let count = 0;
  yield* eachRow(rows, (row) => {
    const isKnown = columns.every(
      (column) =>
        column.knowledge[row] === knowledge.known &&
        (Number.isFinite(column.values[row]) || (column === endless && column.values[row] === Infinity)),
    );
    if (isKnown) found[count++] = row;
  });
  return found.subarray(0, count);
}

function spread(clients: Uint32Array, numbers: Float64Array, rows: number): MeasureColumn {
  const values = new Float64Array(rows);
  const known = new Uint8Array(rows).fill(knowledge.blank);
  numbers.forEach((number, client) => {
    values[clients[client]!] = number;
    known[clients[client]!] = knowledge.known;
  });
  return { values, knowledge: known };
}
