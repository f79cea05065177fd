/** Headers of the columns that ClientTier writes on the sheet of clients. Models find columns by these headers. */
export const columns = {
  orders: '订单数',
  sales: '销售额',
  profit: '利润',
  firstOrder: '首单日期',
  lastOrder: '最近下单日期',
  daysSince: '未购天数',
  tenure: '合作时长（月）',
  averageOrder: '客单价',
  monthsActive: '活跃月数',
  growth: '增长率',
  source: '来源',
  referrals: '转介绍数',
};

/** The texts around the table. */
export const sheet = { name: '客户汇总', asOf: '截止日' };
