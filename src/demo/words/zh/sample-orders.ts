import type { sampleOrders as english } from '../en/sample-orders';

export const sampleOrders: typeof english = {
  name: '订单',
  headers: ['订单号', '下单日期', '客户', '金额', '成本', '来源', '负责人'],
  sources: ['转介绍', '展会', '官网', '电话'],
};
