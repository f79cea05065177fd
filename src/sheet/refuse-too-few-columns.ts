import { leastMeasures } from '../classifier/least-measures';
import { modelOf } from './model-of';
import { SheetProblem } from './problem';
import type { Choice } from './choice';
import type { CustomerRange } from './customer-range';

/** Throws a SheetProblem if a column that the model cannot do without was not chosen, or fewer than it needs. */
export function refuseTooFewColumns({ sheetName }: CustomerRange, choice: Choice): void {
  const model = modelOf(choice);
  const isChosen = ({ id }: { readonly id: string }) => choice.columns[id] !== undefined;
  const missing = model.measures.find((measure) => !measure.optional && !isChosen(measure));
  if (missing) throw new SheetProblem('noColumnFor', { sheet: sheetName, measure: missing.name });
  const least = leastMeasures(model);
  if (model.measures.filter(isChosen).length >= least) return;
  throw new SheetProblem('tooFewColumns', { sheet: sheetName, model: model.name, least });
}
