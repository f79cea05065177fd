import type { Measure } from '../classifier/measure';
import { rememberTexts } from '../classifier/remember-texts';
import { eachRow, type Sliced } from '../classifier/slices';
import { isBlank, type CellValue } from './cell';
import { cultureThroughout } from './culture-throughout';
import { isBlankIn, rowJudge, told, type JudgedRows, type Judgement } from './judge-row';
import { beginsAsNote } from './note-text';
import { amountIn } from './number-in-text';
import { oddsOfTotal, sumOfAll, summable, type SummedColumn, type SumOfAll } from './sum-of-all';
import { staysInOwnRow } from './total-formula';
import { SumsAbove } from './sums-above';

/** A row that is no client though something stands in it. */
export interface RowLeftOut extends Judgement {
  /** Zero-based below the header. */
  readonly row: number;
}

/** What came of judging rows. */
export interface Judging {
  /** The rows that are no clients, blank ones aside, in the order of the sheet. */
  readonly leftOut: readonly RowLeftOut[];
  /** Those of clients who are only named, where the model has a tier for them. */
  readonly withoutFigures: readonly number[];
  /** Those taken for clients of which a formula or bold type would show that they are totals. */
  readonly doubtful: readonly number[];
  /** The last row, where it is taken for a client but has the sum of all above it: by chance, or as their total. */
  readonly sumInDoubt?: RowLeftOut;
}

/**
 * Judges the rows below a header. The last row is left out as a total, whatever it is called, where it has the sum of
 * all above it and hardly by chance (see `sumOfAll`).
 */
export function* judgeRows(rows: JudgedRows): Sliced<Judging> {
  const found: RowLeftOut[] = [];
  const doubtful: number[] = [];
  const named: number[] = [];
  let lastClient = -1;
  let lastSum: SumOfAll | undefined;
  const judge = rowJudge(rows);
  const columns = yield* summedColumns(rows);
  const canBeSum = summable(columns);
  yield* eachRow(rows.measures[0]?.cells.length ?? 0, (row) => {
    const sum = columns.find(({ sums }) => sums.equals(row))?.column;
    const { judgement, isDoubtful } = judge(row, sum);
    if (judgement) found.push({ row, ...judgement });
    else if (isBlankIn(rows.measures, row)) {
      if (!isBlankIn(rows.labels, row)) named.push(row);
    } else {
      lastClient = row;
      lastSum = sum && sumOfAll(canBeSum, row);
      if (lastSum && staysInOwnRow(lastSum.column.formulas?.get(row), rows.top + row)) lastSum = undefined;
      if (isDoubtful) doubtful.push(row);
    }
    for (const { sums } of columns) sums.pass(row, judgement !== undefined);
  });
  const [withoutFigures, notes] = splitAtGap(named, lastClient);
  const below = notes.map((row) => asNote(rows, row));
  const leftOut = [...found, ...below]
    .map((each): RowLeftOut => {
      const isNote = each.cause === 'noFigures' && (each.row > lastClient || beginsAsNote(each.shown));
      return isNote ? { ...each, cause: 'note' } : each;
    })
    .sort((a, b) => a.row - b.row);
  if (!lastSum) return { leftOut, doubtful, withoutFigures };
  const total = { row: lastClient, ...told('totalSum', lastSum.column, lastClient) };
  if (lastSum.odds < oddsOfTotal) return { leftOut, doubtful, withoutFigures, sumInDoubt: total };
  return {
    leftOut: [...leftOut, total].sort((a, b) => a.row - b.row),
    doubtful: doubtful.filter((row) => row !== lastClient),
    withoutFigures,
  };
}

/** Splits named rows into those among or right below the others and those below a gap. */
function splitAtGap(named: readonly number[], last: number): [clients: number[], below: number[]] {
  let end = last;
  const clients = named.filter((row) => {
    if (row > end + 1) return false;
    end = Math.max(end, row);
    return true;
  });
  return [clients, named.slice(clients.length)];
}

/** A text below the clients, with blank rows between. */
function asNote({ labels }: JudgedRows, row: number): RowLeftOut {
  return {
    row,
    ...told(
      'note',
      labels.find(({ cells }) => !isBlank(cells[row]!))!,
      row,
    ),
  };
}

interface MeasuredSums extends SummedColumn {
  readonly measure: Measure;
}

function* summedColumns({ measures, culture }: JudgedRows): Sliced<MeasuredSums[]> {
  const columns: MeasuredSums[] = [];
  for (const column of measures) {
    const { measure, cells } = column;
    const typedIn = yield* cultureThroughout(cells, culture);
    const figureIn = rememberTexts((cell: CellValue) => {
      if (typeof cell === 'string') return amountIn(cell, typedIn);
      return typeof cell === 'number' ? cell : undefined;
    });
    columns.push({ column, measure, figureIn, sums: new SumsAbove(cells, figureIn) });
  }
  return columns;
}
