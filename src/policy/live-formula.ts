import { modelById } from '../classifier/catalogue';
import type { Model } from '../classifier/model';
import { readsDates } from '../classifier/reads-dates';
import { isOwnModelId } from './own-model';
import { asOfName, policyCellName } from './policy-names';

/**
 * The call of the model's function for one client, with the policy's cell as its last argument: so Excel recalculates
 * it whenever the policy changes. `cell` gives the reference to a measure's cell, undefined where there is no column;
 * `inPercent` names the measures whose cells hold 35 for 35 %.
 */
export function liveFormula(
  model: Model,
  cell: (measure: string) => string | undefined,
  inPercent: readonly string[],
): string {
  const measures = model.measures.map(({ id }) => passed(cell(id), inPercent.includes(id)));
  const policy = policyCellName(model.id);
  const asOf = readsDates(model) ? [asOfName] : [];
  if (isOwnModelId(model.id)) {
    return `=CLIENT_SEGMENT(${[policy, ...measures, ...asOf].join(',')})`;
  }
  // Those of the function: a model in row form may have others.
  const cutoffs = modelById(model.id).cutoffs.map(() => '');
  return `=${model.functionName}(${[...measures, ...asOf, ...cutoffs, policy].join(',')})`;
}

/** Some builds of Excel pass a blank cell as 0: a blank is passed as "". */
function passed(cell: string | undefined, inPercent: boolean): string {
  if (cell === undefined) return '';
  const value = inPercent ? `IF(ISNUMBER(${cell}),${cell}/100,${cell})` : cell;
  return `IF(ISBLANK(${cell}),"",${value})`;
}
