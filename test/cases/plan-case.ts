import type { CellValue } from '../../src/sheet/cells/cell';
import { cellsOutside } from '../../src/sheet/find/rows-outside';
import { findLists } from '../../src/sheet/find/data-lists';
import { headerAt } from '../../src/sheet/find/header';
import { labelColumns } from '../../src/sheet/match/label-columns';
import { planFor as planned } from '../sheet/plan-for';
import type { Choice } from '../../src/sheet/choice';
import type { Customers } from '../../src/sheet/customers';
import type { Plan } from '../../src/sheet/plan/plan';
import type { Case, Expected } from './read-case';

const valuesOf = ({ cells }: Pick<Case, 'cells'>) => cells.map((row) => row.map(({ value }) => value));

/**
 * Returns the customers of the list that the case picks; if it picks none, those of the list around the selected cell;
 * if no list is there, those of the longest list. Undefined if there is no list.
 */
export function customersOf(
  given: Pick<Case, 'cells'>,
  { selected = 'A2', picked }: Pick<Expected, 'selected' | 'picked'>,
): Customers | undefined {
  const values = valuesOf(given);
  if (picked) {
    const { row: top, column: left } = placeOf(picked);
    const { row: bottom, column: right } = placeOf(picked.slice(picked.indexOf(':') + 1));
    const cells = values.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));
    const { names, last } = headerAt(cells, 0);
    return customersAt(values, { names, left, right, top: top + last, bottom });
  }
  const { row, column } = placeOf(selected);
  const lists = findLists(values).sort((a, b) => b.last - b.header.last - (a.last - a.header.last));
  const list =
    lists.find(
      ({ header, left, right, last }) =>
        header.first <= row && row <= last && left <= column && column <= right,
    ) ?? lists[0];
  if (!list) return undefined;
  const { header, left, right, last } = list;
  return {
    ...customersAt(values, { names: header.names, left, right, top: header.last, bottom: last }),
    outside: cellsOutside(values, list, lists),
  };
}

interface Place {
  readonly names: readonly string[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function customersAt(values: CellValue[][], { names, left, right, top, bottom }: Place): Customers {
  return {
    range: { sheetId: '1', sheetName: 'Sheet', top, left, rows: bottom - top, columns: right - left + 1 },
    headers: names,
    samples: values.slice(top + 1, bottom + 1).map((row) => row.slice(left, right + 1)),
    segmentedBy: [],
  };
}

function placeOf(address: string): { row: number; column: number } {
  const [, letter, number] = /^([A-Z])(\d+)/.exec(address)!;
  return { row: Number(number) - 1, column: letter!.charCodeAt(0) - 65 };
}

/** Plans what the add-in would write for these cells, with their formulas and bold type. */
export function planFor(
  given: Pick<Case, 'cells'>,
  { range, headers, samples, culture, outside }: Customers,
  choice: Choice,
): Plan {
  const below = given.cells.slice(range.top + 1, range.top + 1 + range.rows);
  const column = (index: number) => below.map((row) => row[range.left + index]!);
  const measures = Object.entries(choice.columns);
  const formulas = measures.map(([id, index]) => [
    id,
    new Map(column(index).flatMap(({ formula }, row) => (formula ? [[row, formula] as const] : []))),
  ]);
  const bold = below.flatMap((row, index) => (row.some(({ isBold }) => isBold) ? [index] : []));
  const labels = labelColumns(
    { headers, samples },
    measures.map(([, index]) => index),
    choice.client,
  );
  return planned(range, choice, {
    measures: Object.fromEntries(
      measures.map(([id, index]) => [id, column(index).map(({ value }) => value)]),
    ),
    formats: Object.fromEntries(
      measures.map(([id, index]) => [id, column(index).map(({ format = 'General' }) => format)]),
    ),
    culture,
    outside,
    otherHeaders: headers,
    evidence: {
      headers,
      labels: new Map(labels.map((index) => [index, column(index).map(({ value }) => value)])),
      formulas: Object.fromEntries(formulas),
      bold: new Set(bold),
    },
  });
}
