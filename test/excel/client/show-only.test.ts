import { afterEach, describe, expect, test } from '@jest/globals';
import { BooleanNumber } from '@univerjs/core';
import { CustomFilterOperator, type IFilterColumn } from '@univerjs/sheets-filter';
import {
  findCustomers,
  planSegments,
  removeSegments,
  showAll,
  showOnly,
  undoRun,
  writeSegments,
} from '../../../src/excel/use-cases';
import { clientsOfTier } from '../../../src/sheet/client/clients-of-tier';
import { bookForTests } from '../book/book-for-tests';
import type { Book } from '../open-book';
import { sheet, typed, chosen, segment, plan, treasures } from './list-of-clients';

const book = bookForTests();
type Cells = Parameters<Parameters<Book['layOut']>[1]>[0];
afterEach(() => book.clear());

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

  test('says that the sheet must be segmented if these clients all have another segment since a cut-off changed', async () => {
    await open();
    const cutoffs = { ...chosen.cutoffs, loyalty_cutoff: { kind: 'fixed', value: 10 } } as const;
    const counted = await planSegments(await findCustomers(), { ...chosen, cutoffs });
    const phaseOut = counted.basis.model.tiers.findIndex(({ id }) => id === 'phase-out');
    const { rows } = clientsOfTier(counted, phaseOut, 'keep', {});
    // Cole, who alone is a rising star on the sheet.
    expect(rows).toEqual([2]);
    expect(await showOnly(counted, rows)).toBe('notSegmented');
    expect(visible()).toEqual([1, 2, 3, 4, 5]);
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
