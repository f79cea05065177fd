import { removeMovement, writeMovement } from '../../../../src/excel/use-cases';
import { cellAddress } from '../../../../src/sheet/cells/cell';
import type { WorkbookSnapshot } from '../../../../src/simulator/workbook/workbook-snapshot';
import type { RunOptions } from '../../../../src/sheet/progress';
import { Fault } from '../../trouble/fault';
import { asOf, handModels } from '../../hand-models';
import { choiceFor, find, type Outcome } from '../../segment';
import { seen } from '../../state-of-workbook';
import type { World } from '../../world';
import { cellsOf } from '../check-figures';
import { carryOutGuarded } from '../guarded';
import { linesOf } from '../orders/orders-by-hand';
import type { SheetStep } from './sheet-step';

const nothing = (told: string): Outcome => ({ told, wasMet: false });

/** Compares two days of the orders. */
export async function compareDates(world: World, step: SheetStep): Promise<Outcome> {
  const { made } = world;
  if (!made) return nothing('nothing there');
  world.active = world.sheets.indexOf(made.sheet);
  const { sheet } = world;
  const possible = handModels.filter(
    ({ isOwn, columns }) => !isOwn && Object.values(columns).every((key) => sheet.column(key) >= 0),
  );
  const model = possible[step.a % possible.length];
  const found = await find(world);
  if (typeof found === 'string') return nothing(found);
  const choice = model && (await choiceFor(world, found, model, { as: 'values', withoutPolicy: false }));
  if (!choice) return nothing('no columns');
  const dates = { from: asOf - [100, 250, 400][step.b % 3]!, to: asOf };
  return compare(
    world,
    step,
    (options) => writeMovement(found, choice, dates, options),
    (name, actual) => checkMovers(world, name, dates.from, actual),
  );
}

/** Types a note on the last comparison, then makes another one, which takes its place if nothing of hers is on it. */
export async function compare(
  world: World,
  step: SheetStep,
  write: (options: RunOptions) => Promise<{ readonly sheet: string; readonly former?: string }>,
  checkSheet: (name: string, actual: WorkbookSnapshot) => void,
): Promise<Outcome> {
  const { movement } = world;
  if (movement?.name !== undefined && step.b % 3 === 1) noteOn(world, movement.name);
  const place = movement?.name === undefined ? undefined : { name: movement.name };
  const isHers = movement?.notes.has(movement.name ?? '') ?? false;
  const ended = await carryOutGuarded(world, step, place, write);
  if (ended.told !== 'done') return ended;
  const { sheet: name, former } = ended.result!;
  world.movement = movement ?? { former: [], notes: new Map() };
  if (isHers && former === undefined) throw new Fault('lost: the comparison with her note');
  if (former !== undefined) {
    if (!isHers && !ended.wasMet && !step.protects) throw new Fault(`left behind: the comparison ${former}`);
    world.movement.former.push(former);
  }
  world.movement.name = name;
  if (!ended.wasMet) checkSheet(name, await seen(world));
  return ended;
}

function noteOn(world: World, name: string): void {
  const value = `Ask ${++world.things}`;
  world.root.worksheets.getItem(name).getCell(2, 20).values = [[value]];
  world.movement!.notes.set(name, value);
}

/** Returns how each client moved, as a comparison lists it; `key` is the header of the column that identifies the clients. */
export function moversOn(name: string, key: string, actual: WorkbookSnapshot): ReadonlyMap<string, string> {
  const cells = cellsOf(actual, name);
  const text = (row: number, column: number) => String(cells[cellAddress(row, column)]?.value ?? '');
  const rows = Array.from({ length: 200 }, (_, row) => row);
  const top = rows.find((row) => text(row, 0) === key && text(row, 3) === 'Movement');
  if (top === undefined) throw new Fault(`${name} lists no clients`);
  return new Map(rows.slice(top + 1).map((row) => [text(row, 0), text(row, 3)]));
}

/**
 * Every client with an order on the lists that the sheet of clients was made from is listed, and none of other lists; she
 * is new if and only if none of her orders is of the first day or before.
 */
function checkMovers(world: World, name: string, from: number, actual: WorkbookSnapshot): void {
  const moved = moversOn(name, 'Customer', actual);
  const { orders } = world.made!;
  const all = orders.flatMap((sheet) => linesOf(sheet));
  const others = world.orders.filter((sheet) => !orders.includes(sheet)).flatMap((sheet) => linesOf(sheet));
  for (const { client } of others)
    if (moved.has(client) && !all.some((line) => line.client === client))
      throw new Fault(`${name} lists ${client}, whose orders are not among the sheet's`);
  const lines = all.filter(({ amount }) => amount > 0);
  for (const client of new Set(lines.map((line) => line.client))) {
    const days = lines.filter((line) => line.client === client).map(({ day }) => day);
    if (Math.min(...days) > asOf) continue;
    const isNew = Math.min(...days) > from;
    if (!moved.has(client)) throw new Fault(`${name} does not list ${client}`);
    if ((moved.get(client) === 'new') !== isNew)
      throw new Fault(`${name} says ${moved.get(client)!} of ${client}, whose orders are of ${days.join()}`);
  }
}

/** Removes the comparison, if nothing of the user's is on it. */
export async function takeMovementAway(world: World, step: SheetStep): Promise<Outcome> {
  const { movement } = world;
  if (movement?.name === undefined) return nothing('nothing there');
  const { name, notes } = movement;
  const ended = await carryOutGuarded(world, step, { name }, removeMovement);
  if (ended.told === 'done') {
    if (notes.has(name)) throw new Fault(`lost: the sheet ${name} with her note`);
    delete movement.name;
  } else if (ended.told === 'sheetStays' && !notes.has(name) && !ended.wasMet)
    throw new Fault(`left behind: ${name}, where nothing is hers: ${String(ended.error)}`);
  return ended;
}

/** The comparison, and those before it that stayed. */
export const sheetsOfMovement = ({ movement }: World): string[] =>
  movement ? [movement.name, ...movement.former].filter((name) => name !== undefined) : [];

/** Checks that the comparisons are there, each with her note. */
export function checkMovement(world: World, actual: WorkbookSnapshot, wrong: string[]): void {
  for (const name of sheetsOfMovement(world)) {
    if (!actual.sheets.some((sheet) => sheet.name === name)) wrong.push(`lost: the sheet ${name}`);
    const note = world.movement!.notes.get(name);
    if (note !== undefined && cellsOf(actual, name)['U3']?.value !== note)
      wrong.push(`${name}!U3 lost: ${note}`);
  }
}
