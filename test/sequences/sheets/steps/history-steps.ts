import { removeHistory, switchHistory, today } from '../../../../src/excel/use-cases';
import { cellAddress } from '../../../../src/sheet/cells/cell';
import type { WorkbookSnapshot } from '../../../../src/simulator/workbook/workbook-snapshot';
import { Fault } from '../../trouble/fault';
import { find, type Outcome } from '../../segment';
import { tierIdOf, type World } from '../../world';
import { carryOutGuarded } from '../guarded';
import { goToSegments } from '../go-to-segments';
import type { History } from '../made';
import { rowsOfList, type RowOfList } from '../rows-of-list';
import type { SheetStep } from './sheet-step';

const nothing = (told: string): Outcome => ({ told, wasMet: false });

/** Switches the history on for a list with segments, or for another list. */
export async function keepHistory(world: World, step: SheetStep): Promise<Outcome> {
  goToSegments(world, step.b);
  const { sheet } = world;
  const found = await find(world);
  if (typeof found === 'string') return nothing(found);
  const key = String(sheet.cells[sheet.top]![sheet.column('client')]!.value);
  const ended = await carryOutGuarded(world, { ...step, cancel: undefined }, sheet, (options) =>
    switchHistory({ sheetId: found.range.sheetId, key }, options),
  );
  if (ended.told === 'done') world.history = { isOpen: true, ...world.history, list: sheet };
  return ended;
}

/** Makes all rows of the history some days older, as if the time had passed. */
export async function ageHistory(world: World, step: SheetStep): Promise<Outcome> {
  const { history } = world;
  if (history?.name === undefined) return nothing('nothing there');
  const sheet = world.root.worksheets.getItem(history.name);
  let row = 0;
  while (row < 20 && sheet.getCell(row, 0).values[0]![0] !== 'Date') row += 1;
  for (row += 1; typeof sheet.getCell(row, 0).values[0]![0] === 'number'; row++) {
    const cell = sheet.getCell(row, 0);
    cell.values = [[Number(cell.values[0]![0]) - 1 - (step.a % 30)]];
  }
  delete history.rows;
  history.wasTouched = true;
  return Promise.resolve(nothing('done'));
}

/** Removes the history, or switches it off if no run was kept. */
export async function takeHistoryAway(world: World, step: SheetStep): Promise<Outcome> {
  const { history } = world;
  if (!history) return nothing('nothing there');
  const { name } = history;
  const ended = await carryOutGuarded<unknown>(
    world,
    step,
    name === undefined ? undefined : { name },
    (options) => (name === undefined ? switchHistory(undefined, options) : removeHistory(options)),
  );
  if (ended.told === 'done') world.history = undefined;
  else if (ended.told === 'sheetStays' && !history.wasTouched && !ended.wasMet)
    throw new Fault(`left behind: ${name}, where nothing is hers: ${String(ended.error)}`);
  return ended;
}

/**
 * Checks the history: rows of earlier days never change; those of today change only with a run; and after a run each
 * client's last row has the tier that stands beside the client.
 */
export function checkHistory(world: World, actual: WorkbookSnapshot, wrong: string[]): void {
  const { history } = world;
  if (history?.name === undefined) return;
  const rows = rowsOfList(actual, history.name, 'Date');
  if (!rows) {
    wrong.push(`lost: the sheet ${history.name}`);
    return;
  }
  const before = history.rows ?? [];
  const fixed = history.isOpen ? before.filter(({ Date: day }) => Number(day) < today()) : before;
  const lost = fixed.find((row) => !rows.some((now) => JSON.stringify(now) === JSON.stringify(row)));
  if (lost) wrong.push(`${history.name}: lost: the row ${JSON.stringify(lost)}`);
  if (!history.isOpen && history.rows && rows.length > before.length)
    wrong.push(`${history.name}: ${rows.length - before.length} rows were added without a run`);
  if (history.kept !== undefined) checkTiers(world, history, rows, actual, wrong);
  history.rows = rows;
  history.isOpen = false;
  delete history.kept;
}

/** How a key in the history is written: without case and blanks. */
export const keyOf = (client: string) => client.toLowerCase().replaceAll(' ', '');

function checkTiers(
  world: World,
  { list, name, kept: model = '' }: History,
  rows: readonly RowOfList[],
  actual: WorkbookSnapshot,
  wrong: string[],
): void {
  const last = new Map<string, RowOfList>();
  for (const row of rows) {
    const client = String(row['Key']);
    if (row['Model'] !== model || client === '') continue;
    if (Number(last.get(client)?.['Date'] ?? 0) <= Number(row['Date'])) last.set(client, row);
  }
  const cells = actual.sheets.find((sheet) => sheet.name === list.name)?.cells ?? {};
  const column = list.ownColumn(model, 'segment');
  const clients = new Set<string>();
  for (const row of list.clientRows) {
    const client = list.client(row)!;
    clients.add(keyOf(client));
    const tier = tierIdOf(model, world.rules(model), cells[cellAddress(row, column)]?.value);
    const id = last.get(keyOf(client))?.['Segment id'];
    if (tier !== undefined && id !== tier)
      wrong.push(`${name}: ${client} is ${tier} on ${list.name}, and ${id ?? 'not there'} for ${model}`);
  }
  // A note of hers below the clients counts as one as long as it is in their column of a table.
  for (const cell of list.cells.map((row) => row[list.column('client')]))
    if (cell) clients.add(keyOf(String(cell.value)));
  for (const [client, row] of last)
    if (!clients.has(client) && row['Segment id'] !== '(gone)')
      wrong.push(`${name}: ${client} is no longer on ${list.name}, and ${row['Segment id']} for ${model}`);
}
