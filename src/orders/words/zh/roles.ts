/** The names of the columns of a list of orders, in messages and in the pane. */
export const roles = {
  client: '客户',
  name: '客户名称',
  date: '订单日期',
  amount: '金额',
  orderNumber: '订单号',
  quantity: '数量',
  price: '价格',
  discount: '折扣',
  refunded: '退款金额',
  cost: '成本',
  profit: '利润',
  status: '状态',
  secondStatus: '第二状态',
  source: '来源',
  referredBy: '推荐人',
  currency: '币种',
};
