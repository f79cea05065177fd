import {
  attentionItems,
  attentionRows,
  type AttentionItem,
  type ShownCells,
  attentionText,
} from '../../sheet/report/attention-rows';
import { cellPosition } from '../../sheet/cells/cell';
import { sheetColumn } from '../../sheet/customer-range';
import { nameColumnAmong } from '../../sheet/match/label-columns';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import type { Question } from '../../sheet/question';
import type { Customers } from '../../sheet/customers';
import { fillNewSheet, writeTexts } from '../new-sheet/fill-new-sheet';
import { readColumns } from '../office/read-columns';
import type { Situation } from '../run/situation/read-situation';

/** Widths in points of the columns: cell, client, what was found, reason, kind. */
const columnWidths = [110, 150, 150, 330, 120];

/**
 * Lists what needs attention on a new sheet, in the language of the question. Changes nothing else. Returns the sheet's
 * name.
 *
 * @throws SheetProblem if there is nothing to list or no sheet can be added
 */
export async function writeAttentionList(
  context: Excel.RequestContext,
  situation: Situation,
  { onProgress }: Pick<RunOptions, 'onProgress'>,
): Promise<{ sheet: string; items: number }> {
  const { language } = situation.question;
  const items = attentionItems(language, situation.plan);
  if (items.length === 0) throw new SheetProblem('nothingToList', { sheet: situation.found.survey.name });
  const shown = await readShown(context, situation, items);
  const rows = attentionRows(items, shown, language);
  const sheet = await writeSheet(context, attentionText[language].sheet, rows, onProgress);
  return { sheet, items: items.length };
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

/** Returns the sheet column with the clients' names; undefined if there is none. */
function nameColumn(customers: Customers, { measures }: Question): number | undefined {
  const chosen = measures.map(({ index }) => index);
  const column = nameColumnAmong(customers, chosen);
  return column === undefined ? undefined : sheetColumn(customers.range, column);
}

function writeSheet(
  context: Excel.RequestContext,
  wanted: string,
  rows: readonly (readonly string[])[],
  onProgress: RunOptions['onProgress'],
): Promise<string> {
  return fillNewSheet(
    context,
    wanted,
    (sheet) => {
      columnWidths.forEach((width, column) => {
        const header = sheet.getCell(0, column);
        header.format.columnWidth = width;
        header.format.font.bold = true;
      });
      sheet.freezePanes.freezeRows(1);
      return writeTexts(context, sheet, columnWidths.length, rows);
    },
    onProgress,
  );
}
