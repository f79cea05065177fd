import type { Model } from '../../classifier/model';
import { sheetColumn } from '../../sheet/customer-range';
import { headerAtIndex, type Customers } from '../../sheet/customers';
import type { OverrideTreatment } from '../../sheet/override';
import { anyMoney, tallyThrough, type Seen } from '../../sheet/report/lens';
import type { Plan } from '../../sheet/plan/plan';
import { unknownCulture } from '../../sheet/text/culture';
import { findCustomersAgain } from '../find/find-customers';
import { readColumns } from '../office/read-columns';
import { runSliced } from '../office/run-sliced';
import { askFirstFormats, readFormats } from '../read/read-formats';

/**
 * The columns for another view of a plan, by their indexes among the customers' columns. `money`: add up this column by
 * tier. `only`: count only the clients with this value in this column, or all clients if no value is given.
 */
export interface LensColumns {
  readonly money?: number;
  readonly only?: { readonly column: number; readonly value?: string };
}

/**
 * Reads these columns, counts the clients of a plan by tier, and adds up their money.
 *
 * @throws SheetProblem if the customers are no longer there
 */
export async function lookThrough(
  context: Excel.RequestContext,
  customers: Customers,
  { plan, model, overrides }: Counted,
  { money, only }: LensColumns,
): Promise<Seen> {
  const again = await findCustomersAgain(context, customers);
  const { survey, customers: found } = again;
  const range = { ...found.range, rows: plan.range.rows };
  const ofMoney =
    money === undefined
      ? []
      : [
          {
            measure: anyMoney,
            index: money,
            column: sheetColumn(range, money),
            header: headerAtIndex(found, money),
          },
        ];
  const firstFormats = askFirstFormats(survey.sheet, range, ofMoney);
  const indexes = [money, only?.column].filter((index) => index !== undefined);
  const read = await readColumns(
    context,
    survey.sheet,
    { top: range.top + 1, rows: range.rows },
    indexes.map((index) => ({ column: sheetColumn(range, index), member: 'values' })),
  );
  const cellsOf = (index: number) => read[indexes.indexOf(index)]!;
  const formats = await readFormats(
    context,
    { ...again, customers: { ...found, range } },
    firstFormats,
    money === undefined ? {} : { [anyMoney.id]: cellsOf(money) },
  );
  const lens = {
    ...(money !== undefined && {
      money: {
        header: headerAtIndex(found, money),
        cells: cellsOf(money),
        formats: formats[anyMoney.id]!,
      },
    }),
    ...(only && { only: { ...only, cells: cellsOf(only.column) } }),
  };
  return runSliced(tallyThrough(lens, model, plan, overrides, survey.culture ?? unknownCulture));
}

/** The plan whose clients to count, and whether typed tiers count (`overrides`). */
export interface Counted {
  readonly plan: Plan;
  readonly model: Model;
  readonly overrides: OverrideTreatment;
}
