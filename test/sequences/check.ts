import type { CellValue } from '../../src/sheet/cells/cell';
import { cellAddress, columnLetters } from '../../src/sheet/cells/cell';
import type {
  CellSnapshot,
  SheetSnapshot,
  WorkbookSnapshot,
} from '../../src/simulator/workbook/workbook-snapshot';
import { handModel, handModels, hasNoFigures, nameOfModel } from './hand-models';
import { strategyOf } from './apply-run';
import { knownSheets } from './sheets/known-sheets';
import { checkCare } from './sheets/steps/care-steps';
import { checkHistory } from './sheets/steps/history-steps';
import { checkOverrides } from './sheets/steps/override-steps';
import { checkMovement } from './sheets/steps/movement-steps';
import { checkSummaries } from './sheets/steps/summary-steps';
import { checkHidden } from './sheets/check-hidden';
import { checkPage } from './sheets/steps/page-step';
import { fillOf } from './state-of-workbook';
import { any, size, type Cell, type UserSheet } from './user-sheet';
import { rulesByHand, type Rules, type World } from './world';

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

function problemOfCell(
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
 * Returns the cell with the actual value if an edit that met the run allowed two. A formula that shows nothing now may show
 * something once the policy is another.
 */
function settled(cell: Cell, value: CellValue, isFormula: boolean): Cell {
  return cell.own === 'formula' && (isFormula || value !== '')
    ? { ...cell, or: undefined }
    : { ...cell, value, or: undefined, ...(cell.own === 'formula' ? { own: 'text' as const } : {}) };
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

function checkWorkbook(world: World, { sheets, names, settings }: WorkbookSnapshot, wrong: string[]): void {
  const known = knownSheets(world);
  const others = sheets.filter(({ name }) => !known.includes(name));
  const most = world.policy ? 1 : 0;
  if (others.length > most) wrong.push(`left behind: the sheet ${others.map(({ name }) => name).join()}`);
  if (others.length < most) wrong.push("lost: the policy's sheet");
  if (world.policy) {
    const values = new Set(others.flatMap(({ cells }) => Object.values(cells).map(({ value }) => value)));
    for (const [id, rules] of Object.entries(world.policy)) {
      for (const wanted of [...Object.values(rules.names), ...Object.values(rules.cutoffs)]) {
        if (!values.has(wanted) && !world.isSpoilt) wrong.push(`lost: ${wanted} of ${id} in the policy`);
      }
    }
  }
  const ofPolicy = names.filter(
    ({ name }) =>
      name.startsWith('CT_') &&
      !(name === 'CT_Topics' && world.care) &&
      !(name === 'CT_ReasonList' && world.overrides),
  );
  if (!world.policy && !world.hasDebris && ofPolicy.length > 0)
    wrong.push(`left behind: the names ${ofPolicy.map(({ name }) => name).join()}`);
  const dropped = world.policy ? handModels.filter(({ id }) => !world.policy![id]) : [];
  for (const { id } of dropped) {
    const left = names.filter(
      ({ name }) => name === nameOfModel(id) || name.startsWith(`${nameOfModel(id)}_`),
    );
    if (!world.hasDebris && left.length > 0)
      wrong.push(`left behind: the name ${left[0]!.name} of the policy`);
  }
  const ofColumns = names.filter(({ name }) => /^_ClientTier_\d+_/.test(name));
  const columns = world.sheets.reduce(
    (sum, { columns: all }) => sum + all.filter(({ own }) => own).length,
    0,
  );
  if (!world.hasDebris && ofColumns.length > columns)
    wrong.push(`left behind: the names ${ofColumns.map(({ name }) => name).join()} of ${columns} columns`);
  const ofRuns = Object.keys(settings).filter((key) => !isOfSheet(world, key));
  if (columns === 0 && !world.policy && !world.hasDebris && ofRuns.length > 0)
    wrong.push(`left behind: the settings ${ofRuns.join()}`);
}

/** Returns whether a setting belongs to a sheet that ClientTier made and that still exists. */
const isOfSheet = ({ made, summaries, figures, movement, care, history, overrides }: World, key: string) =>
  (/^ClientTier_History(Switch)?$/.test(key) && history !== undefined) ||
  (key === 'ClientTier_Overrides' && overrides !== undefined) ||
  (key === 'ClientTier_Movement' && movement?.name !== undefined) ||
  (key === 'ClientTier_Care' && care !== undefined) ||
  (key === 'ClientTier_Clients' && made !== undefined) ||
  (key.startsWith('ClientTier_Summary_') && summaries.size > 0) ||
  (/^ClientTier_(Service|TwoModels)_/.test(key) && figures.size > 0);
