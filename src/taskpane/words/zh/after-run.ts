import type { afterRun as en } from '../en/after-run';

export const afterRun: typeof en = {
  undo: '撤消这次分级',
  whatIsUndone:
    '将各列、颜色和客户策略恢复到分级之前。只要分级写入的内容没有被改动，ClientTier 也没有再写入其他内容，就可以撤消。',
  undone: (address) => `已撤消 ${address} 的分级：各列、颜色和客户策略与分级前相同，您之后所做的更改会保留。`,
  printing: {
    setUp: '设置打印页面',
    whatIsSetUp: (row) => `横向、宽度为一页、每页都印第 ${row} 行，这样客户的级别和名称印在同一页上。`,
    isSetUp: (rows) => `打印时为横向、宽度为一页，每页都印第 ${rows} 行。`,
    areaStays: (area) => `Excel 只打印您设定的打印区域 ${area}。如需更改：“页面布局”>“打印区域”。`,
    putBack: '恢复原来的页面设置',
    isPutBack: '纸张方向和缩放已恢复。每页重复的行可在“页面布局”>“打印标题”中更改。',
  },
  kept: {
    heading: '上次分级的分界线',
    days: (days) => `沿用 ${days} 的分界线，因此一位客户的数据变化不会影响其他客户的级别。`,
    today: '按今天的数据计算分界线。',
    computeAnew: '重新计算分界线',
  },
  moves: {
    heading: '哪些客户会换级',
    would: (clients) => `将有 ${clients.shown} 位客户换级`,
    did: (clients) => `${clients.shown} 位客户已换级`,
    nobodyWould: '没有客户会换级。',
    nobody: '与上次分级相比，没有客户换级。',
    why: {
      figures: '客户数据有变化',
      time: '时间推移',
      cutoff: '分界线有变化',
      byHand: '此前为手动分级',
      cap: '级别名额已满或重新有了名额',
      unknown: '不明（上次分级没有保存数值，或用了其他列或规则）',
    },
    reasons: (why) => `原因：${why}`,
    because: {
      figures: (clients) => `${clients.shown} 位因客户数据有变化。`,
      time: (clients) => `${clients.shown} 位因时间推移。`,
      cutoff: (clients) => `${clients.shown} 位因分界线有变化。`,
      byHand: (clients) => `${clients.shown} 位因此前为手动分级。`,
      cap: (clients) => `${clients.shown} 位因级别名额已满，或重新有了名额。`,
      unknown: (clients) => `${clients.shown} 位原因不明（上次分级没有保存数值，或用了其他列或规则）。`,
    },
    fromTo: (client, from, to) => `${client}：${from} → ${to}`,
    unnamed: '客户',
  },
};
