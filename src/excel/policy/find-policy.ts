import { isDay } from '../../policy/faults/model-policy-faults';
import { asOfName, isPolicyTable, policyNamesAmong, versionName } from '../../policy/names';
import type { PolicyOnSheet } from '../../policy/worksheet/standing-sheet';
import { quotedSheetName, type CellValue } from '../../sheet/cells/cell';
import { readRecord } from '../../sheet/record/segment-record';
import { areaOf, areaProperties, type Area } from '../office/area';

/** What there is of a policy in the workbook, valid or not. */
export interface StandingPolicy extends PolicyOnSheet {
  /** The policy's names in the workbook, also those whose cells were deleted. */
  readonly taken: ReadonlySet<string>;
  /** The cells in use on the sheet with the policy's head. */
  readonly used?: Area;
  /** What every name of the workbook refers to, as a formula. */
  readonly references: ReadonlyMap<string, string>;
  /** All sheets of the workbook, by name. */
  readonly sheetIds: ReadonlyMap<string, string>;
  readonly isWorkbookProtected: boolean;
  readonly protectedSheets: ReadonlySet<string>;
  /** The last policy that was valid, as a file of JSON; undefined where none was kept. */
  readonly lastValid?: string;
  /** The policy as runs of themselves left it, as a file of JSON; undefined where it was made otherwise. */
  readonly ofRuns?: string;
  /** The formula by which the sheet reckons its day; one that gives no day is the last that did. */
  readonly asOfFormula?: string;
  /** The last such formula that was kept. */
  readonly keptAsOf?: string;
  /** Whether a run wrote formulas, which ask the policy, to any columns. */
  readonly hasFormulas: boolean;
}

/** The key under which the last valid policy is kept in the workbook's settings, to be restored from. */
export const lastValidKey = 'ClientTier_Policy';
/** The key under which the policy is kept as runs left it: what differs from it somebody has decided. */
export const ofRunsKey = 'ClientTier_PolicyOfRuns';

/** The key under which the formula of the day is kept, to be restored with the policy, which knows the day alone. */
export const asOfKey = 'ClientTier_AsOf';

/** Reads what the workbook has of a policy, in two requests. */
export async function findPolicy(context: Excel.RequestContext): Promise<StandingPolicy> {
  const tables = context.workbook.tables.load('items/name,items/worksheet/name');
  const names = context.workbook.names.load('items/name,items/formula');
  const sheets = context.workbook.worksheets.load('items/id,items/name,items/protection/protected');
  const protection = context.workbook.protection.load('protected');
  const settings = context.workbook.settings.load('items/key,items/value');
  await context.sync();

  const ofTables = tables.items
    .filter(({ name }) => isPolicyTable(name))
    .map((table) => ({ table, range: table.getRange().load(`${areaProperties},values`) }));
  const ours = policyNamesAmong(
    names.items.map(({ name }) => name),
    ofTables.map(({ table }) => table.name),
  );
  const ofNames = names.items
    .filter(({ name }) => ours.includes(name))
    .filter(({ formula }) => !String(formula).includes('#REF!'))
    .map(({ name }) => {
      const range = names.getItem(name).getRangeOrNullObject();
      return { name, range: range.load(`${areaProperties},values,formulas,worksheet/name`) };
    });
  const used = sheetOfHead(names, sheets)?.getUsedRangeOrNullObject().load(areaProperties);
  await context.sync();

  const asOf = ofNames.find(({ name, range }) => name === asOfName && !range.isNullObject)?.range;
  const keptAsOf = keptUnder(asOfKey, settings);
  return {
    tables: ofTables.map(({ table, range }) => {
      const [header = [], ...rows] = range.values as CellValue[][];
      const { rowIndex: top, columnIndex: left } = range;
      return { name: table.name, sheet: table.worksheet.name, top, left, header, rows };
    }),
    cells: ofNames.flatMap(({ name, range }) => {
      if (range.isNullObject) return [];
      const { rowIndex: row, columnIndex: column } = range;
      return [{ name, sheet: range.worksheet.name, row, column, value: range.values[0]![0] as CellValue }];
    }),
    taken: new Set(ours),
    used: used && !used.isNullObject ? areaOf(used) : undefined,
    references: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
    sheetIds: new Map(sheets.items.map(({ id, name }) => [name, id])),
    isWorkbookProtected: protection.protected,
    protectedSheets: new Set(
      sheets.items.filter((sheet) => sheet.protection.protected).map(({ name }) => name),
    ),
    lastValid: keptUnder(lastValidKey, settings),
    ofRuns: keptUnder(ofRunsKey, settings),
    asOfFormula: asOf && isDayIn(asOf) ? formulaIn(asOf) : keptAsOf,
    keptAsOf,
    hasFormulas: settings.items.some(
      ({ value }) => (readRecord(value)?.chosen?.writeAs ?? 'values') !== 'values',
    ),
  };
}

function sheetOfHead(names: Excel.NamedItemCollection, sheets: Excel.WorksheetCollection) {
  const formula = String(names.items.find(({ name }) => name === versionName)?.formula).replace(/^=/, '');
  return sheets.items.find(({ name }) =>
    [`${name}!`, `${quotedSheetName(name)}!`].some((prefix) => formula.startsWith(prefix)),
  );
}

function isDayIn({ values }: Excel.Range): boolean {
  const value: unknown = values[0]![0];
  return typeof value === 'number' && isDay(value);
}

function formulaIn({ formulas }: Excel.Range): string | undefined {
  const formula = String(formulas[0]![0]);
  return formula.startsWith('=') ? formula : undefined;
}

/** Queues that the formula of the day is kept, or forgotten if there is none any more. */
export function keepAsOf(
  { workbook }: Excel.RequestContext,
  { asOfFormula, keptAsOf }: StandingPolicy,
): void {
  if (asOfFormula !== undefined) workbook.settings.add(asOfKey, asOfFormula);
  else if (keptAsOf !== undefined) workbook.settings.getItem(asOfKey).delete();
}

function keptUnder(wanted: string, { items }: Excel.SettingCollection): string | undefined {
  const setting = items.find(({ key }) => key === wanted);
  return setting && String(setting.value);
}
