import fc from 'fast-check';
import type { CustomMeasure } from '../../../src/policy/custom-model';
import { customModelToModel } from '../../../src/policy/model/custom-model-to-model';
import type { CellValue } from '../../../src/sheet/cells/cell';
import { ownModels } from '../../policy/own-scores';
import { anyCell } from './arbitrary-cells';
import { generatedCases } from './generated-cases';
import { portableCase, type PortableCase } from './portable-case';

/**
 * Returns cases of custom scores, whose formulas compute numbers that no model of the catalogue does: over cells of all
 * sorts, and over numbers on and around the scales.
 */
export function casesOfScores(rowsEach: number): PortableCase[] {
  return ownModels.flatMap(({ own, tiers }) => {
    if (!('indices' in own)) return [];
    const model = customModelToModel(own, tiers);
    const row = fc.tuple(
      ...own.measures.map((measure, at) =>
        fc.oneof(
          { weight: 40, arbitrary: aroundScale(measure) },
          { weight: 1, arbitrary: anyCell(model.measures[at]!, 'counts') },
        ),
      ),
    );
    const made = portableCase(model, model.measures, fc.sample(row, { seed: 4, numRuns: rowsEach }), {
      form: 'counts',
    });
    return [
      ...generatedCases(rowsEach, () => true, [model]),
      { ...made, title: `${made.title}, around the scales` },
    ];
  });
}

/** Generates numbers from below the scale to above it, its ends among them; yes and no for a flag. */
function aroundScale({ kind, cutoffs }: CustomMeasure): fc.Arbitrary<CellValue> {
  if (kind === 'flag') return fc.constantFrom<CellValue>('yes', 'no', true, false, 1, 0, '');
  const [worst, best] = cutoffs.map(({ rule }) => ('value' in rule ? rule.value : NaN));
  const place = fc.oneof(fc.integer({ min: -20, max: 120 }), fc.constantFrom(0, 100));
  return place
    .map((percent) => worst! + (percent / 100) * (best! - worst!))
    .filter((value) => kind === 'rate' || kind === 'amount' || value >= 0)
    .map((value) => (kind === 'count' || kind === 'daysSince' ? Math.round(value) : value));
}
