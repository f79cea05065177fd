import type { Model } from '../../classifier/model';
import { eachRow, type Sliced } from '../../classifier/slices';
import { isBlank, type CellValue } from '../cells/cell';
import type { EarlierColumn, EarlierColumns } from './last-run';
import { KnownTexts } from './recognize-texts';
import { segmentRoles, type SegmentRole } from './segment-record';

/** Which column says of a cell in another one whose it was before somebody typed over it. */
const besideIt: Readonly<Record<SegmentRole, SegmentRole>> = { segment: 'strategy', strategy: 'segment' };

/** Rows below a header, ascending, by column. */
export type RowsByRole = { readonly [Role in SegmentRole]?: readonly number[] };

/** What there is in ClientTier's columns, by whose it is; blank cells are nobody's. */
export interface SharedCells {
  /** What was typed over it included. */
  readonly own: RowsByRole;
  readonly others: RowsByRole;
  /** The rows on which something was typed over. */
  readonly typedOver: readonly number[];
}

/**
 * Tells what ClientTier wrote into its columns from what somebody put there: a total, a note, a formula. What was typed
 * over by hand counts as ClientTier's on the rows that are said so, as long as the cell beside it is ClientTier's still.
 */
export function* cellsOfOthers(
  model: Model | undefined,
  earlier: EarlierColumns,
  takesTypedOver: (row: number) => boolean = () => false,
): Sliced<SharedCells> {
  const known = new KnownTexts(model, earlier.texts);
  const isKnown: Readonly<Record<SegmentRole, (cell: CellValue) => boolean>> = {
    segment: (cell) => known.outcome(cell) !== undefined,
    strategy: (cell) => known.witness(cell) !== undefined,
  };
  const isWritten = (role: SegmentRole, { cells, formulas, ownFormulas }: EarlierColumn, row: number) => {
    if (formulas.has(row)) return false;
    if (ownFormulas?.has(row)) return true;
    return isKnown[role](cells[row]!);
  };
  const typedOver = new Set<number>();
  const own: { [Role in SegmentRole]?: number[] } = {};
  const others: { [Role in SegmentRole]?: number[] } = {};
  for (const role of segmentRoles) {
    const column = earlier[role];
    if (!column) continue;
    const otherRole = besideIt[role];
    const beside = earlier[otherRole];
    // Of a column alone, as the other was deleted, nothing beside says it.
    const isBesideWritten = (row: number) =>
      beside === undefined ||
      ((!isBlank(beside.cells[row] ?? '') || beside.ownFormulas?.has(row) === true) &&
        isWritten(otherRole, beside, row));
    const [written, foreign]: [number[], number[]] = [[], []];
    yield* eachRow(column.cells.length, (row) => {
      if (isWritten(role, column, row)) written.push(row);
      else if (isBlank(column.cells[row]!) && !column.formulas.has(row)) return;
      else if (takesTypedOver(row) && isBesideWritten(row)) {
        written.push(row);
        typedOver.add(row);
      } else foreign.push(row);
    });
    [own[role], others[role]] = [written, foreign];
  }
  return { own, others, typedOver: [...typedOver] };
}
