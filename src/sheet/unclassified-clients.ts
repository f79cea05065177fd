import type { Classification } from '../classifier/classify';
import type { Measure } from '../classifier/measure';
import type { Model } from '../classifier/model';
import { eachRow, type Sliced } from '../classifier/slices';
import { unclassified } from '../classifier/unclassified';
import type { ClientsToClassify } from './added-clients';
import type { CellValue } from './cell';
import { chosenMeasures } from './chosen-measures';
import type { Culture } from './culture';
import { clientCell, sheetColumn } from './customer-range';
import type { SheetCells } from './plan-segments';
import { readCell } from './read-measure';
import type { Choice, CustomerRange, UnclassifiedClient } from './segmentation';
import { differingReason, unclassifiedReason, type UnclassifiedReason } from './unclassified-reason';

/**
 * What stands in the strategy cell of each unclassified row, in the order of the sheet; and the client, once, where
 * several rows are hers.
 */
export function* unclassifiedClients(
  range: CustomerRange,
  choice: Choice,
  model: Model,
  { measures, culture }: Pick<SheetCells, 'measures' | 'culture'>,
  { tiers, wanting, rules }: Classification,
  { rowsWith, differs }: ClientsToClassify,
): Sliced<Map<number, { client?: UnclassifiedClient; inCell: string }>> {
  const found = new Map<number, { client?: UnclassifiedClient; inCell: string }>();
  const firstColumn = choice.columns[chosenMeasures(model, choice)[0]!.id]!;
  yield* eachRow(tiers.length, (row) => {
    if (tiers[row] !== unclassified) return;
    const rows = rowsWith(row);
    if (rows[0] !== row) return void found.set(row, { inCell: found.get(rows[0]!)!.inCell });
    const measure = model.measures[wanting[row]!];
    const at = measure ? rowToBlame(rows, measure, measures[measure.id], choice, culture) : row;
    const { inCell, told } = measure
      ? differs(measure.id, row)
        ? differingReason(measure, choice.language)
        : unclassifiedReason(measures[measure.id]?.[at] ?? '', measure, { ...choice, culture })
      : ruledOut(model, rules[row]!, choice);
    const column = (measure && choice.columns[measure.id]) ?? firstColumn;
    const cell = clientCell(range, at, sheetColumn(range, column));
    found.set(row, { client: { row: at, cell, reason: told }, inCell });
  });
  return found;
}

/** Of the rows of one client the first that cannot be read; else her first. */
function rowToBlame(
  rows: readonly number[],
  measure: Measure,
  cells: readonly CellValue[] | undefined,
  { asOf }: Choice,
  culture: Culture | undefined,
): number {
  const isUnread = (row: number) => {
    const reading = readCell(cells?.[row] ?? '', measure, asOf, culture);
    return reading !== 'blank' && typeof reading === 'string';
  };
  return (rows.length > 1 ? rows.find(isUnread) : undefined) ?? rows[0]!;
}

/** The reason that a rule of the table itself gives. */
function ruledOut({ id, table }: Model, rule: number, { language }: Choice): UnclassifiedReason {
  const ruling = table[rule];
  if (!ruling || !('unclassified' in ruling)) throw new Error(`The decision table of ${id} has a gap`);
  const reason = ruling.unclassified[language];
  return { inCell: reason, told: reason };
}
