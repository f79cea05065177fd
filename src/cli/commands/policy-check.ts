import { defaultLanguage } from '../../classifier/language';
import { modelAmong, modelsOfWorkbook } from '../../policy/model/models-of-workbook';
import { languageGiven, onlyArgument } from '../arguments/options';
import { readArguments } from '../arguments/read-arguments';
import { readPolicyFile } from '../files/read-policy';
import { words } from '../words/languages';
import type { Command } from './command';

/** Checks a policy file. Prints the models that it has, or fails with a list of all mistakes. */
export const checkPolicy: Command = async (args, terminal, messages) => {
  const { given, positionals } = readArguments('policy check', args, { language: 'one', json: 'switch' });
  const language = languageGiven(given.language) ?? messages ?? defaultLanguage;
  const text = words[language].report;
  const file = onlyArgument('policy check', positionals, text.usage.policy);
  const read = await readPolicyFile(file, language);
  const models = read.models.map(({ modelId }) => ({
    id: modelId,
    name: modelAmong(modelsOfWorkbook(read), modelId).name[language],
  }));
  const names = models.map(({ id, name }) => `${name} (${id})`);
  terminal.print(given.json ? JSON.stringify({ file, models }, undefined, 2) : text.policyValid(file, names));
};
