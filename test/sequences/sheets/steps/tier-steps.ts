import { copyClients, planSegments, showAll, showOnly } from '../../../../src/excel/use-cases';
import { clientsOfTier } from '../../../../src/sheet/client/clients-of-tier';
import type { Plan } from '../../../../src/sheet/plan/plan';
import { cellAddress, splitAddress } from '../../../../src/sheet/cells/cell';
import type { SheetSnapshot } from '../../../../src/simulator/workbook/workbook-snapshot';
import { Fault } from '../../trouble/fault';
import { handModel, hasNoFigures } from '../../hand-models';
import { choiceFor, find, type Outcome } from '../../segment';
import { seen } from '../../state-of-workbook';
import { withTrouble } from '../../trouble/trouble';
import { hidesRows } from '../../edits/edits-of-filters';
import { any, UserSheet } from '../../user-sheet';
import { tierIdOf, type World } from '../../world';
import { carryOutGuarded } from '../guarded';
import { goToSegments } from '../go-to-segments';
import type { SheetStep } from './sheet-step';

const nothing = (told: string): Outcome => ({ told, wasMet: false });

interface Picked {
  readonly model: string;
  readonly tier: string;
  readonly plan: Plan;
  readonly rows: readonly number[];
}

/** Lists the clients of a tier as the pane does. */
async function pick(world: World, { a, b }: SheetStep): Promise<Picked | string> {
  goToSegments(world, b);
  const { sheet } = world;
  const model = sheet.models[a % (sheet.models.length || 1)];
  if (model === undefined || sheet.ownColumn(model, 'segment') < 0) return 'nothing there';
  const hand = handModel(model);
  if (Object.values(hand.columns).some((key) => sheet.column(key) < 0)) return 'no columns';
  const found = await find(world);
  if (typeof found === 'string') return found;
  const run = { as: 'values', withoutPolicy: false } as const;
  const choice = await choiceFor(world, found, hand, run);
  if (!choice) return 'columns apart';
  const plan = await planSegments(found, choice);
  const tiers = Object.keys(hand.tiers);
  const outcome = b % tiers.length;
  const { rows } = clientsOfTier(plan, outcome, 'keep', {});
  return rows.length === 0 ? 'nothing there' : { model, tier: tiers[outcome]!, plan, rows };
}

/** Copies the clients of a tier to a new sheet, which from then on belongs to the user. */
export async function copyTier(world: World, step: SheetStep): Promise<Outcome> {
  const picked = await pick(world, step).catch((error: unknown) => String(error));
  if (typeof picked === 'string') return nothing(picked);
  const { sheet } = world;
  const { model, tier, plan, rows } = picked;
  const before = sheet.clientRows.length;
  const ended = await carryOutGuarded(world, step, sheet, () =>
    copyClients(plan, rows, handModel(model).tiers[tier]![0]),
  );
  if (ended.told !== 'done') return ended;
  const { sheets } = await seen(world);
  const copy = sheets.find(({ name }) => name === ended.result!.sheet);
  if (!copy) throw new Fault('lost: the copy');
  if (!ended.wasMet && before > 0) checkCopy(world, copy, picked);
  world.others.push(plainSheet(copy));
  return ended;
}

/** Returns the contents of a sheet, all as the user's. */
function plainSheet(found: SheetSnapshot): UserSheet {
  const sheet = new UserSheet(found.name);
  sheet.cells.forEach((row, at) => {
    row.forEach((_, column) => {
      const value = found.cells[cellAddress(at, column)]?.value;
      if (value !== undefined && value !== '') row[column] = { value };
    });
  });
  sheet.page = undefined;
  for (const row of sheet.looks) row.fill(undefined);
  for (const column of sheet.columns) column.width = undefined;
  sheet.hidden = undefined;
  return sheet;
}

/** Checks that each row copied is of a client in this tier, with that client's figures. */
function checkCopy(world: World, copy: SheetSnapshot, { model, tier }: Picked): void {
  const { sheet } = world;
  const hand = handModel(model);
  const rules = world.rules(model);
  const names = sheet.cells[sheet.top]!.map((cell) => cell?.value);
  const header = Array.from(
    { length: names.length },
    (_, column) => copy.cells[cellAddress(0, column)]?.value,
  );
  const columns = names.map((name) => (name === undefined ? -1 : header.indexOf(name)));
  const segment = sheet.ownColumn(model, 'segment');
  const figuresOf = (row: number) => sheet.figures(row, Object.values(hand.columns));
  const tierOf = (row: number) => {
    const cell = sheet.cells[row]![segment];
    const typed = cell?.own === 'typed' ? tierIdOf(model, rules, cell.value) : undefined;
    return typed ?? hand.tier(figuresOf(row), rules.cutoffs);
  };
  const copied = new Map<string, number>();
  const client = sheet.column('client');
  for (let row = 1; row < sheet.cells.length; row++) {
    const name = copy.cells[cellAddress(row, columns[client]!)]?.value;
    if (typeof name === 'string') copied.set(name, row);
  }
  for (const row of sheet.clientRows) {
    const name = sheet.client(row)!;
    const at = copied.get(name);
    const isSure = sheet.cells[row]![segment]?.own !== 'typed' && !hasNoFigures(figuresOf(row));
    if (isSure && (at !== undefined) !== (tierOf(row) === tier))
      throw new Fault(`${name} is ${at === undefined ? 'not ' : ''}on ${copy.name}, but ${tierOf(row)}`);
    if (at === undefined) continue;
    sheet.cells[row]!.forEach((cell, column) => {
      if (!cell || cell.own || cell.begins || cell.value === any || columns[column]! < 0) return;
      const value = copy.cells[cellAddress(at, columns[column]!)]?.value ?? '';
      if (value !== cell.value)
        throw new Fault(`${copy.name}: ${name} has ${String(value)}, on the list ${String(cell.value)}`);
    });
  }
}

/** Shows only the clients of a tier by ClientTier's filter. */
export async function showTier(world: World, step: SheetStep): Promise<Outcome> {
  const picked = await pick(world, step).catch((error: unknown) => String(error));
  if (typeof picked === 'string') return nothing(picked);
  const { sheet } = world;
  const hiddenBefore = world.filter?.sheet === sheet ? world.filter.before : sheet.hidden;
  const other = world.filter;
  world.doubts.clear();
  world.typedMeanwhile.clear();
  const ended = await withTrouble(world, step, () => showOnly(picked.plan, picked.rows));
  const { sheets, settings, names } = await seen(world);
  const outcome = { ...ended, told: ended.result ?? ended.told };
  if (!('ClientTier_Filter' in settings)) return outcome;
  // Excel may have filtered without answering.
  const { number } = settings['ClientTier_Filter'] as { readonly number: number };
  const segmentName = `_ClientTier_${number}_Segment`;
  // A copied sheet has names of its own, and the number of the original.
  const filtered = [names, ...sheets.map((each) => each.names)]
    .flatMap((all) => all.find(({ name }) => name === segmentName) ?? [])
    .map(({ formula }) => world.sheets.find(({ name }) => name === splitAddress(formula).sheet))
    .filter((each) => each && each !== world.herFilter?.sheet && hidesRows(world, each));
  if (other && other.sheet !== sheet) {
    if (filtered.includes(other.sheet)) return outcome;
    if (other.sheet.hidden !== undefined) other.sheet.hidden = other.before;
  }
  if (ended.result !== 'shown' && filtered.length === 0) return outcome;
  if (filtered.length !== 1 || filtered[0] !== sheet)
    throw new Fault(`${filtered.map((each) => each?.name).join()} is filtered instead of ${sheet.name}`);
  const { hiddenRowsAndColumns } = sheets.find(({ name }) => name === sheet.name)!;
  world.filter = { sheet, before: hiddenBefore };
  sheet.hidden = JSON.stringify(hiddenRowsAndColumns);
  if (ended.result === 'shown' && !ended.wasMet)
    checkShown(
      world,
      picked,
      sheets.find(({ name }) => name === sheet.name)!,
      hiddenBefore,
    );
  return ended;
}

/** Checks that exactly the rows of one tier show. */
function checkShown(
  world: World,
  { model, tier }: Picked,
  found: SheetSnapshot,
  before: string | undefined,
): void {
  const { sheet } = world;
  if (before === undefined) return;
  const hidden = new Set(found.hiddenRowsAndColumns);
  const hiddenByHer = new Set(JSON.parse(before) as string[]);
  const rules = world.rules(model);
  const segment = sheet.ownColumn(model, 'segment');
  for (const row of sheet.clientRows) {
    if (hiddenByHer.has(String(row + 1))) continue;
    const text = found.cells[cellAddress(row, segment)]?.value;
    const isOfTier = tierIdOf(model, rules, text) === tier;
    if (isOfTier === hidden.has(String(row + 1)))
      throw new Fault(`row ${row + 1} (${String(text)}) ${isOfTier ? 'is hidden' : 'shows'} among ${tier}`);
  }
}

/** Shows all clients again. */
export async function showEverybody(world: World, step: SheetStep): Promise<Outcome> {
  world.doubts.clear();
  world.typedMeanwhile.clear();
  return withTrouble(world, step, () => showAll());
}
