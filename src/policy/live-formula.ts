import type { MeasureKind } from '../classifier/measure';
import type { Model } from '../classifier/model';
import { asOfName, policyCellName } from './policy-names';

const dateKinds: readonly MeasureKind[] = ['daysSince', 'daysUntil', 'monthsSince'];

/**
 * The call of the model's function for one client, with the policy's cell as its last argument: so Excel recalculates
 * it whenever the policy changes. `cell` gives the reference to a measure's cell, undefined where there is no column.
 * Some builds of Excel pass a blank cell as 0: a blank is passed as "".
 */
export function liveFormula(model: Model, cell: (measure: string) => string | undefined): string {
  const measures = model.measures.map(({ id }) => {
    const reference = cell(id);
    return reference === undefined ? '' : `IF(ISBLANK(${reference}),"",${reference})`;
  });
  const policy = policyCellName(model.id);
  if (model.functionName === 'CLIENT_SEGMENT') return `=CLIENT_SEGMENT(${[policy, ...measures].join(',')})`;
  const readsDates = model.measures.some(({ kind }) => dateKinds.includes(kind));
  const asOf = readsDates ? [asOfName] : [];
  const cutoffs = model.cutoffs.map(() => '');
  return `=${model.functionName}(${[...measures, ...asOf, ...cutoffs, policy].join(',')})`;
}
