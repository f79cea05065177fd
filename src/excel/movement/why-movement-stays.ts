import { areProposed } from '../../movement/sheet/lost-clients';
import { blockOnSheet } from '../../sheet/cells/cell';
import type { SheetProblem } from '../../sheet/problem';
import type { ListSheet, ListSheetFound } from '../list-sheet/find-list-sheet';
import { cellsOfOthers } from '../list-sheet/why-it-stays';
import { below, rightOf } from '../office/area';
import { whySheetStays } from '../own/why-sheet-stays';
import type { LossRead } from './read-loss';

/**
 * Returns the problem that says why the sheet of a comparison is not deleted; undefined if it can be.
 *
 * @param loss what the user said on it about why clients were lost
 * @param isKept returns whether the reason of a client is on the sheet that replaces this one, with her list of reasons;
 *   left out if no sheet replaces it
 */
export function whyMovementStays(
  context: Excel.RequestContext,
  found: ListSheetFound,
  made: ListSheet,
  loss: LossRead | undefined,
  isKept?: (key: string) => boolean,
): Promise<SheetProblem | undefined> {
  return whySheetStays(context, found, made, {
    tables: [made.record.table, ...(loss ? [loss.table] : [])],
    hers: async () => {
      const cells = [
        ...reasonsToKeep(made, loss, isKept),
        ...(await cellsOfOthers(context, made, {
          headers: loss ? [loss.column] : [],
          areas: loss?.area ? [loss.area] : [],
        })),
      ];
      return cells.length > 0 ? ({ why: 'cells', found: cells } as const) : undefined;
    },
  });
}

/** Returns the cells with reasons of the user that would be lost: those of clients, and her list if she changed it. */
function reasonsToKeep(
  { sheetName }: ListSheet,
  loss: LossRead | undefined,
  isKept?: (key: string) => boolean,
): string[] {
  if (!loss) return [];
  const cells = loss.cells
    .filter(({ key }) => !(loss.given.has(key) && isKept?.(key)))
    .map(({ cell }) => cell);
  const { area, reasons } = loss;
  if (isKept || !area || areProposed(reasons)) return cells;
  const list = { top: area.top, left: area.left, bottom: below(area) - 1, right: rightOf(area) - 1 };
  return [...cells, blockOnSheet(sheetName, list)];
}
