/**
 * Texts about how much of the total the largest clients bring: the share of the largest fifth, and how many clients
 * reach 80 %.
 */
export const concentration = {
  heading: '集中度',
  clients: (measure: string) => `“${measure}”大于 0 的客户数`,
  sum: (measure: string) => `这些客户的“${measure}”合计`,
  largest: '其中五分之一（20%），向上取整为整数客户',
  held: '这五分之一最大客户的占比',
  most: '从大到小累计达到 80% 的客户数',
  mostShare: '占这些客户的比例',
  note: '只计大于 0 的金额；使累计达到 80% 的那位客户也计入。',
};

/** Texts about counts and sums by a column of the list. */
export const groups = {
  heading: (column: string) => `按“${column}”`,
  blank: '（空白）',
  others: '其他',
};

/** Texts about segments that were set by hand. */
export const byHand = {
  heading: '手动分级',
  fromSheet: (sheet: string) => `来自工作表“${sheet}”中未结束的行；数字随其更新。`,
  clients: '手动分级',
  ofSegment: '占该级',
  without: '未填原因',
  past: '已到期',
};

/** Clients who are overdue, and needs heard on visits. */
export const care = {
  overdue: '逾期未拜访',
  fromPlan: (sheet: string) => `取自工作表“${sheet}”生成时的内容；先重新生成计划、再重新生成概览后才会更新。`,
  clients: '逾期客户数',
  ofSegment: '占该级别比例',
  needs: '听到的需求（按客户分级和主题）',
  fromLog: (sheet: string) => `工作表“${sheet}”中写有需求的行；重新生成概览后才会更新。`,
  otherTopics: '其他主题',
  notInList: '不在清单中',
};

/** Texts about the largest clients of each tier. */
export const leading = {
  heading: (measure: string) => `各级别“${measure}”最大的客户及对策`,
  note: (day: string) => `截至 ${day}；以下为数值，重新生成概览后才会更新。`,
};

/** Texts about the cut-offs of the model. */
export const rules = {
  heading: '规则',
  headers: ['分界线', '规则', '数值', '计算日期'],
  changed: '其后已更改',
};

/** Texts about why clients were lost. */
export const lost = {
  heading: '客户为何流失',
  fromSheet: (sheet: string) =>
    `取自工作表“${sheet}”，为生成此概览时的情况。选择更多原因后，请重新生成概览。`,
  reason: '原因',
  without: '尚无原因',
};
