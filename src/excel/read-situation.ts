import { isNoDate } from '../classifier/reads-dates';
import { modelAmong, modelsOfWorkbook } from '../policy/models-of-workbook';
import { modelUnderPolicy } from '../policy/named-measures';
import type { CellValue } from '../sheet/cell';
import { chosenMeasures } from '../sheet/chosen-measures';
import { sheetColumn } from '../sheet/customer-range';
import { cellsOfOthers, type SharedCells } from '../sheet/cells-of-others';
import type { EarlierColumn, EarlierColumns } from '../sheet/earlier-columns';
import { labelColumns } from '../sheet/label-columns';
import { modelOf } from '../sheet/model-of';
import { planInSlices } from '../sheet/plan-segments';
import { refuseTooFewColumns } from '../sheet/refuse-too-few-columns';
import { segmentRoles, type SegmentRole } from '../sheet/segment-record';
import type { Choice } from '../sheet/choice';
import type { Customers } from '../sheet/customers';
import type { Plan } from '../sheet/plan';
import { readingSegments, refuseCircle, withSegmentsAgain } from '../sheet/segments-beside';
import { below } from './area';
import type { FoundCustomers } from './customers-in';
import { earlierColumn } from './earlier-column';
import { findCustomersAgain } from './find-customers';
import { choiceUnderPolicy } from './policy/choice-under-policy';
import { policyToFollow, readPolicyState, type PolicyFound } from './policy/policy-in-force';
import { givingWay } from './giving-way';
import type { OwnColumns } from './own-names';
import { upToListEnd } from './list-end';
import { readColumns, type ColumnToRead, type ReadColumn } from './read-columns';
import { readEvidence } from './read-evidence';
import { askFirstFormats, readFormats } from './read-formats';

/** Cells of ClientTier's columns below the last client; rows count from there. */
export interface CellsBeyond {
  readonly earlier: EarlierColumns;
  readonly shared: SharedCells;
}

/** Everything there is to know before anything is written. */
export interface Situation {
  readonly found: FoundCustomers;
  /** This model's columns from an earlier run, and what is in them. */
  readonly own?: OwnColumns;
  readonly earlier?: EarlierColumns;
  /** The formulas (or else values) of the earlier columns, header first, to put back if need be. */
  readonly standing: { readonly [Role in SegmentRole]?: readonly CellValue[] };
  /** What is left in these columns below the clients, of whom there were more, with whose it is. */
  readonly beyond?: CellsBeyond;
  readonly plan: Plan;
  /** The columns that the plan hangs on: those of labels, then the measures. */
  readonly read: readonly ReadColumn[];
  /** How many of them hold labels. */
  readonly labels: number;
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
  const again = withSegmentsAgain(asked, customers.range, asFound.customers.range);
  const under = choiceUnderPolicy(again, asFound.customers, policy);
  const { range: looked } = asFound.customers;
  const models = modelsOfWorkbook(policyToFollow(policy));
  const model = modelUnderPolicy(modelOf(under), policyToFollow(policy));
  const choice = { ...under, model: readingSegments(model, under, looked, models) };
  refuseTooFewColumns(looked, choice);
  refuseCircle(asFound.customers, choice, (id) => modelAmong(models, id).name);
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
    { top: looked.top, rows: rowsToRead(asFound, own) },
    wanted,
  );
  const found = await upToListEnd(
    context,
    asFound,
    read.slice(0, measures.length + labels.length).map((column) => column.slice(1, looked.rows + 1)),
  );
  const { range } = found.customers;
  const columnsRead = readOnce(
    wanted,
    read,
    { labels: labels.length, measures: measures.length },
    range.rows,
  );
  const ownRead = read.splice(measures.length + labels.length);
  const next = (count: number) => read.splice(0, count).map((column) => column.slice(0, range.rows + 1));
  const cells = Object.fromEntries(
    next(measures.length).map((column, index) => [measures[index]!.id, column.slice(1)]),
  );
  const ofLabels = new Map(next(labels.length).map((column, index) => [labels[index]!, column.slice(1)]));
  const standing = ownRead.slice(ownRoles.length);
  const standingIn = async (from: number, to?: number): Promise<EarlierColumns | undefined> => {
    if (!own) return undefined;
    const byRole: { [Role in SegmentRole]?: EarlierColumn } = {};
    for (const [index, role] of ownRoles.entries()) {
      const rows = (column: CellValue[]) => [column[0]!, ...column.slice(from, to)];
      const columnRead = { values: rows(ownRead[index]!), formulas: rows(standing[index]!) };
      byRole[role] = await givingWay(
        earlierColumn({ sheetColumn: ownColumn(role), ...columnRead }, own.record, role),
      );
    }
    return { texts: own.record.texts, ...byRole };
  };
  const earlier = await standingIn(1, range.rows + 1);
  const left = await standingIn(range.rows + 1);
  const beyond = left && {
    earlier: left,
    shared: await givingWay(cellsOfOthers(modelOf(choice), left)),
  };
  const formats = await readFormats(context, found, choice, firstFormats, cells);
  const evidence = await readEvidence(context, found, choice, { measures: cells, labels: ofLabels });
  const plan = await givingWay(
    planInSlices(range, choice, {
      measures: cells,
      formats,
      evidence,
      outside: found.customers.outside,
      culture: found.survey.culture,
      headers: found.customers.headers,
      otherHeaders: otherHeaders(found, ownRoles.map(ownColumn)),
      earlier,
      beyond,
    }),
  );
  const standingByRole = Object.fromEntries(ownRoles.map((role, index) => [role, standing[index]!]));
  return {
    found,
    own,
    earlier,
    standing: standingByRole,
    beyond,
    plan,
    policy,
    read: columnsRead,
    labels: labels.length,
  };
}

/** Labels and measures as they were read, labels first; a column that two measures are read from comes once. */
function readOnce(
  wanted: readonly ColumnToRead[],
  read: readonly (readonly CellValue[])[],
  { labels, measures }: { readonly labels: number; readonly measures: number },
  rows: number,
): ReadColumn[] {
  const columns = wanted
    .slice(0, measures + labels)
    .map(({ column }, index) => ({ column, cells: read[index]!.slice(0, rows + 1) }));
  const labelsFirst = [...columns.slice(measures), ...columns.slice(0, measures)];
  return labelsFirst.filter(
    ({ column }, index) => labelsFirst.findIndex((other) => other.column === column) === index,
  );
}

/** Header and clients, and as far down as ClientTier's columns went: of the clients there, some may have gone. */
function rowsToRead({ customers: { range } }: FoundCustomers, own: OwnColumns | undefined): number {
  const ends = Object.values(own?.columns ?? {}).map((area) => below(area) - range.top);
  return Math.max(range.rows + 1, ...ends);
}

function otherHeaders({ headerRow, area }: FoundCustomers, ownColumns: readonly number[]): string[] {
  return headerRow.filter((_, offset) => !ownColumns.includes(area.left + offset)).map(String);
}
