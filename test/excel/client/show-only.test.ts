import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { BooleanNumber } from '@univerjs/core';
import { CustomFilterOperator, type IFilterColumn } from '@univerjs/sheets-filter';
import '@univerjs/sheets-filter/facade';
import {
  copyClients,
  findCustomers,
  planSegments,
  removeSegments,
  showAll,
  showOnly,
  undoRun,
  writeSegments,
} from '../../../src/excel/use-cases';
import { clientsOfTier } from '../../../src/sheet/client/clients-of-tier';
import { eachClientOf } from '../../../src/sheet/report/lens';
import type { Choice } from '../../../src/sheet/choice';
import { choice } from '../customers';
import { openBook, type Book } from '../open-book';

const sheet = 'Clients';
let book: Book;
type Cells = Parameters<Parameters<Book['layOut']>[1]>[0];
beforeAll(async () => {
  book = await openBook();
});
afterAll(() => book.excel.dispose());
afterEach(() => book.clear());

const rows = [
  ['No', 'Client', 'Sales', 'City', 'Loyalty'],
  ['007', 'Acme', 120, 'Bonn', 5],
  ['008', '=Birch', 300, 'Lyon', 2],
  ['009', 'Cole', 40, 'Bath', 9],
  ['010', 'Dahl', 400, 'Oslo', 8],
];
const typed = rows.map((row) => row.map((cell) => (/^(=|0)/.test(String(cell)) ? `'${cell}` : cell)));
const chosen: Choice = {
  ...choice,
  columns: { sales: 2, loyalty: 4 },
  cutoffs: { sales_cutoff: { kind: 'fixed', value: 100 }, loyalty_cutoff: { kind: 'fixed', value: 4 } },
};

const segment = async () => writeSegments(await findCustomers(), chosen, 'keep');
const plan = async () => planSegments(await findCustomers(), chosen);

/** The clients of the best tier, largest first. */
async function treasures() {
  const counted = await plan();
  const { rows } = clientsOfTier(counted, 0, 'keep', eachClientOf(counted));
  return { plan: counted, rows };
}

/** The rows of the sheet that show, from 1. */
const visible = (on = sheet) => {
  let shown: number[] = [];
  book.layOut(on, (cells) => {
    shown = [1, 2, 3, 4, 5].filter((row) => cells.getSheet().getRowVisible(row - 1));
  });
  return shown;
};

async function show() {
  const { plan, rows } = await treasures();
  return showOnly(plan, rows);
}

describe.each([undefined, 'Clients_1'])('a list (table: %s)', (table) => {
  const open = async () => {
    await book.addSheet(sheet, typed, { table });
    await segment();
  };

  test('shows only the clients of a tier, and all again', async () => {
    await open();
    expect(await show()).toBe('shown');
    expect(visible()).toEqual([1, 2, 5]);
    expect((await plan()).counts).toEqual([2, 1, 1, 0]);
    expect(await showAll()).toBe(true);
    expect(visible()).toEqual([1, 2, 3, 4, 5]);
    expect(await showAll()).toBe(false);
  });

  test.each([
    ['a run', segment],
    [
      'another way to write',
      async () => writeSegments(await findCustomers(), { ...chosen, writeAs: 'portable' }, 'keep'),
    ],
    ['an undo', () => undoRun()],
    ['Remove', async () => removeSegments(await findCustomers(), 'sales-loyalty')],
  ])('%s takes the filter off first', async (_, work) => {
    await open();
    await show();
    await work();
    expect(visible()).toEqual([1, 2, 3, 4, 5]);
    const { settings } = await book.everything();
    expect(JSON.stringify(settings)).not.toContain('ClientTier_Filter');
  });

  test('says that the sheet must be segmented if its segments are others', async () => {
    await open();
    await book.edit(sheet, (cells) => {
      cells.getRange('C2').values = [[1]];
    });
    expect(await show()).toBe('notSegmented');
    expect(visible()).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('a copied sheet', () => {
  /** Excel gives a copied sheet names of its own for those that point to the original; a copied table gets another name. */
  async function openCopied(table?: string) {
    await book.addSheet(sheet, typed, { table });
    await segment();
    const cells = await book.cells(sheet, 'A1:G5');
    const asTexts = cells.map(([no, client, ...rest]) => [`'${String(no)}`, `'${String(client)}`, ...rest]);
    await book.addSheet('Copy', asTexts, { table: table && `${table}_Copy` });
    await book.edit('Copy', (copy) => {
      copy.names.add('_ClientTier_1_Segment', copy.getRange('F1:F5')).visible = false;
      copy.names.add('_ClientTier_1_Strategy', copy.getRange('G1:G5')).visible = false;
    });
    // Another column in the original: the copy's segments are one to the left.
    await book.edit(sheet, (original) => void original.getRange('B:B').insert('Right'));
    await book.activate('Copy');
  }

  test.each([undefined, 'Clients_1'])(
    'shows only the clients of a tier, and all again (table: %s)',
    async (table) => {
      await openCopied(table);
      expect(await show()).toBe('shown');
      expect(visible('Copy')).toEqual([1, 2, 5]);
      expect(visible()).toEqual([1, 2, 3, 4, 5]);
      expect(await showAll()).toBe(true);
      expect(visible('Copy')).toEqual([1, 2, 3, 4, 5]);
    },
  );

  test('can be segmented again while only some show', async () => {
    await openCopied();
    await show();
    await segment();
    expect(visible('Copy')).toEqual([1, 2, 3, 4, 5]);
  });

  test('shows all again after the columns of the original were removed, and nothing of the filter stays', async () => {
    await openCopied();
    await show();
    await book.activate(sheet);
    await removeSegments(await findCustomers(), 'sales-loyalty');
    expect(await showAll()).toBe(true);
    expect(visible('Copy')).toEqual([1, 2, 3, 4, 5]);
    const { settings } = await book.everything();
    expect(JSON.stringify(settings)).not.toContain('ClientTier_Filter');
  });
});

test('Remove leaves nothing of a filter that the user has cleared herself', async () => {
  await book.addSheet(sheet, typed);
  await segment();
  await show();
  book.layOut(sheet, (cells) => cells.getFilter()?.remove());
  await removeSegments(await findCustomers(), 'sales-loyalty');
  const { settings } = await book.everything();
  expect(JSON.stringify(settings)).not.toContain('ClientTier_Filter');
});

test.each<[string, IFilterColumn]>([
  ['texts', { colId: 3, filters: { filters: ['Bonn', 'Lyon'] } }],
  [
    'numbers',
    {
      colId: 2,
      customFilters: {
        and: BooleanNumber.TRUE,
        customFilters: [
          { operator: CustomFilterOperator.GREATER_THAN, val: 100 },
          { operator: CustomFilterOperator.LESS_THAN_OR_EQUAL, val: 300 },
        ],
      },
    },
  ],
])('leaves a filter of the user by %s alone, and one that she has changed', async (_, hers) => {
  await book.addSheet(sheet, typed);
  await segment();
  const filter = (cells: Cells) => cells.getFilter()!.setColumnFilterCriteria(hers.colId, hers);
  book.layOut(sheet, (cells) => void cells.getRange('A1:G5').createFilter());
  book.layOut(sheet, filter);
  expect(await show()).toBe('filterOfHers');
  expect(visible()).toEqual([1, 2, 3]);
  book.layOut(sheet, (cells) => cells.getFilter()?.remove());
  expect(await show()).toBe('shown');
  book.layOut(sheet, filter);
  await expect(segment()).rejects.toMatchObject({ code: 'filteredSheet' });
  expect(visible()).toEqual([1, 2]);
});

test('copies all columns of the clients to a new sheet, as values, while they are filtered too', async () => {
  await book.addSheet(sheet, typed);
  await book.edit(sheet, (cells) => {
    cells.getRange('C2:C5').numberFormat = [['0.00'], ['0.00'], ['0.00'], ['0.00']];
  });
  await writeSegments(await findCustomers(), { ...chosen, writeAs: 'portable' }, 'keep');
  const { plan, rows } = await treasures();
  await showOnly(plan, rows);
  const { sheet: copy } = await copyClients(plan, rows, 'Treasure');
  const { strategy } = plan;
  expect(copy).toBe('Treasure');
  expect(await book.formulas('Treasure', 'A1:G3')).toEqual([
    ['No', 'Client', 'Sales', 'City', 'Loyalty', 'Segment', 'Strategy'],
    ['010', 'Dahl', 400, 'Oslo', 8, 'Treasure', strategy[4]],
    ['007', 'Acme', 120, 'Bonn', 5, 'Treasure', strategy[1]],
  ]);
  expect((await copyClients(plan, [1], 'Treasure')).sheet).toBe('Treasure 2');
  expect(await book.cells('Treasure 2', 'B2')).toEqual([['=Birch']]);
  await book.edit(sheet, (cells) => {
    cells.getRange('C5').values = [[1]];
  });
  await expect(copyClients(plan, rows, 'Treasure')).rejects.toMatchObject({ code: 'customersChanged' });
});
