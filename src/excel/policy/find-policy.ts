import { isDay } from '../../policy/faults/model-policy-faults';
import { asOfName, isPolicyTable, policyNamesAmong, versionName } from '../../policy/names';
import type { PolicyOnSheet } from '../../policy/worksheet/policy-on-sheet';
import { quotedSheetName, type CellValue } from '../../sheet/cells/cell';
import { readRecord } from '../../sheet/record/segment-record';
import { areaOf, areaProperties, type Area } from '../office/area';
import type { RoomOfList } from '../../policy/room-of-list';
import { roomOfLists } from './room-of-lists';

/** Everything of a policy that the workbook has, valid or not. */
export interface ExistingPolicy extends PolicyOnSheet {
  /** The policy's names in the workbook, including names of deleted cells. */
  readonly ownNames: ReadonlySet<string>;
  /** The cells in use on the sheet with the policy's head. */
  readonly used?: Area;
  /** Maps each name of the workbook to its formula. */
  readonly references: ReadonlyMap<string, string>;
  /** Maps the name of each sheet to its id. */
  readonly sheetIds: ReadonlyMap<string, string>;
  readonly isWorkbookProtected: boolean;
  readonly protectedSheets: ReadonlySet<string>;
  readonly filteredSheets: ReadonlySet<string>;
  /** The last valid policy, as JSON; undefined if none was stored. */
  readonly lastValid?: string;
  /**
   * The policy as the last run wrote it, as JSON, to see whether anybody edited it since; undefined if no run wrote it.
   */
  readonly ofRuns?: string;
  /** The formula that computes the as-of date on the sheet. If it gives no date now, its last date counts. */
  readonly asOfFormula?: string;
  /** The formula of the as-of date that was stored last. */
  readonly keptAsOf?: string;
  /** True if a run wrote formulas, which read the policy, into any columns. */
  readonly hasFormulas: boolean;
  /** The limited room in segments, list by list. */
  readonly rooms: readonly RoomOfList[];
}

/** Name of the setting with the last valid policy; *Restore* takes the policy from it. */
export const lastValidKey = 'ClientTier_Policy';
/** Name of the setting with the policy as runs wrote it. If the policy on the sheet differs, somebody edited it. */
export const ofRunsKey = 'ClientTier_PolicyOfRuns';

/** Name of the setting with the formula of the as-of date; the stored policy has only the date itself. */
export const asOfKey = 'ClientTier_AsOf';

/** Reads what the workbook has of a policy, in two requests. */
export async function findPolicy(context: Excel.RequestContext): Promise<ExistingPolicy> {
  const tables = context.workbook.tables.load(
    'items/name,items/worksheet/name,items/autoFilter/isDataFiltered',
  );
  const names = context.workbook.names.load('items/name,items/formula');
  const sheets = context.workbook.worksheets.load(
    'items/id,items/name,items/protection/protected,items/autoFilter/isDataFiltered',
  );
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

  const references = new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
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
    ownNames: new Set(ours),
    used: used && !used.isNullObject ? areaOf(used) : undefined,
    references,
    rooms: roomOfLists(settings.items, references),
    sheetIds: new Map(sheets.items.map(({ id, name }) => [name, id])),
    isWorkbookProtected: protection.protected,
    protectedSheets: new Set(
      sheets.items.filter((sheet) => sheet.protection.protected).map(({ name }) => name),
    ),
    filteredSheets: new Set([
      ...sheets.items.filter((sheet) => sheet.autoFilter.isDataFiltered).map(({ name }) => name),
      ...tables.items.filter((table) => table.autoFilter.isDataFiltered).map((table) => table.worksheet.name),
    ]),
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

/** Queues storing the formula of the as-of date, or deleting the stored one if the sheet has none any more. */
export function keepAsOf(
  { workbook }: Excel.RequestContext,
  { asOfFormula, keptAsOf }: ExistingPolicy,
): void {
  if (asOfFormula !== undefined) workbook.settings.add(asOfKey, asOfFormula);
  else if (keptAsOf !== undefined) workbook.settings.getItem(asOfKey).delete();
}

function keptUnder(wanted: string, { items }: Excel.SettingCollection): string | undefined {
  const setting = items.find(({ key }) => key === wanted);
  return setting && String(setting.value);
}
