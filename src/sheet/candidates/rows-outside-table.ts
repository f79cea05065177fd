import type { CellsOutside } from '../cells-outside';
import { cellsBelowTable } from '../find/rows-outside';
import type { DataList } from '../find/data-list';
import { mayGoOn } from '../find/data-lists';
import { below, rightOf, type Area } from '../cells/area';
import type { SheetLayout, TableOnSheet } from './sheet-layout';
import { cellsForLists, type SheetWindow } from './sheet-windows';

/**
 * Converts positions within the cells that were read to positions on the sheet. If rows further down were not read,
 * adds them as a further block with the cause `notLookedAt`.
 */
export function outsideOfList(
  { used }: SheetLayout,
  list: DataList,
  { area }: SheetWindow,
  found: readonly CellsOutside[],
): CellsOutside[] {
  const onSheet = found.map((cells) => movedTo(area, cells));
  const [unseen, end] = [below(area), below(used!) - 1];
  if (unseen > end || mayGoOn(list, area.rows)) return onSheet;
  const columns = { left: area.left + list.left, right: area.left + list.right };
  return [...onSheet, { top: unseen, bottom: end, ...columns, cause: 'notLookedAt' }];
}

/** Returns the rows right below a table, as far as they were read. */
export function outsideOfTable(
  survey: SheetLayout,
  { area: table }: TableOnSheet,
  windows: readonly SheetWindow[],
): CellsOutside[] {
  const end = below(table);
  const window = windows.find(({ area }) => area.top <= end && end < below(area));
  if (!window) return [];
  const { area } = window;
  const place = {
    top: end - area.top,
    left: table.left - area.left,
    right: rightOf(table) - 1 - area.left,
  };
  return cellsBelowTable(cellsForLists(window, survey), place).map((cells) => movedTo(area, cells));
}

const movedTo = ({ top, left }: Area, cells: CellsOutside): CellsOutside => ({
  top: top + cells.top,
  bottom: top + cells.bottom,
  left: left + cells.left,
  right: left + cells.right,
  cause: cells.cause,
});
