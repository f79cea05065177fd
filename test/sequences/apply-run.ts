import type { CellValue } from '../../src/sheet/cells/cell';
import { cellAddress } from '../../src/sheet/cells/cell';
import type { WriteAs } from '../../src/sheet/write-as';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/simulator/workbook/workbook-snapshot';
import { handModel, hasNoFigures, type Figure, type HandModel } from './hand-models';
import { capped, giveRoom, mark, type GivenRoom } from './over-cap';
import { keepOrphans, takeOutOrphans } from './orphans';
import { any, size, type Cell, type Role, type UserSheet } from './user-sheet';
import { rulesByHand, tierIdOf, type Rules, type World } from './world';

export type Treatment = 'keep' | 'replace';

interface Run {
  readonly as: WriteAs;
  readonly overrides: Treatment;
  readonly withoutPolicy: boolean;
  readonly cap?: number;
}

/** Changes the plain sheet as a completed run must have changed the real one. */
export function applyRun(world: World, model: HandModel, run: Run, actual: WorkbookSnapshot): void {
  const { sheet } = world;
  if (!world.policy?.[model.id] && !(run.withoutPolicy && run.as === 'values' && !world.policy)) {
    world.policy = { ...world.policy, [model.id]: rulesByHand(model) };
  }
  world.lastValid = world.policy;
  const rules = world.rules(model.id);
  const found = actual.sheets.find(({ name }) => name === sheet.name);
  // Without a strategy beside it, a tier that differs from today's result may have been typed, so it is kept as an
  // override.
  const isUnwitnessed = sheet.ownColumn(model.id, 'strategy') < 0;
  findColumns(sheet, model.id, found);
  const segment = sheet.ownColumn(model.id, 'segment');
  const strategy = sheet.ownColumn(model.id, 'strategy');
  if (isUnwitnessed) keepOrphans(world, model.id, { segment, strategy }, found);
  for (const column of [segment, strategy]) takeOutOrphans(world, model.id, column, found);
  sheet.columns[segment]!.cap = run.cap;
  const standing = (row: number): Cell | undefined => {
    const before = sheet.cells[row]![segment];
    const isTyped = isUnwitnessed && before?.own === 'text' && before.value !== '';
    return isTyped ? { ...before, own: 'typed' } : before;
  };
  const room = giveRoom(world, model, rules, run, standing);
  const isCapUnsure = run.cap !== undefined && world.doubts.size + world.typedMeanwhile.size > 0;
  for (const row of sheet.clientRows) {
    const cells = cellsOf(world, model, rules, run, row, standing(row), room, isCapUnsure);
    // What the user typed before the run reached it was overwritten, even if a formula shows the same.
    const isFormula = found?.cells[cellAddress(row, segment)]?.formula !== undefined;
    const isReplaced =
      isFormula && run.overrides === 'replace' && world.typedMeanwhile.has(sheet.client(row)!);
    sheet.cells[row]![segment] = isReplaced ? { value: '', own: 'formula', or: [any] } : cells.segment;
    sheet.cells[row]![strategy] = cells.strategy;
  }
}

/** Finds the columns that a run made: they have a header now and were blank before. */
function findColumns(sheet: UserSheet, model: string, actual: SheetSnapshot | undefined): void {
  const missing = (['segment', 'strategy'] as const).filter((role) => sheet.ownColumn(model, role) < 0);
  const made = Array.from({ length: size.columns }, (_, column) => column).filter(
    (column) =>
      !sheet.cells[sheet.top]![column] &&
      !sheet.columns[column]!.own &&
      (actual?.cells[cellAddress(sheet.top, column)]?.value ?? '') !== '',
  );
  missing.forEach((role: Role, index) => {
    const column = made[index];
    if (column === undefined) return;
    sheet.columns[column]!.own = { model, role };
    const value = actual!.cells[cellAddress(sheet.top, column)]!.value;
    sheet.cells[sheet.top]![column] = { value, own: 'header' };
  });
}

function cellsOf(
  world: World,
  model: HandModel,
  rules: Rules,
  { as, overrides }: Run,
  row: number,
  before: Cell | undefined,
  { over, byHand }: GivenRoom,
  isCapUnsure: boolean,
): Record<Role, Cell> {
  const { sheet } = world;
  const client = sheet.client(row)!;
  const doubt = world.doubts.get(client);
  const headers = Object.values(model.columns);
  const figures = sheet.figures(row, headers);
  const tier = model.tier(figures, rules.cutoffs);
  const or: string[] = hasNoFigures(figures) ? [''] : [];
  if (doubt === 'new') or.push('');
  else if (doubt)
    or.push(
      model.tier(
        headers.map((key) => doubt[key] as Figure),
        rules.cutoffs,
      ),
    );
  const typed = before?.own === 'typed' ? tierIdOf(model.id, rules, before.value) : undefined;
  const [isOverCap, isTyped] = [over.has(row), byHand.has(row)];
  const meanwhile = world.typedMeanwhile.has(client);

  if (before && isTyped && (overrides === 'keep' || meanwhile)) {
    const value = typed ? rules.names[typed]! : before.value;
    const left: CellValue[] = meanwhile ? [before.value, ...(overrides === 'keep' ? [] : [any])] : [];
    const advice = typed ? strategyOf(model.id, typed) : '';
    const mark = advice === any ? any : `${advice} (by hand)`.trim();
    const beside: Cell = as === 'values' ? { value: mark, own: 'text' } : { value: '', own: 'formula' };
    return {
      segment: { value, own: 'typed', or: left },
      strategy: meanwhile ? { ...beside, or: [any] } : beside,
    };
  }
  const loose = meanwhile || isCapUnsure ? [any] : undefined;
  if (as !== 'values') {
    const empty = loose ?? (doubt === 'new' ? [''] : undefined);
    return {
      segment: { value: '', own: 'formula', or: empty },
      strategy: { value: '', own: 'formula', or: empty },
    };
  }
  const given = isOverCap ? capped.to : tier;
  return {
    segment: {
      value: rules.names[given] ?? '',
      own: 'text',
      or: loose ?? or.map((id) => rules.names[id] ?? ''),
    },
    strategy: {
      value: `${strategyOf(model.id, given)}${isOverCap ? mark : ''}`,
      own: 'text',
      or: loose ?? or.map((id) => id && strategyOf(model.id, id)),
    },
  };
}

/** Returns the strategy of a tier; for a client without a tier any text, as it is a reason. */
export const strategyOf = (model: string, tier: string) => handModel(model).tiers[tier]?.[1] ?? any;
