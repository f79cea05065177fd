/** Title, notes, headers and reasons of the sheet *Overrides*. */
export const sheet = {
  name: '手动分级',
  what: '级别为何手动设定、由谁设定、到何时为止。ClientTier 每次分级时，都会为每个新发现的手动分级添加一行。',
  rows: '请选择原因，或自行填写。到期的分级会保留，直到您在任务窗格中让它恢复。“结束”列有日期的行已不再是手动分级。',
  people: '能打开此工作簿的人都能看到这些内容。任务窗格中的“移除手动分级表”按钮会删除此工作表。',
  headers: {
    key: '标识',
    client: '客户',
    list: '清单',
    model: '模型',
    tierId: '级别标识',
    tier: '级别',
    reason: '原因',
    by: '设定人',
    since: '自',
    until: '至',
    ended: '结束',
    note: '备注',
  },
  reasonsHeader: '可选原因',
  /** Why to keep a client who does not pay off. */
  reasons: ['带来人气', '关联销售', '形象'],
  strategic: '战略例外',
};
