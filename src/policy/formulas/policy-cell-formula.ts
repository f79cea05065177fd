import { quoted } from '../../classifier/native/formula-text';
import { languages, traits, type Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import {
  cutoffColumn,
  idColumnOfMeasures,
  indexColumn,
  measureColumn,
  shapeOf,
  tierColumn,
  type ModelPositions,
} from '../layout/model-positions';
import * as native from './native-checks';
import type { ModelPolicy } from '../policy';
import { policyCellMark, policyVersion } from './parse-policy-cell';
import { asOfName, languageName, modelNameName, versionName } from '../names';

import { numbersOf } from './cutoff-cells';
import { indexChecks } from './score-checks';
import {
  customModelChecks,
  cutoffChecks,
  lastDay,
  measureChecks,
  tableChecks,
  tierChecks,
} from './policy-cell-checks';

/**
 * Makes the formula of a policy cell, which joins into one text what a function needs to know of the model's policy;
 * `parsePolicyCell` reads it. The formula gives #N/A while a cell of the model's tables is not valid. Uses functions of
 * Excel 2019, without array entry.
 */
export function policyCellFormula(
  policy: ModelPolicy,
  form: Model,
  places: ModelPositions,
  language: Language,
): string {
  const checks = [
    `${versionName}=${policyVersion}`,
    `ISNUMBER(${asOfName})`,
    `${asOfName}>=1`,
    `${asOfName}<=${lastDay}`,
    ...tableChecks(policy, places, language),
    ...measureChecks(policy, form, places.measures),
    ...(places.cutoffs ? cutoffChecks(policy, form, places.cutoffs) : []),
    ...indexChecks(places),
    ...tierChecks(policy, places.tiers),
    ...(policy.own && places.grid ? customModelChecks(policy.own, places, places.grid, language) : []),
  ];
  return `=IFERROR(IF(AND(${checks.join(',')}),TEXTJOIN(CHAR(10),FALSE,${parts(policy, form, places).join(',')}),NA()),NA())`;
}

/** Returns a formula for each line of the policy cell, in the order of `parsePolicyCell`. */
function parts(
  policy: ModelPolicy,
  form: Model,
  { measures, indices, cutoffs, tiers, grid }: ModelPositions,
): string[] {
  const { modelId, own } = policy;
  const measureIds = native.rangeOf(measures, idColumnOfMeasures(shapeOf(policy)));
  const ofCutoffs = (column: number) => (cutoffs ? [native.rangeOf(cutoffs, column)] : []);
  return [
    quoted(policyCellMark),
    versionName,
    quoted(modelId),
    languages.reduceRight(
      (otherwise, each) => `IF(EXACT(${languageName},${quoted(traits[each].name)}),"${each}",${otherwise})`,
      'NA()',
    ),
    String(measures.rows),
    measureIds,
    String(cutoffs?.rows ?? 0),
    ...ofCutoffs(cutoffColumn.id),
    ...(cutoffs ? numbersOf(cutoffs, form) : []),
    String(tiers.rows),
    native.rangeOf(tiers, tierColumn.id),
    native.rangeOf(tiers, tierColumn.name),
    ...(own && grid
      ? [
          modelNameName(modelId),
          native.rangeOf(measures, measureColumn.label),
          native.rangeOf(measures, measureColumn.kind),
          ...own.measures.map((measure) => String(measure.cutoffs.length)),
          ...ofCutoffs(cutoffColumn.label),
          ...ofCutoffs(cutoffColumn.rule),
          String(grid.rows),
          String(grid.columns - 1),
          native.rangeOf(grid, 1, grid.columns - 1),
        ]
      : []),
    ...(own?.indices && indices
      ? [
          String(indices.rows),
          native.rangeOf(indices, indexColumn.label),
          ...own.indices.map((index) => String(index.cutoffs.length)),
          native.rangeOf(measures, measureColumn.index),
        ]
      : []),
  ];
}
