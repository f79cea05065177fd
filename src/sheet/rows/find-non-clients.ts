import type { Measure } from '../../classifier/measure';
import { eachRow, type Sliced } from '../../classifier/slices';
import { clientsByName } from './clients-by-name';
import { cultureThroughout } from '../read/culture-throughout';
import { rowJudge, judgementOf, type JudgedColumn, type JudgedRows, type Judgement } from './judge-row';
import { beginsAsNote } from '../text/note-text';
import { isBlankAt } from '../text/plain-label';
import { amountIn } from '../text/number-in-text';
import { oddsOfTotal, sumOfAll, summable, type SummedColumn, type SumOfAll } from './sum-of-all';
import { staysInOwnRow } from './total-formula';
import { SumsAbove } from './sums-above';

/** A row that is no client although it is not blank. */
export interface NonClientRow extends Judgement {
  /** Row counted from 0 below the header. */
  readonly row: number;
}

/**
 * Returns whether a row that was left out may be a client without figures, because it is neither a total nor a header.
 */
export const mayBeSomebody = ({ cause }: NonClientRow) =>
  cause === 'noFigures' || cause === 'alone' || cause === 'note';

/** Which rows are clients and which are not. */
export interface Judging {
  /** The rows that are no clients, without blank ones, from top to bottom. */
  readonly nonClients: readonly NonClientRow[];
  /** Rows of clients with a name but no figures; empty if the model has no tier for them. */
  readonly withoutFigures: readonly number[];
  /** Rows that were taken for clients, but would be totals if a sum formula or bold type confirmed it. */
  readonly doubtful: readonly number[];
  /** The last row, if it was taken for a client although it equals the sum of all rows above; it may be their total. */
  readonly sumInDoubt?: NonClientRow;
}

/**
 * Judges the rows below a header. The last row is left out as a total, whatever its label, if it equals the sum of all
 * rows above and chance is unlikely (see `sumOfAll`).
 */
export function* findNonClients(rows: JudgedRows): Sliced<Judging> {
  const found: NonClientRow[] = [];
  const doubtful: number[] = [];
  const withoutFigures: number[] = [];
  let lastClient = -1;
  let lastSum: SumOfAll | undefined;
  const ofName = yield* clientsByName(rows);
  const judge = rowJudge(rows, ofName);
  const columns = yield* summedColumns(rows);
  const canBeSum = summable(columns);
  yield* eachRow(rows.measures[0]?.cells.length ?? 0, (row) => {
    const sum = firstSum(columns, row);
    const { judgement, hasFigures, isDoubtful } = judge(row, sum);
    if (judgement) found.push({ row, ...judgement });
    else if (!hasFigures) {
      if (ofName(row) === 'client') withoutFigures.push(row);
    } else {
      lastClient = row;
      lastSum = sum && sumOfAll(canBeSum, row);
      if (lastSum && staysInOwnRow(lastSum.column.formulas?.get(row), rows.top + row)) lastSum = undefined;
      if (isDoubtful) doubtful.push(row);
    }
    for (const { sums } of columns) sums.pass(row, judgement !== undefined);
  });
  const nonClients = found.map((each): NonClientRow => {
    const isNote =
      each.cause === 'noFigures' &&
      (beginsAsNote(each.shown) || (each.row > lastClient && isOnlyLabel(rows, each.row)));
    return isNote ? { ...each, cause: 'note' } : each;
  });
  if (!lastSum) return { nonClients, doubtful, withoutFigures };
  const total = { row: lastClient, ...judgementOf('totalSum', lastSum.column, lastClient) };
  if (lastSum.odds < oddsOfTotal) return { nonClients, doubtful, withoutFigures, sumInDoubt: total };
  return {
    nonClients: [...nonClients, total].sort((a, b) => a.row - b.row),
    doubtful: doubtful.filter((row) => row !== lastClient),
    withoutFigures,
  };
}

/** Returns whether one label stands alone in a row; a client has a city or an owner beside the name. */
const isOnlyLabel = ({ labels }: JudgedRows, row: number) =>
  labels.filter(({ cells }) => !isBlankAt(cells, row)).length === 1;

/** Returns the first column whose figure in this row equals the sum of the rows above. */
function firstSum(columns: readonly SummedColumn[], row: number): JudgedColumn | undefined {
  for (const { column, sums } of columns) if (sums.equals(row)) return column;
  return undefined;
}

interface MeasuredSums extends SummedColumn {
  readonly measure: Measure;
}

function* summedColumns({ measures, culture }: JudgedRows): Sliced<MeasuredSums[]> {
  const columns: MeasuredSums[] = [];
  for (const column of measures) {
    const { measure, cells } = column;
    const typedIn = yield* cultureThroughout(cells, culture);
    const figures = new Float64Array(cells.length).fill(NaN);
    yield* eachRow(cells.length, (row) => {
      const cell = cells[row];
      if (typeof cell === 'number') figures[row] = cell;
      else if (typeof cell === 'string') figures[row] = amountIn(cell, typedIn) ?? NaN;
    });
    columns.push({ column, measure, figures, sums: new SumsAbove(cells, figures) });
  }
  return columns;
}
