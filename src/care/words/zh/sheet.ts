/** Title, notes, headers and words of the care plan and the visit log. */
export const sheet = {
  name: '客户关怀计划',
  origin: (list: string, day: string) =>
    `${day} 由工作表“${list}”生成。顺序、原因和金额在重新生成之前不变；最近联系、应联系日、逾期天数和未答复问题为公式，随拜访记录变化。`,
  howTo: (log: string) =>
    `请在工作表“${log}”中记录每次拜访。可更改下方数字，可在计划最后几列填写，然后重新生成：您填写的内容会保留，已完成的（日期、主题或 x）会记入拜访记录。`,
  counts: (parts: string) => `清单中：${parts}。`,
  unlisted: (count: string, most: string) =>
    `应拜访而未列出的客户：${count}。计划最多列 ${most} 位，各负责人名额相同。将无需定期拜访的级别的“每隔天数”留空，再重新生成，计划就会变短。`,
  textDates: '拜访记录中写成文本、因此没有计入的日期数：',
  settings: ['设置', '值'],
  asOf: '截止日',
  winBack: '挽回：超过（间隔数）',
  intervals: ['客户分级', '每隔天数'],
  capacity: ['负责人', '每周拜访次数'],
  holidays: '节假日',
  nobody: '（无负责人）',
  list: '应拜访的客户',
  columns: {
    rank: '序号',
    client: '客户',
    tier: '客户分级',
    owner: '负责人',
    block: '安排',
    last: '最近联系',
    since: '距上次联系天数',
    met: '距上次当面拜访天数',
    every: '每隔天数',
    due: '应联系日',
    over: '逾期天数',
    open: '未答复问题',
    value: '涉及金额',
    why: '原因',
    benefit: '可带去的好处',
    next: '下次日期',
    done: '完成',
    contact: '清单中的联系日期',
  },
  clauseSeparator: '；',
  blocks: {
    visit: '拜访',
    planned: '已计划',
    doesNotFit: '排不下',
    winBack: '挽回',
    unread: '日期无法读取',
    kept: '因您的备注保留',
  },
  never: '从未联系',
  since: (days: number, interval: number | undefined) =>
    interval === undefined ? `距上次联系 ${days} 天` : `距上次联系 ${days} 天，每隔 ${interval} 天`,
  questions: (count: number) => `未答复问题：${count}`,
  plannedOn: (day: string) => `已计划于 ${day} 拜访`,
  unread: (cell: string) => `最近联系不是日期：${cell}`,
  gone: '已不在清单中',
  alike: '另有同名客户',
};

/** The visit log. */
export const log = {
  name: '拜访记录',
  note: '每次拜访填一行，客户名称与计划中一致。将来的日期表示已计划的拜访。问题在填写正式答复日期之前视为未答复。可在右侧主题下方添加您自己的主题。',
  columns: {
    client: '客户',
    date: '日期',
    topic: '主题',
    need: '听到的需求',
    question: '问题',
    asked: '向谁提出',
    answered: '正式答复日期',
    benefit: '已说明的好处',
  },
  topicsHeader: '可选主题',
  /** “完成”列中除日期和主题外表示“是”的写法。 */
  doneMarks: ['x', '是', '完成', '已完成', 'yes', 'ok', '✓', '✔', '√'],
  /** 第一项即当面拜访。 */
  topics: ['当面拜访', '电话或视频', '消息', '报价', '投诉'],
};
