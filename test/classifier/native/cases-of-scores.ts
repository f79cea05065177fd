import { customModelToModel } from '../../../src/policy/model/custom-model-to-model';
import { ownModels } from '../../policy/own-scores';
import { generatedCases, type PortableCase } from './portable-case';

/** Returns cases of custom scores, whose formulas compute numbers that no model of the catalogue does. */
export function casesOfScores(rowsEach: number): PortableCase[] {
  const scores = ownModels.filter(({ own }) => 'indices' in own);
  return generatedCases(
    rowsEach,
    () => true,
    scores.map(({ own, tiers }) => customModelToModel(own, tiers)),
  );
}
