import type { Language } from '../../classifier/language';
import { dateFormat } from '../../summary/layout';
import type { ListLayout } from '../../summary/sheet/list-record';
import { titledList } from '../../summary/sheet/titled-list';
import { overrideColumns, type OverrideCells, type OverrideColumn } from '../override-row';
import { words } from '../words/languages';

/** Returns the number format of a column; `General` if it needs none. */
export const formatOfOverrides = (column: OverrideColumn): string =>
  column === 'since' || column === 'until' || column === 'ended' ? dateFormat : 'General';

/** The column of the reasons, zero-based; a blank one lies between them and the table. */
export const reasonsLeft = overrideColumns.length + 1;

/** Lays out a new sheet with these rows. */
export function layOutOverrides(rows: readonly OverrideCells[], language: Language): ListLayout {
  const { name, what, rows: ofRows, people, headers } = words[language].sheet;
  return titledList(
    name,
    [what, ofRows, people],
    overrideColumns.map((column) => ({
      header: headers[column],
      format: formatOfOverrides(column),
      cells: rows.map((row) => row[column]),
      ...(column === 'note' && { isNote: true as const }),
    })),
  );
}

/** Returns the cells of the table of reasons, the header first. */
export const cellsOfReasons = (language: Language): readonly string[] => {
  const { reasonsHeader, reasons, strategic } = words[language].sheet;
  return [reasonsHeader, ...reasons, strategic];
};
