import { catalogue } from '../../classifier/models/catalogue';
import { choosable } from '../../classifier/cutoff';
import { defaultLanguage, traits, type Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import { ruleText } from '../../policy/rule-text';
import { languageGiven } from '../arguments/options';
import { readArguments } from '../arguments/read-arguments';
import { CliProblem } from '../problem/cli-problem';
import { words } from '../words/languages';
import type { Command } from './command';

/** Lists the models, with the names that `--column` and `--cutoff` take. */
export const models: Command = async (args, terminal) => {
  const { given, positionals } = readArguments('models', args, { language: 'one', json: 'switch' });
  const language = languageGiven(given.language) ?? defaultLanguage;
  const usage = words[language].report.usage.models;
  if (positionals[0] !== undefined) throw new CliProblem('oneTooMany', { argument: positionals[0], usage });
  const listed = catalogue.map((model) => listedModel(model, language));
  terminal.print(
    given.json
      ? JSON.stringify(listed, undefined, 2)
      : listed.map((model) => modelText(model, language)).join('\n\n'),
  );
};

type ListedModel = ReturnType<typeof listedModel>;

const listedModel = ({ id, name, question, measures, cutoffs, tiers }: Model, language: Language) => ({
  id,
  name: name[language],
  question: question[language],
  measures: measures.map((measure) => ({
    id: measure.id,
    name: measure.name[language],
    optional: measure.optional ?? false,
  })),
  cutoffs: choosable(cutoffs).map((cutoff) => ({
    id: cutoff.id,
    name: cutoff.name[language],
    rule: cutoff.rule,
  })),
  tiers: tiers.map((tier) => ({ id: tier.id, name: tier.name[language] })),
});

function modelText({ id, question, measures, cutoffs, tiers }: ListedModel, language: Language): string {
  const { listSeparator } = traits[language];
  const text = words[language].report;
  const rule = (cutoff: ListedModel['cutoffs'][number]) =>
    cutoff.rule.kind === 'fixed' ? String(cutoff.rule.value) : ruleText(cutoff.rule, language);
  return [
    `${id}  ${question}`,
    ...measures.map(
      (measure) =>
        `  --column ${measure.id}=…  ${measure.name}${measure.optional ? ` (${text.optional})` : ''}`,
    ),
    ...cutoffs.map((cutoff) => `  --cutoff ${cutoff.id}=…  ${cutoff.name} (${rule(cutoff)})`),
    `  ${tiers.map(({ name }) => name).join(listSeparator)}`,
  ].join('\n');
}
