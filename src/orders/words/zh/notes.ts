import type { NoteKind } from '../note-kind';
import type { ShownFacts } from '../shown-facts';

/** The texts of notes on a list of orders. */
export const notes: { readonly [Kind in NoteKind]: (facts: ShownFacts) => string } = {
  orders: ({ orderIs, header }) =>
    ({
      number: `订单按“${header}”下的不同编号计算。`,
      line: '每一行算一笔订单。',
      day: '同一客户同一天的所有行算一笔订单。',
    })[orderIs],
  asOf: ({ day, isToday }) => (isToday ? `截至今天，${day}。` : `截至 ${day}。`),
  otherColumns: ({ header, names }) => `采用“${header}”；${names}也适合。`,
  totals: ({ count, cell, shown }) =>
    `${count.shown} 行是合计或重复的标题行，未计入，第一行在 ${cell}（“${shown}”）。`,
  noClient: ({ count, cell, amount }) =>
    `${count.shown} 行没有客户，未计入，合计 ${amount}，第一行在 ${cell}。`,
  noAmount: ({ count, cell, shown }) =>
    `${count.shown} 行的金额为空或不是数字，未计入，第一行在 ${cell}（“${shown}”）。`,
  noDate: ({ count, cell, shown }) =>
    `${count.shown} 行的日期无法读取，第一行在 ${cell}（“${shown}”）：金额计入，日期不计。`,
  zeroLines: ({ count, cell }) => `${count.shown} 行金额为零，第一行在 ${cell}。`,
  laterLines: ({ count, cell, shown }) => `${count.shown} 行晚于截止日，第一行在 ${cell}（${shown}）。`,
  leftOutByStatus: ({ count, cell, shown, amount }) =>
    `${count.shown} 行因状态未计入，合计 ${amount}，第一行在 ${cell}（“${shown}”）。`,
  refundByStatus: ({ count, cell, shown }) =>
    `${count.shown} 行因状态被减去，第一行在 ${cell}（“${shown}”）。`,
  refundBySide: ({ count, cell, shown }) =>
    `${count.shown} 行已减去，因为多数金额在另一方（借方或贷方），第一行在 ${cell}（“${shown}”）。`,
  refundedOfLines: ({ count, cell, amount }) =>
    `${count.shown} 行有部分或全部退款，已减去合计 ${amount}，第一行在 ${cell}。`,
  refundUnread: ({ count, cell, shown }) =>
    `${count.shown} 行的退款金额不是数字，第一行在 ${cell}（“${shown}”）：未减去。`,
  discountNotTaken: ({ cell, header }) => `未扣除“${header}”（${cell}）：按数量 × 价格计算。`,
  otherCurrency: ({ count, cell, shown }) =>
    `${count.shown} 行是其他币种，未计入，第一行在 ${cell}（“${shown}”）。`,
  refundsOnly: ({ count, names }) => `${count.shown} 位客户只有退款，已列出，但没有最近下单日期：${names}。`,
  noOrderNumber: ({ count, cell }) => `${count.shown} 行没有订单号，第一行在 ${cell}：每行算一笔订单。`,
  sharedOrderNumbers: ({ count, cell, shown }) =>
    `${count.shown} 行的订单号也属于其他客户，第一行在 ${cell}（“${shown}”）：双方各算一笔。`,
  growthBlank: ({ day }) => `增长率为空：它比较最近 12 个月与之前 12 个月，而清单从 ${day} 开始。`,
  costOnRefunds: ({ count, cell }) => `${count.shown} 行退款的成本大于零，第一行在 ${cell}：成本会再减一次。`,
  costMissing: ({ count, cell }) =>
    `${count.shown} 行的成本或利润无法读取，第一行在 ${cell}：这些客户的利润为空。`,
  signsDiffer: ({ count, cell }) => `${count.shown} 行的数量与金额正负不同，第一行在 ${cell}：以金额为准。`,
  referredByNobody: ({ names }) => `推荐人不在此清单的客户中：${names}。`,
  referredBySelf: ({ count, cell }) => `${count.shown} 位客户的推荐人是自己，见 ${cell}：未计入。`,
  mergedClients: ({ count, cell, shown }) =>
    `${count.shown} 位客户的单元格合并了多行，第一个在 ${cell}（“${shown}”）：这些行都算该客户的。`,
  otherBlanks: ({ count, cell }) => `${count.shown} 行的客户名称空格不同，第一行在 ${cell}：视为同一客户。`,
  namesDiffer: ({ count, cell }) => `${count.shown} 位客户的同一编号有多个名称，见 ${cell}：采用第一个名称。`,
};
