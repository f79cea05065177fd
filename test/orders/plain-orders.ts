import type { Lines } from './add-up';

export const header = ['Customer', 'Order date', 'Amount'];

/** Ann has two lines on one day and a refund after her last order, Bob a refund alone, Cid a line at zero. */
export const plain: Lines = [
  header,
  ['Ann', '2026-10-01', 100.1],
  ['Ann', '2026-10-01', 50.2],
  ['Ann', '2026-11-01', 20.05],
  ['Ann', '2026-11-20', -20.05],
  ['Bob', '2026-11-02', -5],
  ['Cid', '2026-11-03', 0],
];

/** Orders under Chinese headers, one of them cancelled. */
export const chinese: Lines = [
  ['订单编号', '客户名称', '下单日期', '实付金额', '成本', '订单状态', '来源', '推荐人'],
  ['A1', '甲公司', '2026-01-05', 120.5, 80, '已完成', '官网', '乙公司'],
  ['A2', '乙公司', '2026-02-05', 20.5, 10, '已取消', '展会', ''],
  ['A3', '甲公司', '2026-03-05', 99, 60, '已完成', '官网', ''],
];
