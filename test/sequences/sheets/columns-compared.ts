import { writeListsCompared } from '../../../src/excel/use-cases';
import { cellAddress } from '../../../src/sheet/cells/cell';
import type { WorkbookSnapshot } from '../../../src/simulator/workbook/workbook-snapshot';
import { put } from '../edits/edits-of-cells';
import { insertColumn } from '../edits/edits-of-structure';
import { Fault } from '../trouble/fault';
import { handModel, hasNoFigures } from '../hand-models';
import { find, type Outcome } from '../segment';
import type { World } from '../world';
import { cellsOf } from './check-figures';
import { goToSegments } from './go-to-segments';
import { compare, moversOn } from './steps/movement-steps';
import type { SheetStep } from './steps/sheet-step';

const nothing = (told: string): Outcome => ({ told, wasMet: false });

/** Compares the segments of a run with those of last quarter, which she has typed into a column of hers. */
export async function compareColumns(world: World, step: SheetStep): Promise<Outcome> {
  goToSegments(world, step.b);
  const { sheet } = world;
  const models = sheet.models.filter((each) => sheet.ownColumn(each, 'segment') >= 0);
  const model = models[step.a % models.length];
  if (model === undefined || world.isSpoilt) return nothing('nothing there');
  const isThere = sheet.columns.some(({ former }) => former === model);
  if (!isThere && !typeFormer(world, model, step)) return nothing('nothing there');
  const found = await find(world);
  if (typeof found === 'string') return nothing(found);
  // Two blank columns that she inserted before the first run part the clients' names from the list.
  const key = String(sheet.cells[sheet.top]![sheet.column('client')]!.value);
  if (!found.headers.includes(key)) return nothing('columns apart');
  const columns = {
    before: sheet.columns.findIndex(({ former }) => former === model),
    after: sheet.ownColumn(model, 'segment'),
  };
  const headerOf = (column: number) => String(world.worksheet().getCell(sheet.top, column).values[0]![0]);
  const at = (column: number) => ({
    sheetId: found.range.sheetId,
    sheetName: sheet.name,
    header: headerOf(column),
  });
  const lists = { before: at(columns.before), after: at(columns.after) };
  return compare(
    world,
    step,
    (options) => writeListsCompared(found, { modelId: model, language: 'en', lists }, options),
    (name, actual) => checkColumns(world, name, model, columns, actual),
  );
}

/** Inserts a column with a segment of last quarter beside most clients. */
function typeFormer(world: World, model: string, { a, b }: SheetStep): boolean {
  const { sheet } = world;
  if (!insertColumn(world, a, 1, 0)) return false;
  const column = sheet.cells[sheet.top]!.findIndex((cell) => cell?.value === `Extra ${world.things}`);
  sheet.columns[column]!.former = model;
  put(world, sheet.top, column, { value: `Quarter ${world.things}` });
  const names = Object.entries(world.rules(model).names);
  const tiers = names.flatMap(([id, name]) => (id === 'unclassified' ? [] : [name]));
  const texts = [...tiers, ...tiers, ''];
  sheet.clientRows.forEach((row, index) => {
    const value = texts[(index + b) % texts.length]!;
    put(world, row, column, value === '' ? undefined : { value });
  });
  return true;
}

/** Every client with a segment in one of the columns is listed as new, as lost, as the same, or as moved. */
function checkColumns(
  world: World,
  name: string,
  model: string,
  { before, after }: Readonly<Record<'before' | 'after', number>>,
  actual: WorkbookSnapshot,
): void {
  const { sheet } = world;
  const cells = cellsOf(actual, sheet.name);
  const { names } = world.rules(model);
  const tiers = Object.keys(names).filter((id) => id !== 'unclassified');
  const key = String(sheet.cells[sheet.top]![sheet.column('client')]!.value);
  const moved = moversOn(name, key, actual);
  for (const row of sheet.clientRows) {
    const [was, is] = [before, after].map((column) => cells[cellAddress(row, column)]?.value ?? '');
    const [one, other] = [was, is].map((text) => tiers.find((id) => names[id] === text));
    // A text that is no segment of today, such as a former name, is not judged by hand.
    const isKnown = (text: unknown, id: string | undefined) => text === '' || id !== undefined;
    if ((was === '' && is === '') || !isKnown(was, one) || !isKnown(is, other)) continue;
    const shown = moved.get(sheet.client(row)!);
    const right = was === '' ? 'new' : is === '' ? 'lost' : one === other ? 'same' : 'moved';
    const isPlain = shown === 'new' || shown === 'lost' || shown === 'same';
    // A row without figures may be taken for no client.
    if (shown === undefined && hasNoFigures(sheet.figures(row, Object.values(handModel(model).columns))))
      continue;
    if (right === 'moved' ? isPlain || shown === undefined : shown !== right)
      throw new Fault(
        `${name} says ${shown ?? 'nothing'} of ${sheet.client(row)}, who is ${right}: ${was}, ${is}`,
      );
  }
}
