import { findCustomers } from '../../excel/use-cases';
import { defaultLanguage } from '../../classifier/language';
import { looksLikeOrders } from '../../orders/columns/looks-like-orders';
import type { Policy } from '../../policy/policy';
import type { Customers } from '../../sheet/customers';
import { SheetProblem } from '../../sheet/problem';
import type { RunOptions } from '../../sheet/progress';
import { makeChoice } from '../choice/make-choice';
import type { Request } from '../choice/request';
import { CliProblem } from '../problem/cli-problem';
import type { SheetSeen } from '../words/problems';
import { activate, shownSheets } from './customers-of-sheet';

/** The problems that another sheet of the workbook may not have. */
const ofThisSheet: readonly string[] = [
  'noModelFits',
  'missingColumn',
  'fewColumns',
  'blankColumn',
  'guessedColumn',
];

/**
 * Asks for the sheet if the one that the workbook opens with cannot be segmented, such as a cover sheet, but another
 * one can. Says of each sheet what was found on it.
 *
 * @throws CliProblem that asks; the given error if no other sheet can be segmented either
 */
export async function askForSheet(
  error: unknown,
  request: Request,
  policy: Policy | undefined,
  options: RunOptions,
): Promise<never> {
  if (!mayBeElsewhere(error)) throw error;
  const [opened, ...others] = await shownSheets();
  if (opened === undefined || others.length === 0) throw error;
  const sheets: SheetSeen[] = [];
  let fitting = 0;
  for (const name of [opened, ...others]) {
    const customers = await customersOn(name, options);
    sheets.push({ name, ...(customers && seenIn(customers)) });
    if (customers && name !== opened && fits(customers, request, policy)) fitting += 1;
  }
  if (fitting === 0) throw error;
  const language = request.language ?? policy?.language ?? defaultLanguage;
  throw new CliProblem('sheetNeeded', { sheet: opened, problem: error.in(language), sheets });
}

const mayBeElsewhere = (error: unknown): error is SheetProblem | CliProblem =>
  error instanceof SheetProblem || (error instanceof CliProblem && ofThisSheet.includes(error.code));

async function customersOn(sheet: string, options: RunOptions): Promise<Customers | undefined> {
  try {
    await activate(sheet);
    return await findCustomers(options);
  } catch (error) {
    if (error instanceof SheetProblem) return undefined;
    throw error;
  }
}

const seenIn = (customers: Customers): Pick<SheetSeen, 'list'> => ({
  list: {
    rows: customers.range.rows,
    headers: customers.headers.filter((header) => header !== ''),
    isOrders: looksLikeOrders(customers) !== undefined,
  },
});

/** Returns whether the command could go on with these customers; without a model, any list will do. */
function fits(customers: Customers, request: Request, policy: Policy | undefined): boolean {
  try {
    makeChoice(customers, request, policy);
    return true;
  } catch (error) {
    if (error instanceof CliProblem) return error.code === 'modelNeeded';
    throw error;
  }
}
