import type { CellValue } from './cell';
import { foldHeader } from './fold-header';

/** Labels, folded as headers are, of rows that sum up others. */
const totalLabels = new Set(
  (
    'total|totals|grand total|overall total|sub total|subtotal|sum|sums|average|avg|mean|sum total|total sum|' +
    '合计|总计|小计|共计|总和|总额|累计|汇总|合计数|本页合计|本月合计|平均|平均值|均值|平均数'
  ).split('|'),
);

/** Words that a longer label of such a row ends with (`North total`, 华东区合计), but a client's name may have too. */
const totalEndings = ['total', 'totals', 'subtotal', 'sub total', '合计', '总计', '小计'];

/** Every label of a total has one of these in it: most cells of a large sheet are told apart by that alone. */
const traceOfTotal =
  /total|\bsums?\b|average|\bavg|\bmean\b|[合总總小共累]\s*[计計]|[汇匯彙][总總]|[总總][和额額]|平均|均值|[\uff21-\uff5a]/i;

/** Whether a cell says that its row sums up others, and nothing else: `Total`, `合 计`, `Grand total (25):`. */
export function isTotalLabel(cell: CellValue): boolean {
  if (typeof cell !== 'string' || !traceOfTotal.test(cell)) return false;
  const folded = foldHeader(cell.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, ''));
  return totalLabels.has(folded.replace(/ ?\d+( ?(家|个|户|位|人|行|clients|customers|rows))?$/, ''));
}

/** Whether a cell may name a row that sums up others: whether it does, something else in the row must show. */
export function mayBeTotalLabel(cell: CellValue): boolean {
  if (typeof cell !== 'string' || !traceOfTotal.test(cell)) return false;
  const folded = foldHeader(cell);
  return totalEndings.some((ending) => folded.endsWith(ending)) || /^(total|subtotal|sum) /.test(folded);
}
