import { catalogue } from '../../../src/classifier/models/catalogue';
import { customModelToModel } from '../../../src/policy/model/custom-model-to-model';
import { ownGrid, ownGridTiers, ownLadder, ownLadderTiers } from '../../policy/policies';

/** The models that are tested on every engine: those of the catalogue, a custom ladder and a custom grid. */
export const warehouseModels = [
  ...catalogue,
  customModelToModel(ownLadder, ownLadderTiers),
  customModelToModel(ownGrid, ownGridTiers),
];

/** The same for `test.each`: `$id` in its title is the model's id. */
export const eachWarehouseModel = warehouseModels.map((model, index) => ({ id: model.id, model, index }));
