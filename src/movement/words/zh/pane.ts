/** Texts of the pane about comparing two dates. */
export const pane = {
  heading: '比较两个日期',
  why: '生成一张工作表，列出两个日期之间哪些客户上升、下降、新增或流失，原因是什么，影响了多少销售额。两个日期的数据取自订单，或取自分级历史。',
  source: '两个日期取自',
  sources: { orders: '订单', history: '分级历史' },
  oneRun: '历史中按此问题的分级不足两次。请改日再次分级，然后比较。',
  from: '起始日期',
  to: '结束日期',
  window: '计为客户的条件',
  months: (count: number) => `最近 ${count} 个月内有订单`,
  everything: '截至该日有任何订单',
  make: '比较',
  remove: '移除比较',
  cancel: '取消',
  writing: '正在比较两个日期…',
  removing: '正在移除比较…',
  done: (sheet: string) => `比较结果在工作表“${sheet}”上。`,
  former: (sheet: string) =>
    `上次比较的工作表“${sheet}”保留，因为其中有您的内容，或有您的内容引用它。如不需要，请自行删除。`,
  removed: (sheet: string) => `工作表“${sheet}”已移除。`,
};
