import type { afterRun as en } from '../en/after-run';

export const afterRun: typeof en = {
  undo: '撤销这次分级',
  whatIsUndone: '各列、颜色和客户策略恢复到分级之前。改动工作表之前可用。',
  undone: (address) => `已撤销 ${address} 的分级：各列、颜色和客户策略与分级前相同，您此后的改动保留。`,
};
