import { modelById } from '../classifier/catalogue';
import type { Measure } from '../classifier/measure';
import type { Model } from '../classifier/model';
import { byPolicy } from '../classifier/native/named-number';
import { readsDates } from '../classifier/reads-dates';
import { isOwnModelId } from './own-model';
import { asOfName, policyCellName, tierNamesName } from './policy-names';

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
  const measures = model.measures.map((measure) =>
    passed(cell(measure.id), measure, inPercent.includes(measure.id)),
  );
  const policy = policyCellName(model.id);
  const asOf = readsDates(model) ? [asOfName] : [];
  if (isOwnModelId(model.id)) {
    return `=CLIENT_SEGMENT(${[policy, ...measures, ...asOf].join(',')})`;
  }
  // Those of the function: a model in row form may have others.
  const cutoffs = modelById(model.id).cutoffs.map(() => '');
  const rest = model.asOfLast ? [...cutoffs, policy, ...asOf] : [...asOf, ...cutoffs, policy];
  return `=${model.functionName}(${[...measures, ...rest].join(',')})`;
}

/**
 * Some builds of Excel pass a blank cell as 0: a blank is passed as "". A tier's name that the policy sheet has now is
 * passed as the number that it stands for, so that Excel recalculates when it changes.
 */
function passed(cell: string | undefined, measure: Measure, inPercent: boolean): string {
  if (cell === undefined) return '';
  const given = byPolicy(measure, cell, tierNamesName, cell);
  const value = inPercent ? `IF(ISNUMBER(${cell}),${cell}/100,${cell})` : given;
  return `IF(ISBLANK(${cell}),"",${value})`;
}
