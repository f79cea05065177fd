import { SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import { areaAddress, type Area } from '../places/area';
import type { UniverBook } from '../univer/univer-book';
import type { Place } from '../places/place';
import { toUniverRange, fromUniverRange } from '../places/univer-range';
import type { WorkbookEvents } from './workbook-events';

/** Knows which place is selected on the active sheet. */
export class Selection {
  constructor(
    private readonly book: UniverBook,
    events: WorkbookEvents,
  ) {
    book.onCommand(({ id, params }) => {
      if (id !== SetSelectionsOperation.id) return;
      const { subUnitId } = params as { subUnitId: string };
      const { area } = this.current;
      events.fire('SelectionChanged', subUnitId, { address: areaAddress(area) });
    });
  }

  /** The selected place; A1 if nothing was selected yet. */
  get current(): Place {
    const sheetId = this.book.unit.getActiveSheet().getSheetId();
    const selections = this.book.injector
      .get(SheetsSelectionsService)
      .getWorkbookSelections(this.book.unitId);
    const range = selections.getSelectionsOfWorksheet(sheetId)?.at(-1)?.range;
    return { sheetId, area: range ? fromUniverRange(range) : firstCell };
  }

  select({ sheetId, area }: Place): void {
    const range = toUniverRange(area);
    const { startRow, startColumn } = range;
    const primary = {
      actualRow: startRow,
      actualColumn: startColumn,
      isMerged: false,
      isMergedMainCell: false,
      startRow,
      endRow: startRow,
      startColumn,
      endColumn: startColumn,
    };
    this.book.run(SetSelectionsOperation.id, {
      subUnitId: sheetId,
      selections: [{ range, primary, style: null }],
    });
  }
}

const firstCell: Area = { row: 0, column: 0, rows: 1, columns: 1 };
