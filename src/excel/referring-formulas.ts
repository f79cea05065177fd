import { cellAddress, quotedSheetName, type CellValue } from '../sheet/cell';
import { refersTo, type ReferredColumns, type ReferringFormulas } from '../sheet/formula-references';
import { segmentRoles } from '../sheet/segment-record';
import type { Customers } from '../sheet/segmentation';
import { areaOf, areaProperties, overlap, rangeAt, type Area } from './area';
import type { FoundCustomers } from './customers-in';
import { findCustomersAgain } from './find-customers';
import { whenEditIsDone } from './run-in-excel';

/** So many cells are looked through, which takes some seconds; the answer says where there are more. */
const mostCells = 500_000;
const cellsPerAnswer = 50_000;
const mostListed = 100;

interface Block {
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  readonly area: Area;
}

/**
 * The formulas anywhere in the workbook that refer to the columns which this model wrote beside these customers. They
 * are searched by their text: Excel's own search for dependents (ExcelApi 1.13) is missing in older versions.
 */
export function referringFormulas(customers: Customers, modelId: string): Promise<ReferringFormulas> {
  return whenEditIsDone(async (context) => {
    const found = await findCustomersAgain(context, customers);
    const target = targetOf(found, modelId);
    const blocks = await blocksInUse(context);
    const cells: string[] = [];
    let looked = 0;
    for (const block of blocks) {
      looked += block.area.rows * block.area.columns;
      if (looked > mostCells || cells.length > mostListed) break;
      const range = rangeAt(block.sheet, block.area).load('formulas');
      await context.sync();
      cells.push(...referringIn(block, range.formulas as CellValue[][], target));
    }
    return { cells: cells.slice(0, mostListed), isPartial: looked > mostCells || cells.length > mostListed };
  });
}

function targetOf({ own, area, table, survey, headerRow }: FoundCustomers, modelId: string): ReferredColumns {
  const run = own.find(({ record }) => record.modelId === modelId);
  const columns = segmentRoles.flatMap((role) => run?.columns[role]?.left ?? []);
  const headers = columns.map((column) => String(headerRow[column - area.left] ?? ''));
  return {
    sheetName: survey.name,
    top: area.top,
    rows: area.rows,
    columns,
    table: table && { name: table.name, headers },
  };
}

/** What is in use on each sheet, cut into answers; small sheets first, as formulas about customers stand there. */
async function blocksInUse(context: Excel.RequestContext): Promise<Block[]> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(areaProperties));
  await context.sync();
  const blocks = sheets.items.flatMap((sheet, index): Block[] => {
    const range = used[index]!;
    return range.isNullObject ? [] : [{ sheet, sheetName: sheet.name, area: areaOf(range) }];
  });
  const size = ({ area }: Block) => area.rows * area.columns;
  return blocks.sort((a, b) => size(a) - size(b)).flatMap(inAnswers);
}

function inAnswers(block: Block): Block[] {
  const { top, rows, columns } = block.area;
  const rowsPerAnswer = Math.max(1, Math.floor(cellsPerAnswer / columns));
  return Array.from({ length: Math.ceil(rows / rowsPerAnswer) }, (_, index) => {
    const done = index * rowsPerAnswer;
    const area = { ...block.area, top: top + done, rows: Math.min(rowsPerAnswer, rows - done) };
    return { ...block, area };
  });
}

function referringIn(
  { sheetName, area }: Block,
  formulas: readonly (readonly CellValue[])[],
  target: ReferredColumns,
): string[] {
  return formulas.flatMap((row, rowIndex) =>
    row.flatMap((formula, columnIndex) => {
      const [sheetRow, column] = [area.top + rowIndex, area.left + columnIndex];
      const isFormula = typeof formula === 'string' && formula.startsWith('=');
      if (!isFormula || isOwn(sheetName, sheetRow, column, target)) return [];
      if (!refersTo(formula, sheetName, target)) return [];
      return [`${quotedSheetName(sheetName)}!${cellAddress(sheetRow, column)}`];
    }),
  );
}

/** What stands in the columns themselves goes with them. */
function isOwn(sheetName: string, row: number, column: number, target: ReferredColumns): boolean {
  return (
    sheetName === target.sheetName &&
    target.columns.some((left) =>
      overlap(
        { top: row, left: column, rows: 1, columns: 1 },
        { top: target.top, left, rows: target.rows, columns: 1 },
      ),
    )
  );
}
