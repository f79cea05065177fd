import { modelById } from '../../classifier/models/catalogue';
import type { Measure } from '../../classifier/measure';
import type { Model } from '../../classifier/model';
import { functionArguments } from '../../classifier/cutoffs/function-arguments';
import { byPolicy, daysOfStanding } from '../../classifier/native/named-number';
import { measureKinds } from '../../classifier/measure-kinds';
import { readsDates } from '../../classifier/reads-dates';
import { isCustomModelId } from '../custom-model';
import { asOfName, policyCellName, policyPartName, tierNamesName } from '../names';

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
    passed(cell(measure.id), measure, inPercent.includes(measure.id), (id) => policyPartName(model.id, id)),
  );
  const policy = policyCellName(model.id);
  if (isCustomModelId(model.id)) {
    const asOf = readsDates(model) ? [asOfName] : [];
    return `=CLIENT_SEGMENT(${[policy, ...measures, ...asOf].join(',')})`;
  }
  // The cut-offs are those of the function: a model in row form may have others.
  const rest = functionArguments(modelById(model.id)).slice(measures.length);
  const passedOn = { policy, asOf: asOfName, cutoff: '', measure: '' };
  const given = [...measures, ...rest.map(({ kind }) => passedOn[kind])];
  return `=${model.functionName}(${given.join(',').replace(/,+$/, '')})`;
}

/**
 * Some builds of Excel pass a blank cell as 0: a blank is passed as "". A tier's name that the policy sheet has now is
 * passed as the number or the days that it stands for, so that Excel recalculates when it changes.
 */
function passed(
  cell: string | undefined,
  measure: Measure,
  inPercent: boolean,
  cutoff: (id: string) => string,
): string {
  if (cell === undefined) return '';
  const given = named(measure, cell, cutoff);
  const value = inPercent ? `IF(ISNUMBER(${cell}),${cell}/100,${cell})` : given;
  return `IF(ISBLANK(${cell}),"",${value})`;
}

function named(measure: Measure, cell: string, cutoff: (id: string) => string): string {
  if (measureKinds[measure.kind].says !== 'standing' || !measure.namedBy?.length)
    return byPolicy(measure, cell, tierNamesName, cell);
  const standing = byPolicy(measure, cell, tierNamesName, 'NA()');
  return `IFERROR(${daysOfStanding(standing, cutoff)},${cell})`;
}
