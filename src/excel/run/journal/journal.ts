import { mapRows, type Sliced } from '../../../classifier/slices';
import type { CellValue } from '../../../sheet/cells/cell';
import { columnsAddress } from '../../../sheet/customer-range';
import type { EarlierColumn } from '../../../sheet/record/earlier-columns';
import { rulesOfRun, type RecordedRules } from '../../../sheet/record/tier-rule';
import { inertText } from '../../../sheet/cells/inert-text';
import type { ColumnBefore, SegmentRecord } from '../../../sheet/record/segment-record';
import type { SegmentRole } from '../../../sheet/segment-role';
import type { Area } from '../../office/area';
import type { OwnColumns } from '../../own/own-names';
import type { OverwrittenCell } from '../../own/restore/restored-cells';
import type { PolicyBefore } from '../../policy/change/policy-before';
import type { ReadColumn } from '../../office/read-columns';
import type { Situation } from '../situation/read-situation';
import type { TargetColumn } from '../situation/target-columns';
import type { ExistingRule } from '../../own/tier-colors';
import type { CellInput } from '../../office/write-cells';

/** A column that a run writes: what it held before, header first, and what the run changed. */
export interface JournalColumn {
  readonly role: SegmentRole;
  readonly area: Area;
  /** True if this run makes the column. */
  readonly isNew: boolean;
  readonly before: ColumnBefore;
  /** The formula of each cell, or its value if it has none. */
  readonly previous: CellValue[];
  /** What to enter into each cell to restore it. */
  readonly asEntered: CellValue[];
  /** The former number format of each cell that gets another one from the run, by row. */
  readonly formats: Map<number, string>;
  /** What was overwritten beside new clients, whose rows match no row of the plan, by what `keyOfNew` says of the row. */
  readonly movedThere: Map<string, OverwrittenCell>;
  /** The former number formats beside new clients, likewise. */
  readonly formatsThere: Map<string, string>;
}

/** The state before the first change, as plain data, because objects of Excel do not outlive a failed batch. */
export interface Journal {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Address of the columns, with their sheet. */
  readonly address: string;
  /** The table around the customers, and its former number of columns. */
  readonly table?: { readonly name: string; readonly columns: number };
  /** Number of this run, in names and record. */
  readonly number: number;
  readonly columns: readonly JournalColumn[];
  /** What the run writes to the columns, set when it begins; null leaves a cell unchanged. */
  readonly toWrite: { [Role in SegmentRole]?: readonly CellInput[] };
  /** The columns that the plan was made from; rows are found again by their cells. The first ones hold labels. */
  readonly read: readonly ReadColumn[];
  readonly labels: number;
  /** Colour rules of the earlier segment column, sorted by priority; undefined if not known. */
  readonly rules: readonly ExistingRule[] | undefined;
  /** Set if the run writes the workbook's policy. */
  readonly policy?: PolicyBefore;
  /** The texts that the run writes, by which its colour rules are recognized. */
  readonly written: RecordedRules & Pick<SegmentRecord, 'modelId'>;
  readonly earlier?: Pick<OwnColumns, 'number' | 'columns' | 'record' | 'isCopy'>;
  /** The first cell in which Excel wrote something else than was entered, as in rows that an advanced filter hides. */
  misplaced?: string;
  /**
   * The most rows that were ever found to be missing from a column: as many cells of the run may stand below its end, even
   * if rows were inserted since.
   */
  missing?: number;
  /** Set if cells stood beside the table as it grew: deleting its new columns moves them back. */
  movesBeside?: true;
  /** Set once Excel has answered that the columns have the run's names. */
  isClaimed?: true;
  /** Columns whose names were still those of before as the put-back began. */
  readonly stillNamed: Set<SegmentRole>;
  /** Set once the run is done. From then on, a cell counts as the run's only if it holds the input of its own row. */
  isDone?: true;
}

export function* openJournal(
  situation: Situation,
  targets: readonly TargetColumn[],
  rules: readonly ExistingRule[] | undefined,
  number: number,
  policy: PolicyBefore | undefined,
): Sliced<Journal> {
  const { found, own, toCompare, labels, plan, question } = situation;
  const { range } = found.customers;
  const columns: JournalColumn[] = [];
  for (const target of targets) columns.push(yield* columnBefore(situation, target));
  return {
    sheetId: range.sheetId,
    sheetName: range.sheetName,
    address: columnsAddress(
      range,
      targets.map(({ area }) => area.left),
    ),
    table: found.table && { name: found.table.name, columns: found.table.area.columns },
    number,
    columns,
    toWrite: {},
    read: toCompare,
    labels,
    rules,
    written: { modelId: question.model.id, ...rulesOfRun(question, plan.unclassified.length > 0) },
    policy,
    stillNamed: new Set(),
    earlier: own && { number: own.number, columns: own.columns, record: own.record, isCopy: own.isCopy },
  };
}

/** Keeps in mind how many rows have gone from a column since the run claimed it. */
export function countMissing(journal: Journal, { area }: Pick<JournalColumn, 'area'>, rowsNow: number): void {
  journal.missing = Math.max(journal.missing ?? 0, area.rows - rowsNow);
}

function* columnBefore(situation: Situation, target: TargetColumn): Sliced<JournalColumn> {
  const { role, area, isNew, before } = target;
  const rows = Math.max(
    situation.plan.segment.length,
    ...Object.values(situation.existing).map(({ formulas }) => formulas.length),
  );
  const previous = isNew ? new Array<CellValue>(rows).fill('') : [...situation.existing[role]!.formulas];
  return {
    role,
    area,
    isNew,
    before,
    previous,
    asEntered: isNew ? [...previous] : yield* existingCells(situation, role),
    formats: new Map(),
    movedThere: new Map(),
    formatsThere: new Map(),
  };
}

/** Yields the formula of each cell, or its value if it has none. */
function* existingCells(
  { earlier, belowClients, existing, found }: Situation,
  role: SegmentRole,
): Sliced<CellValue[]> {
  const clients = found.customers.range.rows;
  const holdsFormula = ({ formulas, ownFormulas }: EarlierColumn, row: number) =>
    formulas.has(row) || ownFormulas?.has(row) === true;
  const isFormula = (row: number) =>
    row < clients
      ? holdsFormula(earlier![role]!, row)
      : holdsFormula(belowClients!.earlier[role]!, row - clients);
  return yield* mapRows(existing[role]!.formulas, (cell, index) =>
    typeof cell === 'string' && !isFormula(index - 1) ? inertText(cell) : cell,
  );
}
