import { ICommandService, type IWorkbookData } from '@univerjs/core';
import { SetSheetTableMutation } from '@univerjs/sheets-table';
import type { StartedUniver } from '../simulator/workbook/univer/start-univer';
import { resourceOf } from '../simulator/xlsx/terms/snapshot-resources';

/** Gives each table its style from the snapshot, because Univer 0.25 gives all tables that it opens its first style. */
export function showTableLooks({ univer }: StartedUniver, snapshot: IWorkbookData): void {
  const commands = univer.__getInjector().get(ICommandService);
  for (const [subUnitId, { tables }] of Object.entries(resourceOf(snapshot, 'SHEET_TABLE_PLUGIN'))) {
    for (const { id: tableId, options } of tables) {
      const config = { theme: options.tableStyleId };
      commands.syncExecuteCommand(SetSheetTableMutation.id, {
        unitId: snapshot.id,
        subUnitId,
        tableId,
        config,
      });
    }
  }
}
