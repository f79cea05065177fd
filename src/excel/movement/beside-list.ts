import { movementName } from '../../movement/blocks/layout';
import type { LossRecord } from '../../movement/sheet/movement-record';
import { exactEntry } from '../../sheet/cells/inert-text';
import { blockAddress } from '../../sheet/cells/cell';
import { anchored } from '../../movement/sheet/lost-clients';
import { offerList } from '../list-sheet/offer-list';
import { addTable } from '../new-sheet/add-table';
import type { ListSheetToMake } from '../list-sheet/write-list-sheet';
import type { MovementPlan } from './plan-movement';

/** Returns what writes the user's list of reasons beside the list of clients, and offers it in the column for them. */
export const besideList =
  ({ layout, lossTable, language }: MovementPlan): NonNullable<ListSheetToMake['beside']> =>
  (sheet) => {
    const { lost } = layout;
    if (!lost) return {};
    const { top, left, cells, formats } = lost.table;
    const [headers = [], ...rows] = cells;
    const range = sheet.getRangeByIndexes(top, left, cells.length, headers.length);
    range.numberFormat = cells.map(() => [...formats]);
    range.formulas = cells.map((row, index) =>
      row.map((cell, column) => (index === 0 || column === 0 ? exactEntry(cell) : cell)),
    );
    addTable(sheet, lossTable, { top, left, rows: rows.length, columns: headers.length });
    const rowsOfList = layout.columns[0]!.cells.length;
    offerList(
      sheet.getRangeByIndexes(layout.top + 1, lost.column, rowsOfList, 1),
      // Excel extends a reference to all rows of a table if the table grows.
      anchored(blockAddress(top + 1, left, top + rows.length, left)),
    );
    const loss: LossRecord = {
      ...{ table: lossTable, headers: [...headers], column: lost.header, clients: lost.clients },
      ...{ movement: lost.movement, lost: movementName('lost', language) },
    };
    return { loss };
  };
