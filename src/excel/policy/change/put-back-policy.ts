import { SheetProblem } from '../../../sheet/problem';
import { findAdded } from '../../new-sheet/added-sheet';
import { areaOf, areaProperties, isSameArea, overlap, rangeAt } from '../../office/area';
import { askCells, enterAgain, giveLook, isFormulaCell } from './cells-before';
import { findPolicy, type ExistingPolicy } from '../find-policy';
import { settingsBefore, type PolicyBefore } from './policy-before';
import { areaOfTable } from './take-out-model';

/** Restores a policy to its former state. May run several times. */
export async function putBackPolicy(context: Excel.RequestContext, before: PolicyBefore): Promise<void> {
  const { workbook } = context;
  const { sheet } = before;
  const existing = await findPolicy(context);
  const filtered =
    'id' in sheet && [...existing.filteredSheets].find((name) => existing.sheetIds.get(name) === sheet.id);
  if (filtered) throw new SheetProblem('filteredSheet', { sheet: filtered });
  const read = askCells(context, before.cells);
  const strays = 'id' in sheet ? await strayTables(context, sheet.id, before) : [];
  const added = 'added' in sheet ? await findAdded(context, sheet.added) : undefined;
  if (before.cells.length > 0) await context.sync();
  context.application.suspendApiCalculationUntilNextSync();
  for (const table of strays) table.convertToRange();
  added?.delete();
  if ('id' in sheet)
    for (const area of before.blank) rangeAt(workbook.worksheets.getItem(sheet.id), area).clear();
  const now = read();
  before.cells.forEach((cell, index) => {
    giveLook(context, cell, now[index]!);
    if (!isFormulaCell(cell)) enterAgain(context, cell, now[index]!);
  });
  addTablesAgain(context, before, existing);
  putNamesBack(context, before, existing);
  // Enters formulas last, because they refer to names and tables.
  before.cells.forEach((cell, index) => {
    if (isFormulaCell(cell)) enterAgain(context, cell, now[index]!);
  });
  putSettingsBack(context, before.settings, existing);
  await context.sync();
}

/**
 * Returns the tables to remove from the policy's sheet: each covers cells that were blank before, or cells of a table
 * with another name or size. Includes new tables that still have Excel's name, such as `Table1`.
 */
async function strayTables(
  context: Excel.RequestContext,
  sheetId: string,
  before: PolicyBefore,
): Promise<Excel.Table[]> {
  const { workbook } = context;
  const tables = workbook.worksheets.getItem(sheetId).tables.load('items/name');
  await context.sync();
  const found = tables.items.map(({ name }) => {
    const table = workbook.tables.getItem(name);
    return { name, table, range: table.getRange().load(areaProperties) };
  });
  await context.sync();
  const taken = [...before.blank, ...before.tables.map(({ area }) => area)];
  return found.flatMap(({ name, table, range }) => {
    const area = areaOf(range);
    const wasThere = before.tables.some((each) => each.name === name && isSameArea(each.area, area));
    const isOurs = taken.some((each) => overlap(each, area));
    return isOurs && !wasThere ? [table] : [];
  });
}

function addTablesAgain(
  { workbook }: Excel.RequestContext,
  before: PolicyBefore,
  existing: ExistingPolicy,
): void {
  for (const { name, sheetId, area, style, showFilterButton } of before.tables) {
    const stands = existing.tables.some(
      (table) => table.name === name && isSameArea(areaOfTable(table), area),
    );
    if (stands) continue;
    const sheet = workbook.worksheets.getItem(sheetId);
    const table = sheet.tables.add(rangeAt(sheet, area), true);
    table.name = name;
    table.style = style;
    if (!showFilterButton) table.showFilterButton = false;
  }
}

function putNamesBack(
  { workbook }: Excel.RequestContext,
  { names, sheet }: PolicyBefore,
  { references }: ExistingPolicy,
): void {
  for (const [name, was] of names) {
    const now = references.get(name);
    if (was === now) continue;
    // This name referred to a deleted cell. If the sheet was added by the change, the name will do so again once that
    // sheet is deleted; otherwise the name is deleted.
    if (was?.includes('#REF!')) {
      if ('id' in sheet && now !== undefined) workbook.names.getItem(name).delete();
    } else if (was === undefined) workbook.names.getItem(name).delete();
    else if (now === undefined) workbook.names.add(name, asFormula(was));
    else workbook.names.getItem(name).formula = asFormula(was);
  }
}

const asFormula = (reference: string) => (reference.startsWith('=') ? reference : `=${reference}`);

/** Queues restoring the workbook's settings about the policy. */
export function putSettingsBack(
  { workbook: { settings } }: Excel.RequestContext,
  before: PolicyBefore['settings'],
  existing: ExistingPolicy,
): void {
  const now = new Map(settingsBefore(existing));
  for (const [key, was] of before) {
    if (was !== undefined) settings.add(key, was);
    else if (now.get(key) !== undefined) settings.getItem(key).delete();
  }
}
