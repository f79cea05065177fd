import fc from 'fast-check';
import {
  customCutoffId,
  customMeasureKinds,
  mostMeasures,
  scaleNumbers,
  scoreMeasureKinds,
  type CustomMeasure,
  type CustomModel,
} from '../../src/policy/custom-model';
import { anyName } from './arbitrary-texts';

/** Generates a ladder or a grid of up to five levels a side, in which every tier is used. */
const anyOfMeasures: fc.Arbitrary<CustomModel> = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 2 }),
    fc.array(anyName, { minLength: 13, maxLength: 13 }),
    fc.array(fc.constantFrom(...customMeasureKinds), { minLength: 2, maxLength: 2 }),
    fc.array(fc.nat(), { minLength: 26, maxLength: 26 }),
  )
  .map(([counts, names, kinds, picks]): CustomModel => {
    const measures = counts.map((count, at): CustomMeasure => ({
      id: `m${at + 1}`,
      name: `${names[at]!}.${at}`,
      kind: kinds[at]!,
      cutoffs: Array.from({ length: count }, (_, index) => ({
        id: customCutoffId(`m${at + 1}`, index + 1),
        name: `${names[2 + 4 * at + index]!}.${at}.${index}`,
        rule: { kind: 'median' },
      })),
    }));
    const [rows, columns] = [counts[0]! + 1, (counts[1] ?? 0) + 1];
    const tiers = 1 + (picks[25]! % (rows * columns));
    const tierIds = Array.from({ length: tiers }, (_, index) => `t${index + 1}`);
    const grid = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => {
        const cell = row * columns + column;
        return tierIds[cell < tiers ? cell : picks[cell]! % tiers]!;
      }),
    );
    return { id: 'own-1', name: `${names[12]!}.`, measures, grid, tierIds };
  });

/** Generates scores: one or two indices of up to ten measures, which count in each of them. */
const anyScore: fc.Arbitrary<CustomModel> = fc
  .tuple(
    anyOfMeasures,
    fc.array(fc.record({ name: anyName, kind: fc.constantFrom(...scoreMeasureKinds), of: fc.nat(1) }), {
      minLength: 2,
      maxLength: mostMeasures,
    }),
  )
  .map(([own, measures]): CustomModel => {
    const indices = own.measures.map(({ name, cutoffs }, at) => ({
      id: `i${at + 1}`,
      name,
      cutoffs: cutoffs.map((cutoff) => ({ ...cutoff, id: cutoff.id.replace('m', 'i') })),
    }));
    const indexOf = (at: number, of: number) => `i${1 + ((at < 2 ? at : of) % indices.length)}`;
    return {
      ...own,
      indices,
      measures: measures.map(({ name, kind, of }, at) => ({
        id: `m${at + 1}`,
        name: `${name}.m${at}`,
        kind,
        index: indexOf(at, of),
        cutoffs: scaleNumbers.map((number) => ({
          id: `m${at + 1}_${number}`,
          name: `${name}.m${at}.${number}`,
          rule: { kind: 'fixed', value: 0 },
        })),
      })),
    };
  });

/** Generates custom models: ladders, grids and scores. */
export const anyCustomModel: fc.Arbitrary<CustomModel> = fc.oneof(anyOfMeasures, anyScore);
