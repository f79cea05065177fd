import type { OrderHeaders } from '../order-headers';

export const es: OrderHeaders = {
  headers: {
    orderNumber:
      'número de pedido, nº de pedido, nº pedido, n pedido, num pedido, núm pedido, número pedido, id pedido, id de pedido, id del pedido, pedido, referencia del pedido, referencia pedido, número de orden, nº de orden, nº orden, orden, id de orden, número de factura, nº de factura, nº factura, num factura, número factura, factura, número de transacción, id de transacción, id transacción, número de venta, # de venta, nº de venta, número de documento, nº documento, número de ticket, nº ticket, folio',
    quantity:
      'cantidad, cant, unidades, uds, cantidad de productos, cantidad del producto, cantidad vendida, número de artículos, cantidad pedida, unidades vendidas',
    pricePerPiece: 'precio unitario, precio por unidad, precio unidad, p unitario, precio unit',
    price: 'precio, precio de venta, precio del producto, pvp, tarifa',
    discount:
      'descuento, descuento %, % descuento, % dto, dto, dto %, importe descuento, monto descuento, monto del descuento, rebaja',
    refunded:
      'importe reembolsado, monto reembolsado, reembolsado, reembolso, reembolsos, importe devuelto, monto devuelto, total reembolsado, devolución, devoluciones',
    costPerPiece:
      'costo unitario, coste unitario, costo por unidad, precio de costo, precio de coste, precio costo',
    costPerLine: 'costo total, coste total, costo de la venta, costo de ventas',
    cost: 'costo, coste, costos, costes, costo del producto',
    status:
      'estado del pedido, estado pedido, estado de la orden, estado, estatus, situación, estado de pago, estado del pago, estado de la factura, estado factura, tipo de documento, tipo de comprobante, tipo de transacción, estado de la venta, status, estado del reembolso, estado de reembolso, estado de la devolución, estado de devolución',
    source:
      'origen, fuente, canal, canal de venta, canal de ventas, origen del cliente, origen del pedido, fuente del prospecto',
    referredBy: 'referido por, recomendado por, recomendador, referente',
    currency: 'moneda, divisa, código de moneda',
  },
  signs: {
    ofOrder: 'total, subtotal, pedido, orden, factura',
    percent: 'porcentaje, tasa',
    kind: 'tipo, clase',
  },
};
