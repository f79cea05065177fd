import type { Model } from '../../classifier/model';
import { eachRow, type Sliced } from '../../classifier/slices';
import { isBlank } from '../cells/cell';
import type { EarlierColumn, EarlierColumns } from './earlier-columns';
import { isWrittenText } from './recognize-cells';
import { KnownTexts } from './known-texts';
import { segmentRoles, type SegmentRole } from '../segment-role';

/** The column beside it, by which an overwritten cell of each column is still recognized. */
const besideIt: Readonly<Record<SegmentRole, SegmentRole>> = { segment: 'strategy', strategy: 'segment' };

/** Rows below a header, ascending, by column. */
export type RowsByRole = { readonly [Role in SegmentRole]?: readonly number[] };

/** The cells in ClientTier's columns, by owner; blank cells are left out. */
export interface SharedCells {
  /** Cells that ClientTier wrote, including overrides of them. */
  readonly own: RowsByRole;
  readonly others: RowsByRole;
  /** The rows with an override. */
  readonly typedOver: readonly number[];
}

/**
 * Splits the cells of ClientTier's columns into those that it wrote and those that the user added: a total, a note, a
 * formula. An override counts as ClientTier's on the given rows, if the cell beside it is still ClientTier's.
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
    // If the other column was deleted, no cell beside it can tell.
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
