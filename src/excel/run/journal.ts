import { mapRows, type Sliced } from '../../classifier/slices';
import type { CellValue } from '../../sheet/cells/cell';
import { columnsAddress } from '../../sheet/customer-range';
import type { EarlierColumn } from '../../sheet/record/earlier-columns';
import { rulesOfRun, type RecordedRules } from '../../sheet/record/tier-rule';
import { entryOf, inertText } from '../../sheet/cells/inert-text';
import { rowsBefore } from '../../sheet/record/rows-before';
import type { ColumnBefore, SegmentRecord } from '../../sheet/record/segment-record';
import type { SegmentRole } from '../../sheet/segment-role';
import type { Area } from '../office/area';
import { runSliced } from '../office/run-sliced';
import type { OwnColumns } from '../own/own-names';
import type { PolicyBefore } from '../policy/change/policy-before';
import type { ReadColumn } from '../office/read-columns';
import type { Situation } from './read-situation';
import type { TargetColumn } from './target-columns';
import type { ExistingRule } from '../own/tier-colors';
import type { CellInput } from '../office/write-cells';

/** One of the columns before and during a run, header first. */
export interface JournalColumn {
  readonly role: SegmentRole;
  readonly area: Area;
  /** Whether this run makes the column. */
  readonly isNew: boolean;
  readonly before: ColumnBefore;
  /** The formula, otherwise the value, of each cell. */
  readonly previous: CellValue[];
  /** The same in the form in which to enter it again. */
  readonly asEntered: CellValue[];
  /** The number formats that cells had before they got others. */
  readonly formats: Map<number, string>;
  /** What was there at the moment of writing, for rows whose cells differ from those that the plan read. */
  readonly movedThere: Map<number, CellValue>;
  /** How many rows an earlier column had when its name was reset to this run's rows. */
  rowsClaimed?: number;
}

/** The state before the first change, as plain data: it must outlive a failed batch. */
export interface Journal {
  readonly sheetId: string;
  readonly sheetName: string;
  /** The address of the columns, with their sheet. */
  readonly address: string;
  /** The table around the customers, and how many columns it had. */
  readonly table?: { readonly name: string; readonly columns: number };
  /** The number in this run's names and record. */
  readonly number: number;
  readonly columns: readonly JournalColumn[];
  /** What is written to the columns, once that has begun; null leaves a cell unchanged. */
  readonly toWrite: { [Role in SegmentRole]?: readonly CellInput[] };
  /** What the plan read, by which rows are recognized. The first of these columns hold labels. */
  readonly read: readonly ReadColumn[];
  readonly labels: number;
  /** The colour rules of the earlier segment column, in order of priority; undefined if not known. */
  readonly rules: readonly ExistingRule[] | undefined;
  /** Set if the run writes the workbook's policy. */
  readonly policy?: PolicyBefore;
  /** What the run writes, which identifies its colour rules. */
  readonly written: RecordedRules & Pick<SegmentRecord, 'modelId'>;
  readonly earlier?: Pick<OwnColumns, 'number' | 'columns' | 'record' | 'isCopy'>;
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

/**
 * Keeps what was in cells at the moment of writing, if the sheet had changed since it was read.
 *
 * @param from The first of these rows, the header being 0
 * @param readNow What the plan's columns held on these rows at that moment, column by column
 * @param found What was in the columns that were written, column by column
 */
export async function keepOverwritten(
  { read, labels, columns }: Journal,
  from: number,
  readNow: readonly (readonly CellValue[])[],
  found: readonly (readonly CellValue[])[],
): Promise<void> {
  const before = await runSliced(
    rowsBefore(
      read.map(({ cells }) => cells),
      readNow,
      labels,
    ),
  );
  for (const [index, { previous, asEntered, movedThere }] of columns.entries()) {
    found[index]!.forEach((cell, offset) => {
      const row = before[offset];
      const entry = entryOf(cell);
      if (row === undefined) {
        movedThere.set(from + offset, entry);
      } else if (cell !== previous[row]) {
        previous[row] = cell;
        asEntered[row] = entry;
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

/** Yields formulas as formulas, everything else as its value. */
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
