import type { Model } from '../../classifier/model';
import { eachRow, type Sliced } from '../../classifier/slices';
import { isBlank } from '../cells/cell';
import type { EarlierColumn, EarlierColumns } from './earlier-columns';
import { isWrittenText } from './recognize-cells';
import { KnownTexts } from './known-texts';
import { segmentRoles, type SegmentRole } from '../segment-role';

/**
 * Maps each column to the one beside it. A cell with a text that is not ClientTier's counts as typed over if the cell
 * beside it still has ClientTier's text.
 */
const besideIt: Readonly<Record<SegmentRole, SegmentRole>> = {
  segment: 'strategy',
  strategy: 'segment',
  entitled: 'segment',
  previous: 'segment',
  since: 'segment',
  movement: 'segment',
};

/** Rows below the header, ascending, for each of ClientTier's columns. */
export type RowsByRole = { readonly [Role in SegmentRole]?: readonly number[] };

/** The filled cells in ClientTier's columns, split by who wrote them. */
export interface SharedCells {
  /** Rows of the cells that ClientTier wrote, and of those that count as typed over. */
  readonly own: RowsByRole;
  readonly others: RowsByRole;
  /** Rows with a cell of ClientTier that the user typed over. */
  readonly typedOver: readonly number[];
}

/**
 * Splits the filled cells of ClientTier's columns into its own and those that the user added: a total, a note, a
 * formula.
 *
 * @param takesTypedOver returns whether the user may have typed over ClientTier's cells in this row. A cell that the
 *   user typed then counts as ClientTier's if the cell beside it still is ClientTier's.
 */
export function* cellsOfOthers(
  model: Model | undefined,
  earlier: EarlierColumns,
  takesTypedOver: (row: number) => boolean = () => false,
): Sliced<SharedCells> {
  const known = new KnownTexts(model, earlier.texts);
  const isWritten = (role: SegmentRole, { cells, formulas, ownFormulas }: EarlierColumn, row: number) => {
    if (formulas.has(row)) return false;
    if (ownFormulas?.has(row)) return true;
    return isWrittenText[role](known, cells[row]!);
  };
  const typedOver = new Set<number>();
  const own: { [Role in SegmentRole]?: number[] } = {};
  const others: { [Role in SegmentRole]?: number[] } = {};
  for (const role of segmentRoles) {
    const column = earlier[role];
    if (!column) continue;
    const otherRole = besideIt[role];
    const beside = earlier[otherRole];
    // If the column beside was deleted, the cell counts as typed over.
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
