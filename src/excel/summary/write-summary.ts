import type { Customers } from '../../sheet/customers';
import type { RunOptions } from '../../sheet/progress';
import { columnWidths, firstFigure, lastColumn, lastFigure } from '../../summary/layout';
import { placeOfSummary } from '../../summary/sheet/summary-record';
import { words } from '../../summary/words/languages';
import type { ByHandOf, CareOf, LostOf } from './care-of';
import { noHistory, type Observe } from './observe';
import { planSummary } from './plan-summary';
import type { SummaryChoice } from './read-list';
import { writeFigures, type FiguresWritten } from './write-figures';

interface WriteOptions extends RunOptions {
  /** True to overwrite cells that the user has typed into. Otherwise such cells stop the work with a SheetProblem. */
  readonly writesOver?: boolean;
  /** Asks the history of runs; left out: there is none. */
  readonly observe?: Observe;
  /** Left out: nothing of a care plan is shown. */
  readonly careOf?: CareOf;
  readonly byHandOf?: ByHandOf;
  readonly lostOf?: LostOf;
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
): Promise<FiguresWritten> =>
  writeFigures(async (context) => {
    const { observe = noHistory, careOf, byHandOf, lostOf } = options;
    const plan = await planSummary(context, customers, choice, observe, careOf, byHandOf, lostOf);
    return {
      ...plan,
      place: placeOfSummary(choice.modelId),
      name: words[choice.language].sheet.name,
      page: { widths: columnWidths, last: lastColumn, closed: [firstFigure, lastFigure] },
    };
  }, options);
