import { isBlankIn, isDoubtful, judgeRow, type JudgedRows, type Judgement } from './judge-row';
import { SumsAbove } from './sums-above';

/** A row that is no client though something stands in it. */
export interface RowLeftOut extends Judgement {
  /** Zero-based below the header. */
  readonly row: number;
}

/** The rows below a header that are no clients, blank ones aside, in the order of the sheet. */
export function rowsLeftOut(rows: JudgedRows): RowLeftOut[] {
  const found: RowLeftOut[] = [];
  let lastClient = -1;
  goDown(rows, (row, judgement) => {
    if (judgement) found.push({ row, ...judgement });
    else if (!isBlankIn(rows.measures, row)) lastClient = row;
  });
  return found.map((each) => {
    const isNote = each.cause === 'noFigures' && (each.row > lastClient || beginsAsNote(each.shown));
    return isNote ? { ...each, cause: 'note' } : each;
  });
}

/** The rows of which a formula or bold type would show that they are totals: the last ones, `most` at the most. */
export function doubtfulRows(rows: JudgedRows, most: number): number[] {
  const doubtful: number[] = [];
  goDown(rows, (row, judgement, isDoubtfulRow) => {
    if (!judgement && isDoubtfulRow && !isBlankIn(rows.measures, row)) doubtful.push(row);
  });
  return doubtful.slice(-most);
}

function goDown(
  rows: JudgedRows,
  visit: (row: number, judgement: Judgement | undefined, isDoubtfulRow: boolean) => void,
): void {
  const sums = rows.measures.map(({ cells }) => new SumsAbove(cells));
  const count = rows.measures[0]?.cells.length ?? 0;
  for (let row = 0; row < count; row++) {
    const sum = rows.measures[sums.findIndex((each) => each.equals(row))];
    const judgement = judgeRow(rows, row, sum);
    visit(row, judgement, isDoubtful(rows, row, sum));
    for (const each of sums) each.pass(row, judgement !== undefined);
  }
}

const noteBeginning =
  /^(\*|※|注[:：\d]|备注|说明|附注|数据来源|来源|note\b|notes\b|nb\b|remarks?\b|source\b|disclaimer|prepared by)/i;

const beginsAsNote = (text: string) => noteBeginning.test(text.normalize('NFKC'));
