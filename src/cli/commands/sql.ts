import { defaultLanguage } from '../../classifier/language';
import { dialectNames, dialects } from '../../classifier/sql/dialects/dialects';
import { classifyingStatements, cutoffsStatements } from '../../classifier/sql/statement';
import { modelsOfWorkbook } from '../../policy/model/models-of-workbook';
import { assignments, dayGiven, languageGiven, oneOf } from '../arguments/options';
import { readArguments } from '../arguments/read-arguments';
import { modelNamed } from '../choice/choose-model';
import { readPolicyFile } from '../files/read-policy';
import { CliProblem } from '../problem/cli-problem';
import { sayIfPolicyLacks } from '../report/policy-lacks-model';
import { chooseTableColumns } from '../sql/choose-table-columns';
import { numbersInStatement } from '../sql/numbers-in-statement';
import { roomInStatement } from '../sql/room-in-statement';
import { tableName } from '../sql/table-name';
import { words } from '../words/languages';
import type { Command } from './command';

const options = {
  model: 'one',
  dialect: 'one',
  policy: 'one',
  table: 'one',
  column: 'many',
  cutoff: 'many',
  cap: 'many',
  'cap-by': 'one',
  'as-of': 'one',
  language: 'one',
  cutoffs: 'switch',
} as const;

/** Prints a statement that segments a table in its database; with `--cutoffs`, one that returns the cut-off numbers. */
export const sql: Command = async (args, terminal, messages) => {
  const { given, positionals } = readArguments('sql', args, options);
  const usage = words[messages ?? defaultLanguage].report.usage.sql;
  if (positionals[0] !== undefined) throw new CliProblem('oneTooMany', { argument: positionals[0], usage });
  const dialect = oneOf('--dialect', given.dialect, dialectNames);
  if (dialect === undefined)
    throw new CliProblem('optionNeeded', { option: '--dialect', known: dialectNames });
  const asOf = dayGiven('--as-of', given['as-of']);
  const policy = given.policy === undefined ? undefined : await readPolicyFile(given.policy, messages);
  const language = languageGiven(given.language) ?? policy?.language ?? defaultLanguage;

  const models = modelsOfWorkbook(policy);
  if (given.model === undefined)
    throw new CliProblem('optionNeeded', { option: '--model', known: models.map(({ id }) => id) });
  const model = modelNamed(models, given.model);
  const named = { id: model.id, name: model.name[messages ?? language] };
  sayIfPolicyLacks(terminal, { file: given.policy, policy }, named, messages ?? language);
  const columns = chooseTableColumns(
    model,
    assignments('--column', given.column, 'sales="Net revenue"'),
    policy?.models.find(({ modelId }) => modelId === model.id)?.columns ?? {},
    messages ?? language,
  );
  const cutoffs = assignments('--cutoff', given.cutoff, 'sales=10000');
  const form = numbersInStatement({
    model,
    columns,
    cutoffs,
    policy,
    language: policy?.language ?? language,
  });
  const writing = {
    dialect: dialects[dialect],
    model: form,
    given: form.measures.filter(({ id }) => id in columns),
    ...(asOf !== undefined && { asOf }),
  };
  const source = { table: tableName(given.table ?? 'customers'), columns };
  const room = roomInStatement(
    { model, form },
    columns,
    assignments('--cap', given.cap, 'vip=100'),
    given['cap-by'],
    language,
  );
  const statements = given.cutoffs
    ? cutoffsStatements(writing, source)
    : classifyingStatements(writing, source, language, room);
  terminal.print(statements.map((statement) => `${statement};`).join('\n'));
};
