import type { CellValue } from '../../../../src/sheet/cells/cell';
import { asOf } from '../../hand-models';
import { UserSheet, type Counting } from '../../user-sheet';
import type { World } from '../../world';

/* A list of orders. Every order has its own number, and an amount below zero is a refund. */

export const orderHeaders = ['Order no', 'Customer', 'Order date', 'Amount', 'Loyalty', 'Visits', 'City'];

const amounts = [10, 20, 99, 100, 240, -20];
/** The days of orders. None is in the year before the last, so growth is blank. */
const days = [asOf - 10, asOf - 70, asOf - 160, asOf - 300, asOf - 900];

/** Returns the cells that are the same on all lines of a client. */
const alongOf = (number: number): CellValue[] => [
  [2, 5, 9, 4][number % 4]!,
  [1, 3, 4, 9][(number >> 1) % 4]!,
  ['Bonn', 'Lyon', 'Oslo'][number % 3]!,
];

/** Returns the line of this number. It is of one of 40 clients that are on no other list. */
function lineOf(world: World, client: number, b: number, c: number): CellValue[] {
  const number = 101 + (client % 40);
  const order = `R${++world.things}`;
  return [
    order,
    `Client ${number}`,
    days[b % days.length]!,
    amounts[c % amounts.length]!,
    ...alongOf(number),
  ];
}

/** Adds a sheet with `count` orders, of the clients from number `from` on. */
export function addOrders(world: World, count: number, name = 'Orders', from = 0): void {
  const sheet = new UserSheet(name);
  world.root.worksheets.add(sheet.name);
  world.orders.push(sheet);
  orderHeaders.forEach((header, column) => enter(world, sheet, 0, column, header));
  for (let row = 1; row <= count; row++) {
    // The first order of each sheet is no refund, so that at least one line counts.
    putLine(world, sheet, row, lineOf(world, from + row * 7, row, row % 5));
  }
  sheet.bottom = count;
}

/** Adds a sheet with the same columns, as for another month. */
export function addOrderSheet(world: World, a: number, b: number): boolean {
  const name = `Orders ${world.orders.length + 1}`;
  if (world.orders.length === 0 || world.orders.length > 2) return false;
  addOrders(world, 2 + (b % 4), name, a);
  return true;
}

/** Returns one of the sheets of orders, most often the first. */
const sheetOf = ({ orders }: World, number: number) => orders[number % 2 ? number % (orders.length || 1) : 0];

function enter(world: World, sheet: UserSheet, row: number, column: number, value: CellValue): void {
  world.worksheet(sheet).getCell(row, column).values = [[value]];
  sheet.cells[row]![column] = { value };
}

function putLine(world: World, sheet: UserSheet, row: number, line: readonly CellValue[]): void {
  line.forEach((value, column) => enter(world, sheet, row, column, value));
  world.worksheet(sheet).getCell(row, 2).numberFormat = [['yyyy-mm-dd']];
  sheet.looks[row]![2] = undefined;
}

const most = 50;

/** Adds an order at the end. */
export function addOrder(world: World, a: number, b: number, c: number): boolean {
  const sheet = sheetOf(world, c >> 3);
  if (!sheet || sheet.bottom >= most) return false;
  sheet.bottom += 1;
  putLine(world, sheet, sheet.bottom, lineOf(world, a, b, c));
  return true;
}

/** Replaces an order with another one, of the same or another client. */
export function typeOrder(world: World, a: number, b: number, c: number): boolean {
  const sheet = sheetOf(world, c >> 3);
  if (!sheet) return false;
  putLine(world, sheet, 1 + (a % sheet.bottom), lineOf(world, b, b, c));
  return true;
}

/** Deletes an order with its row. */
export function deleteOrder(world: World, a: number, b: number): boolean {
  const sheet = sheetOf(world, b);
  if (!sheet || sheet.bottom < 5) return false;
  const row = 1 + (a % sheet.bottom);
  world
    .worksheet(sheet)
    .getRange(`${row + 1}:${row + 1}`)
    .delete('Up');
  sheet.deleteRow(row);
  lineDeleted(world, sheet, row);
  return true;
}

/** Adds a refund of some or all of an order: a line with the same number, some days later. */
export function refundOrder(world: World, a: number, b: number, c: number): boolean {
  const sheet = sheetOf(world, c >> 3);
  if (!sheet || sheet.bottom >= most) return false;
  const rows = Array.from({ length: sheet.bottom }, (_, index) => 1 + index).filter(
    (row) => Number(sheet.cells[row]![3]!.value) > 0,
  );
  const row = rows[a % rows.length];
  if (row === undefined) return false;
  const line = orderHeaders.map((_, column) => sheet.cells[row]![column]!.value);
  line[2] = Number(line[2]) + (b % 10);
  line[3] = c % 2 ? -Number(line[3]) : -10;
  sheet.bottom += 1;
  putLine(world, sheet, sheet.bottom, line);
  return true;
}

/** Shortens the formulas that covered a line of the orders, as that line is deleted. */
function lineDeleted({ made }: World, orders: Counting['orders'], row: number): void {
  const all = new Set(made?.sheet.cells.flatMap((cells) => cells.flatMap((cell) => cell?.counting ?? [])));
  for (const counting of all) if (counting.orders === orders && row <= counting.lines) counting.lines -= 1;
}
