import type { Measure } from '../classifier/measure';
import type { Model } from '../classifier/model';
import type { Choice } from './choice';

/** The model's measures that a column was chosen for. Throws where none was for one that may not be left out. */
export function chosenMeasures({ id: modelId, measures }: Model, { columns }: Choice): Measure[] {
  return measures.filter(({ id, optional }) => {
    const isChosen = columns[id] !== undefined;
    if (!isChosen && !optional) throw new Error(`No column was chosen for ${id} of ${modelId}`);
    return isChosen;
  });
}
