/**
 * Headers of columns of order lists, by group; in each group the clearest first. Client, name, date, amount and profit
 * are found in another way.
 */
export const headers = {
  orderNumber:
    '订单号, 订单编号, 主订单编号, 主订单号, 订单号码, 销售订单号, 订单id, 订单, 销售单号, 单号, 单据编号, 单据号, 出库单号, 发票号, 发票号码, 小票号, 小票编号, 交易号, 交易编号, 交易流水号, 流水号, 订单流水号',
  quantity:
    '数量, 购买数量, 销售数量, 订购数量, 下单数量, 订货数量, 商品数量, 产品数量, 件数, 商品件数, 购买件数, 销量',
  pricePerPiece: '单价, 商品单价, 产品单价, 销售单价, 成交单价, 含税单价',
  price: '价格, 商品价格, 售价, 标价, 销售价格, 成交价',
  discount: '折扣, 折扣率, 折扣%, 优惠, 优惠金额, 折扣金额, 折扣额, 优惠率',
  refunded: '退款金额, 已退款金额, 实际退款金额, 退款总额, 退款总金额, 退货金额, 退款额, 退款',
  costPerPiece: '单位成本, 成本单价, 成本价, 进价, 进货价, 单件成本',
  costPerLine: '总成本, 成本金额, 成本合计, 成本总额',
  cost: '成本, 商品成本, 采购成本, 产品成本, 销售成本',
  status:
    '订单状态, 状态, 交易状态, 付款状态, 支付状态, 订单类型, 单据类型, 交易类型, 退款状态, 售后状态, 发货状态, 退货状态, 退货退款状态',
  source: '来源, 客户来源, 订单来源, 来源渠道, 获客渠道, 渠道, 销售渠道, 流量来源, 推广渠道',
  referredBy: '推荐人, 介绍人, 转介绍人, 引荐人, 邀请人, 推荐客户, 介绍客户, 转介绍客户',
  currency: '币种, 货币, 币别, 交易币种',
};

/**
 * Words of a header that add to its meaning: the amount is for the whole order, the discount is in percent. `kind`: the
 * column has kinds of lines.
 */
export const signs = {
  ofOrder: '总, 合计, 订单',
  percent: '百分',
  kind: '类型, 类别',
};
