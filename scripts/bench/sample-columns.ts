import type { MeasureColumns } from '../../src/classifier/measure';
import type { MeasureKind } from '../../src/classifier/measure-kinds';
import { knowledge } from '../../src/classifier/measure';
import type { Model } from '../../src/classifier/model';

/** Makes a number of each kind of measure from a number that is spread evenly between 0 and 1. */
const sampled: Readonly<Record<MeasureKind, (even: number) => number>> = {
  // A few large amounts and some losses, as money is spread among clients.
  amount: (even) => Math.round(100_000 * even ** 3 - 5_000) / 10,
  count: (even) => Math.floor(6 * even),
  share: (even) => even,
  rate: (even) => even - 0.3,
  flag: (even) => Math.round(even),
  daysSince: (even) => Math.floor(400 * even),
  monthsSince: (even) => Math.floor(40 * even),
  yearsSince: (even) => 10 * even,
  monthsSinceDate: (even) => Math.floor(40 * even) - 5,
  daysUntil: (even) => Math.floor(100 * even) - 50,
  category: (even) => Math.floor(6 * even),
  stage: (even) => 1 + Math.floor(8 * even),
  interval: (even) => 1 + Math.floor(90 * even),
};

/** Returns the same clients at every call. Every hundredth row is blank, and so is no client. */
export function sampleColumns({ measures }: Model, rows: number): MeasureColumns {
  let seed = 42;
  const even = () => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
  return Object.fromEntries(
    measures.map(({ id, kind }) => [
      id,
      {
        values: new Float64Array(rows).map(() => sampled[kind](even())),
        knowledge: new Uint8Array(rows).map((_, row) =>
          row % 100 === 99 ? knowledge.blank : knowledge.known,
        ),
      },
    ]),
  );
}
