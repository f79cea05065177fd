import type { caps as en } from '../en/caps';

export const caps: typeof en = {
  heading: '各级别的名额',
  everybody: '各级别都没有名额限制。',
  why: '如果某级别的客户超出您能照顾的数量，排名靠后的客户会转入另一级别，并标注（超出名额）。',
  change: '设置名额',
  close: '收起名额',
  most: (tier) => `${tier}：最多名额`,
  noLimit: '不限',
  taker: (tier) => `${tier}：其余客户转入`,
  choose: '请选择其余客户转入的级别',
  others: (tier) => `其余客户转入${tier}`,
  goesTo: (tier) => `其余客户转入${tier}。`,
  staysBy: '谁留下',
  best: (best) => `留下：${best}`,
  chooseBy: '请选择谁留下',
  onlyValues: '使用名额或让临近分界线的客户保持原级别时，只能写入数值：请在“写入方式”中选择数值。',
  faults: {
    noNumber: '请输入整数，例如 100；不限则留空。',
    noTaker: '请选择其余客户转入哪个级别。',
    lowest: '此级别之下没有级别可接收其余客户。请删除该数字。',
    circle: '其余客户会回到此级别。请选择其他级别。',
    noMeasure: '请选择按哪项数据决定谁留下。',
  },
  band: (share) => `与分界线相差不到 ${share} 的客户保持原级别`,
  staying: (clients, share) => `${clients.shown} 位客户与分界线相差不到 ${share}，保持上次分级时的级别。`,
  missing: '请补全：各级别的名额。',
};
