import type { PolicyLayout } from '../../policy/policy-layout';
import { areaOf, areaProperties, overlap, rangeAt, type Area } from '../area';
import {
  askCells,
  enterAgain,
  giveLook,
  isFormulaCell,
  type CellBefore,
  type CellPlace,
} from './cells-before';
import { asOfKey, findPolicy, lastValidKey, ofRunsKey, type StandingPolicy } from './find-policy';
import type { PolicyPlan } from './policy-plan';
import { areaOfTable, areasOfModel } from './take-out-policy';

/** What there was of a policy before another was written, as plain data. */
export interface PolicyBefore {
  /** The sheet with the policy; where it is added its name alone is known. */
  readonly sheet: { readonly id: string } | { readonly added: string };
  readonly cells: readonly CellBefore[];
  /** Where nothing stood at all. */
  readonly blank: readonly Area[];
  readonly tables: readonly {
    readonly name: string;
    readonly sheetId: string;
    readonly area: Area;
    readonly style: string;
  }[];
  /** What names referred to; undefined for one that there was not. */
  readonly names: readonly (readonly [name: string, formula: string | undefined])[];
  readonly settings: readonly (readonly [key: string, value: string | undefined])[];
}

/** Reads what there is before a plan is carried out: one message if there is a sheet already. */
export async function policyBefore(
  context: Excel.RequestContext,
  standing: StandingPolicy,
  plan: PolicyPlan,
): Promise<PolicyBefore> {
  const { sheetName, isNewSheet, inPlace, anew, takenOut, namesToGo } = plan;
  const idOf = (name: string) => standing.sheetIds.get(name)!;
  const places: CellPlace[] = isNewSheet
    ? []
    : [
        ...inPlace.flatMap(({ cells }) =>
          cells.map(({ row, column }) => ({ sheetId: idOf(sheetName), row, column })),
        ),
        ...takenOut
          .flatMap((name) => areasOfModel(name, standing))
          .flatMap(({ sheet, area }) => placesIn(idOf(sheet), area)),
      ];
  const read = askCells(context, places);
  const tables = standing.tables.map((table) => ({
    table,
    item: context.workbook.tables.getItem(table.name).load('style'),
  }));
  if (places.length > 0 || tables.length > 0) await context.sync();
  const laidOut = [...inPlace, ...anew].flatMap(({ names }) => names.map(({ name }) => name));
  return {
    sheet: isNewSheet ? { added: sheetName } : { id: idOf(sheetName) },
    cells: read(),
    blank: isNewSheet ? [] : anew.flatMap(areasOfLayout),
    tables: tables.map(({ table, item }) => ({
      name: table.name,
      sheetId: idOf(table.sheet),
      area: areaOfTable(table),
      style: item.style,
    })),
    names: [...laidOut, ...namesToGo].map((name) => [name, standing.references.get(name)] as const),
    settings: settingsBefore(standing),
  };
}

export const settingsBefore = ({ lastValid, ofRuns, keptAsOf }: StandingPolicy): PolicyBefore['settings'] => [
  [lastValidKey, lastValid],
  [ofRunsKey, ofRuns],
  [asOfKey, keptAsOf],
];

/** Puts a policy back as it was; may be repeated. */
export async function putBackPolicy(context: Excel.RequestContext, before: PolicyBefore): Promise<void> {
  const { workbook } = context;
  const { sheet } = before;
  const standing = await findPolicy(context);
  const read = askCells(context, before.cells);
  const strays = 'id' in sheet ? await strayTables(context, sheet.id, before) : [];
  if (before.cells.length > 0) await context.sync();
  context.application.suspendApiCalculationUntilNextSync();
  for (const table of strays) table.convertToRange();
  if ('added' in sheet) {
    if (standing.sheetIds.has(sheet.added)) workbook.worksheets.getItem(sheet.added).delete();
  } else for (const area of before.blank) rangeAt(workbook.worksheets.getItem(sheet.id), area).clear();
  const now = read();
  before.cells.forEach((cell, index) => {
    giveLook(context, cell, now[index]!);
    if (!isFormulaCell(cell)) enterAgain(context, cell, now[index]!);
  });
  addTablesAgain(context, before, standing);
  putNamesBack(context, before, standing);
  // The formulas last: they say the names and the tables.
  before.cells.forEach((cell, index) => {
    if (isFormulaCell(cell)) enterAgain(context, cell, now[index]!);
  });
  putSettingsBack(context, before.settings, standing);
  await context.sync();
}

/** Tables on the policy's sheet that stand where others stood before, or none: also those that have no name yet. */
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

const isSameArea = (a: Area, b: Area) =>
  a.top === b.top && a.left === b.left && a.rows === b.rows && a.columns === b.columns;

function addTablesAgain(
  { workbook }: Excel.RequestContext,
  before: PolicyBefore,
  standing: StandingPolicy,
): void {
  for (const { name, sheetId, area, style } of before.tables) {
    const stands = standing.tables.some(
      (table) => table.name === name && isSameArea(areaOfTable(table), area),
    );
    if (stands) continue;
    const sheet = workbook.worksheets.getItem(sheetId);
    const table = sheet.tables.add(rangeAt(sheet, area), true);
    table.name = name;
    table.style = style;
  }
}

function putNamesBack(
  { workbook }: Excel.RequestContext,
  { names, sheet }: PolicyBefore,
  { references }: StandingPolicy,
): void {
  for (const [name, was] of names) {
    const now = references.get(name);
    if (was === now) continue;
    // A name that referred to nothing does so again once the added sheet is deleted; else it is worth nothing.
    if (was?.includes('#REF!')) {
      if ('id' in sheet && now !== undefined) workbook.names.getItem(name).delete();
    } else if (was === undefined) workbook.names.getItem(name).delete();
    else if (now === undefined) workbook.names.add(name, asFormula(was));
    else workbook.names.getItem(name).formula = asFormula(was);
  }
}

const asFormula = (reference: string) => (reference.startsWith('=') ? reference : `=${reference}`);

/** Queues the settings as they were. */
export function putSettingsBack(
  { workbook: { settings } }: Excel.RequestContext,
  before: PolicyBefore['settings'],
  standing: StandingPolicy,
): void {
  const now = new Map(settingsBefore(standing));
  for (const [key, was] of before) {
    if (was !== undefined) settings.add(key, was);
    else if (now.get(key) !== undefined) settings.getItem(key).delete();
  }
}

const placesIn = (sheetId: string, { top, left, rows, columns }: Area): CellPlace[] =>
  Array.from({ length: rows * columns }, (_, index) => ({
    sheetId,
    row: top + Math.floor(index / columns),
    column: left + (index % columns),
  }));

/** Its tables, and the single cells above them. */
const areasOfLayout = ({ tables, cells }: PolicyLayout): Area[] => [
  ...tables,
  ...cells
    .map(({ row, column }) => ({ top: row, left: column, rows: 1, columns: 1 }))
    .filter((cell) => !tables.some((table) => overlap(table, cell))),
];
