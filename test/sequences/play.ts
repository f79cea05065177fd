import { computerClock, setClock } from '../../src/excel/office/waiting/clock';
import { setChunkSizes, usualSizes } from '../../src/excel/office/chunk-sizes';
import type { CellValue } from '../../src/sheet/cells/cell';
import type { Book } from '../excel/open-book';
import { HurriedClock } from '../excel/hurried-clock';
import { removePolicy } from '../../src/excel/use-cases';
import { forgetRun } from '../../src/excel/undo/undo-run';
import { check } from './check';
import { edits } from './edits/edits';
import { figuresOf } from './edits/edits-of-cells';
import type { Sequence, Step } from './generate';
import { policyStep } from './policy-steps';
import { recount } from './sheets/counted-cells';
import { addOrders } from './sheets/orders/order-list';
import { sheetStep } from './sheets/play-sheet-step';
import { takeSheetsOut } from './sheets/take-sheets-out';
import { Fault } from './trouble/fault';
import { remove, segment, type Outcome } from './segment';
import { seen } from './state-of-workbook';
import { UserSheet } from './user-sheet';
import { World } from './world';

/** The steps done and their results; and the failure, if there was one. */
export interface Played {
  readonly done: readonly { readonly step: Step; readonly outcome: Outcome }[];
  readonly failure?: { readonly step: number; readonly wrong: readonly string[] };
}

/** Plays a sequence in an empty workbook, up to the first step after which something is wrong. */
export async function play(book: Book, sequence: Sequence): Promise<Played> {
  await book.clear();
  const clock = new HurriedClock();
  setClock(clock);
  const isInParts = sequence.orders !== undefined && sequence.rowsPerMessage < 100;
  setChunkSizes({ cellsRead: isInParts ? 120 : usualSizes.cellsRead, rowsWritten: sequence.rowsPerMessage });
  const world = new World(book, book.workbook, clock);
  forgetRun();
  if (sequence.orders) addOrders(world, sequence.orders);
  addCustomers(world, sequence);
  const done: { step: Step; outcome: Outcome }[] = [];
  try {
    for (const step of sequence.steps) {
      const failed = await attempt(world, async () => {
        done.push({ step, outcome: await carryOut(world, step) });
      });
      if (failed) return { done, failure: { step: sequence.steps.indexOf(step), wrong: failed } };
    }
    const failed = await attempt(world, () => takeAllOut(world));
    if (failed) return { done, failure: { step: sequence.steps.length, wrong: failed } };
    return { done };
  } finally {
    setChunkSizes(usualSizes);
    setClock(computerClock);
  }
}

async function attempt(world: World, work: () => Promise<void>): Promise<string[] | undefined> {
  try {
    await work();
    recount(world);
    const wrong = check(world, await seen(world));
    return wrong.length > 0 ? wrong : undefined;
  } catch (error) {
    if (error instanceof Fault) return [error.message];
    return [`the test itself failed: ${error instanceof Error ? error.stack : String(error)}`];
  }
}

async function carryOut(world: World, step: Step): Promise<Outcome> {
  switch (step.do) {
    case 'segment':
      return segment(world, step);
    case 'remove':
      return remove(world, step);
    case 'sheet':
      return sheetStep(world, step);
    case 'policy':
      return policyStep(world, step);
    case 'edit': {
      const isDone = edits[step.kind](world, step.a, step.b, step.c);
      return { told: isDone ? 'done' : 'nothing there', wasMet: false };
    }
  }
}

/** Removes every trace of ClientTier at the end. */
async function takeAllOut(world: World): Promise<void> {
  await takeSheetsOut(world);
  if (!world.policy) return;
  await removePolicy();
  world.policy = undefined;
}

function addCustomers(world: World, { clients, columns, isTable, rowsAbove }: Sequence): void {
  const sheet = new UserSheet('Clients', isTable ? 'Customers' : undefined);
  sheet.top = rowsAbove;
  sheet.bottom = rowsAbove + clients;
  world.sheets.push(sheet);
  const worksheet = world.root.worksheets.add(sheet.name);
  const rows: CellValue[][] = [columns.map((key) => (key === 'client' ? 'Client' : key))];
  for (let number = 1; number <= clients; number++) {
    const figures = figuresOf(++world.clients);
    rows.push(columns.map((key) => figures[key] ?? ['Bonn', 'Lyon', 'Oslo'][number % 3]!));
  }
  const range = worksheet.getRangeByIndexes(rowsAbove, 0, rows.length, columns.length);
  range.values = rows;
  rows.forEach((row, index) => {
    row.forEach((value, column) => (sheet.cells[rowsAbove + index]![column] = { value }));
  });
  columns.forEach((key, column) => {
    if (key !== 'City') sheet.columns[column]!.key = key;
    if (key !== 'First order') return;
    worksheet.getRangeByIndexes(rowsAbove + 1, column, rows.length - 1, 1).numberFormat = rows
      .slice(1)
      .map(() => ['yyyy-mm-dd']);
    for (let row = 1; row < rows.length; row++) sheet.looks[rowsAbove + row]![column] = undefined;
  });
  if (rowsAbove > 0) {
    worksheet.getCell(0, 0).values = [['Our customers']];
    sheet.cells[0]![0] = { value: 'Our customers' };
  }
  if (sheet.table) worksheet.tables.add(range, true).name = sheet.table;
  worksheet.activate();
}
