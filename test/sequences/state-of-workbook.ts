import { areaAddress, parseArea, type Area } from '../../src/simulator/workbook/places/area';
import type { WorkbookSnapshot } from '../../src/simulator/workbook/workbook-snapshot';
import type { UserSheet } from './user-sheet';
import type { World } from './world';

/** Returns what can be seen of the workbook once everything is calculated. */
export const seen = (world: World): Promise<WorkbookSnapshot> => world.seen();

/**
 * Returns whether a name marks a run that has not ended. The next run removes the name if Excel did not answer at the
 * end.
 */
const isMark = ({ name }: { readonly name: string }) => name.startsWith('_ClientTier_Run_');

/**
 * Returns whether a name points to a deleted column or policy. A run that makes the column again reuses the name; once
 * that run is undone, the name no longer matters.
 */
const isDead = ({ name, formula }: { readonly name: string; readonly formula: string }) =>
  /^(_ClientTier_|CT_)/.test(name) && formula.includes('#REF!');

/**
 * Returns the same for workbooks that look alike, whatever the order of their names. `world` knows which rules are the
 * user's.
 */
export const comparable = ({ sheets, names, settings }: WorkbookSnapshot, world: World) => ({
  settings: Object.fromEntries(
    Object.entries(settings)
      .filter(([key]) => key !== 'ClientTier_Filter')
      .sort(([a], [b]) => a.localeCompare(b)),
  ),
  names: inOrder(names.filter((name) => !isMark(name) && !isDead(name))),
  sheets: sheets.map(({ names: ofSheet, cells, tables, conditionalFormats, pageSetup, ...sheet }) => ({
    ...sheet,
    // Nobody sees in which order a sheet got its tables; one that was put back is the last.
    tables: [...tables].sort((a, b) => a.name.localeCompare(b.name)),
    // Rows that are repeated on each page stay, because an add-in cannot end that.
    page: { orientation: 'Portrait', zoom: { scale: 100 }, ...pageSetup, titleRows: undefined },
    // ClientTier removes its own filter before it writes, even if it then writes nothing.
    ...(world.filter?.sheet.name === sheet.name && { hiddenRowsAndColumns: [], rowHeights: {} }),
    // The order of two rules shows only if both apply to one cell.
    conditionalFormats: cellsOfRules(
      conditionalFormats,
      world.sheets.find(({ name }) => name === sheet.name),
    ),
    names: inOrder(ofSheet),
    cells: Object.fromEntries(
      Object.entries(cells)
        .map(([address, cell]) => [address, withoutBlack(cell)] as const)
        .sort(([a], [b]) => a.localeCompare(b)),
    ),
  })),
});

/** Removes the colour black: text that was made black looks like text without a colour. */
function withoutBlack<Cell extends WorkbookSnapshot['sheets'][number]['cells'][string]>(cell: Cell): Cell {
  const { cl, ...style } = cell.style ?? {};
  if (cl?.rgb !== '#000000') return cell;
  return { ...cell, style: Object.keys(style).length > 0 ? style : undefined };
}

/** Returns the colour by which a rule of the user's is identified. */
export const fillOf = ({ style }: { readonly style: unknown }): string =>
  (style as { bg?: { rgb?: string } } | null)?.bg?.rgb ?? '';

/**
 * Returns the cells of each rule, by its content: inserting cells into a rule's area splits it into several areas or
 * rules.
 */
function cellsOfRules(
  rules: WorkbookSnapshot['sheets'][number]['conditionalFormats'],
  sheet: UserSheet | undefined,
) {
  const cells: Record<string, string[]> = {};
  for (const { addresses, ...rule } of rules) {
    const areas = addresses.map((address) => parseArea(address)!);
    const said = saidOfEach(JSON.stringify(rule), areas);
    const isHers = sheet?.rules.has(fillOf(rule)) ?? true;
    // Excel extends a rule of ClientTier to a column inserted beside it; such cells do not count.
    const counts = ({ column }: Area) => isHers || sheet?.columns[column]?.own !== undefined;
    (cells[said] ??= []).push(...areas.flatMap(cellsIn).filter(counts).map(areaAddress));
  }
  for (const all of Object.values(cells)) all.sort();
  return cells;
}

/** Rewrites a rule's formula for the first cell of its areas: F5 below F4 and G10 below G9 are the same. */
function saidOfEach(rule: string, areas: readonly Area[]): string {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  return rule.replace(/(?<=[=(,])[A-Z]{1,2}[0-9]+(?=[=),])/g, (reference) => {
    const cell = parseArea(reference)!;
    return `R[${cell.row - row}]C[${cell.column - column}]`;
  });
}

const cellsIn = ({ row, column, rows, columns }: Area): Area[] =>
  Array.from({ length: rows * columns }, (_, cell) => ({
    row: row + Math.floor(cell / columns),
    column: column + (cell % columns),
    rows: 1,
    columns: 1,
  }));

const inOrder = <T extends { readonly name: string; readonly formula: string }>(names: readonly T[]) =>
  names
    .map((name) => ({ ...name, formula: name.formula.replace(/^=/, '') }))
    .sort((a, b) => a.name.localeCompare(b.name));

/** Returns the first difference between two workbooks, in words. */
export function difference(before: unknown, after: unknown, place = ''): string | undefined {
  if (JSON.stringify(before) === JSON.stringify(after)) return undefined;
  if (typeof before !== 'object' || typeof after !== 'object' || !before || !after) {
    return `${place}: was ${JSON.stringify(before)}, is ${JSON.stringify(after)}`;
  }
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, is] = [before, after].map((all) => (all as Record<string, unknown>)[key]);
    const found = difference(was, is, place ? `${place} ${key}` : key);
    if (found) return found;
  }
  return undefined;
}
