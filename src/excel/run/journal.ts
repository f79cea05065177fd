import { mapRows, type Sliced } from '../../classifier/slices';
import type { CellValue } from '../../sheet/cells/cell';
import { columnsAddress } from '../../sheet/customer-range';
import type { EarlierColumn } from '../../sheet/record/earlier-columns';
import { rulesOfRun, type RecordedRules } from '../../sheet/record/tier-rule';
import { entryOf, inertText } from '../../sheet/cells/inert-text';
import { differOnlyInCells, movedFormula } from '../../sheet/cells/moved-formula';
import { rowsBefore } from '../../sheet/record/rows-before';
import type { ColumnBefore, SegmentRecord } from '../../sheet/record/segment-record';
import type { SegmentRole } from '../../sheet/segment-role';
import type { Area } from '../office/area';
import { isFormula } from '../office/formulas-in-workbook';
import { runSliced } from '../office/run-sliced';
import type { OwnColumns } from '../own/own-names';
import { oursInAnyRow, oursInItsRow } from '../own/restored-cells';
import type { PolicyBefore } from '../policy/change/policy-before';
import type { ReadColumn } from '../office/read-columns';
import type { Situation } from './read-situation';
import type { TargetColumn } from './target-columns';
import type { ExistingRule } from '../own/tier-colors';
import type { CellInput } from '../office/write-cells';

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
  /**
   * What was overwritten in rows that match no row of the plan, because somebody inserted or changed them since; by
   * row.
   */
  readonly movedThere: Map<number, CellValue>;
  /** Number of rows that the name of an earlier column covered before it was changed to this run's rows. */
  rowsClaimed?: number;
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
    earlier: own && { number: own.number, columns: own.columns, record: own.record, isCopy: own.isCopy },
  };
}

/** Keeps in mind how many rows have gone from a column since the run claimed it. */
export function countMissing(journal: Journal, { area }: Pick<JournalColumn, 'area'>, rowsNow: number): void {
  journal.missing = Math.max(journal.missing ?? 0, area.rows - rowsNow);
}

/**
 * Stores in the journal what the cells held when they were overwritten, if the sheet had changed since the plan was
 * made. Leaves out what the run itself had written into other rows, if somebody has sorted these rows to here.
 *
 * @param at the first row that was overwritten (the header is row 0), and at that moment the row of the header on the
 *   sheet, and whether columns had been inserted or deleted
 * @param readNow what the plan's columns held on these rows at that moment, column by column
 * @param found what was in the written columns, column by column
 */
export async function keepOverwritten(
  { sheetName: sheet, read, labels, columns, toWrite, written: { modelId } }: Journal,
  at: { readonly from: number; readonly top: number; readonly areColumnsMoved: boolean },
  readNow: readonly (readonly CellValue[])[],
  found: readonly (readonly CellValue[])[],
): Promise<void> {
  const { from, top, areColumnsMoved } = at;
  const before = await runSliced(
    rowsBefore(
      read.map(({ cells }) => cells),
      readNow,
      labels,
      from,
    ),
  );
  for (const [index, { role, area, isNew, previous, asEntered, movedThere }] of columns.entries()) {
    const written = { inputs: toWrite[role]!.slice(0, from), modelId };
    const isOurs = oursInAnyRow(written);
    const isOursThere = oursInItsRow(written);
    found[index]!.forEach((cell, offset) => {
      const row = before[offset];
      const entry = entryOf(cell);
      if (row === undefined) {
        if (!isNew || !isOurs(cell, undefined)) movedThere.set(from + offset, entry);
      } else if (row < from && cell !== '' && isOursThere(cell, row)) {
        return;
      } else if (areColumnsMoved && differOnlyInCells(entry, asEntered[row])) {
        // Nobody has changed this formula: it names its cells by their new columns, and is kept with their former ones.
        return;
      } else if (cell !== previous[row]) {
        previous[row] = cell;
        // The formula has followed its client; here it must read as on her former row.
        const move = { sheet, from: top + 1 + from + offset, to: area.top + 1 + row, columns: new Map() };
        asEntered[row] = isFormula(entry) ? movedFormula(entry, move) : entry;
      }
    });
  }
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
