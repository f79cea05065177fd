import { fillNewSheet, writeTexts } from '../new-sheet/fill-new-sheet';
import { titleHeight } from '../../summary/layout';
import type { RunOptions } from '../../sheet/progress';
import { atOnce } from '../office/run-in-excel';

/** Widths in points of the two columns; together they fit on an upright page. */
const columnWidths = [120, 360];

/**
 * Writes everything about a client to a new sheet, which Excel can print. A pane cannot print on every computer: on a
 * Mac `window.print` does nothing (office-js 3385). It prints on one page. Returns the sheet's name.
 *
 * @param options `isTitled`: the first row is a title across both columns
 * @throws SheetProblem if no sheet can be added
 */
export function writeClientCard(
  rows: readonly (readonly [string, string])[],
  wanted: string,
  { onProgress, isTitled }: Pick<RunOptions, 'onProgress'> & { readonly isTitled?: boolean } = {},
): Promise<{ sheet: string }> {
  return atOnce(async (context) => {
    const sheetName = await fillNewSheet(
      context,
      wanted,
      (sheet) => {
        columnWidths.forEach((width, column) => {
          sheet.getCell(0, column).format.columnWidth = width;
        });
        const cells = sheet.getRangeByIndexes(0, 0, rows.length, columnWidths.length);
        cells.format.wrapText = true;
        sheet.getRangeByIndexes(0, 0, rows.length, 1).format.font.bold = true;
        if (isTitled) {
          const title = sheet.getCell(0, 0).format;
          title.wrapText = false;
          title.font.size = 16;
          title.rowHeight = titleHeight;
        }
        sheet.pageLayout.orientation = Excel.PageOrientation.portrait;
        sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
        return writeTexts(context, sheet, columnWidths.length, rows);
      },
      onProgress,
    );
    return { sheet: sheetName };
  });
}
