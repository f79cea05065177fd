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
  made: '由订单汇总而成',
  makeAgain:
    '此工作表由 ClientTier 根据订单汇总而成。如需更新，请回到订单工作表重新汇总：您在客户旁填写的内容会保留。',
  remove: '移除此工作表',
  removing: '正在移除工作表…',
  removed: (sheet: string) => `工作表“${sheet}”已移除，其余内容保持原样。`,
};
