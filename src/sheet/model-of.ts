import { modelById } from '../classifier/catalogue';
import type { Model } from '../classifier/model';
import type { Choice } from './choice';

/** The chosen model as the workbook's policy has it, or else as it stands in the catalogue. */
export function modelOf({ model, modelId }: Pick<Choice, 'model' | 'modelId'>): Model {
  return model ?? modelById(modelId);
}
