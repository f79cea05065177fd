import { catalogue } from '../../classifier/models/catalogue';
import { defaultLanguage } from '../../classifier/language';
import { rowForm } from '../../classifier/row-form/row-form';
import { isCustomModelId, isPartOfCustomModel, customModelId } from '../custom-model';
import { modelNameName, policyCellName, policyPartName, strategiesName, tierNamesName } from '../names';
import { standardTiers } from './policy-tiers';

/**
 * Returns the id of the model with a policy cell of this name, such as `CT_SalesLoyalty`; undefined if there is none.
 */
export function modelIdOfCell(cellName: string): string | undefined {
  const number = /^CT_Own(\d+)$/.exec(cellName)?.[1];
  const own = customModelId(Number(number));
  if (number && isCustomModelId(own)) return own;
  return catalogue.find(({ id }) => policyCellName(id) === cellName)?.id;
}

/**
 * Returns whether the policy sheet may have given this name to a cell of the model, with any columns and levels. In a
 * custom model, only ids of the usual form count: `CT_Own1_t2` has one; `CT_Own1_note` does not and may be the user's.
 * A tier may have an id of another form, such as `vip`; only the model's table shows such ids.
 */
export function isNameOfModel(name: string, cellName: string): boolean {
  const modelId = modelIdOfCell(cellName);
  if (modelId === undefined) return name === cellName;
  const whole = [policyCellName, modelNameName, tierNamesName, strategiesName].map((of) => of(modelId));
  if (whole.includes(name)) return true;
  const prefix = `${cellName}_`;
  if (isCustomModelId(modelId))
    return name.startsWith(prefix) && isPartOfCustomModel(name.slice(prefix.length));
  return partIds(modelId).some((id) => policyPartName(modelId, id) === name);
}

function partIds(modelId: string): string[] {
  const model = catalogue.find(({ id }) => id === modelId)!;
  const form = rowForm(model, new Set(model.measures.map(({ id }) => id)));
  return [...model.cutoffs, ...form.cutoffs, ...standardTiers(model, defaultLanguage)].map(({ id }) => id);
}
