import { kindOf } from '../../classifier/kind-of';
import { measureKinds } from '../../classifier/measure-kinds';
import type { Model } from '../../classifier/model';
import { catalogue } from '../../classifier/models/catalogue';
import { partsTwoMeasures, type PartedMeasure } from '../../classifier/decide/parts-two-measures';
import { rowForm } from '../../classifier/row-form/row-form';
import { effectiveModel } from '../../policy/model/effective-model';
import { policyRowForm } from '../../policy/model/policy-row-form';
import { axesOf } from '../../policy/custom-model';
import { policyPartName } from '../../policy/names';
import type { ModelPolicy } from '../../policy/policy';
import { ruleText } from '../../policy/rule-text';
import type { Customers } from '../../sheet/customers';
import type { RunOptions } from '../../sheet/progress';
import type { SegmentRecord } from '../../sheet/record/segment-record';
import type { MapMeasures, SummaryCutoff, SummaryInput } from '../../summary/list';
import { namedAgain } from '../../summary/charts/same-chart';
import type { SummaryChart } from '../../summary/charts/summary-chart';
import { layOutSummary, type SummaryLayout } from '../../summary/sheet/lay-out-summary';
import { readFields } from '../../summary/sheet/typed-fields';
import { placeOfSummary, recordOf, type SummaryRecord } from '../../summary/sheet/summary-record';
import type { ByHandOf, CareOf, LostOf } from './care-of';
import { throwIfCancelled } from '../office/put-back-wholly';
import { runSliced } from '../office/run-sliced';
import { readPolicyState } from '../policy/policy-state';
import type { FiguresPlan } from './figures-plan';
import { findSummary, type SummaryFound } from './find-summary';
import { noHistory, type Observe } from './observe';
import type { MeasureRead } from './measures-of-list';
import { readList, type ListRead, type SummaryChoice } from './read-list';
import { formatsFor, tiersOfRun } from './tiers-of-run';

/** What to write for a summary; nothing is written yet. */
export interface SummaryPlan extends Pick<FiguresPlan, 'lookAtColumns'> {
  readonly choice: SummaryChoice;
  readonly layout: SummaryLayout;
  /** The charts with their names. */
  readonly charts: readonly SummaryChart[];
  readonly record: SummaryRecord;
  readonly found: SummaryFound;
}

/** What else a summary shows of its segments. */
export interface SourcesOfSummary {
  /** Asks the history of runs, if the summary shows the worth of keeping; left out: there is none. */
  readonly observe?: Observe;
  /** Left out: nothing of a care plan is shown. */
  readonly careOf?: CareOf;
  readonly byHandOf?: ByHandOf;
  readonly lostOf?: LostOf;
}

/**
 * Plans the summary from the present list; writes nothing.
 *
 * @throws SheetProblem if there is nothing to summarize, or the user cancels
 */
export async function planSummary(
  context: Excel.RequestContext,
  customers: Customers,
  choice: SummaryChoice,
  { observe = noHistory, careOf, byHandOf, lostOf, ...options }: SourcesOfSummary & RunOptions,
): Promise<SummaryPlan> {
  const { state } = await readPolicyState(context);
  const policy =
    state.kind === 'valid'
      ? state.policy.models.find(({ modelId }) => modelId === choice.modelId)
      : undefined;
  const model = policy
    ? effectiveModel(policy, choice.language)
    : catalogue.find(({ id }) => id === choice.modelId);
  const parted = model && partsTwoMeasures(model);
  const measures = parted && ([parted[0].measure, parted[1].measure] as const);
  const list = await readList(context, customers, choice, options, measures);
  const found = await findSummary(context, placeOfSummary(choice.modelId));
  const care = await careOf?.(context, choice.modelId, list.cells);
  const byHand = await byHandOf?.(context, choice.modelId, list.range.sheetName);
  const lost = await lostOf?.(context, choice.modelId);
  const { made } = found;
  const fields = made && readFields(made.record, made);
  const showsWorth = choice.worth ?? made?.record.fields !== undefined;
  const worth = showsWorth && {
    observed: await observe(context, choice.modelId, list.range.sheetId),
    typed: fields?.typed ?? {},
  };
  const input = {
    ...inputOf(list, policy, choice, { model, parted }),
    ...(worth && { worth }),
    ...(care && { care }),
    ...(byHand && { byHand }),
    ...(lost && { lost }),
  };
  const check = () => throwIfCancelled(options, list.range.sheetName);
  const layout = await runSliced(layOutSummary(input), check);
  const there = made ? [...made.charts, ...made.shownByHers] : [];
  const charts = namedAgain(layout.charts, made?.record.charts ?? [], there);
  const { modelId, language } = choice;
  const { number, isCopy } = list.run;
  const about = {
    modelId,
    language,
    ...(!isCopy && { run: number }),
    headers: list.headers,
    charts,
    ...(layout.breaks.length > 0 && { breaks: layout.breaks }),
    bottom: layout.bottom,
  };
  const record = recordOf(about, layout.cells);
  const kept = new Set(layout.cells.flatMap(({ field }) => field ?? []));
  return {
    ...{ choice, layout, charts, record },
    lookAtColumns: list.lookAtColumns,
    found: made && fields ? { ...found, made: { ...made, record: fields.accepting(kept) } } : found,
  };
}

function inputOf(
  list: ListRead,
  policy: ModelPolicy | undefined,
  { modelId, language, today }: SummaryChoice,
  { model, parted }: { readonly model: Model | undefined; readonly parted: Parted | undefined },
): SummaryInput {
  const { record } = list.run;
  const { tiers, unclassified, followed } = tiersOfRun(record, policy);
  const standard = catalogue.find(({ id }) => id === modelId);
  const gridOf = parted ? [] : (policy?.own ? axesOf(policy.own) : []).map(({ name }) => name);
  const map = parted && mapOf(list, parted, followed?.cutoffs ?? record.decided?.cutoffs ?? {});
  return {
    language,
    modelName: model?.name[language] ?? modelId,
    sheetName: list.range.sheetName,
    today,
    columns: list.columns,
    headers: list.headers,
    formats: formatsFor(list),
    ...{ tiers, unclassified },
    countsRows: record.chosen?.repeated === 'added',
    cutoffs: cutoffsOf(record, { policy, followed, standard }, language),
    cells: list.cells,
    ...(map && { map }),
    ...(gridOf.length === 2 && { largerGrid: [gridOf[0]!, gridOf[1]!] as const }),
  };
}

type Parted = NonNullable<ReturnType<typeof partsTwoMeasures>>;

/** Returns the measures of a map; undefined if a measure has no column of its own, or its cut-off has no number. */
function mapOf(
  { measures, run, range: { sheetName }, top }: ListRead,
  [first, second]: Parted,
  cutoffs: Readonly<Record<string, { readonly value: number } | undefined>>,
): MapMeasures | undefined {
  const measureOf = ({ measure, cutoff }: PartedMeasure, read: MeasureRead | undefined) => {
    const number = cutoffs[cutoff.id]?.value;
    if (!read || number === undefined || !Number.isFinite(number)) return undefined;
    const { header: name, ...rest } = read;
    return { name, kind: measure.kind, cutoff: number, ...rest };
  };
  const [x, y] = [measureOf(first, measures?.[0]), measureOf(second, measures?.[1])];
  const { segment } = run.columns;
  return x && y && segment && { x, y, tiers: { sheetName, column: segment.left, top } };
}

interface Rules {
  readonly policy: ModelPolicy | undefined;
  /** The policy, if the segments are formulas that follow it. */
  readonly followed: ModelPolicy | undefined;
  readonly standard: Model | undefined;
}

/** Returns the cut-offs in use: those of the policy if segments follow it, otherwise those of the last run. */
function cutoffsOf(
  { modelId, decided }: SegmentRecord,
  { policy, followed, standard }: Rules,
  language: SummaryInput['language'],
): SummaryCutoff[] {
  const given = new Set(Object.keys(decided?.columns ?? {}));
  const form = policy ? policyRowForm(policy, language) : standard && rowForm(standard, given);
  const numbers = followed?.cutoffs ?? decided?.cutoffs ?? {};
  if (!form) return [];
  return form.cutoffs.flatMap(({ id, name, measure }): SummaryCutoff[] => {
    const cutoff = numbers[id];
    if (!cutoff || !Number.isFinite(cutoff.value)) return [];
    return [
      {
        name: name[language],
        rule: ruleText(cutoff.rule, language),
        value: cutoff.value,
        ...(followed && { formula: `=${policyPartName(modelId, id)}` }),
        isShare: measureKinds[kindOf(form, measure)].percent !== undefined,
        ...(cutoff.drawnOn !== undefined && { drawnOn: cutoff.drawnOn }),
      },
    ];
  });
}
