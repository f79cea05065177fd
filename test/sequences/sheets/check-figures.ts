import { cellAddress } from '../../../src/sheet/cells/cell';
import type { WorkbookSnapshot } from '../../../src/simulator/workbook/workbook-snapshot';
import { Fault } from '../trouble/fault';
import { size, type UserSheet } from '../user-sheet';
import type { World } from '../world';
import type { Summary } from './made';
import type { SheetStep } from './steps/sheet-step';

type Pair = Readonly<Record<'down' | 'across', string>>;

export const cellsOf = ({ sheets }: WorkbookSnapshot, name: string) =>
  sheets.find((each) => each.name === name)?.cells ?? {};

/** Returns a function that gives the text of a cell in small letters, as COUNTIFS compares texts. */
const textsOf = (actual: WorkbookSnapshot, name: string) => {
  const cells = cellsOf(actual, name);
  return (row: number, column: number) => String(cells[cellAddress(row, column)]?.value ?? '').toLowerCase();
};

/**
 * Returns how many rows of a list hold these texts: at least those of clients, at most all rows, because rows without a
 * client may hold segments too.
 */
function counted(sheet: UserSheet, holds: (row: number) => boolean): readonly [least: number, most: number] {
  const all = Array.from({ length: size.rows - sheet.top - 1 }, (_, index) => sheet.top + 1 + index);
  return [sheet.clientRows.filter(holds).length, all.filter(holds).length];
}

function requireBetween(place: string, shown: unknown, [least, most]: readonly [number, number]): void {
  if (typeof shown !== 'number' || shown < least || shown > most)
    throw new Fault(`${place} shows ${String(shown)}, counted by hand ${least}`);
}

/** Compares the numbers of clients on *Service Levels* with those counted by hand. */
export function checkLevels(
  world: World,
  sheet: UserSheet,
  model: string,
  { name }: Summary,
  actual: WorkbookSnapshot,
): void {
  const [list, text, cells] = [textsOf(actual, sheet.name), textsOf(actual, name), cellsOf(actual, name)];
  const column = sheet.ownColumn(model, 'segment');
  const header = Array.from({ length: size.rows }, (_, row) => row)
    .filter((row) => text(row, 0) === 'segment')
    .at(-1);
  if (header === undefined) throw new Fault(`${name} has no table of segments`);
  Object.values(world.rules(model).names).forEach((tier, index) => {
    const row = header + 1 + index;
    const shown = text(row, 0);
    const ofName = (wanted: string) => counted(sheet, (each) => list(each, column) === wanted);
    // A segment that was renamed has its former name until the list is segmented again.
    const isRenamed = shown !== tier.toLowerCase();
    if (shown === '' || (isRenamed && ofName(tier.toLowerCase())[1] > 0))
      throw new Fault(`${name} does not name ${tier}`);
    const address = cellAddress(row, 1);
    requireBetween(`${name}!${address}`, cells[address]?.value, ofName(shown));
  });
}

/** The row with the names of the segments across, zero-based. */
const namesRow = 7;

/** Compares the numbers of clients on *Two Models* with those counted by hand. */
export function checkPairs(
  world: World,
  sheet: UserSheet,
  { down, across }: Pair,
  { name }: Summary,
  actual: WorkbookSnapshot,
): void {
  const [list, text, cells] = [textsOf(actual, sheet.name), textsOf(actual, name), cellsOf(actual, name)];
  const [ofDown, ofAcross] = [sheet.ownColumn(down, 'segment'), sheet.ownColumn(across, 'segment')];
  const count = (model: string) => Object.keys(world.rules(model).names).length;
  for (let row = 1; row <= count(down); row++) {
    for (let column = 1; column <= count(across); column++) {
      const [one, other] = [text(namesRow + row, 0), text(namesRow, column)];
      const address = cellAddress(namesRow + row, column);
      const range = counted(sheet, (each) => list(each, ofDown) === one && list(each, ofAcross) === other);
      requireBetween(`${name}!${address}`, cells[address]?.value, range);
    }
  }
}

/** Finds a field for what to do; the last grid of the sheet has them. */
export function placeOfAction(
  world: World,
  { name }: Summary,
  { down, across }: Pair,
  { a, b }: SheetStep,
  actual: WorkbookSnapshot,
): { readonly row: number; readonly column: number } | undefined {
  const text = textsOf(actual, name);
  const names = Object.values(world.rules(down).names);
  const tier = names[a % names.length]!.toLowerCase();
  const rows = Array.from({ length: size.rows * 2 }, (_, row) => row);
  const row = rows.filter((each) => text(each, 0) === tier).at(-1);
  const columns = Object.keys(world.rules(across).names).length;
  return row === undefined || row <= namesRow + names.length ? undefined : { row, column: 1 + (b % columns) };
}

/** A card names the client and what was typed for her segment, and never the segment. */
export function checkCard(
  world: World,
  card: { readonly modelId: string; readonly tier: string; readonly client: string; readonly name: string },
  { name }: Summary,
  actual: WorkbookSnapshot,
): void {
  const rules = world.rules(card.modelId);
  const row = 9 + Object.keys(rules.names).indexOf(card.tier);
  const visits = cellsOf(actual, name)[cellAddress(row, 1)]?.value ?? '';
  const texts = Object.values(cellsOf(actual, card.name)).map(({ value }) => String(value));
  if (!texts.includes(card.client)) throw new Fault(`${card.name} does not name ${card.client}`);
  if (visits === '' || !texts.some((text) => text.startsWith(`${visits} a `)))
    throw new Fault(`${card.name} does not say ${visits} visits: ${texts.join('; ')}`);
  if (texts.includes(rules.names[card.tier]!)) throw new Fault(`${card.name} names the segment`);
}
