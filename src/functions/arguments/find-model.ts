import { isErrorName } from '../../classifier/error-name';
import { catalogue } from '../../classifier/models/catalogue';
import { defaultLanguage, languages, type Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import { blockOf, isLeftOut, oneCell, shownCell, shownText, type Argument } from './argument';
import type { CallContext } from './custom-function';
import { FunctionFault } from './function-fault';
import { faultText } from './fault-text';
import { modelsInUse, type ModelInUse } from './model-in-use';
import { isPolicyText, modelByPolicyText } from './policy-argument';

export interface FoundModel {
  readonly model: Model;
  /** The language of the name, if only one language has it. */
  readonly language?: Language;
  /** The model under the policy, if the argument is a policy cell. */
  readonly inUse?: ModelInUse;
}

/**
 * Finds the model that an argument names: by its id, function or name, or by its policy cell; a custom model by id or
 * name.
 *
 * @throws FunctionFault if there is none
 */
export function findModel(argument: Argument, { language, policy }: CallContext): FoundModel {
  const text = faultText[language];
  const block = blockOf(argument);
  if (isLeftOut(block)) throw new FunctionFault('#VALUE!', text.missing('model'));
  const typed = shownCell(oneCell(block, 'model', language));
  if (isPolicyText(typed)) {
    const inUse = modelByPolicyText(typed, language);
    return { model: inUse.model, inUse };
  }
  if (isErrorName(typed)) throw new FunctionFault('#N/A', text.modelError(typed));
  const found = named(typed, catalogue) ?? named(typed, customModels(policy));
  if (found) return found;
  // The name may belong to a custom model, which cannot be found in an invalid policy.
  if (policy && 'fault' in policy) {
    throw new FunctionFault('#N/A', text.policyNotValid(policy.fault[language]));
  }
  throw new FunctionFault('#N/A', text.unknownModel(shownText(typed)));
}

/** Returns the workbook's custom models; none if it has no valid policy. */
export function customModels(policy: CallContext['policy']): Model[] {
  if (!policy || 'fault' in policy) return [];
  const isOwn = new Set(policy.models.filter(({ own }) => own).map(({ modelId }) => modelId));
  return [...modelsInUse(policy).values()].map(({ model }) => model).filter(({ id }) => isOwn.has(id));
}

function named(typed: string, models: readonly Model[]): FoundModel | undefined {
  const same = (text: string) => text.toLowerCase() === typed.toLowerCase();
  for (const model of models) {
    const isShared = languages.every((language) => model.name[language] === model.name[defaultLanguage]);
    if (same(model.id) || (!isShared && same(model.functionName))) return { model };
    const language = languages.find((candidate) => same(model.name[candidate]));
    if (language) return isShared ? { model } : { model, language };
  }
  return undefined;
}
