import { clientsRecordKey, readClientsRecord, type ClientsRecord } from '../../orders/sheet/clients-record';
import type { PresentTable } from '../../orders/sheet/plan-again';
import type { CellValue } from '../../sheet/cells/cell';
import { isFormula } from '../office/formulas-in-workbook';
import { areaOf, areaProperties, type Area } from '../office/area';
import { readColumns } from '../office/read-columns';
import { cellsAbove, type CellsAbove } from './cells-above';

/** The sheet of clients that ClientTier made in an earlier run. */
export interface ClientsSheet {
  readonly record: ClientsRecord;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly isProtected: boolean;
  readonly isFiltered: boolean;
  readonly area: Area;
  readonly used: Area;
  /** The sheet's content, as entered: the table by columns, and the cells above it. */
  readonly present: PresentTable;
  readonly above: CellsAbove;
}

/** The sheet of clients, if the workbook has one, and what must be known to add or delete it. */
export interface ClientsFound {
  readonly made?: ClientsSheet;
  /** The setting as it is, to restore it. */
  readonly setting: unknown;
  readonly isLocked: boolean;
  readonly sheetNames: readonly string[];
}

/** How many rows above the table to look at, in which the day may be. */
const mostRowsAbove = 100;

/** Finds the sheet of clients by its table, even after somebody renamed the sheet. */
export async function findClientsSheet(context: Excel.RequestContext): Promise<ClientsFound> {
  const { workbook } = context;
  const setting = workbook.settings.getItemOrNullObject(clientsRecordKey).load('value');
  const tables = workbook.tables.load(
    'items/name,items/worksheet/id,items/worksheet/name,items/autoFilter/isDataFiltered',
  );
  const sheets = workbook.worksheets.load('items/id,items/name,items/protection/protected');
  workbook.protection.load('protected');
  await context.sync();
  const value: unknown = setting.isNullObject ? undefined : setting.value;
  const record = readClientsRecord(value);
  const table = record && tables.items.find(({ name }) => name === record.table);
  const found = {
    setting: value,
    isLocked: workbook.protection.protected,
    sheetNames: sheets.items.map(({ name }) => name),
  };
  if (!record || !table) return found;
  const sheet = workbook.worksheets.getItem(table.worksheet.id);
  const range = workbook.tables.getItem(record.table).getRange().load(areaProperties);
  const used = sheet.getUsedRange(true).load(areaProperties);
  sheet.autoFilter.load('isDataFiltered');
  await context.sync();
  const area = areaOf(range);
  const columns = Array.from({ length: area.columns }, (_, index) => ({
    column: area.left + index,
    member: 'formulas' as const,
  }));
  const rowsAbove = Math.max(1, Math.min(mostRowsAbove, area.top));
  const above = sheet
    .getRangeByIndexes(Math.max(0, area.top - rowsAbove), 0, rowsAbove, area.left + area.columns)
    .load('formulas,values,numberFormat,rowIndex');
  const read = await readColumns(context, sheet, { top: area.top, rows: area.rows }, columns);
  const { id, name } = table.worksheet;
  return {
    ...found,
    made: {
      record,
      sheetId: id,
      sheetName: name,
      isProtected: sheets.items.find((each) => each.id === id)!.protection.protected,
      isFiltered: table.autoFilter.isDataFiltered || sheet.autoFilter.isDataFiltered,
      area,
      used: areaOf(used),
      present: {
        headers: read.map(([header]) => String(header)),
        cells: read.map((cells) => cells.slice(1)),
        shown: await shownByFormulas(context, sheet, area, read),
      },
      above: cellsAbove(above, record.notes),
    },
  };
}

/** Returns what each cell shows that begins with `=`: Excel returns the same for a formula and a text such as `=1+1`. */
async function shownByFormulas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  read: readonly (readonly CellValue[])[],
): Promise<ReadonlyMap<string, CellValue>> {
  const columns = [...read.keys()].filter((column) => read[column]!.slice(1).some(isFormula));
  const shown = new Map<string, CellValue>();
  if (columns.length === 0) return shown;
  const values = await readColumns(
    context,
    sheet,
    { top: area.top + 1, rows: area.rows - 1 },
    columns.map((column) => ({ column: area.left + column, member: 'values' })),
  );
  columns.forEach((column, index) =>
    values[index]!.forEach((value, row) => {
      if (isFormula(read[column]![row + 1]!)) shown.set(`${column} ${row}`, value);
    }),
  );
  return shown;
}
