import { expect, test } from '@jest/globals';
import { readHeader } from '../../src/sheet/headers/read-header';
import { splitTerms } from '../../src/sheet/headers/split-terms';
import { orderHeaders } from '../../src/orders/words/languages-of-headers';
import { proposeTreatment } from '../../src/orders/columns/status-words';
import { findOrderColumns } from '../../src/orders/columns/find-order-columns';
import { hasSign } from '../../src/orders/columns/sign-in-header';
import { addUp, client, firstLines, questionOf, type Lines } from './add-up';

/** A list of order lines as a shop writes it in each language: headers by role, and the other columns. */
const lists: readonly (readonly [
  language: string,
  headers: Readonly<Record<string, string>>,
  others: readonly string[],
])[] = [
  [
    'German',
    {
      ...{ orderNumber: 'Bestellnummer', client: 'Kundennummer', date: 'Bestelldatum', quantity: 'Menge' },
      ...{ price: 'Einzelpreis', discount: 'Rabatt', refunded: 'Erstatteter Betrag', cost: 'Wareneinsatz' },
      ...{
        status: 'Bestellstatus',
        source: 'Vertriebskanal',
        referredBy: 'Empfohlen von',
        currency: 'Währung',
      },
      amount: 'Gesamtpreis',
    },
    ['Versandkosten', 'MwSt.'],
  ],
  [
    'German, umlauts spelled',
    {
      orderNumber: 'Auftragsnr.',
      client: 'Kunde',
      date: 'Datum',
      quantity: 'Stueckzahl',
      price: 'Stueckpreis',
    },
    [],
  ],
  [
    'French',
    {
      ...{ orderNumber: 'N° de commande', client: 'Client', date: 'Date de commande', quantity: 'Quantité' },
      ...{ price: 'Prix unitaire HT', discount: 'Remise', refunded: 'Montant remboursé', cost: 'Coût total' },
      ...{ status: 'Statut', source: 'Canal de vente', referredBy: 'Parrain', currency: 'Devise' },
      amount: 'Montant total',
    },
    ['Frais de port', 'TVA'],
  ],
  [
    'Spanish',
    {
      ...{ orderNumber: 'Nº de pedido', client: 'Cliente', date: 'Fecha del pedido', quantity: 'Cantidad' },
      ...{ price: 'Precio unitario', discount: 'Descuento', refunded: 'Importe reembolsado' },
      ...{ cost: 'Coste total', status: 'Estado del pedido', source: 'Origen', currency: 'Moneda' },
      amount: 'Importe total',
    },
    ['Gastos de envío', 'IVA'],
  ],
  [
    'Portuguese',
    {
      ...{ orderNumber: 'Número do Pedido', client: 'Nome do comprador', date: 'Data do pedido' },
      ...{ quantity: 'Qtde', price: 'Preço unitário', discount: 'Valor do desconto', cost: 'Custo total' },
      ...{ status: 'Situação', currency: 'Moeda', amount: 'Valor total' },
    },
    ['Frete'],
  ],
  [
    'Italian',
    {
      ...{ orderNumber: 'Numero ordine', client: 'Cliente', date: 'Data ordine', quantity: 'Quantità' },
      ...{ price: 'Prezzo unitario', discount: 'Sconto', status: 'Stato ordine', currency: 'Valuta' },
      amount: 'Totale',
    },
    ['Spese di spedizione', 'IVA'],
  ],
  [
    'Dutch',
    {
      ...{ orderNumber: 'Bestelnummer', client: 'Klant', date: 'Besteldatum', quantity: 'Aantal' },
      ...{ price: 'Stukprijs', discount: 'Korting', status: 'Bestelstatus', amount: 'Totaal' },
    },
    ['Verzendkosten', 'BTW'],
  ],
  [
    'Polish',
    {
      ...{ orderNumber: 'Numer zamówienia', client: 'Klient', date: 'Data zamówienia', quantity: 'Ilość' },
      ...{ price: 'Cena jednostkowa', discount: 'Rabat', status: 'Status zamówienia', amount: 'Razem' },
    },
    ['Koszt dostawy'],
  ],
  [
    'Russian',
    {
      ...{ orderNumber: 'Номер заказа', client: 'Клиент', date: 'Дата заказа', quantity: 'Кол-во' },
      ...{ price: 'Цена за единицу', discount: 'Скидка', status: 'Статус заказа', amount: 'Итого' },
      ...{ refunded: 'Сумма возврата', source: 'Источник', currency: 'Валюта' },
    },
    ['Стоимость доставки'],
  ],
  [
    'Japanese',
    {
      ...{ orderNumber: '注文番号', client: '顧客名', date: '注文日', quantity: '数量', price: '単価' },
      ...{ discount: '値引き額', refunded: '返金額', cost: '原価合計', status: '注文ステータス' },
      ...{ source: '流入経路', referredBy: '紹介者', currency: '通貨', amount: '合計金額' },
    },
    ['送料', '消費税'],
  ],
];

const texts: Readonly<Record<string, readonly string[]>> = {
  orderNumber: ['A-1', 'A-1', 'A-2'],
  client: ['K-17', 'K-17', 'K-30'],
  date: ['2026-01-05', '2026-01-05', '2026-02-07'],
  status: ['x', 'y', 'x'],
  source: ['web', 'shop', 'web'],
  referredBy: ['', 'Ann', ''],
  currency: ['EUR', 'EUR', 'EUR'],
};

test.each(lists)('the columns of a list in %s are found, none for another', (_, headers, others) => {
  const roles = Object.entries(headers);
  const rows: Lines = [
    [...roles.map(([, header]) => header), ...others],
    ...[0, 1, 2].map((line) => [
      ...roles.map(([role], index) => texts[role]?.[line] ?? (index + 1) * 10 + line),
      ...others.map((_, index) => 4 + line + index / 2),
    ]),
  ];
  const { columns } = findOrderColumns(firstLines(rows));
  const found = Object.fromEntries(Object.entries(columns).map(([role, column]) => [role, rows[0]![column]]));
  expect(found).toEqual(headers);
});

test.each([
  [
    'refund',
    ['Erstattet', 'Remboursée', 'Reembolsado', 'Rimborsato', 'Terugbetaald', 'Zwrot', 'Возврат', '返金済み'],
  ],
  [
    'cancelled',
    ['Storniert', 'Annulée', 'Anulado', 'Annullato', 'Geannuleerd', 'Anulowane', 'Отменён', 'キャンセル'],
  ],
  [
    'never a sale',
    ['Entwurf', 'Devis', 'Presupuesto', 'Bozza', 'Onbetaald', 'Nieopłacone', 'Не оплачен', '見積'],
  ],
])('statuses that say %s are left out, in any language', (_, all) => {
  for (const status of all) expect([status, proposeTreatment(status)]).toEqual([status, 'leftOut']);
});

test('statuses of sales count, also those that name what they are not', () => {
  const sales = [
    ...[
      'Bezahlt',
      'Versendet',
      'Teilweise erstattet',
      'Nicht storniert',
      'Expédiée',
      'En attente d’expédition',
    ],
    ...['Pagado', 'Pendiente de envío', 'Parcialmente reembolsado', 'Spedito', 'Verzonden', 'Wysłane'],
    ...['Выполнен', 'Частичный возврат', '発送済み', '一部返金', '部分退款', 'Manual', 'Enviado'],
  ];
  for (const status of sales) expect([status, proposeTreatment(status)]).toEqual([status, 'counts']);
});

test('a credit note in a line of its own is a refund', () => {
  const notes = [
    'Gutschrift',
    'Avoir',
    'Nota de crédito',
    'Nota di credito',
    'Creditnota',
    'Faktura korygująca',
  ];
  for (const status of notes) expect([status, proposeTreatment(status)]).toEqual([status, 'refund']);
});

test('a header says whether an amount is of the whole order', () => {
  const said = [
    'Gesamtbetrag',
    'Bestellsumme',
    'Total commande',
    'Importe total',
    'Totale',
    '合計金額',
    'Razem',
  ];
  for (const header of said) expect([header, hasSign(header, 'ofOrder')]).toEqual([header, true]);
  for (const header of ['Betrag', 'Montant', 'Importe', '金額'])
    expect([header, hasSign(header, 'ofOrder')]).toEqual([header, false]);
});

const sapLines: Lines = [
  ['VkBeleg', 'Auftraggeber', 'Belegdatum', 'Auftragsmenge', 'Nettowert', 'Währg'],
  ['10004711', '0000100234', '2026-01-05', 10, 1234.5, 'EUR'],
  ['10004711', '0000100234', '2026-01-05', 5, 100, 'EUR'],
  ['10004713', '0000100234', '2026-03-28', 1, 4000, 'EUR'],
];

test('the lines of an order in SAP are one order', () => {
  expect(client(addUp(sapLines), '0000100234')).toMatchObject({ orders: 2, sales: 5334.5 });
});

test('the total of an order on each of its lines is asked about, though only one order has several lines', () => {
  const lines: Lines = [
    ['注文番号', '注文日', '会員ID', '小計', '合計金額'],
    ['A1', '2026-01-05', '000123', 2000, 2700],
    ['A1', '2026-01-05', '000123', 500, 2700],
    ['A2', '2026-03-28', '000123', 1000, 1600],
  ];
  const added = addUp(lines);
  expect(questionOf(added, 'amountOf')).toMatchObject({ proposed: 'order' });
  expect(client(added, '000123')).toMatchObject({ orders: 2, sales: 4300 });
});

test('credit notes that a column Type marks are refunds, whatever a column Status says beside it', () => {
  const lines = (status: readonly string[]): Lines => [
    ['Customer', 'Invoice date', 'Invoice number', 'Total', 'Type', ...status.slice(0, 1)],
    ['Acme', '2026-01-05', 'INV-1', 150, 'Sales invoice', ...status.slice(1, 2)],
    ['Acme', '2026-02-05', 'CN-1', 12, 'Credit note', ...status.slice(2, 3)],
    ['Acme', '2026-03-05', 'INV-2', 50, 'Sales invoice', ...status.slice(3, 4)],
  ];
  for (const status of [[], ['Status', 'Paid', 'Paid', 'Paid']])
    expect(client(addUp(lines(status)), 'Acme')).toMatchObject({ orders: 2, sales: 188 });
  const voided = addUp(lines(['Status', 'Paid', 'Paid', 'Voided']));
  expect(client(voided, 'Acme')).toMatchObject({ orders: 1, sales: 138 });
  expect(client(addUp(lines(['Status', 'Paid', 'Voided', 'Paid'])), 'Acme')).toMatchObject({ sales: 200 });
  expect(questionOf(voided, 'statuses')).toMatchObject({
    facts: { header: 'Status / Type' },
    statuses: [
      { status: 'Paid / Sales invoice', lines: 1, proposed: 'counts' },
      { status: 'Paid / Credit note', lines: 1, proposed: 'refund' },
      { status: 'Voided / Sales invoice', lines: 1, proposed: 'leftOut' },
    ],
  });
});

test.each([
  ['Order status', 'Refund status', ['Completed', 'Cancelled'], ['Refunded', '']],
  ['订单状态', '退款状态', ['交易成功', '交易关闭'], ['退款成功', '']],
  ['Bestellstatus', 'Erstattungsstatus', ['Abgeschlossen', 'Storniert'], ['Erstattet', '']],
  ['Estado del pedido', 'Estado del reembolso', ['Completado', 'Cancelado'], ['Reembolsado', '']],
  ['注文ステータス', '返金ステータス', ['完了', 'キャンセル'], ['返金済み', '']],
  ['Statut de la commande', 'Statut du paiement', ['Terminée', 'Annulée'], ['Remboursé', 'Payé']],
])('%s and %s are heard together', (first, second, [done, undone], [back, none]) => {
  const added = addUp([
    ['Customer', 'Order date', 'Order number', 'Amount', first, second],
    ['Acme', '2026-01-05', 'A-1', 100, done!, none!],
    ['Acme', '2026-02-05', 'A-2', 30, done!, back!],
    ['Acme', '2026-03-05', 'A-3', 7, undone!, none!],
  ]);
  expect(client(added, 'Acme')).toMatchObject({ orders: 1, sales: 100 });
});

test.each(['refunded', 'discount', 'cost', 'costPerPiece', 'costPerLine', 'quantity'] as const)(
  'no header of a %s is sales of a client, in any language',
  (group) => {
    const terms = orderHeaders.flatMap(({ headers }) => splitTerms(headers[group]));
    const sales = terms.filter((term) =>
      readHeader(term).meanings.some(({ meaning }) => meaning === 'money' || meaning === 'profit'),
    );
    expect(terms.length).toBeGreaterThan(40);
    expect(sales).toEqual([]);
  },
);

test('the amount of an invoice may be called as the invoice', () => {
  const invoices: Lines = [
    ['Factuurnr.', 'Naam', 'Deb.nr.', 'Factuurdatum', 'Vervalt', 'Factuur', 'Saldo'],
    [12300139, 'Smit', 3332, '2026-01-23', '2026-02-06', 25717.69, 0],
    [12300140, 'Vos', 3333, '2026-01-24', '2026-02-07', 73092, 73092],
    [12300141, 'Smit', 3332, '2026-02-08', '2026-02-22', 36.54, 0],
  ];
  const { columns } = findOrderColumns(firstLines(invoices));
  expect([columns.client, columns.date, columns.orderNumber, columns.amount]).toEqual([2, 3, 0, 5]);
  const numbers = invoices.map((row) => row.map((cell, column) => (column === 5 ? row[0]! : cell)));
  expect(findOrderColumns(firstLines(numbers)).columns.amount).toBeUndefined();
});

test('a masked account does not say who the client is, if another column does', () => {
  const taobao: Lines = [
    ['订单编号', '买家会员名', '买家支付宝账号', '总金额', '订单创建时间'],
    ['1', '小红', 'a***@qq.com', 100, '2026-01-05'],
    ['2', '阿明', 'a***@qq.com', 200, '2026-02-05'],
  ];
  const { columns } = findOrderColumns(firstLines(taobao));
  expect(taobao[0]![columns.client!]).toBe('买家会员名');
});
