import { logColumns } from '../../care/sheet/care-columns';
import type { LogRecord } from '../../care/sheet/care-record';
import { blankVisits, formatOfLog, layOutLog, logTop, topicsLeft } from '../../care/sheet/lay-out-log';
import { words } from '../../care/words/languages';
import type { Language } from '../../classifier/language';
import { columnLetters, type CellValue } from '../../sheet/cells/cell';
import { unusedName } from '../../sheet/cells/unused-name';
import { titleHeight } from '../../summary/layout';
import { changesOfNew } from '../../summary/sheet/changes';
import { tableColumn } from '../../summary/table-column';
import { addSheet, type AddedSheet } from '../new-sheet/added-sheet';
import { printAcross } from '../new-sheet/print-across';
import { below } from '../office/area';
import { giveFormat } from '../orders/write-table';
import { writeChanges } from '../summary/write-changes';
import { addTable } from '../new-sheet/add-table';
import type { LogSheet } from './find-care';
import { offerList } from '../list-sheet/offer-list';

/** Adds the visit log, with its topics beside it, and returns it. */
export async function makeLog(
  context: Excel.RequestContext,
  language: Language,
  record: LogRecord,
  begin: (added: AddedSheet) => void,
): Promise<LogSheet> {
  const { table, topics, headers } = record;
  const text = words[language].log;
  const { sheetId, sheetName } = await addSheet(context, (taken) => unusedName(text.name, taken), begin);
  const { names, worksheets } = context.workbook;
  const sheet = worksheets.getItem(sheetId!);
  const body = (column: number) => sheet.getRangeByIndexes(logTop + 1, column, blankVisits, 1);
  logColumns.forEach((id, column) => {
    sheet.getCell(0, column).format.columnWidth = 110;
    giveFormat(body(column), { format: formatOfLog(id) });
  });
  sheet.getCell(0, topicsLeft).format.columnWidth = 130;
  sheet.getCell(0, 0).format.rowHeight = titleHeight;
  writeChanges(context, sheet, changesOfNew(layOutLog(language)), true);
  addTable(sheet, table, { top: logTop, left: 0, rows: blankVisits, columns: logColumns.length });
  if (topics) {
    const left = names.getItemOrNullObject(topics.name).load('name');
    await context.sync();
    if (!left.isNullObject) left.delete();
    addTable(sheet, topics.table, { top: logTop, left: topicsLeft, rows: text.topics.length, columns: 1 });
    names.add(topics.name, `=${tableColumn(topics.table, text.topicsHeader)}`);
    offerList(body(logColumns.indexOf('topic')), topics.name);
  }
  printAcross(sheet, { header: logTop });
  // The area is whole columns, so that it fits a log that grows. It leaves out the topics.
  sheet.pageLayout.setPrintArea(sheet.getRange(`A:${columnLetters(logColumns.length - 1)}`));
  await context.sync();
  const area = { top: logTop, left: 0, rows: blankVisits + 1, columns: logColumns.length };
  const cells = logColumns.map((id): CellValue[] => [headers[id], ...Array<string>(blankVisits).fill('')]);
  return {
    ...{ sheetId: sheetId!, sheetName, isProtected: false, record, topics: text.topics },
    used: { ...area, top: 0, rows: below(area) },
    table: { area, formulas: cells, values: cells },
  };
}
