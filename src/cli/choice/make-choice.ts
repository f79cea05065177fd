import { defaultLanguage, type Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import { decidesOn, modelsOfWorkbook } from '../../policy/model/models-of-workbook';
import type { Policy } from '../../policy/policy';
import type { Choice } from '../../sheet/choice';
import type { Customers } from '../../sheet/customers';
import { choicesAsBefore } from '../../sheet/record/chosen-before';
import { chooseColumns } from './choose-columns';
import { chooseModel } from './choose-model';
import { readCaps } from './read-caps';
import { readCutoffs } from './read-cutoffs';
import { requireOrder } from './require-order';
import type { Request } from './request';

export interface Chosen {
  readonly model: Model;
  readonly choice: Choice;
}

/** Returns the language to write in: the given one, otherwise that of the policy. */
export const languageFor = ({ language }: Request, policy: Policy | undefined): Language =>
  language ?? policy?.language ?? defaultLanguage;

/**
 * Makes the choice of an add-in that segments without asking, with what was given on the command line in place of its
 * own.
 *
 * @param policy the workbook's policy, or the one given with its file
 * @throws CliProblem if the add-in would ask
 */
export function makeChoice(customers: Customers, request: Request, policy: Policy | undefined): Chosen {
  const language = languageFor(request, policy);
  const model = chooseModel(modelsOfWorkbook(policy), request.modelId, customers, language);
  const before = customers.chosenBefore?.[model.id];
  const kept = decidesOn(policy, model.id) ? {} : (before?.cutoffs ?? {});
  const typed = readCutoffs(model, request.cutoffs);
  if (request.cutoffs.size > 0) requireOrder(model, { ...kept, ...typed });
  const asBefore = choicesAsBefore(before, customers.headers);
  const columns = chooseColumns(customers, model, request.columns, language);
  const choice = {
    modelId: model.id,
    columns,
    cutoffs: { ...kept, ...typed },
    language,
    asOf: request.asOf,
    ...asBefore,
    repeated: request.repeated ?? asBefore.repeated,
    writeAs: request.writeAs ?? asBefore.writeAs,
    caps: readCaps(model, request, columns, asBefore.caps),
  };
  return { model, choice };
}
