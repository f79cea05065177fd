import { eachRow, type Sliced } from '../classifier/slices';
import { isBlankIn, rowJudge, type JudgedRows, type Judgement } from './judge-row';
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
  /** Those taken for clients of which a formula or bold type would show that they are totals. */
  readonly doubtful: readonly number[];
}

/** Judges the rows below a header. */
export function* judgeRows(rows: JudgedRows): Sliced<Judging> {
  const found: RowLeftOut[] = [];
  const doubtful: number[] = [];
  let lastClient = -1;
  const judge = rowJudge(rows);
  const sums = rows.measures.map(({ cells }) => new SumsAbove(cells));
  yield* eachRow(rows.measures[0]?.cells.length ?? 0, (row) => {
    const sum = rows.measures[sums.findIndex((each) => each.equals(row))];
    const { judgement, isDoubtful } = judge(row, sum);
    if (judgement) found.push({ row, ...judgement });
    else if (!isBlankIn(rows.measures, row)) {
      lastClient = row;
      if (isDoubtful) doubtful.push(row);
    }
    for (const each of sums) each.pass(row, judgement !== undefined);
  });
  const leftOut = found.map((each): RowLeftOut => {
    const isNote = each.cause === 'noFigures' && (each.row > lastClient || beginsAsNote(each.shown));
    return isNote ? { ...each, cause: 'note' } : each;
  });
  return { leftOut, doubtful };
}

const noteBeginning =
  /^(\*|※|注[:：\d]|备注|说明|附注|数据来源|来源|note\b|notes\b|nb\b|remarks?\b|source\b|disclaimer|prepared by)/i;

const beginsAsNote = (text: string) => noteBeginning.test(text.normalize('NFKC'));
