import type { Model } from '../classifier/model';
import { mapRows, type Sliced } from '../classifier/slices';
import type { CellValue } from '../sheet/cell';
import { columnsAddress } from '../sheet/customer-range';
import { modelOf } from '../sheet/model-of';
import { inertText } from '../sheet/inert-text';
import type { Area } from './area';
import type { OwnColumns } from './own-names';
import type { PolicyBefore } from './policy/policy-before';
import type { Situation } from './read-situation';
import type { MadeColumn } from './take-out-columns';
import type { TargetColumn } from './target-columns';

/** What there was before the first change, as plain data: it outlives the batch that failed. */
export interface Journal {
  readonly sheetId: string;
  readonly sheetName: string;
  /** The two columns, with their sheet. */
  readonly address: string;
  readonly table?: { readonly name: string; readonly left: number; readonly columns: number };
  /** The number under which this run leaves its names and record. */
  readonly number: number;
  /** The columns that this run makes, from left to right. */
  readonly made: readonly MadeColumn[];
  /** The columns that it writes again: header and cells as they stood, formulas and all. */
  readonly rewritten: readonly { readonly area: Area; readonly cells: readonly CellValue[] }[];
  /** Set where the run writes the workbook's policy. */
  readonly policy?: PolicyBefore;
  /** The model that is written, whose columns `earlier` are. */
  readonly model: Model;
  readonly earlier?: Pick<OwnColumns, 'number' | 'columns' | 'record' | 'isCopy'>;
}

export function* openJournal(
  situation: Situation,
  targets: readonly TargetColumn[],
  number: number,
  policy: PolicyBefore | undefined,
): Sliced<Journal> {
  const { found, own } = situation;
  const { range } = found.customers;
  const made = targets.filter(({ isNew }) => isNew);
  const rewritten: { area: Area; cells: CellValue[] }[] = [];
  for (const target of targets) {
    if (!target.isNew) rewritten.push({ area: target.area, cells: yield* standingCells(situation, target) });
  }
  return {
    sheetId: range.sheetId,
    sheetName: range.sheetName,
    address: columnsAddress(
      range,
      targets.map(({ area }) => area.left),
    ),
    table: found.table && { name: found.table.name, ...pick(found.table.area) },
    number,
    made: made.map(({ role, area, before }) => ({ role, area, before })),
    rewritten,
    model: modelOf(situation.plan.choice),
    policy,
    earlier: own && { number: own.number, columns: own.columns, record: own.record, isCopy: own.isCopy },
  };
}

const pick = ({ left, columns }: Area) => ({ left, columns });

/** Formulas as formulas, whatever else as what it is. */
function* standingCells({ earlier, standing }: Situation, { role }: TargetColumn): Sliced<CellValue[]> {
  const { formulas, ownFormulas } = earlier![role]!;
  const isFormula = (row: number) => formulas.has(row) || ownFormulas?.has(row) === true;
  return yield* mapRows(standing[role]!, (cell, index) =>
    typeof cell === 'string' && !isFormula(index - 1) ? inertText(cell) : cell,
  );
}
