import { isBlank } from '../../sheet/cells/is-blank';
import { filledDown, type MergedDown } from '../../sheet/cells/merged-down';
import { sheetColumn } from '../../sheet/customer-range';
import { columnsOfClientsIn } from '../../sheet/match/client-columns';
import { below } from '../office/area';
import type { FoundCustomers } from './found-customers';

/**
 * The rows to ask for at once. Excel cuts an address after 8,192 characters, and each merged cell takes up to 50 of
 * them. Excel finds a merged cell by its upper left cell (office-js issue 3611), so that each is in one answer.
 */
const rowsAtOnce = 200;

/**
 * Fills in the client in the rows over which the client's cell is merged. Asks Excel, in one request or two, only if the
 * first rows have a blank below a client.
 */
export async function withClientsFilledDown(
  context: Excel.RequestContext,
  found: FoundCustomers,
): Promise<FoundCustomers> {
  const { customers, table, survey } = found;
  const hasBlanks = (index: number) =>
    customers.samples.some(
      (row, at) => at > 0 && isBlank(row[index] ?? '') && !isBlank(customers.samples[at - 1]![index] ?? ''),
    );
  const ofClients = columnsOfClientsIn(customers).filter(hasBlanks);
  // An Excel table has no merged cells.
  if (table || ofClients.length === 0) return found;
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return found;
  const columns = [...customers.headers.keys()].filter(hasBlanks);
  const top = customers.range.top + 1;
  const end = survey.used ? below(survey.used) : top + customers.range.rows;
  const first = await mergedIn(context, found, columns, [top], end);
  if (!first.some(({ index }) => ofClients.includes(index))) return found;
  const further: number[] = [];
  for (let row = top + rowsAtOnce; row < end; row += rowsAtOnce) further.push(row);
  const merged = [...first, ...(await mergedIn(context, found, columns, further, end))];
  const inSamples = customers.headers.map((_, index) => {
    const cells = customers.samples.map((row) => row[index] ?? '');
    return ofClients.includes(index) ? filledDown(cells, index, merged) : cells;
  });
  const samples = customers.samples.map((_, row) => inSamples.map((column) => column[row]!));
  return { ...found, customers: { ...customers, samples, merged } };
}

/** Returns the cells of these columns that are merged over several rows, from each of these rows of the sheet down. */
async function mergedIn(
  context: Excel.RequestContext,
  { customers: { range }, survey: { sheet } }: FoundCustomers,
  columns: readonly number[],
  from: readonly number[],
  end: number,
): Promise<MergedDown[]> {
  if (from.length === 0) return [];
  const asked = columns.flatMap((index) =>
    from.map((row) => ({
      index,
      areas: sheet
        .getRangeByIndexes(row, sheetColumn(range, index), Math.min(rowsAtOnce, end - row), 1)
        .getMergedAreasOrNullObject()
        .load('address'),
    })),
  );
  await context.sync();
  return asked.flatMap(({ index, areas }) =>
    areas.isNullObject
      ? []
      : rowsIn(areas.address).map(([first, last]) => ({
          index,
          row: first - range.top - 2,
          rows: last - first + 1,
        })),
  );
}

/** Returns the first and last row of each area in an address that is longer than one row: `Sheet1!A2:A4,Sheet1!A5:B6`. */
const rowsIn = (address: string): [number, number][] =>
  [...address.matchAll(/\$?[A-Z]+\$?(\d+):\$?[A-Z]+\$?(\d+)(?=,|$)/g)]
    .map(([, first, last]): [number, number] => [Number(first), Number(last)])
    .filter(([first, last]) => last > first);
