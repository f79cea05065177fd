import { measureKinds } from '../../classifier/measure-kinds';
import type { Model } from '../../classifier/model';
import { customIndexId, scaleIds, scaleNumbers, type CustomModel } from '../custom-model';
import {
  cutoffColumn,
  indexColumn,
  measureColumn,
  type Body,
  type ModelPositions,
} from '../layout/model-positions';
import { numberCell } from './cutoff-cells';
import { isFixedRule, namesInColumn } from './column-checks';
import * as native from './native-checks';

/**
 * Makes formulas that check the numbers that scale the measures of a score. On the sheet, these are the first cut-offs:
 * worst value, best value and weight of each measure, one below the other.
 */
export function scaleChecks({ measures }: CustomModel, form: Model, body: Body): string[] {
  const rows = measures.length * scaleNumbers.length;
  const cells = (column: number, from = 0, until = rows) =>
    native.rangeOf({ ...body, top: body.top + from, rows: until - from }, column);
  const { rule, number } = cutoffColumn;
  const shares = measures.filter(({ kind }) => measureKinds[kind].percent === 'share');
  return [
    `SUMPRODUCT(${isFixedRule(cells(rule))})=${rows}`,
    differEveryThird(cells(number, 0, rows - 1), cells(number, 1)),
    // In a share, 1 and 100 are the same.
    ...shares.map(({ id }) => {
      const { worst, best } = scaleIds(id);
      return `${numberCell(body, form, worst)}<>${numberCell(body, form, best)}`;
    }),
    isAboveZeroEveryThird(cells(number)),
  ];
}

/** Makes formulas that check a score: every measure names an index, and every index is named. */
export function indexChecks({ measures, indices }: ModelPositions): string[] {
  if (!indices) return [];
  const names = native.rangeOf(indices, indexColumn.label);
  const named = native.rangeOf(measures, measureColumn.index);
  return [
    native.isSame(
      native.rangeOf(indices, indexColumn.id),
      Array.from({ length: indices.rows }, (_, index) => customIndexId(index + 1)),
      ';',
    ),
    namesInColumn(indices, indexColumn.label),
    native.isOneOf(named, names, measures.rows),
    native.areAllIn(names, named, indices.rows),
  ];
}

/**
 * Makes a formula: do cells 1 and 2 of a column differ, cells 4 and 5, and so on? `upper` is the column without its last
 * cell, `lower` the column without its first.
 */
const differEveryThird = (upper: string, lower: string) =>
  `SUMPRODUCT((${upper}=${lower})*(${placeOfThree(upper)}=0))=0`;

/** Makes a formula: are cells 3, 6 and so on of a column above 0? */
const isAboveZeroEveryThird = (range: string) => `SUMPRODUCT((${range}<=0)*(${placeOfThree(range)}=2))=0`;

const placeOfThree = (range: string) => `MOD(ROW(${range})-MIN(ROW(${range})),3)`;
