import type { CareClient, CareRules } from '../../care/care-client';
import { countifsKey } from '../../care/countifs-key';
import { doneIn, visitOfDone, type DoneVisit } from '../../care/plan/done';
import { planCare, type PlannedCare } from '../../care/plan/plan-care';
import { careTables, type CareInput, type CareTable } from '../../care/sheet/care-input';
import { tableNames, type LogRecord } from '../../care/sheet/care-record';
import { layOutCare, placeTables, type CareLayout } from '../../care/sheet/lay-out-care';
import { logRecordOf, metIn } from '../../care/sheet/lay-out-log';
import { beginningOf } from '../../care/sheet/why';
import { words } from '../../care/words/languages';
import type { Language } from '../../classifier/language';
import { care } from '../../classifier/models/care';
import { modelAmong, modelsOfWorkbook } from '../../policy/model/models-of-workbook';
import { unusedName } from '../../sheet/cells/unused-name';
import type { Customers } from '../../sheet/customers';
import { SheetProblem } from '../../sheet/problem';
import { sheetText } from '../../sheet/text/sheet-text';
import type { RunOptions } from '../../sheet/progress';
import { throwIfCancelled } from '../office/put-back-wholly';
import { runSliced } from '../office/run-sliced';
import { findLevels } from '../levels/levels-place';
import { readPolicyState } from '../policy/policy-state';
import { readList, type ListRead } from '../summary/read-list';
import { findCare, type CareFound } from './find-care';
import { namesOfWorkbook } from '../list-sheet/offer-list';
import { newTopics, topicsOf } from './offer-topics';
import { clientsOf, tierNamesOf } from './clients-of-list';
import { proposeSettings } from './propose-settings';
import { readLog } from './read-log';
import { requireSegments } from './require-segments';
import { settingsNow, writtenBefore } from './read-settings';

/** The user's choice for a care plan. Columns are indexes among the customers' columns. */
export interface CareChoice {
  readonly modelId: string;
  /** The column with the money of each client. */
  readonly values?: number;
  /** The column with the owners. */
  readonly groups?: number;
  /** The column with the days of the last contact. */
  readonly contacts?: number;
  readonly language: Language;
  /** The day on which the plan is made, as an Excel serial number. */
  readonly today: number;
  /** The day of the first plan; by default `=TODAY()`. Later plans take the day on the sheet. */
  readonly asOf?: number;
}

/** What is uncertain, with its cells. */
export interface CareDoubts {
  /** Cells for the day of a contact that hold no date. */
  readonly unread: readonly string[];
  /** Cells of clients whom the visit log cannot distinguish from another. */
  readonly alike: readonly string[];
  /** Cells of visits to somebody who is not in the list. */
  readonly unknown: readonly string[];
}

/** What to write for a care plan; nothing is written yet. */
export interface CarePlan {
  readonly choice: CareChoice;
  readonly layout: CareLayout;
  /** The tables above the plan with ClientTier's own proposals, without the user's numbers. */
  readonly proposed: CareLayout['settings'];
  readonly found: CareFound;
  readonly tables: Readonly<Record<CareTable, string>>;
  readonly log: LogRecord;
  /** The name of the topics for drop-downs; left out if there are none. */
  readonly topics?: string;
  readonly doubts: CareDoubts;
  /** How many clients to see are not in the plan, because it would be too long. */
  readonly unlisted: number;
  /** How *Why* begins if a client is overdue. */
  readonly overdue: string;
  /** Visits that are done, to enter into the log. */
  readonly done: readonly DoneVisit[];
}

/**
 * Plans which clients to see, from the present list, visit log and plan. Writes nothing.
 *
 * @throws SheetProblem if there are no segments but errors, or a number above the plan cannot be read
 */
export async function planCareSheet(
  context: Excel.RequestContext,
  customers: Customers,
  choice: CareChoice,
  options: RunOptions,
): Promise<CarePlan> {
  const { language, modelId } = choice;
  const list = await readList(context, customers, choice, options);
  const { sheetName: listSheet } = list.range;
  if (list.countsFrom1904) throw new SheetProblem('daysFrom1904', { sheet: listSheet });
  const policyFound = await readPolicyState(context);
  const { state } = policyFound;
  requireSegments(list, policyFound);
  const policy = state.kind === 'valid' ? state.policy : undefined;
  const models = modelsOfWorkbook(policy);
  const careModel = modelAmong(models, care.id);
  const model = modelAmong(models, modelId);
  const found = await findCare(context);
  const check = () => throwIfCancelled(options, listSheet);
  const clients = await runSliced(clientsOf(list, choice), check);
  const asOf = choice.asOf ?? '=TODAY()';
  const about = { language, care: careModel, model, tierNames: tierNamesOf(list, policy), asOf };
  const standard = proposeSettings(clients, about);
  const { settings, rules } = settingsNow(found.made, {
    settings: standard,
    asOf: choice.asOf ?? choice.today,
  });
  const log = readLog(found.log);
  const { visits: done, left } = doneIn(writtenBefore(found.made), {
    asOf: rules.asOf,
    topics: found.log?.topics ?? words[language].log.topics,
    marks: new Set(Object.values(words).flatMap(({ log: { doneMarks } }) => doneMarks)),
  });
  const visits = [...log.visits, ...done.map(visitOfDone)];
  const planned = await runSliced(
    planCare(careModel, clients, visits, withNobody(rules, language), left),
    check,
  );
  const named = (id: keyof typeof tableNames) => unusedName(tableNames[id], found.tables, '_');
  const tables = Object.fromEntries(careTables.map((id) => [id, named(id)])) as CarePlan['tables'];
  const names = await namesOfWorkbook(context);
  const newLog = () => ({
    table: named('log'),
    topics: newTopics(named('topics'), found.tables, names),
  });
  const logRecord = found.log?.record ?? logRecordOf(language, newLog(), modelId);
  const topics = found.log ? topicsOf(logRecord.topics, names) : logRecord.topics?.name;
  const levels = await findLevels(context, modelId);
  const { unclassified } = list.run.record.texts;
  const entitled = (tier: string) =>
    tier === unclassified ? '' : (levels?.said.get(tier) ?? sheetText[language].notOnLevels);
  const header = list.headers.values;
  const input: CareInput = {
    ...{ language, listSheet, planned, settings, tables },
    modelName: model.name[language],
    day: rules.asOf,
    statusNames: Object.fromEntries(
      careModel.tiers.map(({ id, name }) => [id, name[language]]),
    ) as CareInput['statusNames'],
    log: {
      ...logRecord,
      met: metIn(logRecord),
      sheetName: found.log?.sheetName ?? words[language].log.name,
    },
    ...(header !== undefined && { value: { header, format: formatOf(list) } }),
    ...(levels && { entitled }),
  };
  return {
    ...{ choice, found, tables, log: logRecord, done },
    overdue: beginningOf(input.statusNames.overdue, language),
    ...(topics !== undefined && { topics }),
    layout: await runSliced(layOutCare(input), check),
    proposed: placeTables({ ...input, settings: standard }),
    doubts: doubtsIn(clients, planned, log),
    unlisted: planned.unlisted,
  };
}

type LogCells = ReturnType<typeof readLog>;

function doubtsIn(clients: readonly CareClient[], { all }: PlannedCare, log: LogCells): CareDoubts {
  const known = new Set(clients.map(({ name }) => countifsKey(name)));
  return {
    unread: [...clients.flatMap(({ unread }) => unread ?? []), ...log.unread],
    alike: [...new Set(all.flatMap(({ client, isAlike }) => (isAlike ? [String(client.name)] : [])))],
    unknown: log.visits.flatMap(({ client, cell }) => (known.has(countifsKey(client)) ? [] : [cell])),
  };
}

/**
 * Gives clients without an owner the visits a week that the table above the plan has for *nobody*, the word for a blank
 * owner.
 */
function withNobody(rules: CareRules, language: Language): CareRules {
  const visits = rules.capacity.get(countifsKey(words[language].sheet.nobody));
  return visits === undefined ? rules : { ...rules, capacity: new Map([...rules.capacity, ['', visits]]) };
}

const formatOf = ({ format = 'General' }: ListRead) => (/^(General|@)$/.test(format) ? '#,##0.00' : format);
