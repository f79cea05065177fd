import { isNoDate } from '../classifier/reads-dates';
import { eachRow, type Sliced } from '../classifier/slices';
import { modelUnderPolicy } from '../policy/named-measures';
import { isOwnFormula } from '../policy/own-formula';
import type { CellValue } from '../sheet/cell';
import { chosenMeasures } from '../sheet/chosen-measures';
import { sheetColumn } from '../sheet/customer-range';
import type { EarlierColumn, EarlierColumns } from '../sheet/earlier-columns';
import { labelColumns } from '../sheet/label-columns';
import { modelOf } from '../sheet/model-of';
import { planInSlices } from '../sheet/plan-segments';
import { refuseTooFewColumns } from '../sheet/refuse-too-few-columns';
import { segmentRoles, type SegmentRecord, type SegmentRole } from '../sheet/segment-record';
import type { Choice, Customers, Plan } from '../sheet/segmentation';
import type { FoundCustomers } from './customers-in';
import { findCustomersAgain } from './find-customers';
import { choiceUnderPolicy } from './policy/choice-under-policy';
import { policyToFollow, readPolicyState, type PolicyFound } from './policy/policy-in-force';
import { givingWay } from './giving-way';
import type { OwnColumns } from './own-names';
import { upToListEnd } from './list-end';
import { readColumns, type ColumnToRead } from './read-columns';
import { readEvidence } from './read-evidence';
import { askFirstFormats, readFormats } from './read-formats';

/** Everything there is to know before anything is written. */
export interface Situation {
  readonly found: FoundCustomers;
  /** This model's columns from an earlier run, and what is in them. */
  readonly own?: OwnColumns;
  readonly earlier?: EarlierColumns;
  /** The formulas (or else values) of the earlier columns, header first, to put back if need be. */
  readonly standing: { readonly [Role in SegmentRole]?: readonly CellValue[] };
  readonly plan: Plan;
  /** The workbook's policy, which the plan follows. */
  readonly policy: PolicyFound;
}

/** Finds the customers again, reads the chosen columns and ClientTier's own, and plans. Throws SheetProblems. */
export async function readSituation(
  context: Excel.RequestContext,
  customers: Customers,
  asked: Choice,
): Promise<Situation> {
  const asFound = await findCustomersAgain(context, customers);
  const policy = await readPolicyState(context);
  const under = choiceUnderPolicy(asked, asFound.customers, policy);
  const choice = { ...under, model: modelUnderPolicy(modelOf(under), policyToFollow(policy)) };
  const { range: looked } = asFound.customers;
  refuseTooFewColumns(looked, choice);
  const measures = chosenMeasures(modelOf(choice), choice);
  const own = asFound.own.find(({ record }) => record.modelId === choice.modelId);
  const labels = labelColumns(
    asFound.customers,
    measures.map(({ id }) => choice.columns[id]!),
    choice.client,
  );
  const ownRoles = segmentRoles.filter((role) => own?.columns[role]);
  const ownColumn = (role: SegmentRole) => own!.columns[role]!.left;

  const wanted: ColumnToRead[] = [
    ...measures.map(({ id }) => ({
      column: sheetColumn(looked, choice.columns[id]!),
      member: 'values' as const,
    })),
    ...labels.map((index) => ({ column: sheetColumn(looked, index), member: 'values' as const })),
    ...ownRoles.map((role) => ({ column: ownColumn(role), member: 'values' as const })),
    ...ownRoles.map((role) => ({ column: ownColumn(role), member: 'formulas' as const })),
  ];
  const firstFormats = askFirstFormats(asFound.survey.sheet, looked, choice, measures.filter(isNoDate));
  const read = await readColumns(
    context,
    asFound.survey.sheet,
    { top: looked.top, rows: looked.rows + 1 },
    wanted,
  );
  const found = await upToListEnd(
    context,
    asFound,
    read.slice(0, measures.length + labels.length).map((column) => column.slice(1)),
  );
  const { range } = found.customers;
  const next = (count: number) => read.splice(0, count).map((column) => column.slice(0, range.rows + 1));
  const cells = Object.fromEntries(
    next(measures.length).map((column, index) => [measures[index]!.id, column.slice(1)]),
  );
  const ofLabels = new Map(next(labels.length).map((column, index) => [labels[index]!, column.slice(1)]));
  const ofOwn = next(ownRoles.length);
  const standing = next(ownRoles.length);

  const earlierByRole: { [Role in SegmentRole]?: EarlierColumn } = {};
  for (const [index, role] of ownRoles.entries()) {
    const [values, formulas] = [ofOwn[index]!, standing[index]!];
    earlierByRole[role] = await givingWay(
      earlierColumn(values, formulas, ownColumn(role), own!.record, role),
    );
  }
  const earlier = own && { texts: own.record.texts, ...earlierByRole };
  const formats = await readFormats(context, found, choice, firstFormats, cells);
  const evidence = await readEvidence(context, found, choice, { measures: cells, labels: ofLabels });
  const plan = await givingWay(
    planInSlices(range, choice, {
      measures: cells,
      formats,
      evidence,
      outside: found.customers.outside,
      culture: found.survey.culture,
      otherHeaders: otherHeaders(found, ownRoles.map(ownColumn)),
      earlier,
    }),
  );
  const standingByRole = Object.fromEntries(ownRoles.map((role, index) => [role, standing[index]!]));
  return { found, own, earlier, standing: standingByRole, plan, policy };
}

function* earlierColumn(
  values: readonly CellValue[],
  standing: readonly CellValue[],
  sheetColumn: number,
  { modelId, headers }: SegmentRecord,
  role: SegmentRole,
): Sliced<EarlierColumn> {
  const [header = ''] = values;
  const [cells, formulas] = [values.slice(1), standing.slice(1)];
  const [ownFormulas, others] = [new Set<number>(), new Set<number>()];
  yield* eachRow(formulas.length, (row) => {
    const cell = formulas[row]!;
    if (typeof cell !== 'string' || !cell.startsWith('=') || cell === cells[row]) return;
    (isOwnFormula(cell, modelId) ? ownFormulas : others).add(row);
  });
  return { sheetColumn, header, writtenHeader: headers[role], cells, formulas: others, ownFormulas };
}

function otherHeaders({ headerRow, area }: FoundCustomers, ownColumns: readonly number[]): string[] {
  return headerRow.filter((_, offset) => !ownColumns.includes(area.left + offset)).map(String);
}
