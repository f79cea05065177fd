import { findCustomers, writeSegments, writeTwoModels } from '../../../src/excel/use-cases';
import type { TwoModelsChoice } from '../../../src/excel/two-models/plan-two-models';
import type { Choice } from '../../../src/sheet/choice';
import type { CellValue } from '../../../src/sheet/cells/cell';
import { choice } from '../customers';
import type { Book, Rows } from '../open-book';
import { today } from '../summary/list';

/** Nine clients, one of them without a number, and a total. */
export const clients: Rows = [
  ['Client', 'Sales', 'Owner', 'Loyalty'],
  ['Acme', 120, 'Ann', 5],
  ['Birch', 300, 'Bob', 2],
  ['Cole', 40, 'Ann', 9],
  ['Dahl', 60, 'Bob', 1],
  ['Engel', 500, 'Ann', 8],
  ['Frey', 80, 'Bob', 2],
  ['Gold', 90, 'Bob', 7],
  ['Hay', 0, 'Ann', 3],
  ['Ivo', 'none', 'Bob', 4],
  ['Total', 1190, '', ''],
];

export const pair: TwoModelsChoice = {
  down: 'sales-loyalty',
  across: 'deal-size',
  values: 1,
  language: 'en',
  today,
};

const fixed = (value: number) => ({ kind: 'fixed', value }) as const;
/** Medium from 60, big from 120, VIP from 400. */
const ofSize: Choice = {
  ...choice,
  modelId: 'deal-size',
  columns: { value: 1 },
  cutoffs: { medium_from: fixed(60), big_from: fixed(120), vip_from: fixed(400) },
};

/** Segments the list by both models: E and F are those of sales and loyalty, G and H those of the size. */
export async function segmentedTwice(book: Book, more: Partial<Choice> = {}) {
  await book.activate('List');
  await writeSegments(await findCustomers(), { ...choice, ...more }, 'keep');
  await writeSegments(await findCustomers(), { ...ofSize, ...more }, 'keep');
  return findCustomers();
}

export async function make(book: Book, more: Partial<TwoModelsChoice> = {}, options = {}) {
  await book.activate('List');
  return writeTwoModels(await findCustomers(), { ...pair, ...more }, options);
}

export const down = ['Treasure', 'Rising star', 'High-risk', 'Phase out', 'Unclassified'];
export const across = ['VIP', 'Big', 'Medium', 'Small', 'Unclassified'];

/** A client's segment of each model, and what she brings. */
export type Pair = readonly [one: CellValue, other: CellValue, value: CellValue];

/**
 * Returns the grid that must stand below a heading, counted in plain code: rows and columns of both models, then those without
 * a segment, then totals.
 */
export function expectedGrid(
  rows: readonly Pair[],
  figureOf: (some: readonly Pair[]) => number,
): (string | number)[][] {
  const is = (cell: CellValue, names: readonly string[], index: number) => {
    const place = names.findIndex((name) => name.toLowerCase() === String(cell).toLowerCase());
    if (index > names.length) return true;
    return index === names.length ? place < 0 : place === index;
  };
  const counted = rows.filter(([one, other]) => one !== '' || other !== '');
  const lines = [...down, 'No segment', 'Total'];
  const columns = [...across, 'No segment', 'Total'];
  return [
    ['', ...columns],
    ...lines.map((name, row) => [
      name,
      ...columns.map((_, column) =>
        figureOf(counted.filter(([one, other]) => is(one, down, row) && is(other, across, column))),
      ),
    ]),
  ];
}

export const countOf = (some: readonly Pair[]) => some.length;
export const sumOf = (some: readonly Pair[]) =>
  some.reduce((sum, [, , value]) => sum + (typeof value === 'number' ? value : 0), 0);
