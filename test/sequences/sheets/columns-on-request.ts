import { today, writeSegments } from '../../../src/excel/use-cases';
import { cellAddress } from '../../../src/sheet/cells/cell';
import type { WriteAs } from '../../../src/sheet/write-as';
import type { WorkbookSnapshot } from '../../../src/simulator/workbook/workbook-snapshot';
import { Fault } from '../trouble/fault';
import { handModel, handModels } from '../hand-models';
import { choiceFor, find, requireUnchanged, type Outcome } from '../segment';
import { seen } from '../state-of-workbook';
import { size } from '../user-sheet';
import { tierIdOf, type World } from '../world';
import { beforeRun } from './before-run';
import { cellsOf } from './check-figures';
import { levelsAt } from './steps/figures-steps';
import { goToSegments } from './go-to-segments';
import { carryOutGuarded } from './guarded';
import { keyOf } from './steps/history-steps';
import { rowsOfList } from './rows-of-list';
import type { SheetStep } from './steps/sheet-step';
import { undo } from './steps/undo-step';

const nothing = (told: string): Outcome => ({ told, wasMet: false });

/**
 * Has a run write *Entitled to*, or *Previous segment*, *Since* and *Movement*, or all of them; looks at them, and undoes
 * the run: everything must then be as before.
 */
export async function columnsOnRequest(world: World, step: SheetStep): Promise<Outcome> {
  goToSegments(world, step.b);
  const { sheet } = world;
  const models = sheet.models.filter((each) =>
    (['segment', 'strategy'] as const).every((role) => sheet.ownColumn(each, role) >= 0),
  );
  const model = models[step.a % models.length];
  if (model === undefined) return nothing('nothing there');
  const asked = {
    entitled: world.figures.has(`service ${model}`),
    tracked: world.history?.name !== undefined && world.history.list === sheet,
  };
  if (!asked.entitled && !asked.tracked) return nothing('nothing there');
  // Figures of a model that was removed read the cells to which new columns come: such a run is rightly not undone.
  const figuresOf = [...world.summaries.keys(), ...world.figures.keys()];
  const isGone = ({ id }: { readonly id: string }) => !sheet.models.includes(id);
  if (handModels.filter(isGone).some(({ id }) => figuresOf.some((key) => key.includes(id))))
    return nothing('figures of a removed model');
  // Formulas that name cells of a policy that is gone find them again in the one that a run adds: likewise.
  if (world.policy === undefined && /"formula":"[^"]*CT_/.test(JSON.stringify((await world.before()).sheets)))
    return nothing('formulas of a removed policy');
  const found = await find(world);
  if (typeof found === 'string') return nothing(found);
  const as = (['values', 'live', 'portable'] as const satisfies WriteAs[])[step.b % 3]!;
  const chosen = await choiceFor(world, found, handModel(model), { as, withoutPolicy: false });
  if (!chosen) return nothing('columns apart');
  const lastRun = beforeRun(world, model);
  const before = await world.before();
  const ended = await carryOutGuarded(world, { ...step, edit: undefined }, sheet, (options) =>
    writeSegments(found, { ...chosen, ...asked }, 'keep', options),
  );
  if (ended.told !== 'done') return ended;
  const actual = await seen(world);
  if (asked.entitled) checkEntitled(world, model, actual);
  if (asked.tracked) checkTracked(world, model, actual);
  world.lastRun = lastRun;
  const undone = await undo(world, { do: 'sheet', kind: 'undo', a: 0, b: 0 });
  if (undone.told !== 'done')
    throw new Fault(`not undone: ${undone.told}: ${String((undone as { error?: unknown }).error)}`);
  await requireUnchanged(world, nothing('the columns were undone'), before);
  return ended;
}

/** Returns what a column shows beside each client who has a segment, with the segment's id. */
function besideClients(world: World, model: string, header: string, actual: WorkbookSnapshot) {
  const { sheet } = world;
  const cells = cellsOf(actual, sheet.name);
  const at = (row: number, column: number) => cells[cellAddress(row, column)]?.value ?? '';
  const columns = Array.from({ length: size.columns }, (_, column) => column);
  const column = columns.filter((each) => at(sheet.top, each) === header).at(-1);
  if (column === undefined) throw new Fault(`${sheet.name} has no column ${header}`);
  return sheet.clientRows.flatMap((row) => {
    const tier = tierIdOf(model, world.rules(model), at(row, sheet.ownColumn(model, 'segment')));
    return tier === undefined ? [] : [{ client: sheet.client(row)!, tier, shown: at(row, column) }];
  });
}

/** Each client with a segment gets what was typed for it on *Service Levels*; nobody else gets anything. */
function checkEntitled(world: World, model: string, actual: WorkbookSnapshot): void {
  const levels = cellsOf(actual, world.figures.get(`service ${model}`)!.name);
  const tiers = Object.keys(world.rules(model).names);
  for (const { client, tier, shown } of besideClients(world, model, 'Entitled to', actual)) {
    const visits = levels[cellAddress(levelsAt.row + tiers.indexOf(tier), levelsAt.visits)]?.value ?? '';
    const isNone = tier === 'unclassified' || visits === '';
    const isRight = isNone || String(shown).startsWith(`Visits: ${visits} a `);
    if (!isRight || (tier === 'unclassified' && shown !== ''))
      throw new Fault(`${client}, ${tier}, is entitled to ${shown}, not to ${visits} visits`);
  }
}

/** *Since* is the day of the first run that found the client in the segment; *Previous segment* the one before. */
function checkTracked(world: World, model: string, actual: WorkbookSnapshot): void {
  const kept = (rowsOfList(actual, world.history!.name, 'Date') ?? []).filter(
    (row) => row['Model'] === model && Number(row['Date']) < today(),
  );
  const since = besideClients(world, model, 'Since', actual);
  const previous = besideClients(world, model, 'Previous segment', actual);
  since.forEach(({ client, tier, shown }, index) => {
    const days = kept
      .filter(({ Key: key }) => key === keyOf(client))
      .sort((one, other) => Number(one['Date']) - Number(other['Date']));
    const others = days.filter(({ 'Segment id': id }) => id !== tier);
    const other = others.at(-1);
    const [first] = days.slice(other ? days.indexOf(other) + 1 : 0);
    const right = first?.['Date'] ?? today();
    if (shown !== right) throw new Fault(`${client} is ${tier} since ${shown}, by hand since ${right}`);
    const was = others.filter(({ 'Segment id': id }) => id !== '(gone)').at(-1)?.['Segment id'];
    const name = world.rules(model).names[String(was ?? '')] ?? '';
    const isGone = other?.['Segment id'] === '(gone)';
    if (!isGone && was !== undefined && name !== previous[index]!.shown)
      throw new Fault(`${client} was ${previous[index]!.shown} before, by hand ${name}`);
  });
}
