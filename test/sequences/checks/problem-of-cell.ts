import type { CellValue } from '../../../src/sheet/cells/cell';
import type { CellSnapshot } from '../../../src/simulator/workbook/workbook-snapshot';
import { strategyOf } from '../apply-run';
import { handModel, hasNoFigures } from '../hand-models';
import { any, type Cell, type UserSheet } from '../user-sheet';
import { rulesByHand, type Rules, type World } from '../world';

/** Returns what is wrong with a cell, and records what can be known only by looking; undefined if it is as it must be. */
export function problemOfCell(
  world: World,
  sheet: UserSheet,
  row: number,
  column: number,
  actual: CellSnapshot | undefined,
): string | undefined {
  const expected = sheet.cells[row]![column];
  const value = actual?.value ?? '';
  // Among the clients, a formula may be on a row without a client; it then shows its result for that row.
  const isOurs = actual?.formula !== undefined && sheet.columns[column]!.own !== undefined;
  const isBlank = isOurs || (value === '' && !actual?.formula);
  if (!expected) return isBlank ? undefined : 'must be blank';
  if (expected.begins) {
    return actual?.formula?.startsWith(expected.begins) ? undefined : `lost: a formula ${expected.begins}…)`;
  }
  if (expected.counting && !actual?.formula) return 'lost its formula';
  if (expected.counting && expected.value === any) return undefined;
  if (!expected.own && expected.or) sheet.cells[row]![column] = value === '' ? undefined : { value };
  if (!expected.own)
    return value === expected.value || expected.or?.includes(value)
      ? undefined
      : `lost: ${JSON.stringify(expected.value)}`;
  if (expected.own === 'header') return value === '' ? 'lost its header' : undefined;
  const { model, role } = sheet.columns[column]!.own!;
  const right = expected.own === 'formula' ? byFormula(world, sheet, row, model, role) : [expected.value];
  const also = expected.or ?? [];
  if (also.length > 0) sheet.cells[row]![column] = settled(expected, value, isOurs);
  const allowed = [...right, ...also];
  if (allowed.includes(value) || (allowed.includes(any) && (value !== '' || also.includes(any))))
    return undefined;
  const what = expected.own === 'typed' ? 'typed over' : role;
  return `(${what}, ${expected.own}) must be ${JSON.stringify(right)} for ${sheet.client(row) ?? 'nobody'}`;
}

/**
 * Returns the cell with the actual value if an edit that met the run allowed two. A formula of ClientTier's is one from now
 * on, also in a cell that could be typed over; if it shows nothing now, it may show something once the policy is another.
 */
function settled(cell: Cell, value: CellValue, isFormula: boolean): Cell {
  if (isFormula || (cell.own === 'formula' && value !== ''))
    return { ...cell, own: 'formula', or: undefined };
  return { ...cell, value, or: undefined, ...(cell.own === 'formula' ? { own: 'text' as const } : {}) };
}

/** Returns what a formula may show; without valid rules for it, an error or nothing. */
function byFormula(world: World, sheet: UserSheet, row: number, model: string, role: string): CellValue[] {
  const errors = ['#N/A', '#NAME?', '#REF!', '#VALUE!', ''];
  const rules = world.policy?.[model];
  const hand = handModel(model);
  // A row without a client may still be read as a client without figures.
  if (!sheet.client(row)) return [any, ''];
  const headers = Object.values(hand.columns);
  if (headers.some((key) => sheet.column(key) < 0)) return [any];
  const figures = sheet.figures(row, headers);
  const tier = hand.tier(figures, (rules ?? rulesByHand(hand)).cutoffs);
  const beside = sheet.cells[row]![sheet.ownColumn(model, 'segment')];
  // The user has deleted the column by which the formula looks up the strategy.
  if (role === 'strategy' && sheet.ownColumn(model, 'segment') < 0) return [any, ''];
  const isTyped = role === 'strategy' && beside !== undefined && beside.own !== 'formula';
  const shown = isTyped ? nowCalled(world.rules(model), beside.value) : tier;
  const name = (rules ?? rulesByHand(hand)).names[tier]!;
  if (role === 'strategy' && shown === undefined) return [any, ''];
  const right = role === 'segment' ? name : strategyOf(model, shown!);
  const isRight = rules && !world.isSpoilt;
  return [right, ...(hasNoFigures(figures) ? [''] : []), ...(isRight ? [] : errors)];
}

/** Returns the tier that a formula finds by its text: it knows only the present names. */
const nowCalled = ({ names }: Rules, text: CellValue) => Object.keys(names).find((id) => names[id] === text);
