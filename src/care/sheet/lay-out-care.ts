import { traits } from '../../classifier/language';
import type { Sliced } from '../../classifier/slices';
import { cellAddress, type CellValue } from '../../sheet/cells/cell';
import { isoDay } from '../../sheet/cells/excel-date';
import { exactEntry } from '../../sheet/cells/inert-text';
import { asText, type SummaryCell, type SummaryLook } from '../../summary/layout';
import { tableColumn } from '../../summary/table-column';
import { words } from '../words/languages';
import type { CareInput } from './care-input';
import { countsText, overdueText, unlistedText } from './counts-text';
import { layOutPlan, type LaidOutColumn } from './lay-out-plan';
import { placeSettings, type PlacedTable } from './place-settings';

/** The care plan, ready to write. Rows are zero-based. */
export interface CareLayout {
  /** Title, notes and headings, which the user does not change. */
  readonly cells: readonly SummaryCell[];
  /** The tables that the user changes. */
  readonly settings: readonly PlacedTable[];
  /** The row of the plan's headers. */
  readonly top: number;
  readonly columns: readonly LaidOutColumn[];
}

/** The row of the headers of the tables above the plan. */
const firstTable = 7;
/** Blank rows below these tables, so that they can become longer. */
const room = 3;

/** Places the tables that the user may change above the plan. */
export const placeTables = (input: CareInput): PlacedTable[] => placeSettings(input, firstTable);

export function* layOutCare(input: CareInput): Sliced<CareLayout> {
  const { language, modelName, listSheet, day, log } = input;
  const text = words[language].sheet;
  const cell = (row: number, shown: string, look: SummaryLook): SummaryCell => ({
    ...{ row, column: 0, input: asText(shown), look },
  });
  const settings = placeTables(input);
  const longest = Math.max(...settings.map(({ rows }) => rows.length));
  const heading = firstTable + 1 + longest + room;
  const [ofSettings, ofIntervals, , ofHolidays] = settings;
  const asOf = cellAddress(firstTable + 1, ofSettings!.left + 1).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  const places = {
    asOf,
    log,
    intervals: { table: ofIntervals!.table, headers: ofIntervals!.headers },
    holidays: { table: ofHolidays!.table, header: ofHolidays!.headers[0]! },
  };
  return {
    cells: [
      cell(0, `${text.name}${traits[language].colon}${modelName}`, 'title'),
      cell(1, text.origin(listSheet, isoDay(day)), 'note'),
      cell(2, text.howTo(log.sheetName), 'note'),
      cell(3, text.counts(countsText(input)), 'note'),
      cell(4, overdueText(input), 'note'),
      { row: 5, column: 0, input: textDates(input), look: 'note' },
      ...(input.planned.unlisted > 0 ? [cell(6, unlistedText(input), 'note')] : []),
      cell(heading, text.list, 'heading'),
    ],
    settings,
    top: heading + 1,
    columns: yield* layOutPlan(input, places, heading + 2),
  };
}

/** Returns a formula that says how many dates of the log are text. It shows nothing if there are none. */
function textDates({ language, log: { table, headers } }: CareInput): string {
  const dates = tableColumn(table, headers.date);
  const count = `SUMPRODUCT(ISTEXT(${dates})*(LEN(${dates})>0))`;
  return `=IF(${count}=0,"","${words[language].sheet.textDates}"&${count})`;
}

/** Returns the cells of a table above the plan, its header first. */
export const cellsOfTable = ({ top, left, headers, rows, formats }: PlacedTable): SummaryCell[] => [
  ...headers.map((header, index): SummaryCell => ({
    ...{ row: top, column: left + index, input: asText(header) },
  })),
  ...rows.flatMap((row, down) =>
    row.map((entry, index): SummaryCell => {
      const format = formats[down]?.[index];
      return {
        row: top + 1 + down,
        column: left + index,
        // The first of two columns has labels, such as tiers or owners, the second what belongs to them.
        input: headers.length > 1 && index === 0 ? labelOf(entry) : inputOf(entry),
        ...(format !== undefined && { numberFormat: format }),
      };
    }),
  ),
];

const labelOf = (name: CellValue) => (typeof name === 'number' ? name : asText(String(name)));

/** Returns what to enter for a cell. A formula of the user stays a formula. */
function inputOf(entry: CellValue): string | number {
  if (typeof entry === 'number') return entry;
  return typeof entry === 'string' && entry.startsWith('=') ? entry : String(exactEntry(String(entry)));
}
