import { isErrorName } from '../../classifier/error-name';
import type { Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import { argumentVersion, policyVersion, readPolicyArgument } from '../../policy/formulas/parse-policy-cell';
import { policyCellName } from '../../policy/names';
import { catalogue } from '../../classifier/models/catalogue';
import { oneCell, shownCell, shownText, type Block } from './argument';
import { FunctionFault } from './fault';
import { faultText } from './fault-text';
import { inUseByArgument, type ModelInUse } from './model-in-use';

/** Whether a text is the cell of a model's policy, also one that this version cannot read. */
export const isPolicyText = (text: string): boolean => argumentVersion(text) !== undefined;

/** The model as the policy passed has it. Throws a FunctionFault where it is no policy, or not that of this model. */
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

/** Formulas down a column all pass the same few texts. */
const mostRemembered = 50;
const remembered = new Map<string, ModelInUse>();

/** Throws a FunctionFault where the text is no policy that this version can read. */
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
  if ((argumentVersion(text) ?? 0) > policyVersion) throw new FunctionFault('#N/A', messages.policyNewer);
  const argument = readPolicyArgument(text);
  const isKnown = argument && (argument.own || catalogue.some(({ id }) => id === argument.modelId));
  if (!isKnown) throw new FunctionFault('#N/A', messages.notPolicy(shownText(text)));
  return argument;
}
