import type { Language } from '../../classifier/language';
import { leastMeasures } from '../../classifier/least-measures';
import type { Model } from '../../classifier/model';
import { requireKnownMeasures } from '../choice/choose-columns';
import { CliProblem } from '../problem/cli-problem';

/**
 * Returns the column of each measure: the given one, otherwise that of the policy. A statement is written without seeing
 * the table, so no column can be found by its header.
 *
 * @param ofPolicy headers by measure id
 * @throws CliProblem if the model needs a column that neither names
 */
export function chooseTableColumns(
  model: Model,
  given: ReadonlyMap<string, string>,
  ofPolicy: Readonly<Record<string, string>>,
  language: Language,
): Record<string, string> {
  requireKnownMeasures(model, given);
  const columns = Object.fromEntries(
    model.measures.flatMap(({ id, name, optional }) => {
      const column = given.get(id) ?? ofPolicy[id] ?? '';
      if (column === '' && given.has(id) && !optional)
        throw new CliProblem('cannotBeLeftOut', { measure: name[language] });
      return column === '' ? [] : [[id, column]];
    }),
  );
  const missing = model.measures.filter(({ id, optional }) => !optional && !(id in columns));
  const least = leastMeasures(model);
  const lacking = missing.length > 0 ? missing : model.measures.filter(({ id }) => !(id in columns));
  if (missing.length > 0 || Object.keys(columns).length < least)
    throw new CliProblem('columnsNeeded', {
      least: least - Object.keys(columns).length,
      measures: lacking.map(({ id, name }) => ({ option: `--column ${id}=…`, measure: name[language] })),
    });
  return columns;
}
