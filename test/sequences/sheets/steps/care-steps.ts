import { removeCare, writeCare } from '../../../../src/excel/use-cases';
import { cellAddress, type CellValue } from '../../../../src/sheet/cells/cell';
import type { WorkbookSnapshot } from '../../../../src/simulator/workbook/workbook-snapshot';
import { Fault } from '../../trouble/fault';
import { asOf } from '../../hand-models';
import { find, type Outcome } from '../../segment';
import { seen } from '../../state-of-workbook';
import { size } from '../../user-sheet';
import type { World } from '../../world';
import { goToSegments } from '../go-to-segments';
import { carryOutGuarded } from '../guarded';
import type { Care } from '../made';
import type { SheetStep } from './sheet-step';

const nothing = (told: string): Outcome => ({ told, wasMet: false });

/** Columns of the plan and of the log, zero-based. */
const at = { client: 1, benefit: 14, done: 16, visited: 0 };

/** Writes beside a client of the plan and into the log, then makes the care plan of a model, or makes it again. */
export async function makeCare(world: World, step: SheetStep): Promise<Outcome> {
  goToSegments(world, step.b);
  const { sheet } = world;
  const model = sheet.models[step.a % sheet.models.length];
  if (model === undefined || sheet.ownColumn(model, 'segment') < 0) return nothing('nothing there');
  if (world.care?.plan !== undefined && step.b % 3 > 0) writeInto(world, world.care, step, await seen(world));
  const found = await find(world);
  if (typeof found === 'string') return nothing(found);
  const choice = { modelId: model, language: 'en' as const, today: asOf, asOf };
  const { plan } = world.care ?? {};
  const ended = await carryOutGuarded(
    world,
    step,
    plan === undefined ? undefined : { name: plan },
    (options) => writeCare(found, choice, options),
  );
  if (ended.told !== 'done') return ended;
  const { sheet: name, log, former, logged } = ended.result!;
  const care: Care = world.care ?? { former: [], notes: new Map(), done: new Set(), visited: [] };
  world.care = care;
  // A protected plan cannot be deleted.
  if (former !== undefined && !ended.wasMet && step.protects !== 'sheet')
    throw new Fault(`left behind: the plan ${former}`);
  if (former !== undefined) care.former.push(former);
  if (logged.visits !== care.done.size)
    throw new Fault(`${logged.visits} of ${care.done.size} visits are in the log`);
  care.visited.push(...care.done);
  care.done.clear();
  Object.assign(care, { plan: name, log });
  if (!ended.wasMet) checkCounts(world, model, care, await seen(world));
  return ended;
}

const cellsOf = ({ sheets }: WorkbookSnapshot, name: string | undefined) =>
  sheets.find((each) => each.name === name)?.cells ?? {};

/** The rows of the plan, by client. */
function rowsOfPlan(actual: WorkbookSnapshot, { plan }: Care): Map<string, number> {
  const cells = cellsOf(actual, plan);
  const textAt = (row: number) => String(cells[cellAddress(row, at.client)]?.value ?? '');
  const rows = new Map<string, number>();
  let row = 0;
  while (textAt(row) !== 'Client' && row < size.rows * 3) row += 1;
  // A client without a name may stand among the others.
  for (row += 1; row < size.rows * 4; row++)
    if (textAt(row) !== '' && !rows.has(textAt(row))) rows.set(textAt(row), row);
  return rows;
}

function writeInto(world: World, care: Care, step: SheetStep, actual: WorkbookSnapshot): void {
  const rows = [...rowsOfPlan(actual, care)];
  if (rows.length === 0) return;
  const type = (sheet: string, row: number, column: number, value: CellValue) =>
    (world.root.worksheets.getItem(sheet).getCell(row, column).values = [[value]]);
  const [noted, row] = rows[step.a % rows.length]!;
  const note = `benefit ${++world.things}`;
  type(care.plan!, row, at.benefit, note);
  care.notes.set(noted, note);
  if (step.a % 2 > 0) return;
  const [done, rowOfDone] = rows[step.b % rows.length]!;
  type(care.plan!, rowOfDone, at.done, 'x');
  care.done.add(done);
}

/** Everybody with a segment is counted once above the plan. */
function checkCounts({ sheet }: World, model: string, { plan }: Care, actual: WorkbookSnapshot): void {
  const counts = String(cellsOf(actual, plan)['A4']?.value).split(';')[0]!.match(/\d+/g) ?? [];
  const all = counts.reduce((sum, count) => sum + Number(count), 0);
  const list = cellsOf(actual, sheet.name);
  const column = sheet.ownColumn(model, 'segment');
  const isThere = (row: number) => String(list[cellAddress(row, column)]?.value ?? '') !== '';
  const least = sheet.clientRows.filter(isThere).length;
  const most = Array.from({ length: size.rows }, (_, row) => row).filter(
    (row) => row > sheet.top && isThere(row),
  ).length;
  if (all < least || all > most) throw new Fault(`${plan} counts ${all} clients, by hand ${least}`);
}

/** Removes the care plan, if nothing of the user's is on it, and a log without visits. */
export async function takeCareAway(world: World, step: SheetStep): Promise<Outcome> {
  const { care } = world;
  if (care?.plan === undefined) return nothing('nothing there');
  const isHers = care.notes.size + care.done.size > 0;
  const ended = await carryOutGuarded(world, step, { name: care.plan }, removeCare);
  if (ended.told === 'done') {
    if (isHers) throw new Fault(`lost: the plan ${care.plan} with something of hers`);
    const { log } = ended.result!;
    if (log?.stays === false && care.visited.length > 0) throw new Fault('lost: the log with visits');
    delete care.plan;
    if (log?.stays === false) world.care = undefined;
  } else if (ended.told === 'sheetStays' && !isHers && !ended.wasMet)
    throw new Fault(`left behind: ${care.plan}, where nothing is hers: ${String(ended.error)}`);
  return ended;
}

/** The sheets of the care plan, the plans before that stayed, and the log. */
export const sheetsOfCare = ({ care }: World): string[] =>
  care ? [care.plan, care.log, ...care.former].filter((name) => name !== undefined) : [];

/** Checks that what she wrote beside clients is there, and each visit in the log. */
export function checkCare(world: World, actual: WorkbookSnapshot, wrong: string[]): void {
  const { care } = world;
  if (!care) return;
  for (const name of sheetsOfCare(world))
    if (!actual.sheets.some((sheet) => sheet.name === name)) wrong.push(`lost: the sheet ${name}`);
  const [cells, log] = [cellsOf(actual, care.plan), cellsOf(actual, care.log)];
  const rows = care.plan === undefined ? new Map<string, number>() : rowsOfPlan(actual, care);
  for (const [client, note] of care.notes) {
    const row = rows.get(client);
    if (row === undefined || cells[cellAddress(row, at.benefit)]?.value !== note)
      wrong.push(`${care.plan}: lost: ${note} beside ${client}`);
  }
  const visited = Object.entries(log).flatMap(([address, { value }]) =>
    /^A\d+$/.test(address) ? [String(value)] : [],
  );
  for (const client of care.visited) {
    const index = visited.indexOf(client);
    if (index < 0) wrong.push(`${care.log}: lost: the visit to ${client}`);
    else visited.splice(index, 1);
  }
}
