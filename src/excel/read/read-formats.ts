import type { CellValue } from '../../sheet/cells/cell';
import { firstFormats, tellsMore } from '../../sheet/doubts/formats-to-read';
import type { AskedMeasure } from '../../sheet/question';
import type { CustomerRange } from '../../sheet/customer-range';
import type { FoundCustomers } from '../find/found-customers';
import { runSliced } from '../office/run-sliced';
import { readColumns } from '../office/read-columns';

interface Asked {
  readonly of: AskedMeasure;
  readonly formats: Excel.Range;
}

/** Queues reading the number formats of the first rows of these measures. */
export function askFirstFormats(
  sheet: Excel.Worksheet,
  range: CustomerRange,
  measures: readonly AskedMeasure[],
): Asked[] {
  const rows = Math.min(range.rows, firstFormats);
  return measures.map((of) => ({
    of,
    formats: sheet.getRangeByIndexes(range.top + 1, of.column, rows, 1).load({ numberFormat: true }),
  }));
}

/**
 * Returns the number formats of these measures, from the first client on. Reads further rows than the first ones only
 * if the first formats or any text show a currency, or if a number further down may be a date.
 */
export async function readFormats(
  context: Excel.RequestContext,
  { customers: { range }, survey: { sheet } }: FoundCustomers,
  asked: readonly Asked[],
  cells: Readonly<Record<string, readonly CellValue[]>>,
): Promise<Readonly<Record<string, readonly CellValue[]>>> {
  const formats: Record<string, CellValue[]> = {};
  const telling: AskedMeasure[] = [];
  for (const { of, formats: read } of asked) {
    const { id } = of.measure;
    const first = (formats[id] = (read.numberFormat as CellValue[][]).map(([format]) => format!));
    if (range.rows > firstFormats && (await runSliced(tellsMore(of.measure, cells[id]!, first))))
      telling.push(of);
  }
  if (telling.length === 0) return formats;
  const further = await readColumns(
    context,
    sheet,
    { top: range.top + 1 + firstFormats, rows: range.rows - firstFormats },
    telling.map(({ column }) => ({ column, member: 'numberFormat' })),
  );
  telling.forEach(({ measure: { id } }, index) => (formats[id] = formats[id]!.concat(further[index]!)));
  return formats;
}
