import type { Model } from '../../classifier/model';
import { eachRow, type Sliced } from '../../classifier/slices';
import { isBlank, type CellValue } from '../cells/cell';
import { clientCell } from '../customer-range';
import type { EarlierColumn, EarlierColumns } from '../record/earlier-columns';
import { KnownTexts } from '../record/known-texts';
import { isWrittenText } from '../record/recognize-cells';
import { isOfEveryRun, segmentRoles, type SegmentRole } from '../segment-role';
import type { CustomerRange } from '../customer-range';
import type { DecidedByHand, Override, StaysByHand } from '../override';
import type { TextsByRole } from './plan';

/*
 * How to distinguish an override, which the user typed, from a cell that ClientTier wrote.
 *
 * Rows are sorted, inserted and deleted between two runs, and the numbers behind a tier change. So neither the place of
 * a cell nor today's result shows what was written. But the strategy moves with its row: it shows ("witnesses") which
 * tier was written.
 *
 * A segment cell is an override if
 * - the strategy beside it belongs to another tier (or is a reason, and the segment is a tier);
 * - the strategy beside it carries the mark *(by hand)*: an earlier run kept this override and marked it;
 * - there is no witness, since the strategy was deleted or typed over too, and the tier is not today's: it may be the
 *   user's, which is never overwritten without asking;
 * - it holds a formula that is not ClientTier's. But a tier that equals the computed one is no override any more, unless
 *   *Overrides* says that it is set by hand. And a cleared cell is written again: nothing of the user's is lost.
 *
 * A segment that the user lets go back to the calculated one is no override.
 *
 * A cell of any other column is an override if it holds a formula of the user or a text that ClientTier never writes
 * there.
 *
 * If ClientTier wrote formulas, a cell that still holds its formula is no override, and is no witness.
 *
 * Texts are recognized in all languages, so a run in another language finds the same overrides.
 */

/**
 * Finds the overrides that the user typed since the last run, row by row.
 *
 * @param computed one cell per client, without headers
 */
export function* findOverrides(
  range: CustomerRange,
  model: Model,
  earlier: EarlierColumns,
  computed: TextsByRole,
  decided?: DecidedByHand,
): Sliced<Override[]> {
  const known = new KnownTexts(model, earlier.texts);
  const { strategy } = earlier;
  const overrides: Override[] = [];
  const report = (row: number, column: Override['column'], { sheetColumn, cells }: EarlierColumn) =>
    overrides.push({
      row,
      cell: clientCell(range, row, sheetColumn),
      column,
      typed: String(cells[row]),
      computed: isOfEveryRun(column) ? computed[column][row]! : '',
    });

  yield* eachRow(range.rows, (row) => {
    const beside = strategy && !holdsFormula(strategy, row) ? strategy.cells[row]! : '';
    const isTyped = (role: SegmentRole, column: EarlierColumn) =>
      role === 'segment'
        ? !decided?.goesBack.has(row) &&
          isSegmentTyped(column, row, beside, computed.segment[row]!, known, decided?.stays.get(row))
        : isTextTyped(column, row, (cell) => isWrittenText[role](known, cell));
    for (const role of segmentRoles) {
      const column = earlier[role];
      if (column && isTyped(role, column)) report(row, role, column);
    }
  });
  return overrides;
}

function isSegmentTyped(
  { cells, formulas, ownFormulas }: EarlierColumn,
  row: number,
  strategyBeside: CellValue,
  computed: string,
  known: KnownTexts,
  stays: readonly StaysByHand[] = [],
): boolean {
  if (formulas.has(row)) return true;
  const cell = cells[row]!;
  if (ownFormulas?.has(row) || isBlank(cell)) return false;
  const outcome = known.outcome(cell);
  const witness = known.witness(strategyBeside);
  // A copy of the list has the mark of the earlier run; another list with this client has not.
  const isSaid = ({ tierId, isHere }: StaysByHand) => tierId === outcome && (isHere || witness === 'byHand');
  if (stays.some(isSaid)) return true;
  if (outcome !== undefined && outcome === known.outcome(computed)) return false;
  if (witness === undefined || witness === 'byHand') return true;
  return outcome === undefined || !witness.has(outcome);
}

function isTextTyped(
  { cells, formulas, ownFormulas }: EarlierColumn,
  row: number,
  isWritten: (cell: CellValue) => boolean,
): boolean {
  if (formulas.has(row)) return true;
  if (ownFormulas?.has(row)) return false;
  return !isBlank(cells[row]!) && !isWritten(cells[row]!);
}

const holdsFormula = ({ formulas, ownFormulas }: EarlierColumn, row: number) =>
  formulas.has(row) || ownFormulas?.has(row) === true;
