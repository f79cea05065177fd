import type { Language } from '../../classifier/language';
import { modelAmong, modelsOfWorkbook } from '../../policy/model/models-of-workbook';
import type { Customers } from '../../sheet/customers';
import type { RunOptions } from '../../sheet/progress';
import type { SegmentRecord } from '../../sheet/record/segment-record';
import type { EarlierClients, ServiceInput } from '../../service/service-input';
import { entitledColumn, layOutService, widthsOfService } from '../../service/sheet/lay-out-service';
import { words } from '../../service/words/languages';
import { groupsIn } from '../../summary/blocks/group-figures';
import { placeOfService, recordOf } from '../../summary/sheet/summary-record';
import { readFields } from '../../summary/sheet/typed-fields';
import { readPolicyState } from '../policy/policy-state';
import type { FiguresPlan } from '../summary/figures-plan';
import { findSummary } from '../summary/find-summary';
import { readList, type ListRead } from '../summary/read-list';
import { tiersOfRun } from '../summary/tiers-of-run';

/** The user's choice for the sheet *Service Levels*. */
export interface ServiceChoice {
  readonly modelId: string;
  readonly language: Language;
  /** The column with the owners, as an index among the customers' columns; left out for no hours of each owner. */
  readonly groups?: number;
  /** The day on which the sheet is made, as an Excel serial number. */
  readonly today: number;
}

/**
 * Plans the sheet *Service Levels* from the present list, with what the user typed on the one before. Writes nothing.
 *
 * @throws SheetProblem if the model has no segments here, or the user cancels
 */
export async function planService(
  context: Excel.RequestContext,
  customers: Customers,
  choice: ServiceChoice,
  options: RunOptions,
): Promise<FiguresPlan> {
  const { modelId, language, today } = choice;
  const list = await readList(context, customers, choice, options);
  const { state } = await readPolicyState(context);
  const policy = state.kind === 'valid' ? state.policy : undefined;
  const place = placeOfService(modelId);
  const found = await findSummary(context, place);
  const { made } = found;
  const fields = made && readFields(made.record, made);
  const { record, number, isCopy } = list.run;
  const { tiers, unclassified } = tiersOfRun(
    record,
    policy?.models.find((each) => each.modelId === modelId),
  );
  const input: ServiceInput = {
    ...{ language, today, sheetName: list.range.sheetName, columns: list.columns },
    modelName: modelAmong(modelsOfWorkbook(policy), modelId).name[language],
    ...{ tiers, unclassified },
    ...ownersIn(list),
    countsRows: record.chosen?.repeated === 'added',
    typed: fields?.typed ?? {},
    earlier: earlierOf(record),
    ...(record.counted?.byRules && { byRules: record.counted.byRules }),
  };
  const layout = layOutService(input);
  const { cells, bottom } = layout;
  const kept = new Set(cells.flatMap(({ field }) => field ?? []));
  return {
    ...{ place, layout, charts: [], name: words[language].sheet.name },
    lookAtColumns: list.lookAtColumns,
    page: { widths: widthsOfService, last: entitledColumn },
    record: recordOf(
      { modelId, language, headers: list.headers, bottom, ...(!isCopy && { run: number }) },
      cells,
    ),
    found: made && fields ? { ...found, made: { ...made, record: fields.accepting(kept) } } : found,
  };
}

/** Returns the owners in the list, the one with the most clients first. */
const ownersIn = ({ headers, columns, cells }: ListRead): Pick<ServiceInput, 'owners'> =>
  headers.groups === undefined || columns.groups === undefined
    ? {}
    : { owners: { header: headers.groups, groups: columns.groups, names: groupsIn(cells) } };

/** Returns what a run kept of the segments before it. */
function earlierOf({ chosen, counted, decided }: SegmentRecord): EarlierClients {
  if ((chosen?.writeAs ?? 'values') !== 'values') return { kind: 'formulas' };
  if (!counted || !decided) return { kind: 'unknown' };
  const { earlier: clients } = counted;
  return clients ? { kind: 'known', clients, asOf: decided.asOf } : { kind: 'first' };
}
