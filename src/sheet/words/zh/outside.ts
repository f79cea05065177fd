import type { OutsideText } from '../outside';

/** Says why cells near the customers were not included; follows the address of the cells. */
export const outside: OutsideText = {
  ownHeader: '开头像是另一个标题行',
  farBelow: '与上方隔了三个以上的空行',
  otherColumns: '与上方各行的列不一致',
  beside: '与客户区域之间隔有空列',
  above: '是上方另一份带标题行的清单',
  belowTable: '位于 Excel 表格下方但不属于该表格：请将表格右下角向下拖动以包含这些行',
  notLookedAt: '工作表较大，没有查看这里',
};
