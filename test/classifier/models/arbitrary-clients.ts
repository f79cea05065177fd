import fc from 'fast-check';
import type { Measure } from '../../../src/classifier/measure';
import type { MeasureKind } from '../../../src/classifier/measure-kinds';
import type { Model } from '../../../src/classifier/model';
import { intervalOf } from '../../../src/classifier/measures/rank-days';
import { blank, unreadable, type Client, type Given } from '../clients';

const stated = fc.constantFrom(Infinity, -Infinity);
/** Generates a few different numbers, so that clients tie and are exactly on cut-offs. */
const few = fc.oneof(fc.integer({ min: -3, max: 9 }), fc.double({ min: -1e6, max: 1e6, noNaN: true }));
const shares = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.double({ min: 0, max: 20, noNaN: true }));

const readable: Readonly<Record<MeasureKind, fc.Arbitrary<number>>> = {
  amount: fc.oneof({ weight: 9, arbitrary: few }, { weight: 1, arbitrary: stated }),
  count: fc.oneof({ weight: 9, arbitrary: few.map(Math.abs) }, { weight: 1, arbitrary: stated }),
  share: fc.oneof(
    { weight: 9, arbitrary: shares.map((of20) => of20 / 20) },
    { weight: 1, arbitrary: stated },
  ),
  rate: fc.oneof({ weight: 9, arbitrary: few.map((of10) => of10 / 10) }, { weight: 1, arbitrary: stated }),
  flag: fc.constantFrom(0, 1),
  daysSince: fc.integer({ min: 0, max: 400 }),
  daysUntil: fc.integer({ min: -400, max: 400 }),
  monthsSince: fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 0, max: 48 }) },
    { weight: 1, arbitrary: stated },
  ),
  yearsSince: fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 0, max: 72 }).map((months) => months / 12) },
    { weight: 1, arbitrary: stated },
  ),
  monthsSinceDate: fc.integer({ min: -24, max: 48 }),
  category: fc.integer({ min: 0, max: 5 }),
  stage: fc.integer({ min: 1, max: 8 }),
  // Days, or a tier's rank as a number of `intervalOf`.
  interval: fc.constantFrom(14, 30, 60, 90, ...[1, 2, 3, 4].map(intervalOf)),
};

const anyGiven = ({ kind }: Measure): fc.Arbitrary<Given> =>
  fc.oneof(
    { weight: 12, arbitrary: readable[kind] },
    { weight: 2, arbitrary: fc.constant(blank) },
    { weight: 1, arbitrary: fc.constant(unreadable) },
  );

/** Generates clients with any measure given or not; optional measures may be left out for all of them. */
export function anyClients(
  { measures }: Model,
  howMany: fc.ArrayConstraints = { minLength: 1, maxLength: 12 },
): fc.Arbitrary<readonly Client[]> {
  const required = measures.filter(({ optional }) => !optional);
  const optional = measures.filter((measure) => measure.optional);
  return fc.subarray(optional, { minLength: required.length > 0 ? 0 : 1 }).chain((kept) => {
    const given = [...required, ...kept];
    const ids = given.map(({ id }) => id);
    const client = fc
      .tuple(...given.map(anyGiven))
      .map((values): Client => Object.fromEntries(values.map((value, index) => [ids[index]!, value])));
    return fc.array(client, howMany);
  });
}

/** Generates readable values of a measure. */
export const anyReadable = ({ kind }: Measure) => readable[kind];
