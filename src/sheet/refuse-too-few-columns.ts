import { leastMeasures } from '../classifier/least-measures';
import { modelOf } from './model-of';
import { SheetProblem } from './problem';
import type { Choice, CustomerRange } from './segmentation';

/** Throws a SheetProblem if fewer columns were chosen than the model needs to say anything. */
export function refuseTooFewColumns({ sheetName }: CustomerRange, choice: Choice): void {
  const model = modelOf(choice);
  const least = leastMeasures(model);
  if (Object.keys(choice.columns).length >= least) return;
  throw new SheetProblem('tooFewColumns', { sheet: sheetName, model: model.name, least });
}
