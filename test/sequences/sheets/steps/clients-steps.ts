import { findOrders, removeClientsSheet, writeClientsSheet } from '../../../../src/excel/use-cases';
import { Fault } from '../../trouble/fault';
import { asOf } from '../../hand-models';
import type { Outcome } from '../../segment';
import { seen } from '../../state-of-workbook';
import type { SheetSnapshot } from '../../../../src/simulator/workbook/workbook-snapshot';
import type { World } from '../../world';
import { carryOutGuarded } from '../guarded';
import { applyAgain } from '../made-again';
import { newMade, whatIsHers } from '../made-sheet';
import { joinByHand } from '../orders/client-list';
import { clientsByHand } from '../orders/orders-by-hand';
import type { SheetStep } from './sheet-step';

/** Makes the sheet of clients from the orders, or updates it. */
export async function makeClients(world: World, step: SheetStep): Promise<Outcome> {
  const { made } = world;
  // The user starts on any of the sheets, and most often includes all of them.
  const first = world.orders[(step.b >> 2) % (world.orders.length || 1)];
  if (!first) return { told: 'nothing there', wasMet: false };
  if (made && step.a % 2 === 0) world.active = world.sheets.indexOf(made.sheet);
  world.select(first, 1, 1);
  const { orders: list, found, alike, lists } = await findOrders();
  const others = world.orders.filter((sheet) => sheet !== first);
  if (alike.map(({ sheetName }) => sheetName).join() !== others.map(({ name }) => name).join())
    throw new Fault(`not found: ${others.map(({ name }) => name).join()}`);
  const takesAll = step.b % 4 > 0;
  const orders = takesAll ? [first, ...others] : [first];
  const columns = { orderNumber: 0, client: 1, date: 2, amount: 3 };
  const ownList = step.a % 3 > 0 ? world.clientList : undefined;
  const clientList = lists.find(({ range }) => range.sheetName === ownList?.name);
  if (ownList && !clientList) throw new Fault(`not found: the clients on ${ownList.name}`);
  const choice = {
    columns,
    says: found,
    asOf,
    language: 'en' as const,
    ...(takesAll && { also: alike }),
    ...(clientList && { clientList }),
  };
  const count = () => (ownList ? joinByHand(clientsByHand(orders), ownList) : clientsByHand(orders));
  const before = count();
  // If the orders change during the step, it writes values.
  const writeAs = (step.a >> 3) % 3 === 0 ? ('formulas' as const) : ('values' as const);
  const counting =
    writeAs === 'formulas'
      ? { orders: first, lines: first.bottom, isBlankIfNone: ownList !== undefined }
      : undefined;
  const played = counting ? { ...step, edit: undefined, late: undefined } : step;
  const { sheet } = made ?? {};
  const was = new Set(sheet?.clientRows.map((row) => sheet.client(row)!));
  const ended = await carryOutGuarded(world, played, sheet, (options) =>
    writeClientsSheet(list, { ...choice, writeAs }, options),
  );
  if (ended.told !== 'done') return ended;
  const after = ended.wasMet ? count() : before;
  const isNew = ended.result!.isNew;
  if (isNew !== !made) throw new Fault(`a sheet of clients was ${isNew ? 'made' : 'made again'}`);
  const name = made?.sheet.name ?? ended.result!.sheet;
  const snapshot = (await seen(world)).sheets.find((each) => each.name === name);
  if (!snapshot) throw new Fault(`lost: the sheet ${name}`);
  if (made) {
    made.orders = orders;
    applyAgain(made, snapshot, { before, after, was, counting });
  } else {
    const counted = ended.wasMet && isOf(snapshot, after) ? after : before;
    world.made = newMade(snapshot, orders, counted, counting);
    world.sheets.push(world.made.sheet);
    world.active = world.sheets.length - 1;
  }
  return ended;
}

/** Returns whether a new sheet has the figures of these clients; orders may have changed in the meantime. */
const isOf = ({ cells }: SheetSnapshot, counted: ReturnType<typeof clientsByHand>) =>
  [...counted.entries()].every(
    ([client, { Sales, Orders }], index) =>
      cells[`A${5 + index}`]?.value === client &&
      (cells[`B${5 + index}`]?.value ?? '') === Orders &&
      (cells[`C${5 + index}`]?.value ?? '') === Sales,
  ) && cells[`A${5 + counted.size}`] === undefined;

/** Removes the sheet of clients, if nothing of the user's is on it. */
export async function removeClients(world: World, step: SheetStep): Promise<Outcome> {
  const { made } = world;
  if (!made) return { told: 'nothing there', wasMet: false };
  const { sheet, table } = made;
  const hers = whatIsHers(made);
  const range = { sheetName: sheet.name, tableName: table };
  const ended = await carryOutGuarded(world, step, sheet, (options) =>
    removeClientsSheet({ range }, options),
  );
  if (ended.told !== 'done') {
    if (ended.told === 'sheetStays' && !hers && !ended.wasMet && !made.wasTouched)
      throw new Fault(`left behind: ${sheet.name}, where nothing is hers: ${String(ended.error)}`);
    return ended;
  }
  if (hers) throw new Fault(`lost: the sheet ${sheet.name} with something of hers: ${hers}`);
  world.sheets = world.sheets.filter((each) => each !== sheet);
  world.active = 0;
  world.made = undefined;
  if (world.herFilter?.sheet === sheet) world.herFilter = undefined;
  return ended;
}
