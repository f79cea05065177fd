import { beforeAll } from '@jest/globals';
import { bookForTests } from '../book/book-for-tests';
import { planOf, segmentedList } from './care-list';

/** Opens a workbook with the list of twelve clients for the tests of a file. Call it once. */
export function careBook() {
  const book = bookForTests();
  beforeAll(() => segmentedList(book));

  /** Columns of the plan, by their headers. */
  async function columns(sheet: string, ...headers: string[]) {
    const [first, ...rows] = await planOf(book, sheet);
    return rows.map((row) => headers.map((header) => row[first!.indexOf(header)]));
  }

  /** The address of a cell of the plan in the row of a client. */
  async function cellOf(client: string, column: string): Promise<string> {
    const rows = await book.cells('Care Plan', 'B1:B90');
    return `${column}${rows.findIndex(([name]) => name === client) + 1}`;
  }

  const write = (sheet: string, address: string, values: unknown[][]) =>
    book.edit(sheet, (there) => {
      there.getRange(address).values = values;
    });

  return { book, columns, cellOf, write };
}
