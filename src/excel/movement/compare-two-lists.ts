import type { Language } from '../../classifier/language';
import type { Model } from '../../classifier/model';
import { numbersIn } from '../../history/history-row';
import { snapshotOf } from '../../history/snapshot';
import { compareLists, type DecidedNow } from '../../movement/compare/compare-lists';
import { areOfOneList, type ComparedLists, type SegmentsAt } from '../../movement/lists';
import type { NoReasons } from '../../movement/sheet/movement-input';
import type { Choice } from '../../sheet/choice';
import type { Customers } from '../../sheet/customers';
import { nameColumnAmong } from '../../sheet/match/label-columns';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { findCustomersAgain } from '../find/find-customers';
import type { FoundCustomers } from '../find/found-customers';
import { throwIfCancelled } from '../office/put-back-wholly';
import { runSliced } from '../office/run-sliced';
import { readKeys } from '../read/read-keys';
import { readSituation, type Situation } from '../run/situation/read-situation';
import { columnsWithSegments, type SegmentsColumn } from './columns-with-segments';
import type { Comparison } from './comparison';
import { listOn, modelAsked } from './find-segments';
import { readListOfSegments } from './read-list-of-segments';

/** The question, and two columns with its segments to compare. */
export interface ListsToCompare {
  readonly modelId: string;
  readonly language: Language;
  readonly lists: ComparedLists;
  /** What decides the present list; left out if not all its columns are known, and no reasons are given then. */
  readonly choice?: Choice;
}

/**
 * Compares the segments in two columns: of the present list, or of an earlier one on another sheet and the present one.
 *
 * @throws SheetProblem if a column is gone, or if the present list cannot be read
 */
export async function compareTwoLists(
  context: Excel.RequestContext,
  customers: Customers,
  { modelId, language, lists, choice }: ListsToCompare,
  options: RunOptions,
): Promise<Comparison> {
  const here = await findCustomersAgain(context, customers, false);
  const isOneList = areOfOneList(lists);
  const there = isOneList ? here : await listOn(context, lists.before);
  const model = await modelAsked(context, modelId);
  const [before, after] = [columnAt(there, model, lists.before), columnAt(here, model, lists.after)];
  const { headers } = here.customers;
  const nameAt = nameColumnAmong(here.customers, []) ?? 0;
  const key = (isOneList ? undefined : lists.key) ?? headers[nameAt]!;
  const check = () => throwIfCancelled(options, customers.range.sheetName);
  const situation = isOneList || !choice ? undefined : await readSituation(context, customers, choice);
  check();
  const question = situation?.question;
  const asked = { segments: before, key, ...(question && { question }) };
  const old = await readListOfSegments(context, there!, asked, options);
  const present = await readListOfSegments(context, here, { segments: after, key }, options);
  const noReasons: NoReasons | undefined = isOneList
    ? { why: 'noFigures' }
    : situation
      ? old.noReasons
      : { why: 'notAsked' };
  const now = situation && (await decidedNow(context, situation, key, language, noReasons === undefined));
  const compared = await runSliced(
    compareLists(old.list, present.list, {
      ...{ model: question?.model ?? model, isOneList },
      headers: { key, client: headers[nameAt]! },
      ...(now && { now }),
    }),
    check,
  );
  const headerOf = new Map(question?.measures.map(({ measure, header }) => [measure.id, header]));
  return {
    source: {
      ...{ kind: 'lists', lists: { ...lists, key }, notTold: compared.notTold },
      ...(noReasons && { noReasons }),
    },
    compared,
    model: question?.model ?? model,
    measures: question
      ? model.measures.map(({ id, name }) => ({ header: headerOf.get(id) ?? name[language] }))
      : [],
  };
}

function columnAt(
  found: FoundCustomers | undefined,
  model: Model,
  { sheetName: sheet, header }: SegmentsAt,
): SegmentsColumn {
  const column = found && columnsWithSegments(found, model).find((each) => each.header === header);
  if (!column) throw new SheetProblem('columnToCompareGone', { sheet, header });
  return column;
}

/** Returns what a run would decide now: figures and tiers by client, and the cut-off numbers if they are wanted. */
async function decidedNow(
  context: Excel.RequestContext,
  { plan, found: { customers }, question }: Situation,
  key: string,
  language: Language,
  judges: boolean,
): Promise<DecidedNow> {
  const index = customers.headers.indexOf(key);
  if (index < 0)
    throw new SheetProblem('columnToCompareGone', { sheet: customers.range.sheetName, header: key });
  const cells = await readKeys(context, plan, index);
  const snapshot = await runSliced(snapshotOf(plan, 'replace', { day: question.asOf, language, ...cells }));
  return {
    clients: snapshot.clients,
    ...(judges && { cutoffs: numbersIn(snapshot.cutoffs) }),
  };
}
