import type { CellValue } from '../../../src/sheet/cells/cell';
import { asOf } from '../hand-models';
import { UserSheet } from '../user-sheet';
import type { World } from '../world';

/*
 * A list of orders, and what it says of each client, counted as a person would. Every line has a number of its own, and
 * an amount below zero is a refund.
 */

export const orderHeaders = ['Order no', 'Customer', 'Order date', 'Amount', 'Loyalty', 'Visits', 'City'];

interface Line {
  readonly client: string;
  readonly day: number;
  readonly amount: number;
  readonly along: readonly CellValue[];
}

const amounts = [10, 20, 99, 100, 240, -20];
/** None in the year before the last: growth is blank. */
const days = [asOf - 10, asOf - 70, asOf - 160, asOf - 300, asOf - 900];

/** What is the same on all lines of a client. */
const alongOf = (number: number): CellValue[] => [
  [2, 5, 9, 4][number % 4]!,
  [1, 3, 4, 9][(number >> 1) % 4]!,
  ['Bonn', 'Lyon', 'Oslo'][number % 3]!,
];

/** Returns a line by its number, of one of 40 clients who are on no other list. */
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

/** Adds a sheet with so many orders. */
export function addOrders(world: World, count: number): void {
  const sheet = new UserSheet('Orders');
  world.root.worksheets.add(sheet.name);
  world.orders = sheet;
  orderHeaders.forEach((header, column) => enter(world, 0, column, header));
  for (let row = 1; row <= count; row++) {
    // The first order of each is no refund, so that at least one line counts.
    putLine(world, row, lineOf(world, row * 7, row, row % 5));
  }
  sheet.bottom = count;
}

function enter(world: World, row: number, column: number, value: CellValue): void {
  const sheet = world.orders!;
  world.worksheet(sheet).getCell(row, column).values = [[value]];
  sheet.cells[row]![column] = { value };
}

function putLine(world: World, row: number, line: readonly CellValue[]): void {
  const sheet = world.orders!;
  line.forEach((value, column) => enter(world, row, column, value));
  world.worksheet(sheet).getCell(row, 2).numberFormat = [['yyyy-mm-dd']];
  sheet.looks[row]![2] = undefined;
}

const most = 50;

/** One more order at the end. */
export function addOrder(world: World, a: number, b: number, c: number): boolean {
  const sheet = world.orders;
  if (!sheet || sheet.bottom >= most) return false;
  sheet.bottom += 1;
  putLine(world, sheet.bottom, lineOf(world, a, b, c));
  return true;
}

/** Another order in the place of one, of this or another client. */
export function typeOrder(world: World, a: number, b: number, c: number): boolean {
  const sheet = world.orders;
  if (!sheet) return false;
  putLine(world, 1 + (a % sheet.bottom), lineOf(world, b, b, c));
  return true;
}

/** An order that is deleted with its row. */
export function deleteOrder(world: World, a: number): boolean {
  const sheet = world.orders;
  if (!sheet || sheet.bottom < 5) return false;
  const row = 1 + (a % sheet.bottom);
  world
    .worksheet(sheet)
    .getRange(`${row + 1}:${row + 1}`)
    .delete('Up');
  sheet.deleteRow(row);
  return true;
}

const linesOf = ({ cells, bottom }: UserSheet): Line[] =>
  cells.slice(1, bottom + 1).map((row) => {
    const [, client, day, amount, ...along] = Array.from(
      { length: orderHeaders.length },
      (_, column) => row[column]!.value,
    );
    return { client: String(client), day: Number(day), amount: Number(amount), along };
  });

const utc = (day: number) => new Date(Date.UTC(1899, 11, 30) + day * 86_400_000);
const monthOf = (day: number) => utc(day).toISOString().slice(0, 7);

function monthsBetween(first: number, last: number): number {
  const [from, to] = [utc(first), utc(last)];
  const months = 12 * (to.getUTCFullYear() - from.getUTCFullYear()) + to.getUTCMonth() - from.getUTCMonth();
  return to.getUTCDate() < from.getUTCDate() ? months - 1 : months;
}

/** Returns the figures of each client by their headers, in the order in which the clients first occur. */
export function clientsByHand(orders: UserSheet): Map<string, Readonly<Record<string, CellValue>>> {
  const lines = linesOf(orders);
  const clients = [...new Set(lines.map(({ client }) => client))];
  return new Map(
    clients.map((client) => {
      const all = lines.filter((line) => line.client === client);
      const counted = all.filter(({ amount }) => amount > 0).map(({ day }) => day);
      const sales = all.reduce((sum, { amount }) => sum + amount, 0);
      const [first, last] = [Math.min(...counted), Math.max(...counted)];
      const [loyalty, visits, city] = all[0]!.along;
      const isBuyer = counted.length > 0;
      return [
        client,
        {
          Customer: client,
          Orders: counted.length,
          Sales: sales,
          'First order': isBuyer ? first : '',
          'Last order': isBuyer ? last : '',
          'Days since last order': isBuyer ? asOf - last : '',
          'Tenure (months)': isBuyer ? monthsBetween(first, last) : '',
          'Average order': isBuyer ? sales / counted.length : '',
          'Months active': new Set(counted.map(monthOf)).size,
          Loyalty: loyalty!,
          Visits: visits!,
          Growth: '',
          City: city!,
        },
      ];
    }),
  );
}
