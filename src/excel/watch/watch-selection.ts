import { listenToWorkbook, type Selected } from './workbook-events';

/**
 * Calls the listener whenever a cell or sheet is selected, with the place of selected cells, and whenever somebody
 * changes cells or a sheet is deleted. What this add-in writes is no edit; an Excel without ExcelApi 1.14 does not say
 * who wrote, so there it is. Returns a function that stops the calls.
 */
export const watchSelection = (
  listener: (what: 'selected' | 'edited', where?: Selected) => void,
): Promise<() => Promise<void>> =>
  listenToWorkbook({
    selected: (where) => listener('selected', where),
    changed: (_sheetId, isOwn) => {
      if (!isOwn) listener('edited');
    },
    deleted: () => listener('edited'),
  });
