import { mapRows, type Sliced } from '../classifier/slices';
import type { Policy } from '../policy/policy';
import type { CellValue } from '../sheet/cell';
import { columnsAddress } from '../sheet/customer-range';
import type { EarlierColumn } from '../sheet/earlier-columns';
import { rulesOfPlan, type RecordedRules } from '../sheet/tier-rule';
import { inertText } from '../sheet/inert-text';
import type { Area } from './area';
import type { OwnColumns } from './own-names';
import { policyBefore, type PolicyBefore } from './policy/put-back-policy';
import type { Situation } from './read-situation';
import type { MadeColumn } from './take-out-columns';
import type { TargetColumn } from './target-columns';
import type { StandingRule } from './tier-colors';

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
  /** The rules that coloured the earlier segment column, those that come first first; undefined if that is not known. */
  readonly rules: readonly StandingRule[] | undefined;
  /** Set where the run writes the workbook's policy. */
  readonly policy?: PolicyBefore;
  /** What the run writes, by which its rules are known. */
  readonly written: RecordedRules;
  readonly earlier?: Pick<OwnColumns, 'number' | 'columns' | 'record' | 'isCopy'>;
}

export function* openJournal(
  situation: Situation,
  targets: readonly TargetColumn[],
  rules: readonly StandingRule[] | undefined,
  number: number,
  policy: Policy | undefined,
): Sliced<Journal> {
  const { found, own } = situation;
  const { range } = found.customers;
  const made = targets.filter(({ isNew }) => isNew);
  const rewritten: { area: Area; cells: CellValue[] }[] = [];
  for (const target of targets) {
    if (target.isNew) continue;
    const cells = yield* standingCells(situation, target);
    rewritten.push({ area: { ...target.area, rows: cells.length }, cells });
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
    rules,
    written: rulesOfPlan(situation.plan),
    policy: policy && policyBefore(situation.policy, policy),
    earlier: own && { number: own.number, columns: own.columns, record: own.record, isCopy: own.isCopy },
  };
}

const pick = ({ left, columns }: Area) => ({ left, columns });

/** Formulas as formulas, whatever else as what it is. */
function* standingCells(
  { earlier, beyond, standing, found }: Situation,
  { role }: TargetColumn,
): Sliced<CellValue[]> {
  const clients = found.customers.range.rows;
  const holdsFormula = ({ formulas, ownFormulas }: EarlierColumn, row: number) =>
    formulas.has(row) || ownFormulas?.has(row) === true;
  const isFormula = (row: number) =>
    row < clients ? holdsFormula(earlier![role]!, row) : holdsFormula(beyond!.earlier[role]!, row - clients);
  return yield* mapRows(standing[role]!, (cell, index) =>
    typeof cell === 'string' && !isFormula(index - 1) ? inertText(cell) : cell,
  );
}
