import type { PolicyLayout } from '../../../policy/layout/layout';
import type { AddedSheet } from '../../new-sheet/added-sheet';
import { overlap, type Area } from '../../office/area';
import { askCells, type CellBefore, type CellPlace } from './cells-before';
import { asOfKey, lastValidKey, ofRunsKey, type ExistingPolicy } from '../find-policy';
import type { PolicyPlan } from '../policy-plan';
import { areaOfTable, areasOfModel } from './take-out-model';

/** What the workbook had of a policy before a change, as plain data. */
export interface PolicyBefore {
  /** The policy's sheet: its id, or the sheet to be added. */
  readonly sheet: { readonly id: string } | { readonly added: AddedSheet };
  readonly cells: readonly CellBefore[];
  /** Areas that were blank and that the plan fills. */
  readonly blank: readonly Area[];
  readonly tables: readonly {
    readonly name: string;
    readonly sheetId: string;
    readonly area: Area;
    readonly style: string;
    readonly showFilterButton: boolean;
  }[];
  /** The formula of each name; undefined if the name did not exist. */
  readonly names: readonly (readonly [name: string, formula: string | undefined])[];
  readonly settings: readonly (readonly [key: string, value: string | undefined])[];
}

/** Reads the state before a plan is carried out. Takes one request if the sheet exists. */
export async function policyBefore(
  context: Excel.RequestContext,
  existing: ExistingPolicy,
  plan: PolicyPlan,
): Promise<PolicyBefore> {
  const { sheetName, isNewSheet, inPlace, anew, takenOut, namesToGo } = plan;
  const idOf = (name: string) => existing.sheetIds.get(name)!;
  const places: CellPlace[] = isNewSheet
    ? []
    : [
        ...inPlace.flatMap(({ cells }) =>
          cells.map(({ row, column }) => ({ sheetId: idOf(sheetName), row, column })),
        ),
        ...takenOut
          .flatMap((name) => areasOfModel(name, existing))
          .flatMap(({ sheet, area }) => placesIn(idOf(sheet), area)),
      ];
  const read = askCells(context, places);
  const tables = existing.tables.map((table) => ({
    table,
    item: context.workbook.tables.getItem(table.name).load('style,showFilterButton'),
  }));
  if (places.length > 0 || tables.length > 0) await context.sync();
  const laidOut = [...inPlace, ...anew].flatMap(({ names }) => names.map(({ name }) => name));
  return {
    sheet: isNewSheet
      ? { added: { sheetName, others: new Set(existing.sheetIds.values()) } }
      : { id: idOf(sheetName) },
    cells: read(),
    blank: isNewSheet ? [] : anew.flatMap(areasOfLayout),
    tables: tables.map(({ table, item }) => ({
      name: table.name,
      sheetId: idOf(table.sheet),
      area: areaOfTable(table),
      style: item.style,
      showFilterButton: item.showFilterButton,
    })),
    names: [...laidOut, ...namesToGo].map((name) => [name, existing.references.get(name)] as const),
    settings: settingsBefore(existing),
  };
}

export const settingsBefore = ({ lastValid, ofRuns, keptAsOf }: ExistingPolicy): PolicyBefore['settings'] => [
  [lastValidKey, lastValid],
  [ofRunsKey, ofRuns],
  [asOfKey, keptAsOf],
];

const placesIn = (sheetId: string, { top, left, rows, columns }: Area): CellPlace[] =>
  Array.from({ length: rows * columns }, (_, index) => ({
    sheetId,
    row: top + Math.floor(index / columns),
    column: left + (index % columns),
  }));

/** Returns the areas of a layout: its tables, and the single cells above them. */
const areasOfLayout = ({ tables, cells }: PolicyLayout): Area[] => [
  ...tables,
  ...cells
    .map(({ row, column }) => ({ top: row, left: column, rows: 1, columns: 1 }))
    .filter((cell) => !tables.some((table) => overlap(table, cell))),
];
