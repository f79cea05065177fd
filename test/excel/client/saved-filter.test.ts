import { beforeAll, expect, test } from '@jest/globals';
import '@univerjs/sheets-filter/facade';
import {
  findCustomers,
  planSegments,
  removeSegments,
  showAll,
  showOnly,
  writeSegments,
} from '../../../src/excel/use-cases';
import { clientsOfTier } from '../../../src/sheet/client/clients-of-tier';
import { Package } from '../../../src/simulator/xlsx/package/package';
import { choice, customers } from '../customers';
import { openBook, openFile, type Book } from '../open-book';

const lists = { List: undefined, Table: 'Clients_1' } as const;
type Sheet = keyof typeof lists;

const segment = async () => writeSegments(await findCustomers(), choice, 'keep');
const remove = async () => removeSegments(await findCustomers(), choice.modelId);

/** The workbook, saved while only the clients of the best tier of one list show. */
const files = new Map<string, Uint8Array>();
let treasures: number[];
beforeAll(async () => {
  const book = await openBook();
  for (const [sheet, table] of Object.entries(lists)) {
    await book.addSheet(sheet, customers, { table });
    await segment();
  }
  for (const sheet of Object.keys(lists)) {
    await book.activate(sheet);
    const plan = await planSegments(await findCustomers(), choice);
    const { rows } = clientsOfTier(plan, 0, 'keep', {});
    treasures = rows.map((row) => row + 2);
    expect(await showOnly(plan, rows)).toBe('shown');
    files.set(sheet, await book.saved());
    await showAll();
  }
  book.excel.dispose();
});

/** The rows of the list that show, from 1. */
function visible(book: Book, sheet: string): number[] {
  let shown: number[] = [];
  book.layOut(sheet, (cells) => {
    shown = customers.map((_, row) => row).filter((row) => cells.getSheet().getRowVisible(row));
  });
  return shown.map((row) => row + 1);
}

/** What a file says of filters, and of rows that are hidden. */
async function saidOfFilters(bytes: Uint8Array) {
  const file = await Package.open(bytes);
  const text = file.parts
    .map((part) => (/(worksheets|tables)\/[^/]+\.xml$/.test(part) ? file.text(part) : ''))
    .join();
  return {
    conditions: text.match(/<filterColumn.*?<\/filterColumn>/g) ?? [],
    hidden: [...text.matchAll(/<row r="(\d+)"[^>]*? hidden="1"/g)].map(([, row]) => Number(row)),
  };
}

const all = customers.map((_, row) => row + 1);

test.each([
  ['List', 'Show all', showAll],
  ['List', 'a run', segment],
  ['Table', 'Show all', showAll],
  ['Table', 'Remove', remove],
] as const)(
  '%s: the saved file hides the other clients as Excel does, and after opening, %s shows all',
  async (sheet: Sheet, _, takeOff) => {
    const file = files.get(sheet)!;
    const shown = [1, ...treasures];
    expect(treasures.length).toBeGreaterThan(0);
    expect(await saidOfFilters(file)).toEqual({
      conditions: ['<filterColumn colId="4"><filters><filter val="Treasure"/></filters></filterColumn>'],
      hidden: all.filter((row) => !shown.includes(row)),
    });
    const book = await openFile(file);
    await book.activate(sheet);
    expect(visible(book, sheet)).toEqual(shown);
    await takeOff();
    expect(visible(book, sheet)).toEqual(all);
    expect(await saidOfFilters(await book.saved())).toEqual({ conditions: [], hidden: [] });
    book.excel.dispose();
  },
);
