import { defaultLanguage } from '../../classifier/language';
import { modelAmong, modelsOfWorkbook } from '../../policy/model/models-of-workbook';
import { languageGiven, onlyArgument } from '../arguments/options';
import { readArguments } from '../arguments/read-arguments';
import { readPolicyFile } from '../files/read-policy';
import { CliProblem } from '../problem/cli-problem';
import { words } from '../words/languages';
import type { Command } from './command';

/** Checks a policy file: prints what it decides on, or ends with every mistake in it. */
export const policy: Command = async (args, terminal, messages) => {
  const { given, positionals } = readArguments('policy', args, { language: 'one', json: 'switch' });
  const language = languageGiven(given.language) ?? messages ?? defaultLanguage;
  const text = words[language].report;
  const [action, ...files] = positionals;
  if (action === undefined)
    throw new CliProblem('missingArgument', { command: 'policy', usage: text.usage.policy });
  if (action !== 'check')
    throw new CliProblem('unknownCommand', { command: `policy ${action}`, known: ['policy check'] });
  const file = onlyArgument('policy check', files, text.usage.policy);
  const read = await readPolicyFile(file, language);
  const models = read.models.map(({ modelId }) => ({
    id: modelId,
    name: modelAmong(modelsOfWorkbook(read), modelId).name[language],
  }));
  const names = models.map(({ id, name }) => `${name} (${id})`);
  terminal.print(given.json ? JSON.stringify({ file, models }, undefined, 2) : text.policyValid(file, names));
};
