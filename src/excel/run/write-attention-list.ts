import {
  attentionItems,
  attentionRows,
  type AttentionItem,
  type ShownCells,
} from '../../sheet/plan/attention-rows';
import { attentionText } from '../../sheet/plan/attention-text';
import { cellPosition } from '../../sheet/cells/cell';
import { sheetColumn } from '../../sheet/customer-range';
import { labelColumns } from '../../sheet/match/label-columns';
import { causeOf } from '../../sheet/cause';
import { SheetProblem } from '../../sheet/problem';
import { columnOfNames } from '../../sheet/match/client-columns';
import type { Choice } from '../../sheet/choice';
import type { Question } from '../../sheet/question';
import type { Customers } from '../../sheet/customers';
import { unusedName } from '../../sheet/cells/unused-name';
import { isNoAnswer } from '../office/answer-in-time';
import { readColumns } from '../office/read-columns';
import { readSituation, type Situation } from './read-situation';
import { atOnce } from '../office/run-in-excel';
import { writeCells } from '../office/write-cells';

/** Widths in points of the columns: cell, client, what was found, reason, kind. */
const columnWidths = [110, 150, 150, 330, 120];

/**
 * Reads the customers again and lists what needs attention on a new sheet, in the language of the choice. Changes
 * nothing else. Returns the sheet's name.
 *
 * @throws SheetProblem if there is nothing to list or no sheet can be added
 */
export function writeAttentionList(
  customers: Customers,
  choice: Choice,
): Promise<{ sheet: string; items: number }> {
  return atOnce(async (context) => {
    const situation = await readSituation(context, customers, choice);
    const items = attentionItems(choice.language, situation.plan);
    if (items.length === 0) throw new SheetProblem('nothingToList', { sheet: situation.found.survey.name });
    const shown = await readShown(context, situation, items);
    const sheet = await newSheetName(context, attentionText[choice.language].sheet);
    await writeSheet(context, sheet, attentionRows(items, shown, choice.language));
    return { sheet, items: items.length };
  });
}

async function newSheetName(context: Excel.RequestContext, wanted: string): Promise<string> {
  const { workbook } = context;
  const protection = workbook.protection.load('protected');
  const sheets = workbook.worksheets.load('items/name');
  await context.sync();
  if (protection.protected) throw new SheetProblem('protectedWorkbook', {});
  return unusedName(
    wanted,
    sheets.items.map(({ name }) => name),
  );
}

/** Reads cells as the sheet shows them, for example dates as dates. */
async function readShown(
  context: Excel.RequestContext,
  { found, question }: Situation,
  items: readonly AttentionItem[],
): Promise<ShownCells> {
  const { customers, survey } = found;
  const places = items.map(({ cell }) => cellPosition(cell));
  const top = places.reduce((least, { row }) => Math.min(least, row), Infinity);
  const bottom = places.reduce((most, { row }) => Math.max(most, row), 0);
  const names = nameColumn(customers, question);
  const columns = [
    ...new Set([...places.map(({ column }) => column), ...(names === undefined ? [] : [names])]),
  ];
  const read = await readColumns(
    context,
    survey.sheet,
    { top, rows: bottom - top + 1 },
    columns.map((column) => ({ column, member: 'text' })),
  );
  const texts = new Map(columns.map((column, index) => [column, read[index]!]));
  const textAt = (row: number, column: number) => String(texts.get(column)![row - top]);
  return {
    at: (cell) => textAt(cellPosition(cell).row, cellPosition(cell).column),
    clientAt: (cell) => (names === undefined ? '' : textAt(cellPosition(cell).row, names)),
  };
}

/**
 * Returns the sheet column with the clients' names, found by its header; otherwise the first column that is no measure.
 */
function nameColumn(customers: Customers, { measures }: Question): number | undefined {
  const labels = labelColumns(
    customers,
    measures.map(({ index }) => index),
  );
  const column = columnOfNames(customers.headers, labels) ?? labels[0];
  return column === undefined ? undefined : sheetColumn(customers.range, column);
}

async function writeSheet(
  context: Excel.RequestContext,
  name: string,
  rows: readonly (readonly string[])[],
): Promise<void> {
  try {
    const sheet = context.workbook.worksheets.add(name);
    columnWidths.forEach((width, column) => {
      const header = sheet.getCell(0, column);
      header.format.columnWidth = width;
      header.format.font.bold = true;
    });
    sheet.freezePanes.freezeRows(1);
    sheet.activate();
    await writeCells(
      context,
      sheet,
      columnWidths.map((_, column) => ({ column, top: 0, cells: rows.map((row) => asTyped(row[column]!)) })),
    );
  } catch (error) {
    // Excel may have added the sheet although it did not answer, or refused a later step.
    if (isNoAnswer(error)) throw new SheetProblem('listUnfinished', { sheet: name });
    throw new SheetProblem('listUnfinished', { sheet: name, cause: causeOf(error) });
  }
}

/** Returns what to enter so that a text stays as it is: `1,234` must not become a number, nor `=` a formula. */
const asTyped = (text: string) => (text === '' ? '' : `'${text}`);
