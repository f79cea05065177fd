import type { HeaderWords } from './header-words';

export const es: HeaderWords = {
  nounFirst: true,
  elapsed: {
    days: 'días, número de días, nº de días, núm días',
    weeks: 'semanas',
    months: 'meses, número de meses, nº de meses',
    years: 'años',
    since: 'desde, desde último, desde última, desde el último, desde la última, desde ult, sin',
    payment: 'pago',
  },
  money: {
    total:
      'total, importe total, monto total, total pedido, total del pedido, total factura, total facturado, total gastado, valor total, total ventas, ventas totales, total compras, total comprado, gasto total, facturación total, precio total, total a pagar, importe del pedido, importe pedido, importe factura, importe de la factura, total venta, total de compras, total de ventas, total general, total pagado, total de la venta, total compra, total de la factura, total de la compra, valor del pedido, valor pedido, importe facturado, compras totales, total gastos cliente, ingresos totales, total ingresos, total facturas, total de facturas, total de las facturas, total pedidos, total de pedidos, total de los pedidos',
    plain:
      'ingresos por productos, importe, monto, ventas, ingresos, facturación, valor, facturado, venta, gasto, consumo, cifra de ventas, cifra de negocio, volumen de ventas, importe de venta, monto de venta, compras, valor del negocio, valor de la oportunidad, valor del trato, valor del contrato, importe de la oportunidad, donación, importe donado, volumen de negocio, recaudación, importe ventas, monto de la venta, monto del negocio, suma, monetario, valor monetario, importe venta, valor venta, valor de venta, monto venta',
    paid: 'pagado, importe pagado, monto pagado, cobrado, importe cobrado, pago, total cobrado, monto cobrado, importe del pago',
    net: 'total neto, neto, importe neto, monto neto, base imponible, ventas netas, total sin iva, subtotal neto, venta neta, ingresos netos, valor neto, importe sin iva, sin iva',
    gross:
      'total bruto, bruto, importe bruto, monto bruto, ventas brutas, total con iva, venta bruta, ingresos brutos, importe con iva, con iva',
    part: 'subtotal de productos, subtotal, total línea, importe línea, sub total, total de línea, base',
    price: 'precio del producto, precio, precio venta, precio de venta',
  },
  meanings: {
    dealForecast:
      'ingreso esperado, ingresos esperados, valor estimado, importe estimado, ingreso estimado, monto estimado, ingresos estimados, venta esperada',
    profit:
      'beneficio, ganancia, utilidad, margen, margen bruto, utilidad neta, utilidad bruta, beneficios, ganancias, beneficio neto, beneficio bruto, rentabilidad, margen de contribución, margen comercial',
    growth: 'crecimiento, tasa de crecimiento, variación interanual, crecimiento anual',
    averageOrder:
      'ticket promedio, ticket medio, pedido medio, valor medio del pedido, importe medio, promedio de compra, compra promedio, valor promedio del pedido, gasto medio, compra media, valor medio de pedido',
    orders:
      'nº tickets, número de tickets, nº de tickets, pedidos, número de pedidos, nº de pedidos, cantidad de pedidos, nº pedidos, número de compras, compras realizadas, cantidad de compras, número de facturas, total de pedidos, n pedidos, núm pedidos, num pedidos, frecuencia de compra, número de ventas, cantidad de ventas, total pedidos, transacciones, número de transacciones, nº compras, nº de compras, nº facturas, nº de facturas, cantidad de facturas, nº ventas, pedidos totales, pedidos realizados, órdenes, número de órdenes, total facturas, total de facturas, total de las facturas, total de los pedidos, frecuencia',
    openOrders: 'pedidos abiertos, pedidos en curso, pedidos pendientes',
    lastOrder:
      'último pedido, fecha último pedido, fecha del último pedido, última compra, fecha última compra, fecha de la última compra, fecha de última compra, última venta, última factura, fecha última factura, fecha última venta, fecha de último pedido, fecha de la última venta, última transacción, último pago, fecha último pago, fecha de la última factura, fecha de última venta, última donación, fecha ult compra, ult compra, fecha de último pago, recencia, días sin comprar, días sin compras, meses sin comprar',
    orderDate:
      'fecha de pedido, fecha pedido, fecha del pedido, fecha de compra, fecha de venta, fecha factura, fecha de factura, fecha de la factura, fecha venta, fecha compra, fecha de transacción, fecha de emisión, fecha emisión, fecha de facturación, fecha de la venta, fecha de la compra, fecha de orden, fecha de la orden, fecha de operación, fecha expedición',
    paymentDate: 'fecha de pago, fecha del pago, fecha de cobro',
    anyDate: 'fecha, día, fecha y hora',
    firstOrder:
      'primer pedido, fecha primer pedido, primera compra, fecha de primera compra, cliente desde, fecha de la primera compra, desde, miembro desde, fecha primera compra, fecha del primer pedido, primera venta, primera factura, fecha primera venta, fecha primera factura, socio desde, primera donación, fecha de primer pedido',
    nextOrder:
      'próximo pedido, próxima compra, fecha próximo pedido, próximo pago, fecha próxima compra, próxima factura, próximo cobro, fecha del próximo pedido',
    lastContact:
      'último contacto, fecha último contacto, fecha del último contacto, última actividad, última llamada, fecha de último contacto, última interacción, fecha de última actividad, fecha fecha de la última actividad',
    dealStatus:
      'estado, etapa, fase, ganado, estado del negocio, etapa del negocio, estado de la oportunidad, etapa de venta, cerrado, resultado, etapa del trato, situación, fase de venta, estatus, estado oportunidad, etapa de la oportunidad, fase de la oportunidad, etapa de ventas, etapa oportunidad',
    likelihood:
      'probabilidad, probabilidad de cierre, probabilidad de éxito, probabilidad %, probabilidad de ganar, probabilidad de venta',
    loyalty:
      'lealtad, fidelidad, leal, fiel, índice de fidelidad, índice de lealtad, nivel de fidelidad, nivel de lealtad, puntuación de lealtad',
    shareOfWallet:
      'cuota de cartera, nuestra cuota, participación, cuota de cliente, participación de compra',
    upcoming:
      'compra prevista, compras previstas, previsión de compra, pronóstico de compra, compra esperada, compra planificada',
    referrals: 'referidos, recomendaciones, clientes referidos, número de referidos, clientes recomendados',
    openQuestions:
      'preguntas abiertas, tickets abiertos, incidencias abiertas, consultas pendientes, reclamaciones abiertas',
    clientType:
      'tipo de cliente, tipo cliente, categoría de cliente, naturaleza, tipo, categoría cliente, clase de cliente, categoría, tipo de persona, tipo persona, tipo de empresa, tipo de contacto',
    clientName:
      'cliente, nombre del cliente, nombre cliente, empresa, razón social, nombre, nombre completo, compañía, comprador, destinatario, nombre de la empresa, clientes, nombre fiscal, nombre comercial, organización, cuenta, nombre comprador, nombre empresa, tercero, donante, socio, contacto, nombre y apellidos, nombre del comprador, denominación social, nombre de facturación, nombre de la cuenta, nombre o razón social',
    partner: 'socio comercial, distribuidor, agente, accionista, revendedor, es distribuidor',
    strategic: 'estratégico, cliente estratégico, cuenta estratégica',
    repurchase: 'tasa de recompra, tasa de repetición',
    complaints: 'tasa de quejas, tasa de reclamaciones',
  },
  changes: {
    ownRevenue:
      'ingresos anuales, ingreso anual, facturación anual, volumen de negocio anual, cifra de negocio anual, cifra de negocios anual, ingresos de la empresa, facturación de la empresa, volumen de facturación anual, facturación per año, ingresos per año, ventas per año, facturación por año, ingresos por año',
    debt: 'pendiente, saldo pendiente, importe pendiente, por cobrar, monto pendiente, pendiente de cobro, adeudado, saldo deudor, pendiente de pago, monto adeudado, saldo por cobrar, deuda, saldo adeudado, restante',
    goods:
      'unidades, uds, artículos, peso, piezas, líneas, empleados, productos, visitas, actividades, llamadas, reuniones, tareas, citas, sesiones, inicios de sesión, clics, interacciones, habitantes, población, horas, noches, estancias',
    rate: 'tasa, porcentaje, por ciento, ratio, % margen, tipo impositivo, pct',
    average:
      'promedio, medio, media, unitario, precio unitario, por, mediana, máximo, mínimo, mensual, valor unitario, recurrente, recurrentes, mensualidad, precio unidad, precio ud',
    returns:
      'devolución, devoluciones, reembolso, reembolsos, reembolsado, anulado, cancelado, abono, abonos, nota de crédito, notas de crédito, devuelto, perdido, perdida, rectificativa, anulada, cancelados',
    previous:
      'año anterior, anterior, año pasado, mes anterior, mes pasado, previo, últimos 30 días, últimos 12 meses, ejercicio anterior',
    plan: 'previsto, prevista, previsión, objetivo, meta, presupuesto, estimado, estimada, esperado, esperada, potencial, plan, ponderado, planificado, presupuestado, cotización, proyectado, proyectada, en curso, pendientes',
    cost: 'coste, costes, costo, costos, gastos, gastos de envío, envío, descuento, descuentos, comisión, comisiones, recargo, flete, cupón, propina, portes, bonificación, anticipo, tarifa, retención, dto, retenciones, ahorro, costo de envío, precio de costo, precio coste, fianza, redondeo, depósito',
    tax: 'iva, impuesto, impuestos, igic, irpf, isr, ieps, cuota iva, importe iva, total iva, total impuestos, recargo equivalencia',
    points: 'puntos, saldo, crédito, límite de crédito, límite, saldo a favor',
    score: 'puntuación, calificación, puntaje, riesgo, nota, índice',
    count: 'número, nº, cantidad, volumen, cant, conteo',
    growth: 'crecimiento, variación, diferencia, aumento, tendencia, evolución',
    share: 'participación, cuota, acumulado, % del total',
    date: 'fecha, hora, día, mes, año, fecha de creación, fecha de alta, vencimiento, fecha de vencimiento, fecha de nacimiento, creado, modificado, fecha alta, fecha de entrega, fecha entrega, fecha vencimiento, período, periodo, fecha límite, fecha de cierre, cumpleaños, fecha de registro, plazo, semana, trimestre, edad, fecha de modificación, fecha de envío, fecha cierre, fecha de cierre prevista, fecha registro',
    duration: 'días, meses, años, duración, semanas, antigüedad, días de crédito',
    status:
      'estado, estatus, activo, inactivo, situación, estado del pago, estado del pedido, estado de pago, estado de envío, suscrito, bloqueado, estado pago, estado pedido, acepta marketing, nuevo cliente',
    type: 'tipo, categoría, grupo, clase, forma de pago, método de pago, medio de pago, canal, origen, moneda, divisa, nivel, segmento, sector, familia, idioma, tarifas, etiquetas, fuente, tipo de documento, método de envío, serie, rubro, marca, condición fiscal, industria, condición iva, tipo documento, plataforma',
    id: 'no modificar, n o, número, nº, núm, no, num, id, código, cód, referencia, ref, identificador, nif, cif, dni, rfc, cuit, ruc, número de pedido, número de factura, nº factura, nº pedido, iban, folio, factura, cuenta contable, nit, rut, número de orden, uuid, nº de factura, nº de pedido, serie y número, cuil, número documento, número de documento, núm factura, n factura, documento, código artículo, orden, cuenta de pago, cuenta de cobro, cuenta bancaria, cuenta corriente',
    email:
      'correo, correo electrónico, email, e mail, mail, dirección de correo, dirección de correo electrónico',
    phone: 'teléfono, tel, móvil, celular, fax, número de teléfono, whatsapp, teléfono móvil, teléfonos',
    person:
      'vendedor, comercial, responsable, representante, propietario, gestor, asesor, encargado, tienda, sucursal, proveedor, empleado, cajero, equipo, usuario, creado por, ejecutivo, agente comercial, almacén, propietario del negocio, mesero, atendido por',
    personName: 'nombre, nombres, alias, usuario comprador, apodo',
    namePart:
      'apellido, apellidos, primer nombre, segundo nombre, tratamiento, primer apellido, segundo apellido, cargo',
    other:
      'código postal, cp, región, ciudad, país, dirección, calle, provincia, localidad, municipio, zona, nota, notas, comentario, comentarios, observaciones, descripción, producto, artículo, concepto, sitio web, web, motivo, banco, asunto, proyecto, nombre del producto, nombre del negocio, nombre de la oportunidad, nombre producto, nombre artículo, título, mensaje, colonia, población, estado provincia, transportista, condiciones, programa, inventario, existencias, barrio, delegación, domicilio, partido, latitud, longitud, coordenadas, altitud, distancia, kilometraje, ancho, altura, superficie, temperatura, versión, tipo de cambio',
  },
  companions: {
    taxed: 'con iva, iva incluido, con impuestos, impuestos incluidos, con igic',
    untaxed: 'sin iva, sin impuestos, antes de impuestos, sin igic, más iva',
    whole:
      'total, totales, importe, monto, valor, suma, neto, neta, netos, netas, bruto, bruta, brutas, con iva, sin iva, iva incluido, con impuestos, sin impuestos, acumulado total, real, general, facturado, facturada, imp, final, con, sin, impuestos incluidos, gastado, comprado, histórico, histórica, realizados, realizadas, completados, principal, todos',
    client:
      'nif, cif, dni, rfc, cuit, ruc, nit, rut, dni cuit, nif cif, cliente, clientes, comprador, empresa, destinatario, socio, miembro, compañía, cuenta, organización, donante, consumidor, facturación, contacto, huésped, tercero, receptor, paciente',
    business:
      'pedido, pedidos, factura, facturas, venta, ventas, compra, compras, negocio, oportunidad, pago, transacción, contrato, orden, línea, trato, consumo, tienda online, carrito, operación, donación, reserva, documento, cobro, ticket, comprobante',
    period:
      'anual, año, año actual, este año, ejercicio, trimestre, actual, mes, a la fecha, en curso del año',
    unit: 'eur, euro, euros, usd, mxn, ars, cop, clp, pen, en, miles, pesos, dólares, soles, bs, uyu, crc, gtq, mxp, moneda local',
    of: 'de, del, la, el, los, las, por cliente, al, y, a, en',
  },
};
