import type { Language } from '../classifier/language';
import { today } from '../excel/office/today';
import type { SummaryChoice } from '../excel/summary/read-list';
import type { ListToSummarize } from '../excel/summary/list-to-summarize';
import { listToSummarize, readPolicy, writeSummary } from '../excel/use-cases';
import { modelAmong, modelsOfWorkbook } from '../policy/model/models-of-workbook';
import type { Policy } from '../policy/policy';
import { anyMoney } from '../sheet/report/lens';
import { moneyColumns } from '../sheet/match/lens-columns';
import { moneyToAddUp } from '../sheet/plan/tally';
import { columnAsBefore, columnsAsBefore } from '../sheet/record/chosen-before';
import { SheetProblem } from '../sheet/problem';
import type { CommandResult } from './command-result';

/**
 * Makes the summary sheet of the customers on the active sheet. If there is one already, or it is the active sheet,
 * writes it again with the columns of last time. A new one adds up the column of money that the pane would propose.
 * Returns `summaryTypedOver` if the user typed into cells that would change. Never rejects: returns an error as a
 * result.
 */
export async function summarizeSegments(language: Language): Promise<CommandResult> {
  let asked: { customers: ListToSummarize['customers']; choice: SummaryChoice } | undefined;
  try {
    const list = await listToSummarize();
    const state = await readPolicy();
    const policy = state.kind === 'valid' ? state.policy : undefined;
    const choice = choiceFor(list, policy, language);
    asked = { customers: list.customers, choice };
    const { sheet } = await writeSummary(list.customers, choice);
    return { kind: 'summarized', ...asked, sheet };
  } catch (error) {
    if (asked && error instanceof SheetProblem && error.code === 'summaryTypedOver') {
      const { cells } = error.details as { cells: readonly string[] };
      return { kind: 'summaryTypedOver', ...asked, cells };
    }
    return { kind: 'failed', error };
  }
}

function choiceFor(
  { customers, modelId, before }: ListToSummarize,
  policy: Policy | undefined,
  language: Language,
): SummaryChoice {
  const { headers } = customers;
  const columnOf = (header: string | undefined) => {
    const column = header === undefined ? -1 : headers.indexOf(header);
    return column < 0 ? undefined : column;
  };
  const summed = columnOf(before?.headers.values);
  const isOfClientsOnly = before !== undefined && before.headers.values === undefined;
  const values = isOfClientsOnly ? undefined : (summed ?? moneyColumn(customers, policy, modelId));
  const groups = columnOf(before?.headers.groups);
  return {
    modelId,
    language: policy?.language ?? language,
    today: today(),
    ...(values !== undefined && { values }),
    ...(groups !== undefined && { groups }),
  };
}

/** Returns the column of money that the pane would add up. */
function moneyColumn(
  customers: ListToSummarize['customers'],
  policy: Policy | undefined,
  modelId: string,
): number | undefined {
  const before = customers.chosenBefore?.[modelId];
  return moneyToAddUp({
    chosen: columnAsBefore('money', before, customers.headers),
    model: modelAmong(modelsOfWorkbook(policy), modelId),
    columns: before ? columnsAsBefore(before, customers.headers) : {},
    proposed: moneyColumns(customers, anyMoney).proposed,
  });
}
