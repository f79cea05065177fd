import type { FormulaDoubt } from '../formula-doubt';

/** Says why Excel's own formulas would count differently from ClientTier. */
export const noFormulas: Readonly<Record<FormulaDoubt, string>> = {
  severalSheets: '订单在多个工作表中。',
  computed: '金额或成本由多列计算得出。',
  days: '同一客户同一天的所有行算一笔订单。',
  orderNumbers: '同一订单号有多行，而 COUNTIFS 按行计数。',
  merged: '客户的单元格合并了多行，而 COUNTIFS 只在第一行找到该客户。',
  leftOut: '客户的某一行未计入或被减去，而公式会照原样计入所有行。',
  texts: '某个金额、日期或成本是文本，或是 20260131 这样的数字日期，公式会忽略它。',
  keyLikeNumber: '某个客户是数字或看起来像数字，COUNTIFS 会把 00001 与 1 视为相同。',
  keyTooLong: '某个客户的名称超过 COUNTIFS 条件的长度限制。',
  keysAlike: '有客户仅大小写、空格或写法不同，COUNTIFS 无法按此处的选择区分。',
  tooLarge: '客户和行数过多，每次重新计算都会很久。',
};
