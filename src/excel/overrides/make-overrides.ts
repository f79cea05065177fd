import type { Language } from '../../classifier/language';
import { overrideColumns } from '../../overrides/override-row';
import { cellsOfReasons, layOutOverrides, reasonsLeft } from '../../overrides/sheet/lay-out-overrides';
import {
  overridesKey,
  overridesTable,
  reasonsName,
  reasonsTable,
} from '../../overrides/sheet/overrides-record';
import { words } from '../../overrides/words/languages';
import { columnLetters } from '../../sheet/cells/cell';
import { exactEntry } from '../../sheet/cells/inert-text';
import { unusedName } from '../../sheet/cells/unused-name';
import type { RunOptions } from '../../sheet/progress';
import { tableColumn } from '../../summary/table-column';
import { namesOfWorkbook, newListNames, offerList } from '../list-sheet/offer-list';
import { takeListSheetAway, writeListSheet, type ListSheetBegun } from '../list-sheet/write-list-sheet';
import { addTable } from '../new-sheet/add-table';
import type { ByHandPlanned } from './plan-by-hand';

/** What to undo if the sheet cannot be finished, as plain data. */
export interface OverridesBegun extends ListSheetBegun {
  /** The name of the reasons' cells. */
  readonly name: string;
}

/**
 * Makes the sheet *Overrides*, with the list of reasons beside its table. Returns its name.
 *
 * @param begin called just before the sheet is added, with what `takeOverridesAway` needs
 */
export async function makeOverrides(
  context: Excel.RequestContext,
  { found, plan, key }: ByHandPlanned,
  language: Language,
  options: RunOptions,
  begin: (begun: OverridesBegun) => void,
): Promise<string> {
  const names = await namesOfWorkbook(context);
  const layout = layOutOverrides(plan.added, language);
  const reasons = newListNames(
    { table: unusedName(reasonsTable, found.tables, '_'), name: reasonsName },
    found.tables,
    names,
  );
  const isLeft = names.some(({ name }) => name === reasons.name);
  const beside = (sheet: Excel.Worksheet) => {
    const { top } = layout;
    const cells = cellsOfReasons(language);
    const workbook = context.workbook.names;
    if (isLeft) workbook.getItem(reasons.name).delete();
    sheet.getRangeByIndexes(top, reasonsLeft, cells.length, 1).values = cells.map((cell) => [
      exactEntry(cell),
    ]);
    sheet.getCell(0, reasonsLeft).format.columnWidth = widthOfReasons;
    addTable(sheet, reasons.table, { top, left: reasonsLeft, rows: cells.length - 1, columns: 1 });
    workbook.add(reasons.name, `=${tableColumn(reasons.table, cells[0]!)}`);
    const ofRows = overrideColumns.indexOf('reason');
    offerList(sheet.getRangeByIndexes(top + 1, ofRows, plan.added.length, 1), reasons.name);
    // Whole columns, so that the area fits a table that grows. It leaves out the reasons.
    sheet.pageLayout.setPrintArea(sheet.getRange(`A:${columnLetters(overrideColumns.length - 1)}`));
    return { keys: [key!], reasons };
  };
  const toMake = {
    name: words[language].sheet.name,
    layout,
    table: unusedName(overridesTable, found.tables, '_'),
    modelId: '',
    ...{ language, key: overridesKey, setting: found.setting, isShown: false, beside },
  };
  return writeListSheet(context, toMake, options, (begun) => begin({ ...begun, name: reasons.name }));
}

const widthOfReasons = 130;

/** Deletes a sheet that was not finished, with the name of its reasons, and restores the setting. May run several times. */
export async function takeOverridesAway(
  context: Excel.RequestContext,
  { name, ...begun }: OverridesBegun,
): Promise<void> {
  await takeListSheetAway(context, begun);
  const ofReasons = context.workbook.names.getItemOrNullObject(name).load('name');
  await context.sync();
  if (!ofReasons.isNullObject) ofReasons.delete();
  await context.sync();
}
