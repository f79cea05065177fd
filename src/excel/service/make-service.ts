import { placeOfService } from '../../summary/sheet/summary-record';
import type { Customers } from '../../sheet/customers';
import type { RunOptions } from '../../sheet/progress';
import { readFields } from '../../summary/sheet/typed-fields';
import type { WriteOptions } from '../summary/figures-plan';
import type { SummarySheet } from '../summary/find-summary';
import { removeFigures } from '../summary/remove-summary';
import { writeFigures, type FiguresWritten } from '../summary/write-figures';
import { planService, type ServiceChoice } from './plan-service';

/**
 * Makes the sheet *Service Levels* of a model, or writes it again in its place with what the user typed; undoes everything
 * if Excel fails or the user cancels. Returns the sheet's name.
 *
 * @throws SheetProblem
 */
export const writeService = (
  customers: Customers,
  choice: ServiceChoice,
  options: WriteOptions = {},
): Promise<FiguresWritten> =>
  writeFigures((context) => planService(context, customers, choice, options), options);

/**
 * Deletes the sheet *Service Levels* of a model with what is typed into its fields, unless the user has anything else on it,
 * or something refers to it.
 *
 * @throws SheetProblem that names what the user added, or why the sheet cannot be deleted; nothing has changed then
 */
export const removeService = (
  modelId: string,
  options: RunOptions = {},
): Promise<{ readonly sheet: string }> =>
  removeFigures(placeOfService(modelId), 'noServiceSheet', options, withFieldsGivenUp);

function withFieldsGivenUp(made: SummarySheet): SummarySheet {
  const { record } = made;
  const all = new Set(Object.keys(record.fields ?? {}));
  return { ...made, record: readFields(record, made).accepting(all) };
}
