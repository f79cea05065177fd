import { isErrorName } from '../../../src/classifier/error-name';
import { findCustomers, writeSegments } from '../../../src/excel/use-cases';
import { columnLetters, type CellValue } from '../../../src/sheet/cells/cell';
import type { Choice } from '../../../src/sheet/choice';
import type { WriteAs } from '../../../src/sheet/write-as';
import { asOf } from '../../classifier/native/arbitrary-cells';
import type { Book } from '../open-book';

export type Asked = Pick<Choice, 'modelId' | 'columns'> & Partial<Choice>;
const sheet = 'Clients';

/** Segments the rows in each way in turn. Returns what the segment column shows each time. */
export async function threeWays(
  book: Book,
  header: readonly string[],
  rows: readonly (readonly CellValue[])[],
  asked: Asked,
) {
  book.load(sheet, [header, ...rows.map((row) => row.map(typed))]);
  const segment = columnLetters(header.length);
  const shown = async (writeAs: WriteAs) => {
    await book.activate(sheet);
    const choice = { cutoffs: {}, language: 'en', asOf, ...asked, writeAs } as const;
    await writeSegments(await findCustomers(), choice, 'replace');
    await book.workbook.calculated();
    return (await book.cells(sheet, `${segment}2:${segment}${rows.length + 1}`)).flat();
  };
  return { live: await shown('live'), portable: await shown('portable'), values: await shown('values') };
}

/** Returns a cell as one types it, so that text stays text. */
const typed = (cell: CellValue) =>
  typeof cell === 'string' && cell !== '' && !isErrorName(cell) ? `'${cell}` : cell;
