import type { RunOutcome } from '../../../src/excel/history/keep-history';
import type { RunByHand } from '../../../src/excel/overrides/plan-by-hand';
import {
  findCustomers,
  giveReason,
  planSegments,
  previewByHand,
  today,
  writeSegments,
} from '../../../src/excel/use-cases';
import type { OverrideTreatment } from '../../../src/sheet/override';
import { SheetProblem } from '../../../src/sheet/problem';
import { bookWithList } from '../book/book-with-list';
import { choice, fixedCutoffs } from '../customers';

/** Fixed cut-offs: Acme is a Treasure, Birch High-risk, Cole a Rising star, Dahl is to be phased out. */
const fixed = {
  ...choice,
  withoutPolicy: true,
  asOf: today(),
  cutoffs: fixedCutoffs,
} as const;

export const image = { reason: 'Image', by: 'Ada', note: 'Opens doors' };

/** The rows below the header: key, client, list, segment id, segment, reason, by, since, until, ended, note. Today is 0. */
export async function rowsOf(sheet = 'Overrides'): Promise<unknown[][]> {
  const rows = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).tables.getItem('CT_Overrides').getRange();
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
  const day = (cell: unknown) => (typeof cell === 'number' ? cell - today() : cell);
  return rows
    .slice(1)
    .map(([key, client, list, , id, tier, reason, by, since, until, ended, note]) => [
      ...[key, client, list, id, tier, reason, by],
      ...[day(since), day(until), day(ended), note],
    ]);
}

export const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) =>
      error instanceof SheetProblem ? [error.code, Object.values(error.details)[0]] : error,
  );

export const birch = [
  'birch',
  'Birch',
  'Customers',
  'treasure',
  'Treasure',
  'Image',
  'Ada',
  0,
  '',
  '',
  'Opens doors',
];

/** Birch's row with other cells, by their place in `rowsOf`. */
export const birchWith = (cells: Readonly<Record<number, unknown>>) =>
  birch.map((cell, index) => (index in cells ? cells[index] : cell));

/** The source of the drop-down in each cell of a column of Overrides. */
export const listsAt = (address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Overrides').getRange(address).load('rowCount');
    await context.sync();
    const rules = Array.from({ length: range.rowCount }, (_, row) =>
      range.getCell(row, 0).dataValidation.load('rule'),
    );
    await context.sync();
    return rules.map(({ rule }) => (rule as { list?: { source: string } }).list?.source);
  });

/** Opens a workbook for the tests of a file: each begins with the list alone. Call it once. */
export function overridesBook() {
  const { book, clock } = bookWithList();

  async function segment(
    { goesBack, how, ...rest }: { goesBack?: readonly string[]; how?: object; sheet?: string } = {},
    treatment: OverrideTreatment = 'keep',
  ): Promise<RunOutcome> {
    await book.activate(rest.sheet ?? 'Customers');
    return writeSegments(await findCustomers(), { ...fixed, ...how }, treatment, {
      ...(goesBack && { goesBack }),
    });
  }

  const edit = (address: string, value: string | number, sheet = 'Customers') =>
    book.edit(sheet, (each) => {
      // A single value given to a range goes into every cell.
      (each.getRange(address) as { values: unknown }).values = value;
    });

  async function toCompare(sheet = 'Customers', how: object = {}): Promise<RunByHand> {
    await book.activate(sheet);
    const list = await findCustomers();
    const plan = await planSegments(list, { ...fixed, ...how });
    return { plan, treatment: 'keep', headers: list.headers, language: 'en', key: 'Client' };
  }

  const preview = async (sheet?: string, how?: object) => previewByHand(await toCompare(sheet, how));

  /** Gives a reason for clients, by their keys. */
  const give = async (keys: readonly string[], reason: object = {}, sheet?: string) =>
    giveReason(await toCompare(sheet), new Map(keys.map((key) => [key, { ...image, ...reason }])));

  const tiersOn = async (sheet = 'Customers') => (await book.cells(sheet, 'E2:E5')).flat();

  /** Segments the list and sets Birch to Treasure by hand. */
  async function setBirch() {
    await segment();
    await edit('E3', 'Treasure');
  }

  /** Copies the sheet as Excel does: its cells, and the names of its columns under the scope of the copy. */
  async function copyCustomers() {
    await book.addSheet('Copy', [['']]);
    await Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const copy = worksheets.getItem('Copy');
      copy.getRange('A1').copyFrom(worksheets.getItem('Customers').getRange('A1:F5'));
      names.load('items/name,items/formula');
      await context.sync();
      for (const { name, formula } of names.items)
        if (/^_ClientTier_\d/.test(name))
          copy.names.add(name, String(formula).replace('Customers!', 'Copy!'));
      await context.sync();
    });
  }

  return { clock, book, segment, edit, toCompare, preview, give, tiersOn, setBirch, copyCustomers };
}
