import type { Language } from '../../classifier/language';
import { mapRows, type Sliced } from '../../classifier/slices';
import { exactEntry } from '../../sheet/cells/inert-text';
import { unusedName } from '../../sheet/cells/unused-name';
import type { RunOptions } from '../../sheet/progress';
import { titleHeight } from '../../summary/layout';
import { changesOfNew } from '../../summary/sheet/changes';
import { listRecordOf, type ListLayout, type ListRecord } from '../../summary/sheet/list-record';
import { isInSeveralLines, listHeaderHeight, listWidth } from '../../summary/sheet/list-widths';
import { addSheet, deleteAdded, type AddedSheet } from '../new-sheet/added-sheet';
import { printAcross } from '../new-sheet/print-across';
import { throwIfCancelled } from '../office/put-back-wholly';
import { putSettingBack } from '../office/put-setting-back';
import { runSliced } from '../office/run-sliced';
import { writeCells, type ColumnCells } from '../office/write-cells';
import { writeChanges } from '../summary/write-changes';

/** A sheet with a list, to be made. */
export interface ListSheetToMake {
  /** The name for the sheet. If another sheet has it, a number is added. */
  readonly name: string;
  readonly layout: ListLayout;
  readonly table: string;
  readonly modelId: string;
  readonly language: Language;
  /** The setting that gets the record, and its present content. */
  readonly key: string;
  readonly setting: unknown;
  /** Whether to show the sheet at the end. */
  readonly isShown: boolean;
  /** Queues what else the sheet gets, and returns further members of the record. */
  readonly beside?: (sheet: Excel.Worksheet) => Readonly<Record<string, unknown>>;
}

/** What to undo if the sheet cannot be finished, as plain data. */
export interface ListSheetBegun extends Pick<ListSheetToMake, 'key' | 'setting'> {
  readonly added: AddedSheet;
}

/** What is computed from the whole list before the sheet is added. */
interface Prepared {
  readonly toWrite: readonly ColumnCells[];
  /** The widths of the columns in points. */
  readonly widths: readonly number[];
  /** True if a text takes several lines. */
  readonly isTall: boolean;
  readonly record: ListRecord;
}

function* prepare({ layout, table, modelId, language }: ListSheetToMake): Sliced<Prepared> {
  const { top, columns, least = [] } = layout;
  const toWrite: ColumnCells[] = [];
  const widths: number[] = [];
  let isTall = false;
  for (const [index, column] of columns.entries()) {
    const cells = yield* mapRows(column.cells, (cell) => exactEntry(cell));
    toWrite.push({ column: index, top, cells: [exactEntry(column.header), ...cells] });
    widths.push(Math.max(yield* listWidth(column), least[index] ?? 0));
    isTall ||= yield* isInSeveralLines(column);
  }
  return { toWrite, widths, isTall, record: yield* listRecordOf(layout, { modelId, language, table }) };
}

/**
 * Writes a new sheet with cells and a list below them.
 *
 * @param begin called just before the sheet is added, with what `takeListSheetAway` needs
 * @returns the sheet's name
 */
export async function writeListSheet(
  context: Excel.RequestContext,
  toMake: ListSheetToMake,
  options: RunOptions,
  begin: (begun: ListSheetBegun) => void,
): Promise<string> {
  const { name, layout, table, key, setting, isShown, beside } = toMake;
  const { toWrite, widths, isTall, record } = await runSliced(prepare(toMake), () =>
    throwIfCancelled(options, name),
  );
  const { sheetId, sheetName } = await addSheet(
    context,
    (taken) => unusedName(name, taken),
    (added) => {
      throwIfCancelled(options, added.sheetName);
      begin({ added, key, setting });
    },
  );
  const sheet = context.workbook.worksheets.getItem(sheetId!);
  const { top, columns } = layout;
  const of = columns[0]!.cells.length;
  columns.forEach(({ isNote, format }, index) => {
    sheet.getCell(0, index).format.columnWidth = widths[index]!;
    if (isNote && of > 0) sheet.getRangeByIndexes(top + 1, index, of, 1).format.wrapText = true;
    if (of === 0 || format === undefined || format === 'General') return;
    // A single value given to a range goes into every cell.
    (sheet.getRangeByIndexes(top + 1, index, of, 1) as { numberFormat: unknown }).numberFormat = format;
  });
  sheet.getCell(0, 0).format.rowHeight = titleHeight;
  options.onProgress?.({ kind: 'writing', rows: 0, of });
  await writeCells(context, sheet, toWrite, (written) => {
    options.onProgress?.({ kind: 'writing', rows: Math.min(of, written), of });
    throwIfCancelled(options, sheetName);
  });
  if (isTall) {
    const { format } = sheet.getRangeByIndexes(top + 1, 0, of, columns.length);
    format.verticalAlignment = 'Top';
    format.autofitRows();
  }
  const list = sheet.tables.add(sheet.getRangeByIndexes(top, 0, of + 1, columns.length), true);
  list.name = table;
  list.style = 'TableStyleLight1';
  const { format } = sheet.getRangeByIndexes(top, 0, 1, columns.length);
  format.wrapText = true;
  format.rowHeight = listHeaderHeight;
  writeChanges(context, sheet, changesOfNew(layout.cells), true);
  printAcross(sheet, { header: top });
  const more = beside?.(sheet);
  context.workbook.settings.add(key, { ...record, ...more });
  if (isShown) {
    sheet.activate();
    sheet.getRange('A1').select();
  }
  sheet.load('name');
  await context.sync();
  return sheet.name;
}

/** Deletes a sheet that was not finished, and restores the setting. May run several times. */
export async function takeListSheetAway(
  context: Excel.RequestContext,
  { added, key, setting }: ListSheetBegun,
): Promise<void> {
  await deleteAdded(context, added);
  await putSettingBack(context, key, setting);
}
