import type { Language } from '../../classifier/language';
import { catalogue } from '../../classifier/models/catalogue';
import { effectiveModel } from '../../policy/model/effective-model';
import type { ModelPolicy } from '../../policy/policy';
import type { Customers } from '../../sheet/customers';
import type { RunOptions } from '../../sheet/progress';
import { readFields } from '../../summary/sheet/typed-fields';
import { placeOfTwoModels, recordOf } from '../../summary/sheet/summary-record';
import { layOutTwoModels, type TwoModelsLayout } from '../../summary/two-models/lay-out-two-models';
import type { ModelOfTwo } from '../../summary/two-models/two-models';
import { words } from '../../summary/words/languages';
import type { OwnColumns } from '../own/own-names';
import { readPolicyState } from '../policy/policy-state';
import type { FiguresPlan } from '../summary/figures-plan';
import { findSummary } from '../summary/find-summary';
import { readList, type ListRead } from '../summary/read-list';
import { formatsFor, tiersOfRun } from '../summary/tiers-of-run';

/** The user's choice for a sheet of two models. */
export interface TwoModelsChoice {
  /** The ids of the model whose segments get rows, and of the one whose segments get columns. */
  readonly down: string;
  readonly across: string;
  /** Index of the column to add up; left out to count clients only. */
  readonly values?: number;
  readonly language: Language;
  /** The day on which the sheet is made, as an Excel serial number. */
  readonly today: number;
}

/** What to write; nothing is written yet. */
export type TwoModelsPlan = FiguresPlan & Pick<TwoModelsLayout, 'left'>;

/**
 * Plans the sheet of two models from the present list; writes nothing.
 *
 * @throws SheetProblem if the list lacks the segments of one of the models, or the user cancels
 */
export async function planTwoModels(
  context: Excel.RequestContext,
  customers: Customers,
  choice: TwoModelsChoice,
  options: RunOptions,
): Promise<TwoModelsPlan> {
  const { language, today, down, across } = choice;
  const { state } = await readPolicyState(context);
  const policyOf = (modelId: string) =>
    state.kind === 'valid' ? state.policy.models.find((each) => each.modelId === modelId) : undefined;
  const list = await readList(context, customers, { ...choice, modelId: down }, options);
  const place = placeOfTwoModels(down, across);
  const found = await findSummary(context, place);
  const { made } = found;
  const fields = made && readFields(made.record, made);
  const { values } = list.columns;
  const others = list.across!;
  const layout = layOutTwoModels({
    ...{ language, today, sheetName: list.range.sheetName },
    down: modelOf(list, policyOf(down), language),
    across: modelOf(others, policyOf(across), language),
    ...(values !== undefined && {
      values: { column: values, header: list.headers.values!, format: formatsFor(list).sum },
    }),
    countsRows: [list.run, others.run].some(({ record }) => record.chosen?.repeated === 'added'),
    typed: fields?.typed ?? {},
    labelOf: (field) => fields?.labelOf(field) ?? '',
  });
  const record = recordOf(
    {
      ...{ modelId: down, language, headers: list.headers, bottom: layout.bottom },
      ...numberOf(list.run),
      across: { modelId: across, ...numberOf(others.run) },
    },
    layout.cells,
  );
  const kept = new Set(layout.cells.flatMap(({ field }) => field ?? []));
  return {
    ...{ place, layout, record, left: layout.left, charts: [] },
    lookAtColumns: list.lookAtColumns,
    name: words[language].twoModels.name,
    page: { widths: layout.widths, last: layout.last },
    found: made && fields ? { ...found, made: { ...made, record: fields.accepting(kept) } } : found,
  };
}

/** Returns the number of a run as a record has it: left out if its columns are on a copied sheet. */
const numberOf = ({ number, isCopy }: OwnColumns): { readonly run?: number } =>
  isCopy ? {} : { run: number };

function modelOf(
  {
    run: { record },
    columns,
  }: Pick<ListRead, 'run'> & { readonly columns: Pick<ListRead['columns'], 'tiers' | 'below'> },
  policy: ModelPolicy | undefined,
  language: Language,
): ModelOfTwo {
  const { modelId } = record;
  const model = policy ? effectiveModel(policy, language) : catalogue.find(({ id }) => id === modelId);
  const { tiers, unclassified } = tiersOfRun(record, policy);
  return {
    ...{ modelId, tiers, unclassified },
    name: model?.name[language] ?? modelId,
    column: columns.tiers,
    ...(columns.below !== undefined && { below: columns.below }),
  };
}
