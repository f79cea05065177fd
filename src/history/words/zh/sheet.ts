/** Title, notes, headers and words of the sheet with the history. */
export const sheet = {
  name: '客户历史',
  what: '哪位客户从何时起属于哪一级。任务窗格中的开关打开时，ClientTier 每次分级都会在下方添加行。',
  rows: '一行是一次换级，附当日的数据。“(run)”行是一次分级，附当时的分界线；在“(run, all figures)”的日期，每位客户都有一行。您在右侧添加的列会保留。',
  people: '能打开此工作簿的人都能看到这些内容。任务窗格中的“移除历史”按钮会删除此工作表。',
  headers: {
    date: '日期',
    model: '模型',
    key: '标识',
    client: '客户',
    tierId: '级别标识',
    tier: '级别',
    byHand: '手工',
    figures: '数据',
    cutoffs: '分界线',
  },
  byHand: '手工',
  gone: '已不在清单中',
  run: (clients: number) => `分级：${clients} 位客户`,
};
