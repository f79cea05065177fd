import { TableManager } from '@univerjs/sheets-table';

/** Makes Univer draw no filter buttons on a table whose `showFilterButton` is false; Univer 0.25.1 knows no such tables. */
export function hideFilterButtons(): void {
  if (patched) return;
  patched = true;
  const tables = TableManager.prototype;
  const withButtons = tables.getSheetFilterRangeWithState;
  tables.getSheetFilterRangeWithState = function (unitId, sheetId) {
    const isShown = (id: string) => {
      const meta = this.getTable(unitId, id)?.getTableMeta() as { showFilterButton?: boolean } | undefined;
      return meta?.showFilterButton !== false;
    };
    return withButtons.call(this, unitId, sheetId).filter(({ tableId }) => isShown(tableId));
  };
}

let patched = false;
