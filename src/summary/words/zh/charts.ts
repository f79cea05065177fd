/** Titles of the charts. */
export const charts = {
  bySegment: (what: string) => `各级别的${what}`,
};

/** Texts about the map: a point for each client, by two measures. */
export const map = {
  heading: (x: string, y: string) => `分布图：${x}与${y}`,
  points: (day: string, clients: string) => `截至 ${day}：每个点代表一位客户，共 ${clients} 位。`,
  binned: (day: string, clients: string, points: string) =>
    `截至 ${day}：${clients} 位客户合为 ${points} 个点；同一级别中相近的客户共用一个点。`,
  remade: '重新生成概览后才会更新。',
  follows: '各点随列表更新；之后新增的客户、名称、分界线与边缘在重新生成概览后才会更新。',
  cutoff: (measure: string, number: string) => `“${measure}”${number}`,
  lines: (x: string, y: string) => `两条线是分界线：${x}、${y}。`,
  atEdge: (measure: string) => `全部客户都在“${measure}”分界线的同一侧，因此这条线在边缘。`,
  decades: (measure: string) => `“${measure}”的每个刻度是前一个的十倍。`,
  named: (count: string, measure: string) => `带圈的是图中“${measure}”最大的 ${count} 位客户。`,
  noRoom: (names: string) => `圆圈太近，没有标出名称：${names}。`,
  outside: (count: string) => `图外客户数：${count}。`,
  without: (count: string) => `缺少数字、没有画出的客户数：${count}。`,
  largest: '最大客户',
  addedUp: '未绘制：有客户占多行，只看一行无法确定客户的位置。',
  moreLevels: '未绘制：分布图的每项指标只能有两档，而此矩阵档数更多。',
  nothing: '未绘制：没有客户在两列中都有数字。',
};

/** Texts about the Pareto chart: the largest amounts, and how many clients make 80 %. */
export const pareto = {
  heading: (measure: string) => `帕累托图：各客户的${measure}`,
  headingOfRows: (measure: string) => `帕累托图：各行的${measure}`,
  clients: (day: string, clients: string) => `截至 ${day}：金额大于 0 的客户共 ${clients} 位，从大到小。`,
  rows: (day: string, rows: string) => `截至 ${day}：金额大于 0 的共 ${rows} 行，从大到小。`,
  follows: '柱与线随列表更新；柱的数目与坐标轴的终点在重新生成概览后才会更新。',
  others: (count: string) => `其他（${count}）`,
  isOthers: (count: string) => `最后一柱是其余 ${count} 项的合计。`,
  leftOut: (count: string) => `没有计入等于或小于 0 的金额：${count} 项。`,
  shares: '累计占比',
  goal: '80%',
};
