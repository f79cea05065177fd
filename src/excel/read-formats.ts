import type { CellValue } from '../sheet/cell';
import { sheetColumn } from '../sheet/customer-range';
import { showsCurrency } from '../sheet/other-currencies';
import type { Choice, CustomerRange } from '../sheet/segmentation';
import type { FoundCustomers } from './customers-in';
import { givingWay } from './giving-way';
import { readColumns } from './read-columns';

/** The formats of these rows come with the values; those of the others cost as much as the values do. */
const firstRows = 200;

type ByMeasure<Cells> = Readonly<Record<string, Cells>>;

/** Asks for the number formats of the first rows of these measures; they come with the next message. */
export function askFirstFormats(
  sheet: Excel.Worksheet,
  range: CustomerRange,
  { columns }: Choice,
  measures: readonly string[],
): ByMeasure<Excel.Range> {
  const rows = Math.min(range.rows, firstRows);
  const formatsOf = (id: string) =>
    sheet
      .getRangeByIndexes(range.top + 1, sheetColumn(range, columns[id]!), rows, 1)
      .load({ numberFormat: true });
  return Object.fromEntries(measures.map((id) => [id, formatsOf(id)]));
}

/**
 * The number formats of these measures, one a client: of a long column only those of its first rows, unless these or a
 * text anywhere in it show that its amounts have currencies.
 */
export async function readFormats(
  context: Excel.RequestContext,
  { customers: { range }, survey: { sheet } }: FoundCustomers,
  { columns }: Choice,
  asked: ByMeasure<Excel.Range>,
  cells: ByMeasure<readonly CellValue[]>,
): Promise<ByMeasure<readonly CellValue[]>> {
  const formats: Record<string, CellValue[]> = {};
  const telling: string[] = [];
  for (const [id, { numberFormat }] of Object.entries(asked)) {
    const first = (formats[id] = (numberFormat as CellValue[][]).map(([format]) => format!));
    if (range.rows > firstRows && (await givingWay(showsCurrency(cells[id]!, first)))) telling.push(id);
  }
  if (telling.length === 0) return formats;
  const further = await readColumns(
    context,
    sheet,
    { top: range.top + 1 + firstRows, rows: range.rows - firstRows },
    telling.map((id) => ({ column: sheetColumn(range, columns[id]!), member: 'numberFormat' })),
  );
  telling.forEach((id, index) => (formats[id] = formats[id]!.concat(further[index]!)));
  return formats;
}
