import { areaAddress, parseArea, type Area } from '../../src/simulator/workbook/places/area';
import type { WorkbookSnapshot } from '../../src/simulator/workbook/workbook-snapshot';
import type { UserSheet } from './user-sheet';
import type { World } from './world';

/** What can be seen of the workbook once everything is calculated. */
export async function seen(world: World): Promise<WorkbookSnapshot> {
  await world.workbook.calculated();
  return world.workbook.snapshot();
}

/** The mark of a run that is under way, which the next one takes away if Excel was silent in the end. */
const isMark = ({ name }: { readonly name: string }) => name.startsWith('_ClientTier_Run_');

/**
 * A name of a column or a policy that somebody deleted: a run that makes it again needs the name, and once it was put
 * back, the name is worth nothing.
 */
const isDead = ({ name, formula }: { readonly name: string; readonly formula: string }) =>
  /^(_ClientTier_|CT_)/.test(name) && formula.includes('#REF!');

/** The same for workbooks that look alike: whatever order their names are in. `world` says which rules are hers. */
export const comparable = ({ sheets, names, settings }: WorkbookSnapshot, world: World) => ({
  settings: Object.fromEntries(Object.entries(settings).sort(([a], [b]) => a.localeCompare(b))),
  names: inOrder(names.filter((name) => !isMark(name) && !isDead(name))),
  sheets: sheets.map(({ names: ofSheet, cells, conditionalFormats, ...sheet }) => ({
    ...sheet,
    // Which of two comes first shows only where both are over one cell.
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

/** Text that was made black looks like text that nobody gave a colour. */
function withoutBlack<Cell extends WorkbookSnapshot['sheets'][number]['cells'][string]>(cell: Cell): Cell {
  const { cl, ...style } = cell.style ?? {};
  if (cl?.rgb !== '#000000') return cell;
  return { ...cell, style: Object.keys(style).length > 0 ? style : undefined };
}

/** The colour by which a rule of hers is known. */
export const fillOf = ({ style }: { readonly style: unknown }): string =>
  (style as { bg?: { rgb?: string } } | null)?.bg?.rgb ?? '';

/**
 * The cells of each rule, by what it says: cells that are inserted into a rule's area leave one over several areas, or
 * several alike.
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
    // Excel extends a rule of ClientTier's over a column that is inserted beside: there it may go.
    const counts = ({ column }: Area) => isHers || sheet?.columns[column]?.own !== undefined;
    (cells[said] ??= []).push(...areas.flatMap(cellsIn).filter(counts).map(areaAddress));
  }
  for (const all of Object.values(cells)) all.sort();
  return cells;
}

/** A formula is said for the first cell of its areas: F5 below F4 and G10 below G9 are the same. */
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

/** The first place where two workbooks differ, in words. */
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
