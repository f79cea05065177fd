import { knowledge, type MeasureColumn } from '../measure';
import { inputsOf, type Derivation } from './derivation';
import { quantileScore } from './quantile-score';
import { shareBefore } from './running-share';
import { weightedIndex } from './weighted-index';

/**
 * Reckons a derived measure for all `rows`. Only clients of whom every input is known and a finite number take part;
 * of the others it is not known. `column` gives the inputs' columns, `given` tells whether one was given at all.
 */
export function deriveColumn(
  derivation: Derivation,
  column: (measure: string) => MeasureColumn,
  given: (measure: string) => boolean,
  rows: number,
): MeasureColumn {
  if (derivation.kind === 'given') {
    const values = new Float64Array(rows).fill(given(derivation.of) ? 1 : 0);
    return { values, knowledge: new Uint8Array(rows) };
  }
  const inputs = inputsOf(derivation).filter((id) => derivation.kind !== 'weightedIndex' || given(id));
  const columns = inputs.map(column);
  const clients = knownRows(columns, rows);
  const numbers = (index: number) => Float64Array.from(clients, (row) => columns[index]!.values[row]!);
  return spread(clients, reckon(derivation, inputs, numbers), rows);
}

/** One number a client, in the order of the clients; none where too few inputs were given. */
function reckon(
  derivation: Exclude<Derivation, { kind: 'given' }>,
  inputs: readonly string[],
  numbers: (index: number) => Float64Array,
): Float64Array {
  switch (derivation.kind) {
    case 'shareBefore':
      return shareBefore(numbers(0));
    case 'quantileScore':
      return quantileScore(numbers(0), derivation.best);
    case 'ratio': {
      const by = numbers(1);
      return numbers(0).map((number, client) => number / by[client]!);
    }
    case 'weightedIndex': {
      const indicators = derivation.of.filter(({ measure }) => inputs.includes(measure));
      if (indicators.length < derivation.atLeast) return new Float64Array();
      return weightedIndex(
        indicators.map(({ weight, reversed }, index) => ({
          values: numbers(index),
          weight,
          reversed: reversed ?? false,
        })),
      );
    }
  }
}

function knownRows(columns: readonly MeasureColumn[], rows: number): number[] {
  const all = Array.from({ length: rows }, (_, row) => row);
  return all.filter((row) =>
    columns.every(
      ({ values, knowledge: known }) => known[row] === knowledge.known && Number.isFinite(values[row]),
    ),
  );
}

function spread(clients: readonly number[], numbers: Float64Array, rows: number): MeasureColumn {
  const values = new Float64Array(rows);
  const known = new Uint8Array(rows).fill(knowledge.blank);
  numbers.forEach((number, client) => {
    values[clients[client]!] = number;
    known[clients[client]!] = knowledge.known;
  });
  return { values, knowledge: known };
}
