import { expect, test } from '@jest/globals';
import { readHeader } from '../../../src/sheet/headers/read-header';
import { splitTerms } from '../../../src/sheet/headers/split-terms';
import { orderHeaders } from '../../../src/orders/words/languages-of-headers';
import { findOrderColumns } from '../../../src/orders/columns/find-order-columns';
import { hasSign } from '../../../src/orders/columns/sign-in-header';
import { firstLines, type Lines } from '../add-up';

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
