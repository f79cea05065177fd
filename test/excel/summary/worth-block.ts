import type { CellValue } from '../../../src/sheet/cells/cell';
import type { Book } from '../open-book';

/** What is typed into the fields of the block. */
export interface Typed {
  readonly share: CellValue;
  readonly discount: CellValue;
  readonly cost: CellValue;
  /** Treasure, rising star, high-risk, phase out, and a new client. */
  readonly retention: readonly CellValue[];
}

/** The rows with a retention. */
export const retained = ['Treasure', 'Rising star', 'High-risk', 'Phase out', 'A new client'];

/** Reads the block of what keeping a client is worth, and types into its fields. */
export function worthBlock(book: Book) {
  /** The names of the rows below the block's heading, and their cells. */
  async function block(sheet = 'Client Summary') {
    await book.workbook.calculated();
    const cells = await book.cells(sheet, 'A1:I90');
    const top = cells.findIndex(([name]) => /^(Worth of keeping|留住客户的价值)$/.test(String(name)));
    const rows = cells.slice(top);
    const rowOf = (name: string) => rows.findIndex(([each]) => each === name);
    return {
      top,
      of: (name: string): CellValue[] => rows[rowOf(name)]!,
      /** The address of a field, in a row of this block. */
      at: (name: string, column: string) => `${column}${top + rowOf(name) + 1}`,
      said: rows.map(([name]) => String(name)),
    };
  }

  async function type(cells: Readonly<Record<string, CellValue>>) {
    await book.edit('Client Summary', (sheet) => {
      for (const [address, cell] of Object.entries(cells)) sheet.getRange(address).values = [[cell]];
    });
  }

  async function typeFields({ share, discount, cost, retention }: Typed) {
    const { at } = await block();
    await type({
      [at('Margin a year, as a share of Sales', 'D')]: share,
      [at('Discount a year', 'D')]: discount,
      [at('Cost of winning one client', 'D')]: cost,
      ...Object.fromEntries(retained.map((name, index) => [at(name, 'D'), retention[index]!])),
    });
    return block();
  }

  return { block, type, typeFields };
}
