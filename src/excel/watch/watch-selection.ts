import { listenToWorkbook, type Selected } from './workbook-events';

/**
 * Calls the listener whenever a cell or sheet is selected, with the place of selected cells, and whenever somebody
 * changes cells or a sheet is deleted. Edits by this add-in do not count, except in an Excel without ExcelApi 1.14,
 * which does not report who wrote. Returns a function that stops the calls.
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
