import type { CellValue } from '../../sheet/cells/cell';
import { dateFormat } from '../../summary/layout';
import { words } from '../words/languages';
import type { CareInput, CareTable } from './care-input';

/** A table above the plan. Row and column of its first header are zero-based. */
export interface PlacedTable {
  readonly id: CareTable;
  readonly table: string;
  readonly top: number;
  readonly left: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Number formats, row by row; undefined for the sheet's default format. */
  readonly formats: readonly (readonly (string | undefined)[])[];
}

/** The first columns of the tables; a blank column separates two tables. */
const left = { settings: 1, intervals: 4, capacity: 7, holidays: 10 };

/** Blank cells for further holidays. */
const blankHolidays = 3;

/** Places the tables that the user may change side by side: settings, intervals, capacity, holidays. */
export function placeSettings({ language, settings, tables }: CareInput, top: number): PlacedTable[] {
  const text = words[language].sheet;
  const { asOf, winBack, intervals, capacity, holidays } = settings;
  const days = [...holidays, ...Array<CellValue>(blankHolidays).fill('')];
  const place = (
    id: keyof typeof left,
    headers: readonly string[],
    rows: readonly (readonly CellValue[])[],
    formats: PlacedTable['formats'] = [],
  ): PlacedTable => ({ id, table: tables[id], top, left: left[id], headers, rows, formats });
  return [
    place(
      'settings',
      text.settings,
      [
        [text.asOf, asOf],
        [text.winBack, winBack],
      ],
      [[undefined, dateFormat]],
    ),
    place('intervals', text.intervals, intervals),
    place('capacity', text.capacity, capacity),
    place(
      'holidays',
      [text.holidays],
      days.map((day) => [day]),
      days.map(() => [dateFormat]),
    ),
  ];
}
