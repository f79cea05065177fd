import type { client as en } from '../en/client';

export const client: typeof en = {
  heading: (name) => (name ? `该客户：${name}` : '该客户'),
  typed: (typed) => `${typed || '空白'}（手工输入）。按客户数据应为：`,
  makes: (what, from, to) => `${what}，即可由“${from}”升为“${to}”。`,
  room: (to, most) => `${to}的名额仅 ${most.shown} 位。`,
  noSingle: (from) => `只改变一项数据不能让这位“${from}”升级：需要同时改变多项。`,
  other: (model, tier) => `${model}：${tier}`,
  counting: '工作表已更改，正在重新统计…',
  card: '打印用卡片',
  cardSheet: '客户卡片',
  cardDone: (sheet) => `客户卡片在新工作表“${sheet}”上，可打印或发送。`,
  figures: '数据',
  advice: '如何行动',
  why: '原因',
  next: '如何升级',
  segment: '级别',
  list: (tier) => `客户：${tier}`,
  ofList: (name, amount) => (amount ? `${name}：${amount}` : name),
  unnamed: '客户',
  showOnly: '在 Excel 中只显示这些客户',
  showAll: '重新显示全部客户',
  shown:
    'Excel 已按客户分级列筛选，只显示这些客户。如需恢复，请点此处的“重新显示全部客户”，或在 Excel 中选择“数据”>“清除”。分级或移除前会先取消此筛选。',
  allShown: 'Excel 已重新显示全部客户。',
  noFilterOfOurs:
    'ClientTier 没有在此设置筛选。如果仍有客户被隐藏，那是您自己的筛选：请在 Excel 中选择“数据”>“清除”。',
  filterOfHers: '您已在 Excel 中设置了筛选，因此客户清单只在此处显示。',
  notSegmented: '对工作表分级后，即可在 Excel 中只显示这些客户。',
  copy: '复制到新工作表',
  copied: (clients, sheet) =>
    `已将 ${clients.shown} 位客户以数值形式复制到新工作表“${sheet}”。此表由您支配，ClientTier 不会再更改。`,
};
