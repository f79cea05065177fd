import { columnLetters } from '../../sheet/cells/cell';
import type { Customers } from '../../sheet/customers';
import { columnWidths, firstFigure, lastColumn, lastFigure } from '../../summary/layout';
import { summaryPlace } from '../../summary/sheet/summary-record';
import { words } from '../../summary/words/languages';
import { noHistory, type Observe } from './observe';
import type { ByHandOf, CareOf } from './care-of';
import { planSummary } from './plan-summary';
import type { SummaryChoice } from './read-list';
import { writeMadeSheet, type MakeOptions } from './write-made-sheet';

interface WriteOptions extends MakeOptions {
  /** Asks the history of runs; left out: there is none. */
  readonly observe?: Observe;
  /** Left out: nothing of a care plan is shown. */
  readonly careOf?: CareOf;
  readonly byHandOf?: ByHandOf;
}

/**
 * Makes the summary sheet of a model, or writes it again in its place; undoes everything if Excel fails or the user
 * cancels. Returns the sheet's name.
 *
 * @throws SheetProblem
 */
export const writeSummary = (
  customers: Customers,
  choice: SummaryChoice,
  options: WriteOptions = {},
): Promise<{ readonly sheet: string; readonly isNew: boolean }> =>
  writeMadeSheet(async (context) => {
    const { observe = noHistory, careOf, byHandOf } = options;
    const plan = await planSummary(context, customers, choice, observe, careOf, byHandOf);
    const { layout, charts, record, found } = plan;
    return {
      ...{ place: summaryPlace(choice.modelId), name: words[choice.language].sheet.name },
      ...{ cells: layout.cells, charts, record, found, setUp },
    };
  }, options);

function setUp(sheet: Excel.Worksheet): void {
  columnWidths.forEach((width, column) => {
    sheet.getCell(0, column).format.columnWidth = width;
  });
  closeFigures(sheet);
  // Prints whole columns, so that the print area still fits when the list has grown.
  sheet.pageLayout.setPrintArea(sheet.getRange(`${columnLetters(0)}:${columnLetters(lastColumn)}`));
}

/** Queues grouping the columns that only charts read, and closing the group, if this Excel has groups. */
function closeFigures(sheet: Excel.Worksheet): void {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.10')) return;
  const columns = sheet.getRange(`${columnLetters(firstFigure)}:${columnLetters(lastFigure)}`);
  columns.group(Excel.GroupOption.byColumns);
  columns.hideGroupDetails(Excel.GroupOption.byColumns);
}
