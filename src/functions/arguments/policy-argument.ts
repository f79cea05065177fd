import { isErrorName } from '../../classifier/error-name';
import type { Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import { policyCellVersion, policyVersion, parsePolicyCell } from '../../policy/formulas/parse-policy-cell';
import { policyCellName } from '../../policy/cell-name';
import { catalogue } from '../../classifier/models/catalogue';
import { oneCell, shownCell, shownText, type Block } from './argument';
import { FunctionFault } from './function-fault';
import { faultText } from './fault-text';
import { inUseByArgument, type ModelInUse } from './model-in-use';

/** Returns whether a text comes from a policy cell, even from a version that this code cannot read. */
export const isPolicyText = (text: string): boolean => policyCellVersion(text) !== undefined;

/**
 * Returns the model with the names and cut-offs in the policy argument.
 *
 * @throws FunctionFault if the argument is no policy, or the policy of another model
 */
export function modelByPolicyArgument(model: Model, block: Block, language: Language): ModelInUse {
  const found = modelByPolicyText(shownCell(oneCell(block, 'policy', language)), language);
  if (found.model.id === model.id) return found;
  const { name, id } = model;
  const message = faultText[language].policyOfOtherModel(
    found.model.name[language],
    name[language],
    policyCellName(id),
  );
  throw new FunctionFault('#N/A', message);
}

/** The most policy texts to remember: formulas down a column all pass the same few texts. */
const mostRemembered = 50;
const remembered = new Map<string, ModelInUse>();

/**
 * Returns the model described by a policy cell's text.
 *
 * @throws FunctionFault if this version cannot read the text
 */
export function modelByPolicyText(text: string, language: Language): ModelInUse {
  const before = remembered.get(text);
  if (before) return before;
  const found = inUseByArgument(readText(text, language));
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(text, found);
  return found;
}

function readText(text: string, language: Language) {
  const messages = faultText[language];
  if (text === '') throw new FunctionFault('#N/A', messages.policyBlank);
  if (isErrorName(text)) throw new FunctionFault('#N/A', messages.policyError(text));
  if ((policyCellVersion(text) ?? 0) > policyVersion) throw new FunctionFault('#N/A', messages.policyNewer);
  const argument = parsePolicyCell(text);
  const isKnown = argument && (argument.own || catalogue.some(({ id }) => id === argument.modelId));
  if (!isKnown) throw new FunctionFault('#N/A', messages.notPolicy(shownText(text)));
  return argument;
}
