import type { Language } from '../../classifier/language';
import { decidesOn } from '../../policy/model/models-of-workbook';
import type { Policy } from '../../policy/policy';
import { words } from '../words/languages';
import type { Terminal } from './terminal';

interface PolicyGiven {
  readonly file: string | undefined;
  readonly policy: Policy | undefined;
}

/** Says that a policy given with its file has no rules for the model, so that it decides nothing. */
export function sayIfPolicyLacks(
  terminal: Pick<Terminal, 'printError'>,
  { file, policy }: PolicyGiven,
  model: { readonly id: string; readonly name: string },
  language: Language,
): void {
  if (file === undefined || decidesOn(policy, model.id)) return;
  terminal.printError(words[language].report.policyLacks(file, model.name));
}
