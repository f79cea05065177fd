import type { afterRun as en } from '../en/after-run';

export const afterRun: typeof en = {
  undo: '撤消这次分级',
  whatIsUndone: '各列、颜色和客户策略恢复到分级之前。分级所写内容被改动或再次写入之前可用。',
  undone: (address) => `已撤消 ${address} 的分级：各列、颜色和客户策略与分级前相同，您此后的改动保留。`,
  printing: {
    setUp: '设置打印页面',
    whatIsSetUp: (row) => `横向、宽度为一页、每页都印第 ${row} 行，这样客户的等级和名称印在同一页上。`,
    isSetUp: (rows) => `打印时为横向、宽度为一页，每页都印第 ${rows} 行。`,
    areaStays: (area) => `Excel 只打印您设定的打印区域 ${area}。如需更改：“页面布局”>“打印区域”。`,
    putBack: '恢复原来的页面设置',
    isPutBack: '纸张方向和缩放已恢复。每页重复的行可在“页面布局”>“打印标题”中更改。',
  },
  kept: {
    heading: '上次分级的分界线',
    days: (days) => `沿用 ${days} 的分界线，因此改动一位客户不会影响其他客户的等级。`,
    today: '按今天的数据计算分界线。',
    computeAnew: '重新计算分界线',
  },
  moves: {
    heading: '谁会变动',
    would: (clients) => `将有 ${clients.shown} 位客户变动`,
    did: (clients) => `${clients.shown} 位客户有变动`,
    nobodyWould: '没有客户会变动。',
    nobody: '与上次分级相比，没有客户变动。',
    why: {
      figures: '客户数据有变',
      time: '时间推移',
      cutoff: '分界线有变',
      byHand: '此前为手动分级',
      unknown: '不明（上次分级未保存数字，或所用的列或规则不同）',
    },
    reasons: (why) => `原因：${why}`,
    because: {
      figures: (clients) => `${clients.shown} 位因客户数据有变。`,
      time: (clients) => `${clients.shown} 位因时间推移。`,
      cutoff: (clients) => `${clients.shown} 位因分界线有变。`,
      byHand: (clients) => `${clients.shown} 位因此前为手动分级。`,
      unknown: (clients) => `${clients.shown} 位原因不明（上次分级未保存数字，或所用的列或规则不同）。`,
    },
    fromTo: (client, from, to) => `${client}：${from} → ${to}`,
    unnamed: '客户',
  },
};
