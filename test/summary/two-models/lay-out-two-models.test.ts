import { describe, expect, test } from '@jest/globals';
import type { CellsRead } from '../../../src/summary/sheet/changes';
import { recordOf } from '../../../src/summary/sheet/summary-record';
import { readFields } from '../../../src/summary/sheet/typed-fields';
import { layOutTwoModels } from '../../../src/summary/two-models/lay-out-two-models';
import type { ModelOfTwo, TwoModelsInput } from '../../../src/summary/two-models/two-models';

const modelOf = (modelId: string, column: string, ids: readonly string[]): ModelOfTwo => {
  const tierOf = (id: string) => ({
    id,
    name: id.toUpperCase(),
    input: `'${id.toUpperCase()}`,
    strategy: '',
  });
  return {
    ...{ modelId, name: modelId, column },
    tiers: ids.map(tierOf),
    unclassified: tierOf('unclassified'),
  };
};

const input = (down: readonly string[], across: readonly string[]): TwoModelsInput => ({
  ...{ language: 'en', sheetName: 'List', today: 46_000, countsRows: false },
  down: modelOf('worth', 'List!$E$2:$E$9', down),
  across: modelOf('size', 'List!$G$2:$G$9', across),
  typed: {},
  labelOf: () => '',
});

/** Returns the sheet as Excel would return it: what is entered, with what the user types into some cells. */
function sheetOf(
  { cells }: Pick<ReturnType<typeof layOutTwoModels>, 'cells'>,
  typed: Record<string, string>,
): CellsRead {
  const rows = Math.max(...cells.map(({ row }) => row)) + 1;
  const columns = Math.max(...cells.map(({ column }) => column)) + 1;
  const grid = Array.from({ length: rows }, () => Array<string | number>(columns).fill(''));
  for (const { row, column, input, typed: before } of cells) {
    const entered = before ?? input;
    grid[row]![column] = typeof entered === 'string' ? entered.replace(/^'/, '') : Number(entered);
  }
  for (const [place, action] of Object.entries(typed)) {
    const [row, column] = place.split(' ').map(Number);
    grid[row!]![column!] = action;
  }
  return { formulas: grid, values: grid };
}

const recorded = ({ cells, bottom }: ReturnType<typeof layOutTwoModels>) =>
  recordOf({ modelId: 'worth', across: { modelId: 'size' }, language: 'en', headers: {}, bottom }, cells);

/** Returns the place of the field for these two segments. */
function placeOf(layout: ReturnType<typeof layOutTwoModels>, row: string, column: string): string {
  const field = layout.cells.find(({ field }) => field === [`size ${column}`, `worth ${row}`].join(' | '))!;
  return `${field.row} ${field.column}`;
}

/** Lays the sheet out again for other segments, after the user typed into the present one. */
function again(
  layout: ReturnType<typeof layOutTwoModels>,
  typed: Record<string, string>,
  next: TwoModelsInput,
) {
  const fields = readFields(recorded(layout), sheetOf(layout, typed));
  return layOutTwoModels({ ...next, typed: fields.typed, labelOf: fields.labelOf });
}

describe('what she typed for two segments', () => {
  const first = layOutTwoModels(input(['gold', 'iron'], ['big', 'small']));
  const typed = { [placeOf(first, 'gold', 'big')]: 'Visit', [placeOf(first, 'iron', 'small')]: 'Write' };

  test('stands beside them wherever their rows and columns are now', () => {
    const then = again(first, typed, input(['iron', 'zinc', 'gold'], ['small', 'medium', 'big']));
    const cells = sheetOf(then, {}).values;
    const [row, column] = placeOf(then, 'gold', 'big').split(' ').map(Number);
    expect(cells[row!]![column!]).toBe('Visit');
    expect(cells[row!]![0]).toBe('GOLD');
    expect(then.left).toEqual([]);
  });

  test('stays below with their names if one is gone, and comes back with it', () => {
    const without = again(first, typed, input(['iron'], ['big', 'small']));
    expect(without.left.map(({ label }) => label)).toEqual(['GOLD × BIG']);
    const texts = sheetOf(without, {}).values;
    const at = texts.findIndex(([name]) => name === 'GOLD × BIG');
    expect(texts[at]!.slice(0, 2)).toEqual(['GOLD × BIG', 'Visit']);
    expect(texts[at - 2]![0]).toBe('Typed for segments that are gone');
    // Made once more it is still there; cleared it is not; with the segment it is back in the grid.
    const gone = input(['iron'], ['big', 'small']);
    expect(again(without, {}, gone).left).toEqual(without.left);
    expect(again(without, { [`${at} 1`]: '' }, gone).left).toEqual([]);
    const back = again(without, {}, input(['gold', 'iron'], ['big', 'small']));
    const [row, column] = placeOf(back, 'gold', 'big').split(' ').map(Number);
    expect(sheetOf(back, {}).values[row!]![column!]).toBe('Visit');
  });
});

test('grids of the widest models do not reach the columns that only formulas read', () => {
  const many = Array.from({ length: 25 }, (_, index) => `s${index}`);
  const { cells, last } = layOutTwoModels(input(['gold'], many));
  const aside = cells.filter(({ look }) => look === 'aside').map(({ column }) => column);
  expect(Math.min(...aside)).toBeGreaterThan(last);
  const places = cells.map(({ row, column }) => `${row} ${column}`);
  expect(new Set(places).size).toBe(places.length);
});
