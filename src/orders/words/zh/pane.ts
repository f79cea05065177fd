/** What the pane says about orders. */
export const pane = {
  heading: '这看起来是订单',
  why: (client: string, lines: string, of: string) =>
    `这里一行是一笔订单，而不是一个客户：前 ${of} 行中，${client} 占 ${lines} 行。分级针对客户，请先汇总订单。`,
  look: '汇总为客户',
  looking: '正在汇总订单…',
  also: (sheet: string) => `同时包括表头相同的“${sheet}”`,
  newSheet: (clients: string, sheet: string) => `${clients} 个客户将写入新工作表“${sheet}”。`,
  sameSheet: (clients: string, sheet: string) => `工作表“${sheet}”将由 ${clients} 个客户重新生成。`,
  changes: (changed: string, added: string, gone: string) =>
    `${changed} 个单元格将更改，末尾新增 ${added} 个客户，${gone} 个客户已无订单并保留。`,
  told: '如何计算',
  changed: '将更改的内容',
  make: '生成工作表',
  again: '重新生成',
  cancel: '暂不',
  writing: '正在写入客户…',
  done: (sheet: string) => `客户已写入工作表“${sheet}”。请对该工作表分级。`,
};
