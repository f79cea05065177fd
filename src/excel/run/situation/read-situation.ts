import type { TrackedColumns } from '../../../history/sheet/tracked-cells';
import {
  historySwitchKey,
  readHistorySwitch,
  type HistorySwitch,
} from '../../../history/sheet/history-record';
import {
  overridesKey,
  readOverridesRecord,
  type OverridesRecord,
} from '../../../overrides/sheet/overrides-record';
import { asksServiceLevels } from '../../../sheet/caps';
import type { Choice } from '../../../sheet/choice';
import { cellsOfOthers, type SharedCells } from '../../../sheet/record/cells-of-others';
import type { Customers } from '../../../sheet/customers';
import type { EarlierColumn, EarlierColumns } from '../../../sheet/record/earlier-columns';
import type { Plan } from '../../../sheet/plan/plan';
import { planOfClients } from '../../../sheet/plan/plan-segments';
import { readClients, type ClientsRead } from '../../../sheet/plan/read-clients';
import type { SheetCells } from '../../../sheet/plan/sheet-cells';
import { SheetProblem } from '../../../sheet/problem';
import type { Question } from '../../../sheet/question';
import { segmentRoles, trackedRoles, type SegmentRole } from '../../../sheet/segment-role';
import { withSegmentsAgain } from '../../../sheet/match/segments-beside';
import type { FoundCustomers } from '../../find/found-customers';
import { earlierColumn } from '../../read/earlier-column';
import { findCustomersAgain } from '../../find/find-customers';
import { loadedLater } from '../../office/loaded-later';
import { nextTask, runSliced } from '../../office/run-sliced';
import type { OwnColumns } from '../../own/own-names';
import type { LevelsFound } from '../../levels/levels-place';
import { readPolicyState, type PolicyFound } from '../../policy/policy-state';
import { questionUnderPolicy } from '../../policy/question-under-policy';
import { readCells, type CellsRead, type ExistingColumns } from '../../read/read-cells';
import { readDecidedByHand } from '../../read/read-overrides';
import { readEvidence } from '../../read/read-evidence';

/* Loaded with the first run that asks for them, because the pane's first counts need nothing of the service levels. */
const findLevels = loadedLater(async () => (await import('../../levels/levels-place')).findLevels);

/** Cells of ClientTier's columns below the last client; row 0 is the first row below. */
export interface CellsBelow {
  readonly earlier: EarlierColumns;
  readonly shared: SharedCells;
}

/** Everything that was read and planned before writing begins. */
export interface Situation extends Pick<CellsRead, 'found' | 'existing' | 'toCompare'> {
  /** The workbook's policy, which the question follows. */
  readonly policy: PolicyFound;
  readonly question: Question;
  /** This model's columns from an earlier run, with their cells. */
  readonly own?: OwnColumns;
  readonly earlier?: EarlierColumns;
  /**
   * Set if there were more clients before: the cells of `own` below the present last client, split into ClientTier's
   * and the user's.
   */
  readonly belowClients?: CellsBelow;
  /** The cells that the plan was made from. */
  readonly read: SheetCells;
  /** What was read of the clients; it does not depend on cut-offs. */
  readonly clients: ClientsRead;
  readonly plan: Plan;
  /** Number of columns in `toCompare` that are label columns. */
  readonly labels: number;
  /** Set if the workbook keeps a history of its runs. */
  readonly history?: HistorySwitch;
  /** Set if the workbook has, or had, a sheet *Overrides*. */
  readonly overrides?: OverridesRecord;
  /** The service levels, for the column *Entitled to* or room in hours; left out if there are none, or nothing asks for them. */
  readonly levels?: LevelsFound;
  /** What a run writes into *Previous segment*, *Since* and *Movement*; set just before it writes, if it does. */
  readonly tracked?: TrackedColumns;
}

/**
 * Finds, reads, judges and plans everything for a run; writes nothing.
 *
 * @param goesBack keys of clients whose segments, set by hand, go back to the calculated ones
 * @throws SheetProblem if the sheet cannot be segmented
 */
export async function readSituation(
  context: Excel.RequestContext,
  customers: Customers,
  asked: Choice,
  goesBack: readonly string[] = [],
): Promise<Situation> {
  // Find: where the customers are now.
  const asFound = await findCustomersAgain(context, customers);
  const { survey } = asFound;
  if (survey.countsFrom1904) throw new SheetProblem('daysFrom1904', { sheet: survey.name });
  const kept = context.workbook.settings.getItemOrNullObject(historySwitchKey).load('value');
  const byHand = context.workbook.settings.getItemOrNullObject(overridesKey).load('value');
  const policy = await readPolicyState(context);
  const history = kept.isNullObject ? undefined : readHistorySwitch(kept.value);
  const overrides = byHand.isNullObject ? undefined : readOverridesRecord(byHand.value);

  // Ask: fill in the choice with the policy and all defaults.
  const columns = withSegmentsAgain(asked.columns, customers.range, asFound.customers.range);
  const own = asFound.own.find(({ record }) => record.modelId === asked.modelId);
  const entitled = asked.entitled || own?.columns.entitled !== undefined;
  const tracked = asked.tracked || trackedRoles.some((role) => own?.columns[role] !== undefined);
  const choice = { ...asked, columns, entitled, tracked };
  const asksHours = asksServiceLevels(asked.caps);
  const levels = entitled || asksHours ? await findLevels(context, asked.modelId) : undefined;
  const question = {
    ...questionUnderPolicy(choice, asFound.customers, policy, own?.record),
    ...(asksHours && levels && { hoursOfOne: levels.hoursOfOne }),
  };

  // Read the cells of the chosen columns, and ClientTier's columns of an earlier run.
  const cells = await readCells(context, asFound, question, own);
  // The cells of a long list were taken apart in one task: they are judged in another.
  await nextTask();
  const { found, existing } = cells;
  const { range, headers } = found.customers;
  const earlier = own && (await columnsIn(own, existing, { from: 0, to: range.rows }));
  const belowClients = own && (await columnsBelow(own, existing, range.rows, question));

  // Judge which rows are clients, then plan what to write.
  const evidence = await readEvidence(context, found, question, cells);
  const toDecide = { range, headers, question, goesBack };
  const decidedByHand = overrides && (await readDecidedByHand(context, overrides, toDecide));
  const read = {
    ...cells,
    evidence,
    outside: found.customers.outside,
    merged: found.customers.merged,
    culture: found.survey.culture,
    headers,
    otherHeaders: otherHeaders(found, existing),
    earlier,
    decidedBefore: own?.record.decided,
    belowClients,
    decidedByHand,
  };
  const clients = await runSliced(readClients(range, question, read));
  const plan = await runSliced(planOfClients(range, question, clients));
  const { toCompare, labels } = cells;
  return {
    found,
    read,
    policy,
    question,
    own,
    earlier,
    existing,
    belowClients,
    clients,
    plan,
    toCompare,
    labels: labels.size,
    ...(history && { history }),
    ...(overrides && { overrides }),
    ...(levels && { levels }),
  };
}

async function columnsBelow(
  own: OwnColumns,
  existing: ExistingColumns,
  rows: number,
  { model }: Question,
): Promise<CellsBelow> {
  const earlier = await columnsIn(own, existing, { from: rows });
  return { earlier, shared: await runSliced(cellsOfOthers(model, earlier)) };
}

/** Returns the cells beside these clients in the columns of an earlier run, by the client's index. */
async function columnsIn(
  { record }: OwnColumns,
  existing: ExistingColumns,
  { from, to = Infinity }: { readonly from: number; readonly to?: number },
): Promise<EarlierColumns> {
  const byRole: { [Role in SegmentRole]?: EarlierColumn } = {};
  for (const role of segmentRoles) {
    const column = existing[role];
    if (!column) continue;
    const { sheetColumn, values, formulas } = column;
    byRole[role] = await runSliced(
      earlierColumn(
        {
          sheetColumn,
          values: [values[0]!, ...values.slice(from + 1, to + 1)],
          formulas: [formulas[0]!, ...formulas.slice(from + 1, to + 1)],
        },
        record,
        role,
      ),
    );
  }
  return { texts: record.texts, ...byRole };
}

/** Returns the headers that ClientTier's must differ from: all except those of this model's own columns. */
function otherHeaders({ headerRow, area }: FoundCustomers, existing: ExistingColumns): string[] {
  const own = Object.values(existing).map(({ sheetColumn }) => sheetColumn);
  return headerRow.filter((_, offset) => !own.includes(area.left + offset)).map(String);
}
