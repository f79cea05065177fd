import type { CellValue } from '../../../../src/sheet/cells/cell';
import { UserSheet } from '../../user-sheet';
import type { World } from '../../world';
import type { clientsByHand } from './orders-by-hand';

/*
 * A list of the clients, which can be joined to the orders: what it says about a client then counts. Not every client
 * on it has orders.
 */

const headers = ['Customer', 'City', 'Loyalty', 'Owner'];
const owners = ['Eve', 'Kim', ''];

/** Adds a list of the clients; if it exists, changes an owner or a loyalty on it. */
export function clientList(world: World, a: number, b: number, c: number): boolean {
  if (world.orders.length === 0) return false;
  if (world.clientList) {
    const row = 1 + (a % rowsOf(world.clientList));
    const isOwner = b % 2 === 0;
    enter(world, row, isOwner ? 3 : 2, isOwner ? owners[c % owners.length]! : [2, 9, ''][c % 3]!);
    return true;
  }
  const sheet = new UserSheet('Our clients');
  world.root.worksheets.add(sheet.name);
  world.clientList = sheet;
  world.others.push(sheet);
  headers.forEach((header, column) => enter(world, 0, column, header));
  const inOrders = [...new Set(world.orders.flatMap(clientsOf))];
  const listed = [...inOrders.filter((_, index) => (index + a) % 3 > 0), 'Client 301', 'Client 302'];
  listed.forEach((client, index) => {
    const line = [
      client,
      index % 2 ? 'Rome' : '',
      [2, '', 9][index % 3]!,
      owners[(index + b) % owners.length]!,
    ];
    line.forEach((value, column) => enter(world, 1 + index, column, value));
  });
  return true;
}

const clientsOf = ({ cells, bottom }: UserSheet) =>
  cells.slice(1, bottom + 1).map((row) => String(row[1]!.value));

const rowsOf = ({ cells }: UserSheet) => cells.filter((row) => row[0]).length - 1;

function enter(world: World, row: number, column: number, value: CellValue): void {
  const sheet = world.clientList!;
  world.worksheet(sheet).getCell(row, column).values = [[value]];
  sheet.cells[row]![column] = value === '' ? undefined : { value };
}

type Counted = ReturnType<typeof clientsByHand>;

/** Joins the list to the figures by hand: what it says about a client counts, and clients without orders come last. */
export function joinByHand(counted: Counted, { cells }: UserSheet): Counted {
  const said = new Map(
    cells.slice(1).flatMap((row) => {
      const [client, ...rest] = headers.map((_, column) => row[column]?.value ?? '');
      return client === '' ? [] : [[String(client), rest] as const];
    }),
  );
  const own = (client: string, ofOrders: Readonly<Record<string, CellValue>>) => {
    const [city = '', loyalty = '', owner = ''] = said.get(client) ?? [];
    return {
      ...ofOrders,
      ...(city !== '' && { City: city }),
      ...(loyalty !== '' && { Loyalty: loyalty }),
      Owner: owner,
    };
  };
  const blank = Object.fromEntries(Object.keys([...counted.values()][0]!).map((header) => [header, '']));
  const without = [...said.keys()].filter((client) => !counted.has(client));
  return new Map([
    ...[...counted].map(([client, figures]) => [client, own(client, figures)] as const),
    ...without.map((client) => [client, own(client, { ...blank, Customer: client })] as const),
  ]);
}
