import { cellAddress, columnLetters } from '../../src/sheet/cells/cell';
import type {
  CellSnapshot,
  SheetSnapshot,
  WorkbookSnapshot,
} from '../../src/simulator/workbook/workbook-snapshot';
import { checkWorkbook } from './checks/check-workbook';
import { problemOfCell } from './checks/problem-of-cell';
import { checkCare } from './sheets/steps/care-steps';
import { checkHistory } from './sheets/steps/history-steps';
import { checkOverrides } from './sheets/steps/override-steps';
import { checkMovement } from './sheets/steps/movement-steps';
import { checkSummaries } from './sheets/steps/summary-steps';
import { checkHidden } from './sheets/check-hidden';
import { checkPage } from './sheets/steps/page-step';
import { fillOf } from './state-of-workbook';
import { size, type UserSheet } from './user-sheet';
import type { World } from './world';

/**
 * Compares the workbook with what it must be, and records what can be known only by looking. Returns every difference.
 */
export function check(world: World, actual: WorkbookSnapshot): string[] {
  const wrong: string[] = [];
  for (const sheet of world.hers) {
    const found = actual.sheets.find(({ name }) => name === sheet.name);
    if (found) checkSheet(world, sheet, found, wrong);
    else wrong.push(`lost: the sheet ${sheet.name}`);
  }
  checkSummaries(world, actual, wrong);
  checkMovement(world, actual, wrong);
  checkCare(world, actual, wrong);
  checkHistory(world, actual, wrong);
  checkOverrides(world, actual, wrong);
  checkWorkbook(world, actual, wrong);
  return wrong;
}

/** The address of each cell, computed once, because every sheet is looked at after every step. */
const addresses = Array.from({ length: size.rows }, (_, row) =>
  Array.from({ length: size.columns }, (__, column) => cellAddress(row, column)),
);

function checkSheet(world: World, sheet: UserSheet, found: SheetSnapshot, wrong: string[]): void {
  const firstOwn = sheet.columns.findIndex(({ own }) => own);
  for (let row = 0; row < size.rows; row++) {
    for (let column = 0; column < size.columns; column++) {
      const address = addresses[row]![column]!;
      const cell = found.cells[address];
      // Most cells are blank, and must be.
      if (!cell && !sheet.cells[row]![column] && sheet.looks[row]![column] === '') continue;
      const problem = problemOfCell(world, sheet, row, column, cell);
      if (problem) wrong.push(`${sheet.name}!${address} ${problem}, is ${JSON.stringify(cell?.value ?? '')}`);
      if (!sheet.table || firstOwn < 0 || column < firstOwn) checkLook(sheet, row, column, cell, wrong);
    }
  }
  const beyond = Object.keys(found.cells).find(
    (address) => isBeyond(address) && found.cells[address]!.value !== '',
  );
  if (beyond) wrong.push(`${sheet.name}!${beyond}: nothing may be there`);
  sheet.columns.forEach((column, index) => {
    if (column.own) return;
    const width = found.columnWidths[columnLetters(index)] ?? 0;
    column.width ??= width;
    if (column.width !== width)
      wrong.push(`${sheet.name}: the width of ${columnLetters(index)} was ${column.width}, is ${width}`);
    column.width = width;
  });
  checkHidden(world, sheet, found, wrong);
  checkPage(sheet, found, wrong);
  checkRules(sheet, found, wrong);
  const tables = found.tables.map(({ name }) => name).join();
  if (tables !== (sheet.table ?? '')) wrong.push(`${sheet.name}: tables are ${tables}`);
}

const isBeyond = (address: string) => {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return Number(digits) > size.rows || letters.length > 1 || letters.charCodeAt(0) - 65 >= size.columns;
};

const textLook = JSON.stringify({ numberFormat: '@' });

function checkLook(
  sheet: UserSheet,
  row: number,
  column: number,
  cell: CellSnapshot | undefined,
  wrong: string[],
) {
  const { own, wasOwn } = sheet.columns[column]!;
  if (own) {
    sheet.columns[column]!.wasOwn = true;
    return;
  }
  const { numberFormat, style } = cell ?? {};
  const look = numberFormat || style ? JSON.stringify({ numberFormat, style }) : '';
  const expected = (sheet.looks[row]![column] ??= look);
  if (expected === look) return;
  // If only some cells of a column had the format Text, they are remembered by row number (docs/reliability.md).
  const isTextOrPlain = [expected, look].every((each) => each === '' || each === textLook);
  if (wasOwn && sheet.areRowsMoved && isTextOrPlain) return;
  wrong.push(
    `${sheet.name}!${cellAddress(row, column)}: the format was ${expected || 'none'}, is ${look || 'none'}`,
  );
  sheet.looks[row]![column] = look;
}

function checkRules(sheet: UserSheet, found: SheetSnapshot, wrong: string[]): void {
  const seen = new Map<string, string>();
  for (const rule of found.conditionalFormats) {
    const fill = fillOf(rule);
    if (sheet.rules.has(fill)) {
      seen.set(fill, JSON.stringify(rule));
    } else if (!rule.addresses.every((address) => isOwn(sheet, address))) {
      wrong.push(`${sheet.name}: left behind: a conditional format at ${rule.addresses.join()}`);
    }
  }
  for (const [fill, before] of sheet.rules) {
    const now = seen.get(fill);
    // Deleting the columns or rows that the rule covers deletes the rule.
    if (now === undefined && before !== undefined)
      wrong.push(`${sheet.name}: lost: the conditional format ${fill} ${before}`);
    else if (before && before !== now && !sheet.table)
      wrong.push(`${sheet.name}: the conditional format was ${before}, is ${now}`);
    if (now === undefined) sheet.rules.delete(fill);
    else sheet.rules.set(fill, now);
  }
}

/**
 * Returns whether a rule is ClientTier's: a column inserted to the right of a segment column gets its rules, as in
 * Excel, and keeps them if the user deletes the segment column.
 */
function isOwn(sheet: UserSheet, address: string): boolean {
  const columns = [...address.matchAll(/([A-Z]+)\d+/g)].map(([, letters = '']) => letters.charCodeAt(0) - 65);
  const [first = 0, last = first] = columns;
  const covered = sheet.columns.slice(first, last + 1);
  return covered.some(({ own, hasColours }) => own?.role === 'segment' || hasColours);
}
