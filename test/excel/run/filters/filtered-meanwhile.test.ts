import { expect, test } from '@jest/globals';
import '@univerjs/sheets-filter/facade';
import '@univerjs/sheets-table/facade';
import { TableColumnFilterTypeEnum } from '@univerjs/sheets-table';
import { usualSizes } from '../../../../src/excel/office/chunk-sizes';
import {
  changePolicy,
  findCustomers,
  readPolicy,
  writeClientsSheet,
  writeSegments,
} from '../../../../src/excel/use-cases';
import type { RunOptions } from '../../../../src/sheet/progress';
import { choice, customers } from '../../customers';
import { longestTest, told } from '../../faults/every-fault';
import { messagesOf, messagesToPlay } from '../../faults/messages-of';
import { bookOnHurriedClock } from '../../book-on-hurried-clock';
import { foundOrders, orders } from '../../orders/orders';

const { book, clock } = bookOnHurriedClock({ ...usualSizes, rowsWritten: 2 });

interface Filtered {
  /** Returns what to do, from a workbook that is the same each time. */
  readonly arrange: () => Promise<(options: RunOptions) => Promise<unknown>>;
  /** Hides rows as a user does, and shows all again. */
  readonly filter: () => void;
  readonly showAll: () => void;
}

/**
 * Filters before each kind of message at least, and shows all rows as soon as the run waits for that. Expects the workbook to be
 * as it was, or as after an undisturbed run, which is what the user is told.
 */
async function expectUnharmed({ arrange, filter, showAll }: Filtered) {
  let run = await arrange();
  const before = await everything();
  const messages = await messagesOf(book, () => run({}));
  const after = await everything();

  const outcomes = new Set<string>();
  for (const k of messagesToPlay(messages)) {
    run = await arrange();
    let received = 0;
    book.excel.intercept = () => {
      received += 1;
      if (received === k) filter();
      return undefined;
    };
    const onProgress: RunOptions['onProgress'] = ({ kind }) => {
      if (kind !== 'waiting') return;
      showAll();
      clock.passSoon(30_000);
    };
    const outcome = await told(run({ onProgress }));
    book.excel.intercept = undefined;
    showAll();
    const state = await everything();
    const where = `message ${k} of ${messages.length}: ${outcome}`;
    expect({ where, state }).toEqual({ where, state: outcome === 'done' ? after : before });
    outcomes.add(outcome);
  }
  expect([...outcomes].filter((outcome) => !outcome.startsWith('filtered'))).toEqual(
    outcomes.has('done') ? ['done'] : [],
  );
  expect(outcomes.size).toBeGreaterThan(outcomes.has('done') ? 1 : 0);
}

/** Returns what is in the workbook, without ids of sheets and the traces of a filter that was taken away. */
const everything = async (): Promise<unknown> =>
  JSON.parse(
    JSON.stringify(await book.everything(), (key, value: unknown) =>
      key === 'sheetId' || key === 'filters' ? undefined : value,
    ),
  );

/** Filters cells of a sheet for a text in their first column. */
const filterOf = (sheet: string, address: string, text: string) => ({
  filter: () =>
    book.layOut(sheet, (cells) =>
      cells
        .getRange(address)
        .createFilter()!
        .setColumnFilterCriteria(0, { colId: 0, filters: { filters: [text] } }),
    ),
  showAll: () => book.layOut(sheet, (cells) => cells.getFilter()?.remove()),
});

test(
  'a sheet of clients that is filtered while it is made again is whole or as it was',
  async () => {
    let table = '';
    const arrange = async () => {
      await book.clear();
      await book.addSheet('Orders', orders);
      const first = await foundOrders();
      await writeClientsSheet(first.list, first.choice);
      table = await Excel.run(async (context) => {
        const made = context.workbook.tables.getItem('CT_Clients').load('id');
        await context.sync();
        return made.id;
      });
      await book.edit('Orders', (sheet) => {
        sheet.getRange('A4:E6').values = [
          ['R3', 'Ann', "'2026-04-05", -10, 'Bonn'],
          ['R4', 'Bob', "'2026-02-01", 11, 'Lyon'],
          ['R6', 'Cid', "'2026-04-01", 3, 'Rome'],
        ];
      });
      await book.activate('Orders');
      const { list, choice: chosen } = await foundOrders();
      return (options: RunOptions) => writeClientsSheet(list, chosen, options);
    };
    await expectUnharmed({
      arrange,
      filter: () =>
        book.layOut('Clients', (cells) =>
          cells.setTableFilter(table, 0, { filterType: TableColumnFilterTypeEnum.manual, values: ['Bob'] }),
        ),
      showAll: () => book.layOut('Clients', (cells) => cells.resetFilter(table, 0)),
    });
  },
  longestTest,
);

const segmented = async () => {
  await book.clear();
  await book.addSheet('Clients', customers);
  await writeSegments(await findCustomers(), choice, 'keep');
};

// A policy is written cell by cell, which Excel does in hidden rows too.
test(
  'a policy whose sheet is filtered while it is changed is whole or as it was',
  async () => {
    const arrange = async () => {
      await segmented();
      const state = await readPolicy();
      if (state.kind !== 'valid') throw new Error('There is no valid policy.');
      const { policy } = state;
      const next = {
        ...policy,
        asOf: policy.asOf + 1,
        models: policy.models.map((each) => ({
          ...each,
          tiers: each.tiers.map((tier, index) => ({ ...tier, strategy: `Plan ${index}` })),
        })),
      };
      return (options: RunOptions) => changePolicy(policy, next, options);
    };
    await expectUnharmed({ arrange, ...filterOf('Client Policy', 'A1:B20', 'Nothing of that') });
  },
  longestTest,
);

test(
  'a list that is filtered while it is segmented again is whole or as it was',
  async () => {
    const arrange = async () => {
      await segmented();
      await book.edit(
        'Clients',
        (sheet) =>
          (sheet.getRange('C2:D3').values = [
            [1, 1],
            [999, 9],
          ]),
      );
      const found = await findCustomers();
      return (options: RunOptions) => writeSegments(found, choice, 'keep', options);
    };
    await expectUnharmed({ arrange, ...filterOf('Clients', 'A1:D5', 'Cole') });
  },
  longestTest,
);
