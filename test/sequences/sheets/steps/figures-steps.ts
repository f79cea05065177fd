import {
  removeService,
  removeTwoModels,
  writeService,
  writeServiceCard,
  writeTwoModels,
} from '../../../../src/excel/use-cases';
import type { Customers } from '../../../../src/sheet/customers';
import type { RunOptions } from '../../../../src/sheet/progress';
import { cellAddress, type CellValue } from '../../../../src/sheet/cells/cell';
import type { WorkbookSnapshot } from '../../../../src/simulator/workbook/workbook-snapshot';
import { Fault } from '../../trouble/fault';
import { asOf } from '../../hand-models';
import { find, type Outcome } from '../../segment';
import { seen } from '../../state-of-workbook';
import { tierIdOf, type World } from '../../world';
import { checkCard, checkLevels, checkPairs, placeOfAction } from '../check-figures';
import { goToSegments } from '../go-to-segments';
import { carryOutGuarded } from '../guarded';
import { newSummary, type Summary } from '../made';
import type { SheetStep } from './sheet-step';

/* *Service Levels* of a model, the card for a client, and *Two Models* together. */

const nothing = (told: string): Outcome => ({ told, wasMet: false });
const language = 'en' as const;

/** Goes to a list with segments of so many models; returns it with the models that have a segment column there. */
async function listWith(world: World, step: SheetStep, count: number) {
  goToSegments(world, step.b);
  const { sheet } = world;
  const models = sheet.models.filter((model) => sheet.ownColumn(model, 'segment') >= 0);
  if (models.length < count) return 'nothing there';
  const found = await find(world);
  return typeof found === 'string' ? found : { found, models, sheet };
}

/** Makes a sheet of figures, or makes it again; `key` is its own among those of the workbook. */
async function make(
  world: World,
  step: SheetStep,
  key: string,
  write: (options: RunOptions) => Promise<{ readonly sheet: string; readonly isNew: boolean }>,
  checkFigures: (summary: Summary, actual: WorkbookSnapshot) => void,
): Promise<Outcome> {
  const before = world.figures.get(key);
  const ended = await carryOutGuarded(world, step, before, write);
  if (ended.told !== 'done') return ended;
  const { sheet, isNew } = ended.result!;
  if (isNew !== !before) throw new Fault(`${key}: a sheet was made twice`);
  const summary = before ?? newSummary(sheet);
  world.figures.set(key, summary);
  if (!ended.wasMet) checkFigures(summary, await seen(world));
  return ended;
}

function typeField(world: World, summary: Summary, row: number, column: number, value: CellValue): void {
  world.root.worksheets.getItem(summary.name).getCell(row, column).values = [[value]];
  summary.over.set(cellAddress(row, column), value);
}

/** The row of the first tier's levels, zero-based, and the columns of visits and hours. */
export const levelsAt = { row: 9, visits: 1, hours: 2 };

/** Types a level or a note on *Service Levels*, then makes the sheet, or makes it again. */
export async function makeService(world: World, step: SheetStep): Promise<Outcome> {
  const list = await listWith(world, step, 1);
  if (typeof list === 'string') return nothing(list);
  const modelId = list.models[step.a % list.models.length]!;
  const key = `service ${modelId}`;
  const before = world.figures.get(key);
  const tiers = Object.keys(world.rules(modelId).names).length - 1;
  if (before && step.b % 3 > 0) {
    const column = step.b % 3 === 1 ? levelsAt.visits : levelsAt.hours;
    typeField(world, before, levelsAt.row + (step.a % tiers), column, 1 + (step.b % 9));
  }
  const write = (options: RunOptions) =>
    writeService(list.found, { modelId, language, today: asOf }, options);
  return make(world, step, key, write, (summary, actual) =>
    checkLevels(world, list.sheet, modelId, summary, actual),
  );
}

/** Types what to do for a pair of segments, then makes *Two Models*, or makes it again. */
export async function makeTwoModels(world: World, step: SheetStep): Promise<Outcome> {
  const list = await listWith(world, step, 2);
  if (typeof list === 'string') return nothing(list);
  const { models, found, sheet } = list;
  const at = step.a % models.length;
  const [down, across] = [models[at]!, models[(at + 1) % models.length]!].sort() as [string, string];
  const key = `two ${down} ${across}`;
  const before = world.figures.get(key);
  if (before && step.b % 3 > 0) {
    const place = placeOfAction(world, before, { down, across }, step, await seen(world));
    if (place) typeField(world, before, place.row, place.column, `Call ${++world.things}`);
  }
  const write = (options: RunOptions) => writeTwo(found, down, across, options);
  return make(world, step, key, write, (summary, actual) =>
    checkPairs(world, sheet, { down, across }, summary, actual),
  );
}

const writeTwo = (found: Customers, down: string, across: string, options: RunOptions) =>
  writeTwoModels(found, { down, across, language, today: asOf }, options);

/** Removes a sheet of figures, if it holds nothing of the user's. */
export async function takeFiguresAway(world: World, step: SheetStep): Promise<Outcome> {
  const keys = [...world.figures.keys()];
  const key = keys[step.a % keys.length];
  if (key === undefined) return nothing('nothing there');
  const summary = world.figures.get(key)!;
  const [kind, one, other] = key.split(' ');
  const isHers = summary.notes.size > 0 || (kind === 'two' && summary.over.size > 0);
  const ended = await carryOutGuarded(world, step, summary, (options) =>
    kind === 'two' ? removeTwoModels(one!, other!, options) : removeService(one!, options),
  );
  if (ended.told === 'done') {
    if (isHers) throw new Fault(`lost: the sheet ${summary.name} with something of hers`);
    world.figures.delete(key);
  } else if (ended.told === 'sheetStays' && !isHers && !ended.wasMet)
    throw new Fault(`left behind: ${summary.name}, where nothing is hers: ${String(ended.error)}`);
  return ended;
}

/** Makes a card for a client, looks at it, and deletes its sheet as a user does. */
export async function makeCard(world: World, step: SheetStep): Promise<Outcome> {
  const list = await listWith(world, step, 1);
  if (typeof list === 'string') return nothing(list);
  const { models, sheet } = list;
  const modelId = models[step.a % models.length]!;
  const row = sheet.clientRows[step.b % sheet.clientRows.length];
  if (row === undefined) return nothing('nothing there');
  const cells = (await seen(world)).sheets.find(({ name }) => name === sheet.name)!.cells;
  const shown = cells[cellAddress(row, sheet.ownColumn(modelId, 'segment'))]?.value ?? '';
  const tier = tierIdOf(modelId, world.rules(modelId), shown);
  if (tier === undefined || tier === 'unclassified') return nothing('nothing there');
  const client = sheet.client(row)!;
  const levels = world.figures.get(`service ${modelId}`);
  const ended = await carryOutGuarded(world, step, levels ?? sheet, ({ onProgress }) =>
    writeServiceCard({ modelId, tier, client, language, today: asOf }, { onProgress }),
  );
  if (ended.told !== 'done') return ended;
  const { sheet: name } = ended.result!;
  if (!levels) throw new Fault('a card without service levels');
  checkCard(world, { modelId, tier, client, name }, levels, await seen(world));
  world.root.worksheets.getItem(name).delete();
  return ended;
}
