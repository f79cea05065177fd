export const en = {
  /**
   * Headers of columns of order lists, by group; in each group the clearest first. Client, name, date, amount and profit
   * are found in another way.
   */
  headers: {
    orderNumber:
      'order number, order no, order id, order nr, order #, order ref, order reference, order code, sales order, sales order number, sales order no, order, invoice number, invoice no, invoice id, invoice nr, invoice #, invoice, receipt number, receipt no, receipt id, transaction id, transaction number, transaction no, document number, document no, booking number, bill number, bill no, ticket number, deal id, purchase id, sale id',
    quantity:
      'quantity, qty, quantity sold, quantity ordered, units sold, units, pieces, pcs, number of units, number of items, items sold, item quantity, lineitem quantity, items, item count, units ordered',
    pricePerPiece:
      'unit price, unit amount, unitamount, price per unit, price per piece, price per item, price each, item price, lineitem price, each, rate per unit, unit rate',
    price: 'price, list price, selling price, sale price, product price, net price, gross price',
    discount:
      'discount, discount %, discount rate, discount percent, discount percentage, disc, disc %, line discount, item discount, discount amount, discount value, rebate',
    refunded:
      'refunded amount, amount refunded, refund amount, total refunded, refunded total, refund total, refund value, amount returned, returned amount, return amount, refunded, refund, refunds',
    costPerPiece: 'unit cost, cost per unit, cost per piece, cost per item, cost each, cost price, item cost',
    costPerLine:
      'total cost, line cost, cost total, cost of goods sold, cost of goods, cost amount, order cost',
    cost: 'cost, costs, cogs, purchase cost, product cost, cost of sales',
    status:
      'order status, status, order state, state of order, financial status, payment status, invoice status, sale status, transaction type, order type, state, document type, transaction status, fulfillment status, refund status, return status, cancellation status, delivery status, shipping status',
    source:
      'source, lead source, customer source, client source, acquisition source, acquisition channel, order source, traffic source, marketing source, sales channel, marketing channel, channel, utm source, how did you hear about us',
    referredBy:
      'referred by, referrer, referral, referral by, introduced by, recommended by, referred by client, referred by customer, referring client, referring customer',
    currency: 'currency, currency code, order currency, transaction currency, invoice currency',
  },

  /**
   * Words of a header that add to its meaning: the amount is for the whole order, the discount is in percent. `kind`: the
   * column has kinds of lines.
   */
  signs: {
    ofOrder: 'total, subtotal, order',
    percent: 'percent, percentage, rate',
    kind: 'type, kind',
  },
};
