import { knowledge } from '../../classifier/measure';
import type { Sliced } from '../../classifier/slices';
import { clientCell, sheetColumn, type CustomerRange } from '../../sheet/customer-range';
import { isBlank, type CellValue } from '../../sheet/cells/cell';
import { otherCurrencies } from '../../sheet/doubts/other-currencies';
import { anyMoney } from '../../sheet/report/lens';
import { SheetProblem } from '../../sheet/problem';
import { readInSlices } from '../../sheet/read/read-measure';
import { unknownCulture, type Culture } from '../../sheet/text/culture';
import type { ListCells } from '../../summary/list';
import type { FoundCustomers } from '../find/found-customers';
import { runSliced } from '../office/run-sliced';
import { askFirstFormats, readFormats } from '../read/read-formats';

/**
 * Queues reading the number formats of the amounts. Returns a function that reads further formats and throws if
 * formulas cannot add up the amounts, because some are texts or in another currency.
 *
 * @param range the clients with segments
 * @param index index of the amounts among the customers' columns
 */
export function askAmountFormats(found: FoundCustomers, range: CustomerRange, index: number) {
  const header = found.customers.headers[index]!;
  const column = sheetColumn(range, index);
  const first = askFirstFormats(found.survey.sheet, range, [{ measure: anyMoney, index, column, header }]);
  const list = { ...found, customers: { ...found.customers, range } };
  return async (
    context: Excel.RequestContext,
    { values = [], tiers }: ListCells,
  ): Promise<readonly CellValue[]> => {
    const { [anyMoney.id]: formats = [] } = await readFormats(context, list, first, {
      [anyMoney.id]: values,
    });
    const ofClients = values.map((cell, row) => (isBlank(tiers[row]!) ? '' : cell));
    const problem = await runSliced(
      whyNotAdded(ofClients, formats, found.survey.culture ?? unknownCulture, (row) => ({
        cell: clientCell(range, row, column),
        header,
      })),
    );
    if (problem) throw problem;
    return formats;
  };
}

/** Returns why formulas cannot add up the values: SUMIFS skips a text such as `¥12,000`, and adds euros to dollars. */
function* whyNotAdded(
  cells: readonly CellValue[],
  formats: readonly CellValue[],
  culture: Culture,
  place: (row: number) => { readonly cell: string; readonly header: string },
): Sliced<SheetProblem | undefined> {
  const read = yield* readInSlices(cells, anyMoney, 0, culture, formats);
  const text = cells.findIndex(
    (cell, row) => typeof cell === 'string' && read.knowledge[row] === knowledge.known,
  );
  if (text >= 0)
    return new SheetProblem('summaryText', { cell: place(text).cell, found: String(cells[text]) });
  const [other] = yield* otherCurrencies(cells, formats, anyMoney, read);
  if (!other) return undefined;
  const { row, currency, mostly } = other;
  return new SheetProblem('summaryCurrencies', { ...place(row), currency, mostly });
}
