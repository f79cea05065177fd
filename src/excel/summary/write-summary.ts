import type { Customers } from '../../sheet/customers';
import { columnWidths, firstFigure, lastColumn, lastFigure } from '../../summary/layout';
import { printed } from '../../summary/page-breaks';
import { placeOfSummary } from '../../summary/sheet/summary-record';
import { words } from '../../summary/words/languages';
import type { WriteOptions } from './figures-plan';
import { planSummary, type SourcesOfSummary } from './plan-summary';
import type { SummaryChoice } from './read-list';
import { writeFigures, type FiguresWritten } from './write-figures';

/**
 * Makes the summary sheet of a model, or writes it again in its place; undoes everything if Excel fails or the user
 * cancels. Returns the sheet's name.
 *
 * @throws SheetProblem
 */
export const writeSummary = (
  customers: Customers,
  choice: SummaryChoice,
  options: WriteOptions & SourcesOfSummary = {},
): Promise<FiguresWritten> =>
  writeFigures(async (context) => {
    const plan = await planSummary(context, customers, choice, options);
    return {
      ...plan,
      place: placeOfSummary(choice.modelId),
      name: words[choice.language].sheet.name,
      page: {
        ...{ widths: columnWidths, last: lastColumn, closed: [firstFigure, lastFigure] },
        scale: printed.scale,
      },
    };
  }, options);
