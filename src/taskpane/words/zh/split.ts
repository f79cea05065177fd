import type { split as en } from '../en/split';

export const split: typeof en = {
  noneBelow: (clients, equal, measure, value) =>
    `${measure}：${clients.shown} 位客户中没有低于 ${value} 的${equal.value > 0 ? `，其中 ${equal.shown} 位正好是 ${value}` : ''}。`,
  noneFrom: (clients, equal, measure, value) =>
    `${measure}：${clients.shown} 位客户中没有达到 ${value} 的${equal.value > 0 ? '' : '，全部低于它'}。`,
  noneBetween: (clients, equal, measure, value) =>
    `${measure}：${clients.shown} 位客户中没有介于前一条分界线与这条分界线 ${value} 之间的${equal.value > 0 ? `（${equal.shown} 位正好是 ${value}）` : ''}。`,
  allEqual: (clients, measure, value) =>
    `${measure}：全部 ${clients.shown} 位客户的数值都是 ${value}，此指标无法区分这些客户。`,
  unusedScores: (clients, unused, measure, equal, value) =>
    `${measure}：有 ${unused.shown} 个分数没有客户，因为数值相同，分数也相同（${clients.shown} 位客户中有 ${equal} 位为 ${value}）。`,
  onlyTier: (clients, tier) => `全部 ${clients.shown} 位客户都归入“${tier}”。`,
  emptyTiers: (tiers) => `按这些分界线，以下级别没有客户：${tiers}。`,
  offered: '以下规则更能区分这些客户：',
  offer: (tiers, now, rule) => `${rule}（有客户的级别由 ${now.shown} 个变为 ${tiers.shown} 个）`,
  bases: {
    medianAbove: (above, lowest, values) => `${values} 起：高于 ${lowest} 的 ${above.shown} 位客户的中位数`,
    aboveLowest: (above, lowest, values) =>
      `${values} 起：按同一规则，只看高于 ${lowest} 的 ${above.shown} 位客户`,
    median: (values) => `${values} 起：中位数`,
    mean: (values) => `${values} 起：平均数`,
    naturalBreak: (values) => `${values} 起：自然断点`,
    next: (lowest, values) => `${values} 起：高于 ${lowest} 的下一个数值`,
    spread: (values) => `${values} 起：在出现的数值中均匀分段`,
  },
};
