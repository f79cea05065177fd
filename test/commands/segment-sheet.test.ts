import { expect, test } from '@jest/globals';
import { lastCommandResult, subscribeToCommandResults } from '../../src/commands/command-result';
import { findCustomers, writeSegments } from '../../src/excel/use-cases';
import { SheetProblem } from '../../src/sheet/problem';
import { customers, segmented } from '../excel/customers';
import { segmentButton } from './segment-button';

const { book, results, pressAndWait } = segmentButton();

test('the button segments the sheet and tells the pane', async () => {
  await book.addSheet('Clients', customers);
  await pressAndWait();
  expect(await book.cells('Clients', 'E1:F5')).toEqual(segmented);
  expect(results).toMatchObject([{ kind: 'written', outcome: { address: 'Clients!E1:F5' } }]);
  expect(lastCommandResult()).toBe(results[0]);
  expect(book.excel.visibility.state).toBe('Visible');
});

test('the button is done before its work is, and the pane is shown meanwhile', async () => {
  await book.addSheet('Early', customers);
  const seen: string[] = [];
  const stop = subscribeToCommandResults(
    ({ kind }) => void seen.push(`${kind} ${book.excel.visibility.state}`),
  );
  const written = new Promise<void>((resolve) => {
    subscribeToCommandResults(({ kind }) => kind === 'written' && resolve());
  });
  await book.excel.pressRibbonButton('segmentSheet');
  seen.push('done with');
  await written;
  stop();
  expect(seen[0]).toBe('running Background');
  expect(seen.indexOf('done with')).toBeLessThan(seen.length - 1);
  expect(seen.at(-1)).toBe('written Visible');
});

test('where Excel never answers that the pane is shown, the sheet is segmented and the result is told', async () => {
  await book.addSheet('No_pane', customers);
  book.excel.intercept = ({ request }) =>
    request.includes('SetAppRuntimeState') ? { kind: 'noAnswer', done: false } : undefined;
  await pressAndWait();
  book.excel.intercept = undefined;
  expect(await book.cells('No_pane', 'E1:F5')).toEqual(segmented);
  expect(lastCommandResult()).toMatchObject({ kind: 'written', outcome: { address: 'No_pane!E1:F5' } });
});

test('while it runs the pane can show how far it is, and cancel it: everything is put back then', async () => {
  await book.addSheet('Long', customers);
  const before = await book.everything();
  const told: string[] = [];
  const stop = subscribeToCommandResults((result) => {
    if (result.kind !== 'running') return;
    told.push(result.progress?.kind ?? 'begun');
    if (result.progress?.kind === 'writing') result.cancel();
  });
  await pressAndWait();
  stop();
  expect(told).toEqual(['begun', 'writing', 'puttingBack']);
  expect(results).toMatchObject([{ kind: 'failed', error: { code: 'cancelled' } }]);
  expect(await book.everything()).toEqual(before);
});

test('where no column can be proposed, nothing is written and the pane asks', async () => {
  const unnamed = customers.map(([client, sales, , loyalty], row) =>
    row === 0 ? ['Client', 'Figure one', 'Figure two'] : [client!, sales!, loyalty!],
  );
  await book.addSheet('Unnamed', unnamed);
  await pressAndWait();
  expect(results).toMatchObject([
    { kind: 'columnsNeeded', modelId: 'sales-loyalty', measures: ['sales', 'loyalty'] },
  ]);
  expect(await book.cells('Unnamed', 'D1:E5')).toEqual(unnamed.map(() => ['', '']));
});

test('rows that look like orders are not segmented: the pane asks what they are', async () => {
  const orders = [
    ['Order ID', 'Customer', 'Order date', 'Total', 'Loyalty'],
    ['A-1', 'Acme', 45700, 120, 5],
    ['A-2', 'Birch', 45703, 300, 2],
    ['A-3', 'Acme', 45710, 80, 5],
    ['A-4', 'Cole', 45712, 40, 9],
    ['A-5', 'Birch', 45720, 90, 2],
  ];
  await book.addSheet('Orders', orders);
  const before = await book.everything();
  await pressAndWait();
  expect(results).toMatchObject([
    { kind: 'ordersFound', modelId: 'sales-loyalty', customers: { range: { sheetName: 'Orders' } } },
  ]);
  expect(await book.everything()).toEqual(before);

  // Once the user has said in the pane that each row is a client and segmented them, the button follows.
  const found = await findCustomers();
  const columns = { sales: 3, loyalty: 4 };
  await writeSegments(
    found,
    { modelId: 'sales-loyalty', columns, cutoffs: {}, language: 'en', asOf: 46000 },
    'keep',
  );
  results.length = 0;
  await pressAndWait();
  expect(results).toMatchObject([{ kind: 'written', outcome: { address: 'Orders!F1:G6' } }]);
});

test('what goes wrong is told in the pane', async () => {
  await book.addSheet('Locked', customers);
  await book.edit('Locked', (sheet) => sheet.protection.protect());
  await pressAndWait();
  const [result] = results;
  expect(result).toMatchObject({ kind: 'failed' });
  const { error } = result as { error: unknown };
  expect(error).toBeInstanceOf(SheetProblem);
  expect((error as SheetProblem).in('zh')).toMatch(/工作表“Locked”受保护/);
});
