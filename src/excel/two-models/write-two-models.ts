import type { Customers } from '../../sheet/customers';
import type { RunOptions } from '../../sheet/progress';
import { placeOfTwoModels } from '../../summary/sheet/summary-record';
import { removeFigures } from '../summary/remove-summary';
import { writeFigures, type FiguresWritten } from '../summary/write-figures';
import { planTwoModels, type TwoModelsChoice } from './plan-two-models';

/** The sheet, and how many actions on it were typed for segments that are gone. */
export interface TwoModelsWritten extends FiguresWritten {
  readonly left: number;
}

/**
 * Makes the sheet of two models, or writes it again in its place; undoes everything if Excel fails or the user cancels.
 *
 * @throws SheetProblem
 */
export async function writeTwoModels(
  customers: Customers,
  choice: TwoModelsChoice,
  options: RunOptions & { readonly writesOver?: boolean } = {},
): Promise<TwoModelsWritten> {
  let left = 0;
  const written = await writeFigures(async (context) => {
    const plan = await planTwoModels(context, customers, choice, options);
    left = plan.left.length;
    return plan;
  }, options);
  return { ...written, left };
}

/**
 * Deletes the sheet of two models if nobody has changed it and nothing refers to it.
 *
 * @throws SheetProblem that names what the user added, or why the sheet cannot be deleted; nothing has changed then
 */
export const removeTwoModels = (
  one: string,
  other: string,
  options: RunOptions = {},
): Promise<{ readonly sheet: string }> =>
  removeFigures(placeOfTwoModels(one, other), 'noTwoModelsSheet', options);
