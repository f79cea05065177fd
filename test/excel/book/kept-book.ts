import type { IWorkbookData } from '@univerjs/core';
import { giveWhatUniverDoesNotKeep } from '../../../src/simulator/not-kept-by-univer';
import { defaultTableStyle } from '../../../src/simulator/workbook/univer/table-looks';
import { startOfficeAnew } from '../../setup/office';
import { bookOf, type Book } from '../open-book';

/** What is in a workbook at some time, and where its user is. */
export interface KeptBook {
  readonly content: string;
  readonly sheet: string;
  readonly selected: string;
}

/** Returns what is in a workbook now. */
export async function keepBook({ content }: Book): Promise<KeptBook> {
  const place = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    const range = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return { sheet: sheet.name, selected: range.address.split('!').at(-1)! };
  });
  return { ...place, content: JSON.stringify(await content()) };
}

/** Opens a workbook in a separate Excel, as it was when it was kept. */
export async function openKept({ content, sheet, selected }: KeptBook): Promise<Book> {
  const snapshot = JSON.parse(content) as IWorkbookData;
  const book = await bookOf({ data: partOfUniver(snapshot) }, startOfficeAnew);
  // Univer opens each table in its default style.
  for (const table of book.workbook.root.tables.items()) {
    const { style } = table;
    if (style !== defaultTableStyle) table.style = style;
  }
  giveWhatUniverDoesNotKeep(book.workbook, snapshot);
  await book.select(sheet, selected);
  return book;
}

/** Leaves out what Univer does not keep, and the looks of tables, which it would add to those that it gives them. */
function partOfUniver({ resources = [], ...data }: IWorkbookData): IWorkbookData {
  const looks = 'SHEET_RANGE_THEME_MODEL_PLUGIN';
  const sheets = Object.entries(data.sheets).map(([id, sheet]) => [id, without('custom', sheet)]);
  return {
    ...without('custom', data),
    resources: resources.filter(({ name }) => name !== looks),
    sheets: Object.fromEntries(sheets) as IWorkbookData['sheets'],
  };
}

function without<Key extends string, Whole extends object>(key: Key, whole: Whole): Omit<Whole, Key> {
  const rest = Object.entries(whole).filter(([each]) => each !== key);
  return Object.fromEntries(rest) as Omit<Whole, Key>;
}
