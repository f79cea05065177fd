import type { Localized } from '../classifier/language';
import type { OutsideCause } from './cells-outside';

/** Why cells near the customers were not taken for customers too; it follows their address. */
export const outsideText: Localized<Readonly<Record<OutsideCause, string>>> = {
  en: {
    ownHeader: 'begins with what looks like another header',
    farBelow: 'stands below more than three blank rows',
    otherColumns: 'does not go on in the columns of the rows above',
    beside: 'stands beside a blank column, with rows of its own',
    above: 'is a list with a header of its own, further up',
    belowTable: 'stands below the Excel table, not in it: drag the corner of the table down over it',
    notLookedAt: 'was not looked at, as the sheet is large',
  },
  zh: {
    ownHeader: '开头像是另一个标题行',
    farBelow: '与上方相隔三个以上的空行',
    otherColumns: '与上方各行的列不一致',
    beside: '与客户区域之间隔有空列',
    above: '是上方另一个带标题行的列表',
    belowTable: '位于 Excel 表格下方但不属于该表格：请将表格右下角向下拖动以包含这些行',
    notLookedAt: '因工作表较大而未查看',
  },
};
