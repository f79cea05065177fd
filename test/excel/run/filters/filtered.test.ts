import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import '@univerjs/sheets-filter/facade';
import '@univerjs/sheets-table/facade';
import { TableColumnFilterTypeEnum } from '@univerjs/sheets-table';
import { computerClock, setClock } from '../../../../src/excel/office/waiting/clock';
import {
  changePolicy,
  findCustomers,
  readPolicy,
  removePolicy,
  removeSegments,
  writeSegments,
} from '../../../../src/excel/use-cases';
import { usualWays } from '../../../../src/simulator/workbook/book/ways';
import type { Progress } from '../../../../src/sheet/progress';
import { SheetProblem } from '../../../../src/sheet/problem';
import { choice, customers, model, segmented } from '../../customers';
import { HurriedClock } from '../../hurried-clock';
import { openBook, type Book } from '../../open-book';

/*
 * What Excel does to values that are written over filtered rows: github.com/xlwings/xlwings/issues/747 (five values over
 * two hidden rows give the first value in each row that shows, and nothing in the hidden ones),
 * github.com/OfficeDev/office-js/issues/224 (the same through Office.js, "product bug").
 */

const sheet = 'Clients';
let book: Book;
beforeAll(async () => {
  book = await openBook();
});
afterAll(() => book.excel.dispose());
afterEach(() => {
  book.workbook.ways.tellsOfFilters = usualWays.tellsOfFilters;
  return book.clear();
});

type Cells = Parameters<Parameters<Book['layOut']>[1]>[0];

/** Shows only Acme and Cole. */
const filter = (cells: Cells) =>
  cells
    .getRange('A1:D5')
    .createFilter()!
    .setColumnFilterCriteria(0, { colId: 0, filters: { filters: ['Acme', 'Cole'] } });
const showAll = (cells: Cells) => cells.getFilter()?.removeFilterCriteria();

const write = async () => writeSegments(await findCustomers(), choice, 'keep');

async function refusal(work: () => Promise<unknown>) {
  const before = await book.everything();
  const problem: unknown = await work().catch((error: unknown) => error);
  expect(await book.everything()).toEqual(before);
  expect(problem).toBeInstanceOf(SheetProblem);
  return problem as SheetProblem;
}

test('the simulated Excel misplaces what is written over filtered rows', async () => {
  await book.addSheet(sheet, [['N'], [1], [''], [''], [4], [5]]);
  book.layOut(sheet, (cells) =>
    cells
      .getRange('A1:A6')
      .createFilter()!
      .setColumnFilterCriteria(0, { colId: 0, filters: { filters: ['1', '4', '5'] } }),
  );
  await book.edit(sheet, (cells) => (cells.getRange('A2:A6').values = [[5], [4], [3], [2], [1]]));
  expect(await book.cells(sheet, 'A2:A6')).toEqual([[5], [''], [''], [5], [5]]);
});

test('a filtered list is not segmented, and is once all its rows are shown', async () => {
  await book.addSheet(sheet, customers);
  book.layOut(sheet, filter);
  const problem = await refusal(write);
  expect(problem.in('en')).toMatch(/sheet Clients is filtered.*Show all rows \(Data > Clear\) and try again/);
  expect(problem.in('zh')).toMatch(/工作表“Clients”正在筛选.*显示全部行/);
  book.layOut(sheet, showAll);
  await write();
  expect(await book.cells(sheet, 'E1:F5')).toEqual(segmented);
});

test('a filtered table is named, and segmented once all its rows are shown', async () => {
  await book.addSheet(sheet, customers, { table: 'Sold' });
  const id = await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Sold').load('id');
    await context.sync();
    return table.id;
  });
  const values = ['Acme', 'Cole'];
  let changed: unknown;
  book.layOut(sheet, (cells) => {
    changed = cells.setTableFilter(id, 0, { filterType: TableColumnFilterTypeEnum.manual, values });
  });
  await changed;
  expect((await refusal(write)).message).toMatch(/table Sold on the sheet Clients is filtered/);
  book.layOut(sheet, (cells) => (changed = cells.resetFilter(id, 0)));
  await changed;
  await write();
  expect(await book.cells(sheet, 'E1:F5')).toEqual(segmented);
});

test('columns are not removed from a filtered list', async () => {
  await book.addSheet(sheet, customers);
  await write();
  book.layOut(sheet, filter);
  const found = await findCustomers();
  expect((await refusal(() => removeSegments(found, model.id))).code).toBe('filteredSheet');
  book.layOut(sheet, showAll);
  await removeSegments(found, model.id);
  expect(await book.cells(sheet, 'A1:F5')).toEqual(customers.map((row) => [...row, '', '']));
});

test('a policy on a filtered sheet is neither changed nor removed', async () => {
  await book.addSheet(sheet, customers);
  await write();
  const state = await readPolicy();
  if (state.kind !== 'valid') throw new Error('There is no valid policy.');
  book.layOut('Client Policy', (cells) =>
    cells
      .getRange('A1:B20')
      .createFilter()!
      .setColumnFilterCriteria(0, { colId: 0, filters: { filters: ['Nothing of that'] } }),
  );
  const next = { ...state.policy, asOf: state.policy.asOf + 1 };
  const problem = await refusal(() => changePolicy(state.policy, next));
  expect(problem.message).toMatch(/sheet Client Policy is filtered/);
  expect((await refusal(removePolicy)).code).toBe('filteredSheet');
});

test('a list that is filtered while it is segmented is put back as soon as all rows are shown', async () => {
  await book.addSheet(sheet, customers);
  const found = await findCustomers();
  const before = await book.everything();
  const clock = new HurriedClock();
  setClock(clock);
  const told: Progress['kind'][] = [];
  const onProgress = ({ kind }: Progress) => {
    told.push(kind);
    if (kind === 'writing' && told.length === 1) book.layOut(sheet, filter);
    if (kind !== 'waiting') return;
    book.layOut(sheet, (cells) => cells.getFilter()?.remove());
    clock.passSoon(1_000);
  };
  const problem: unknown = await writeSegments(found, choice, 'keep', { onProgress }).catch(
    (error: unknown) => error,
  );
  setClock(computerClock);
  expect(told).toContain('waiting');
  expect((problem as SheetProblem).code).toBe('filteredSheet');
  expect(await book.everything()).toEqual(before);
});

/*
 * Excel does not report an advanced filter to add-ins (github.com/OfficeDev/office-js/issues/6559), so only what the
 * cells hold afterwards shows that Excel wrote elsewhere.
 */
test.each([
  ['new columns', false, 'values'],
  ['columns of an earlier run', true, 'values'],
  ['columns of formulas', true, 'portable'],
] as const)('%s beside rows that an advanced filter hides are put back', async (_, isSecond, writeAs) => {
  await book.addSheet(sheet, customers);
  if (isSecond) await write();
  await book.edit(sheet, (cells) => (cells.getRange('B2').values = [[1]]));
  const found = await findCustomers();
  const before = await book.everything();
  book.workbook.ways.tellsOfFilters = false;
  book.layOut(sheet, filter);
  const clock = new HurriedClock();
  setClock(clock);
  const onProgress = ({ kind }: Progress) => {
    if (kind !== 'waiting') return;
    book.layOut(sheet, (cells) => cells.getFilter()?.remove());
    clock.passSoon(1_000);
  };
  const run = writeSegments(found, { ...choice, writeAs }, 'keep', { onProgress });
  const problem = (await run.catch((error: unknown) => error)) as SheetProblem;
  setClock(computerClock);
  expect(problem.in('en')).toMatch(/did not write the right value to Clients!E2: .*Show all rows/);
  expect(problem.in('zh')).toMatch(/没有在 Clients!E2 中写入/);
  expect(await book.everything()).toEqual(before);
});
