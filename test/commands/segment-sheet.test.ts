import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { associateCommands } from '../../src/commands/index';
import {
  lastCommandResult,
  subscribeToCommandResults,
  type CommandResult,
} from '../../src/commands/last-run';
import { SheetProblem } from '../../src/sheet/problem';
import { customers, segmented } from '../excel/customers';
import { openBook, type Book } from '../excel/open-book';

let book: Book;
let results: CommandResult[];

beforeAll(async () => {
  book = await openBook();
  associateCommands();
  subscribeToCommandResults((result) => results.push(result));
});
afterAll(() => book.excel.dispose());
beforeEach(async () => {
  results = [];
  await Office.addin.hide();
});

test('the button segments the sheet and tells the pane', async () => {
  await book.addSheet('Clients', customers);
  await book.excel.pressRibbonButton('segmentSheet');
  expect(await book.cells('Clients', 'E1:F5')).toEqual(segmented);
  expect(results).toMatchObject([{ kind: 'written', outcome: { address: 'Clients!E1:F5' } }]);
  expect(lastCommandResult()).toBe(results[0]);
  expect(book.excel.visibility.state).toBe('Visible');
});

test('where no column can be proposed, nothing is written and the pane asks', async () => {
  const unnamed = customers.map(([client, sales, , loyalty], row) =>
    row === 0 ? ['Client', 'Figure one', 'Figure two'] : [client!, sales!, loyalty!],
  );
  await book.addSheet('Unnamed', unnamed);
  await book.excel.pressRibbonButton('segmentSheet');
  expect(results).toMatchObject([
    { kind: 'columnsNeeded', modelId: 'sales-loyalty', measures: ['sales', 'loyalty'] },
  ]);
  expect(await book.cells('Unnamed', 'D1:E5')).toEqual(unnamed.map(() => ['', '']));
});

test('what goes wrong is told in the pane', async () => {
  await book.addSheet('Locked', customers);
  await book.edit('Locked', (sheet) => sheet.protection.protect());
  await book.excel.pressRibbonButton('segmentSheet');
  const [result] = results;
  expect(result).toMatchObject({ kind: 'failed' });
  const { error } = result as { error: unknown };
  expect(error).toBeInstanceOf(SheetProblem);
  expect((error as SheetProblem).in('zh')).toMatch(/工作表“Locked”受保护/);
});
