import { historyKey } from '../../history/sheet/history-record';
import { words as historyWords } from '../../history/words/languages';
import { daysOfRuns } from '../../history/days-of-runs';
import { compareHistory } from '../../movement/compare/compare-history';
import { isoDay } from '../../sheet/cells/excel-date';
import type { Customers } from '../../sheet/customers';
import { SheetProblem } from '../../sheet/problem';
import type { Question } from '../../sheet/question';
import { readHistorySheet } from '../history/read-history-sheet';
import { findListSheet } from '../list-sheet/find-list-sheet';
import { throwIfCancelled } from '../office/put-back-wholly';
import { runSliced } from '../office/run-sliced';
import type { Comparison, HowToCompare } from './comparison';

/**
 * Compares the clients on the days of two runs, both taken from the history.
 *
 * @throws SheetProblem if the history is gone or cannot be read, or has no run on one of the days
 */
export async function compareInHistory(
  context: Excel.RequestContext,
  { range }: Customers,
  { model, measures }: Question,
  { dates, language, options }: HowToCompare,
): Promise<Comparison> {
  const { made } = await findListSheet(context, historyKey);
  if (!made) throw new SheetProblem('noHistorySheet', {});
  const { rows } = await readHistorySheet(context, made, options);
  const days = daysOfRuns(rows)[model.id] ?? [];
  const without = [dates.from, dates.to].find((day) => !days.includes(day));
  if (without !== undefined)
    throw new SheetProblem('noRunOn', { sheet: made.sheetName, day: isoDay(without) });
  const { headers } = historyWords[language].sheet;
  const compared = await runSliced(compareHistory(rows, model, dates, headers), () =>
    throwIfCancelled(options, range.sheetName),
  );
  const headerOf = new Map(measures.map(({ measure, header }) => [measure.id, header]));
  return {
    source: { kind: 'history', sheet: made.sheetName, dates },
    ...{ compared, model },
    measures: model.measures.map(({ id, name }) => ({ header: headerOf.get(id) ?? name[language] })),
  };
}
