import type { Choice } from '../../sheet/choice';
import { cellsOfOthers, type SharedCells } from '../../sheet/record/cells-of-others';
import type { Customers } from '../../sheet/customers';
import type { EarlierColumn, EarlierColumns } from '../../sheet/record/last-run';
import type { Plan } from '../../sheet/plan/plan';
import { planInSlices } from '../../sheet/plan/plan-segments';
import type { Question } from '../../sheet/question';
import { segmentRoles, type SegmentRole } from '../../sheet/record/segment-record';
import { withSegmentsAgain } from '../../sheet/segments-beside';
import type { FoundCustomers } from '../find/customers-of-candidate';
import { earlierColumn } from './earlier-column';
import { findCustomersAgain } from '../find/find-customers';
import { givingWay } from '../office/run-sliced';
import type { OwnColumns } from '../own/own-names';
import { readPolicyState, type PolicyFound } from '../policy/policy-in-force';
import { questionUnderPolicy } from '../policy/question-under-policy';
import { readCells, type CellsRead, type StandingColumns } from './read-cells';
import { readEvidence } from './read-evidence';

/** Cells of ClientTier's columns below the last client; row 0 is the first below. */
export interface CellsBeyond {
  readonly earlier: EarlierColumns;
  readonly shared: SharedCells;
}

/** Everything that is read and planned before anything is written. */
export interface Situation extends Pick<CellsRead, 'found' | 'standing' | 'toCompare'> {
  /** The workbook's policy, which the question obeys. */
  readonly policy: PolicyFound;
  readonly question: Question;
  /** This model's columns from an earlier run, and what is in them. */
  readonly own?: OwnColumns;
  readonly earlier?: EarlierColumns;
  /** The cells in these columns below the last client, if there were more clients, and whose they are. */
  readonly beyond?: CellsBeyond;
  readonly plan: Plan;
  /** How many of `toCompare` are label columns. */
  readonly labels: number;
}

/**
 * Reads everything and plans; writes nothing.
 *
 * @throws SheetProblem
 */
export async function readSituation(
  context: Excel.RequestContext,
  customers: Customers,
  asked: Choice,
): Promise<Situation> {
  // Find
  const asFound = await findCustomersAgain(context, customers);
  const policy = await readPolicyState(context);

  // Ask
  const choice = withSegmentsAgain(asked, customers.range, asFound.customers.range);
  const question = questionUnderPolicy(choice, asFound.customers, policy);
  const own = asFound.own.find(({ record }) => record.modelId === question.model.id);

  // Read
  const cells = await readCells(context, asFound, question, own);
  const { found, standing } = cells;
  const { range, headers } = found.customers;
  const earlier = own && (await columnsIn(own, standing, { from: 0, to: range.rows }));
  const beyond = own && (await columnsBeyond(own, standing, range.rows, question));

  // Judge and plan
  const evidence = await readEvidence(context, found, question, cells);
  const plan = await givingWay(
    planInSlices(range, question, {
      ...cells,
      evidence,
      outside: found.customers.outside,
      culture: found.survey.culture,
      headers,
      otherHeaders: otherHeaders(found, standing),
      earlier,
      beyond,
    }),
  );
  const { toCompare, labels } = cells;
  return { found, policy, question, own, earlier, standing, beyond, plan, toCompare, labels: labels.size };
}

async function columnsBeyond(
  own: OwnColumns,
  standing: StandingColumns,
  rows: number,
  { model }: Question,
): Promise<CellsBeyond> {
  const earlier = await columnsIn(own, standing, { from: rows });
  return { earlier, shared: await givingWay(cellsOfOthers(model, earlier)) };
}

/** Returns the cells beside these clients, by client index, in the columns of an earlier run. */
async function columnsIn(
  { record }: OwnColumns,
  standing: StandingColumns,
  { from, to = Infinity }: { readonly from: number; readonly to?: number },
): Promise<EarlierColumns> {
  const byRole: { [Role in SegmentRole]?: EarlierColumn } = {};
  for (const role of segmentRoles) {
    const column = standing[role];
    if (!column) continue;
    const { sheetColumn, values, formulas } = column;
    byRole[role] = await givingWay(
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
function otherHeaders({ headerRow, area }: FoundCustomers, standing: StandingColumns): string[] {
  const own = Object.values(standing).map(({ sheetColumn }) => sheetColumn);
  return headerRow.filter((_, offset) => !own.includes(area.left + offset)).map(String);
}
