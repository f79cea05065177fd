import type { CellValue } from '../../src/sheet/cells/cell';
import { cellAddress } from '../../src/sheet/cells/cell';
import type { WriteAs } from '../../src/sheet/write-as';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/simulator/workbook/workbook-snapshot';
import { handModel, hasNoFigures, type Figure, type HandModel } from './hand-models';
import { capped, giveRoom, mark, type GivenRoom } from './over-cap';
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

/**
 * Keeps the tiers of clients that are gone if a run has kept them, because nothing beside them showed which client they
 * belonged to. They get no strategy, as their row names no client.
 */
function keepOrphans(
  { sheet }: World,
  model: string,
  { segment, strategy }: Readonly<Record<Role, number>>,
  actual: SheetSnapshot | undefined,
): void {
  const shown = (row: number, column: number) => actual?.cells[cellAddress(row, column)]?.value ?? '';
  sheet.cells.forEach((row, index) => {
    const before = row[segment];
    if (index <= sheet.top || before?.own !== 'text' || sheet.client(index)) return;
    const isTier = Object.values(handModel(model).tiers).some(([name]) => name === before.value);
    if (!isTier || shown(index, segment) !== before.value || shown(index, strategy) !== '') return;
    row[segment] = { ...before, own: 'typed', isKept: true };
    row[strategy] = undefined;
  });
}

/**
 * Removes what an earlier run wrote for clients that are gone. An override stays; a tier that the user typed may be
 * mistaken for ClientTier's.
 */
function takeOutOrphans(
  world: World,
  model: string,
  column: number,
  actual: SheetSnapshot | undefined,
): void {
  const { sheet } = world;
  sheet.cells.forEach((row, index) => {
    const cell = row[column];
    if (index <= sheet.top || !cell?.own || sheet.client(index)) return;
    const isTier = tierIdOf(model, world.rules(model), cell.value) !== undefined;
    const isThere = actual?.cells[cellAddress(index, column)]?.value === cell.value;
    if (cell.isKept && isThere) return;
    const isHers = cell.own === 'typed' && (isThere || !isTier);
    // As long as the columns are there, later steps may take a tier that the user typed for ClientTier's.
    row[column] = isHers ? (isTier ? cell : { value: cell.value }) : undefined;
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

/** Changes the plain sheet as a removal must have changed the real one. */
export function applyRemoval(world: World, model: string, actual: WorkbookSnapshot): void {
  takeColumnsOut(world, model, ['strategy', 'segment'], actual);
}

/** Removes columns of ClientTier's from the plain sheet. */
export function takeColumnsOut(
  world: World,
  model: string,
  roles: readonly Role[],
  actual: WorkbookSnapshot,
): void {
  const { sheet } = world;
  const found = actual.sheets.find(({ name }) => name === sheet.name);
  const edge = tableEdge(sheet);
  const widths = sheet.columns.map(({ width }) => width);
  const hers = new Set(sheet.columns.filter(({ own }, at) => !own && at < edge));
  const typedLate = cellsTypedLate(world, model, found);
  for (const role of roles) {
    const column = sheet.ownColumn(model, role);
    if (column < 0) continue;
    takeOutOrphans(world, model, column, found);
    for (const row of sheet.cells) if (row[column]?.own) row[column] = undefined;
    delete sheet.columns[column]!.own;
    if (sheet.table) closeGap(sheet, column, edge);
  }
  for (const { row, column, value } of typedLate) {
    const { own } = sheet.columns[column]!;
    sheet.cells[row]![column] = { value, ...(own && { own: 'typed' }) };
    // A table keeps a column that contains something of the user's, and Excel gives it a header.
    const header = found?.cells[cellAddress(sheet.top, column)]?.value;
    if (sheet.table && !own && /^Column\d+$/.test(String(header)))
      sheet.cells[sheet.top]![column] = { value: header! };
  }
  // The user's columns keep their widths when they move; the widths of other places stay.
  sheet.columns.forEach((each, at) => {
    if (!hers.has(each)) each.width = widths[at];
  });
}

/** What the user typed after the columns had been removed is in the columns that moved into their place. */
function cellsTypedLate({ sheet, typedMeanwhile }: World, model: string, found: SheetSnapshot | undefined) {
  const column = sheet.ownColumn(model, 'segment');
  return sheet.cells.flatMap((cells, row) => {
    const { own, value = '' } = cells[column] ?? {};
    const isThere = found?.cells[cellAddress(row, column)]?.value === value;
    const isTypedLate = typedMeanwhile.has(sheet.client(row) ?? '') && own === 'typed' && isThere;
    return isTypedLate ? [{ row, column, value }] : [];
  });
}

const tableEdge = (sheet: UserSheet) => {
  const from = sheet.column('client');
  const blank = sheet.cells[sheet.top]!.findIndex((cell, column) => column >= from && !cell);
  return blank < 0 ? size.columns : blank;
};

/** Moves the columns of a table to the left, over a column that was deleted. */
function closeGap(sheet: UserSheet, column: number, edge: number): void {
  const isInTable = (row: number) => row >= sheet.top && row <= sheet.bottom;
  sheet.cells.forEach((row, index) => {
    if (!isInTable(index)) return;
    row.splice(edge, 0, undefined);
    row.splice(column, 1);
  });
  sheet.looks.forEach((row, index) => {
    if (isInTable(index))
      for (let at = column; at < size.columns; at++) row[at] = column === edge - 1 ? row[at] : undefined;
  });
  sheet.columns.splice(edge, 0, {});
  sheet.columns.splice(column, 1);
}
