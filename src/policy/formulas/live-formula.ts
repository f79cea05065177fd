import { modelById } from '../../classifier/models/catalogue';
import type { Measure } from '../../classifier/measure';
import type { Model } from '../../classifier/model';
import { functionArguments } from '../../classifier/cutoffs/function-arguments';
import { byPolicy, daysOfRank } from '../../classifier/native/stage-and-interval';
import { measureKinds } from '../../classifier/measure-kinds';
import { readsDates } from '../../classifier/reads-dates';
import { isCustomModelId } from '../custom-model';
import { asOfName, policyCellName, policyPartName, tierNamesName } from '../names';

/**
 * The argument for a cut-off that the policy decides. If nothing were between the commas, some builds of Excel might
 * pass 0.
 */
const leftOut = '""';

/**
 * Returns the call of the model's function for one client. In short: `CLIENT_TIER(B2,C2,"","",CT_SalesLoyalty)`. The
 * policy's cell is an argument, so that Excel recalculates when the policy changes.
 *
 * @param cell returns the reference to a measure's cell; undefined if it has no column
 * @param inPercent ids of the measures with cells that hold 35 for 35 %
 * @param from returns the number from which a tier begins, by the id of its cut-off; left out: the policy decides
 */
export function liveFormula(
  model: Model,
  cell: (measure: string) => string | undefined,
  inPercent: readonly string[],
  from?: (cutoff: string) => string,
): string {
  const measures = model.measures.map((measure) =>
    passed(cell(measure.id), measure, inPercent.includes(measure.id), (id) => policyPartName(model.id, id)),
  );
  const policy = policyCellName(model.id);
  if (isCustomModelId(model.id)) {
    const asOf = readsDates(model) ? [asOfName] : [];
    return `=CLIENT_SEGMENT(${[policy, ...measures, ...asOf].join(',')})`;
  }
  // Takes these arguments from the catalogue's model, because the function has none for cut-offs that only the row form
  // has.
  const rest = functionArguments(modelById(model.id)).slice(measures.length);
  const passedOn = { policy, asOf: asOfName, cutoff: leftOut, measure: '' };
  const given = [
    ...measures,
    ...rest.map((argument) =>
      argument.kind === 'cutoff' && from ? from(argument.cutoff.id) : passedOn[argument.kind],
    ),
  ];
  while (given.at(-1) === leftOut || given.at(-1) === '') given.pop();
  return `=${model.functionName}(${given.join(',')})`;
}

/**
 * Returns the argument for a measure. A blank cell becomes "", because some builds of Excel would pass 0. If a cell may
 * hold a tier's name, the argument looks the name up on the policy sheet and gives the tier's number or its days; so
 * Excel recalculates when a tier is renamed.
 */
function passed(
  cell: string | undefined,
  measure: Measure,
  inPercent: boolean,
  cutoff: (id: string) => string,
): string {
  // Leaves the argument empty. "" would mean a blank cell, which may have another meaning than a measure without a
  // column.
  if (cell === undefined) return '';
  const given = named(measure, cell, cutoff);
  const value = inPercent ? `IF(ISNUMBER(${cell}),${cell}/100,${cell})` : given;
  return `IF(ISBLANK(${cell}),"",${value})`;
}

function named(measure: Measure, cell: string, cutoff: (id: string) => string): string {
  if (measureKinds[measure.kind].says !== 'rank' || !measure.namedBy?.length)
    return byPolicy(measure, cell, tierNamesName, cell);
  const rank = byPolicy(measure, cell, tierNamesName, 'NA()');
  return `IFERROR(${daysOfRank(rank, cutoff)},${cell})`;
}
