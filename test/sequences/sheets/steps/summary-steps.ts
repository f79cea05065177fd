import { removeSummary, writeSummary } from '../../../../src/excel/use-cases';
import { cellAddress } from '../../../../src/sheet/cells/cell';
import type { WorkbookSnapshot } from '../../../../src/simulator/workbook/workbook-snapshot';
import { Fault } from '../../trouble/fault';
import { asOf } from '../../hand-models';
import { find, type Outcome } from '../../segment';
import { goToSegments } from '../go-to-segments';
import { seen } from '../../state-of-workbook';
import { size, type UserSheet } from '../../user-sheet';
import type { World } from '../../world';
import { carryOutGuarded } from '../guarded';
import { newSummary, type Summary } from '../made';
import { cellsOf } from '../check-figures';
import type { SheetStep } from './sheet-step';

const nothing = (told: string): Outcome => ({ told, wasMet: false });

/** Makes the summary of a model, or updates it. */
export async function makeSummary(world: World, step: SheetStep): Promise<Outcome> {
  goToSegments(world, step.b);
  const { sheet } = world;
  const { models } = sheet;
  const model = models[step.a % models.length];
  if (model === undefined || sheet.ownColumn(model, 'segment') < 0) return nothing('nothing there');
  const found = await find(world);
  if (typeof found === 'string') return nothing(found);
  const sales = found.headers.indexOf(String(sheet.cells[sheet.top]![sheet.column('Sales')]?.value));
  const choice = {
    modelId: model,
    ...(sales >= 0 && step.b % 3 > 0 && { values: sales }),
    ...(step.a % 5 === 0 && { worth: step.b % 2 === 0 }),
    language: 'en' as const,
    today: asOf,
  };
  const writesOver = step.b % 2 === 0;
  const before = world.summaries.get(model);
  const overBefore = new Map(before?.over);
  const ended = await carryOutGuarded(world, step, before, (options) =>
    writeSummary(found, choice, { ...options, writesOver }),
  );
  if (ended.told !== 'done') return ended;
  if (ended.result!.isNew !== !before) throw new Fault('a summary was made twice');
  const summary = before ?? newSummary(ended.result!.sheet);
  world.summaries.set(model, summary);
  const actual = await seen(world);
  for (const [address, value] of overBefore) {
    const isThere = cellsOf(actual, summary.name)[address]?.value === value;
    if (!writesOver && !isThere) throw new Fault(`lost: ${String(value)} at ${summary.name}!${address}`);
    if (writesOver && !isThere) summary.over.delete(address);
  }
  if (!ended.wasMet) checkFigures(world, sheet, model, summary, actual);
  return ended;
}

/** Compares the summary's numbers of clients with those counted by hand in the column of segments. */
export function checkFigures(
  world: World,
  sheet: UserSheet,
  model: string,
  { name, over }: Summary,
  actual: WorkbookSnapshot,
) {
  const cells = cellsOf(actual, name);
  const column = sheet.ownColumn(model, 'segment');
  const list = cellsOf(actual, sheet.name);
  const textAt = (row: number) => String(list[cellAddress(row, column)]?.value ?? '').toLowerCase();
  const all = Array.from({ length: size.rows - sheet.top - 1 }, (_, index) => textAt(sheet.top + 1 + index));
  const ofClients = sheet.clientRows.map(textAt);
  const times = (texts: readonly string[], tier: string) =>
    texts.filter((text) => text === tier.toLowerCase()).length;
  for (let row = 5; row < 5 + Object.keys(world.rules(model).names).length; row++) {
    const tier = String(cells[cellAddress(row, 0)]?.value ?? '');
    const address = cellAddress(row, 1);
    if (over.has(address) || over.has(cellAddress(row, 0))) continue;
    const shown = cells[address]?.value;
    const [least, most] = [times(ofClients, tier), times(all, tier)];
    if (typeof shown !== 'number' || shown < least || shown > most)
      throw new Fault(`${name}!${address} shows ${String(shown)} for ${tier}, counted by hand ${least}`);
  }
}

/** Removes the summary of a model, if it holds nothing of the user's. */
export async function takeSummaryAway(world: World, step: SheetStep): Promise<Outcome> {
  const models = [...world.summaries.keys()];
  const model = models[step.a % models.length];
  if (model === undefined) return nothing('nothing there');
  const summary = world.summaries.get(model)!;
  const isHers = summary.notes.size + summary.over.size + summary.herCharts.size > 0;
  const ended = await carryOutGuarded(world, step, summary, (options) => removeSummary(model, options));
  if (ended.told === 'done') {
    if (isHers) throw new Fault(`lost: the sheet ${summary.name} with something of hers`);
    world.summaries.delete(model);
  } else if (ended.told === 'sheetStays' && !isHers && !ended.wasMet)
    throw new Fault(`left behind: ${summary.name}, where nothing is hers: ${String(ended.error)}`);
  return ended;
}

/** Checks that the sheets of figures exist, with what the user typed on them and her charts. */
export function checkSummaries(
  { summaries, figures }: World,
  actual: WorkbookSnapshot,
  wrong: string[],
): void {
  for (const summary of [...summaries.values(), ...figures.values()]) {
    const { name, notes, over } = summary;
    checkCharts(summary, actual, wrong);
    if (!actual.sheets.some((sheet) => sheet.name === name)) wrong.push(`lost: the sheet ${name}`);
    for (const [address, value] of [...notes, ...over]) {
      const is = cellsOf(actual, name)[address]?.value ?? '';
      if (is !== value)
        wrong.push(`${name}!${address} lost: ${JSON.stringify(value)}, is ${JSON.stringify(is)}`);
    }
  }
}

/** A chart keeps the looks that the user gave it as long as it is there; one that she renamed stays. */
function checkCharts(
  { name, charts, herCharts }: Summary,
  { sheets }: WorkbookSnapshot,
  wrong: string[],
): void {
  const drawn = sheets.find((each) => each.name === name)?.charts ?? [];
  for (const mine of herCharts)
    if (!drawn.some((chart) => chart.name === mine)) wrong.push(`${name}: lost: the chart ${mine}`);
  for (const [chart, was] of charts) {
    const found = drawn.find((each) => each.name === chart);
    if (!found) {
      charts.delete(chart);
      continue;
    }
    const { title, legend } = (found.content ?? {}) as { title?: unknown; legend?: unknown };
    const look = JSON.stringify({ title, legend });
    if (was !== undefined && was !== look)
      wrong.push(`${name}: lost: the chart ${chart} looked ${was}, looks ${look}`);
    charts.set(chart, look);
  }
}
