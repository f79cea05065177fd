import { cellAddress } from '../../src/sheet/cells/cell';
import type { SheetSnapshot } from '../../src/simulator/workbook/workbook-snapshot';
import { handModel } from './hand-models';
import type { Role } from './user-sheet';
import { tierIdOf, type World } from './world';

/**
 * Keeps the tiers of clients that are gone if a run has kept them, because nothing beside them showed which client they
 * belonged to. They get no strategy, as their row names no client.
 */
export function keepOrphans(
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
export function takeOutOrphans(
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
