import { catalogue } from '../../../src/classifier/models/catalogue';
import { customModelToModel } from '../../../src/policy/model/custom-model-to-model';
import { ownModels } from '../../policy/own-scores';

/** The models that are tested on every engine: those of the catalogue, a custom ladder, grid and scores. */
export const warehouseModels = [
  ...catalogue,
  ...ownModels.map(({ own, tiers }) => customModelToModel(own, tiers)),
];

/** The same for `test.each`: `$id` in its title is the model's id. */
export const eachWarehouseModel = warehouseModels.map((model, index) => ({ id: model.id, model, index }));
