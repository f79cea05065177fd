import { columnLetters } from '../../../src/sheet/cells/cell';
import { parseArea } from '../../../src/simulator/workbook/places/area';
import { fillOf } from '../state-of-workbook';
import type { World } from '../world';
import type { Edit } from './edit';
import { isFiltered } from './edits-of-filters';

/** Formats cells as text: those to the right of the user's columns, or those that ClientTier wrote. */
export const formatAsText: Edit = (world, a) => {
  const { sheet } = world;
  if (isFiltered(world, sheet)) return false;
  const own = sheet.columns.flatMap(({ own }, at) => (own ? [at] : []));
  const column = own.length > 0 ? own[a % own.length]! : sheet.edge + (a % 2);
  const { top, last } = sheet;
  world.worksheet().getRangeByIndexes(top + 1, column, last - top, 1).numberFormat = [['@']].flatMap((row) =>
    Array.from({ length: last - top }, () => row),
  );
  for (let row = top + 1; row <= last; row++) sheet.looks[row]![column] = undefined;
  return true;
};

/** Colours one of the user's cells. */
export const paint: Edit = (world, a, b) => {
  const { sheet } = world;
  const rows = [sheet.top, ...sheet.clientRows];
  const row = rows[a % rows.length]!;
  const columns = sheet.columns.flatMap(({ own }, at) => (!own && at < sheet.edge ? [at] : []));
  const column = columns[b % columns.length]!;
  world.worksheet().getCell(row, column).format.fill.color = '#FFD966';
  sheet.looks[row]![column] = undefined;
  return true;
};

/** Adds a conditional format of the user's to some columns, which may include ClientTier's. */
export const addRule: Edit = (world, a, b) => {
  const { sheet } = world;
  const fill = `#${(0xa00000 + ++world.things).toString(16).toUpperCase()}`;
  // A rule that covers only ClientTier's columns in a table is deleted with them.
  const own = sheet.columns.findIndex((column) => column.own);
  const left = a % Math.max(1, sheet.table && own >= 0 ? own : sheet.edge);
  const width = 1 + (b % (sheet.edge - left + 1));
  const range = world.worksheet().getRangeByIndexes(sheet.top + 1, left, sheet.last - sheet.top, width);
  const { custom } = range.conditionalFormats.add('Custom');
  custom.rule = { formula: `=${columnLetters(left)}${sheet.top + 2}="Treasure"` };
  custom.format.fill.color = fill;
  sheet.rules.set(fill, '');
  return true;
};

export const widen: Edit = (world, a, b) => {
  const { sheet } = world;
  const columns = sheet.columns.flatMap(({ own }, at) => (!own && at < sheet.edge + 3 ? [at] : []));
  const column = columns[a % columns.length]!;
  const letters = columnLetters(column);
  world.worksheet().getRange(`${letters}:${letters}`).format.columnWidth = 40 + (b % 60);
  sheet.columns[column]!.width = undefined;
  return true;
};

/** Hides rows, as a filter does, or shows all of them again. */
export const hideRows: Edit = (world, a) => {
  const { sheet } = world;
  if (isFiltered(world, sheet)) return false;
  world.book.layOut(sheet.name, (cells) => {
    if (a % 3 === 0) cells.showRows(sheet.top, sheet.last - sheet.top + 1);
    else cells.hideRows(sheet.clientRows[a % sheet.clientRows.length]!, 1);
  });
  sheet.hidden = undefined;
  return true;
};

/** Marks the columns of the user's to which Excel has extended the colours of a segment column that she deletes. */
export function markColours({ workbook, sheet }: World, segment: number): void {
  const found = workbook.snapshot().sheets.find(({ name }) => name === sheet.name)!;
  for (const rule of found.conditionalFormats) {
    if (sheet.rules.has(fillOf(rule))) continue;
    const areas = rule.addresses.map((address) => parseArea(address)!);
    const columns = areas.flatMap((area) =>
      [...sheet.columns.keys()].slice(area.column, area.column + area.columns),
    );
    if (!columns.includes(segment)) continue;
    for (const column of columns) if (!sheet.columns[column]!.own) sheet.columns[column]!.hasColours = true;
  }
}
