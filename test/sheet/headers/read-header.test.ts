import { describe, expect, test } from '@jest/globals';
import { clientKeyIn } from '../../../src/sheet/headers/client-header';
import { readHeader } from '../../../src/sheet/headers/read-header';
import { dateMeanings, type Meaning } from '../../../src/classifier/meaning';
import { catalogue } from '../../../src/classifier/models/catalogue';
import { headers } from './headers-of-meanings';

const meaningsOf = (header: string) =>
  readHeader(header)
    .meanings.filter(({ fit }) => fit !== 'loose')
    .map(({ meaning }) => meaning);

/** Headers of two languages, as in a list that was exported in one and completed in another. */
test.each<[Meaning, readonly string[]]>([
  [
    'lastOrder',
    ['Last Bestellung', 'Letzte Order', 'Last commande', 'Dernière Order', '最近 Order', 'Date of last Kauf'],
  ],
  ['firstOrder', ['First Bestellung', 'Erste Order', 'Customer seit', '客户 since']],
  ['nextOrder', ['Next Bestellung', 'Nächste Order']],
  [
    'orders',
    [
      ...['Number Bestellungen', 'Number of Bestellungen', 'Anzahl Orders', 'Nombre Orders'],
      ...['Nb orders', 'Total Bestellungen', 'Liczba orders'],
    ],
  ],
  ['openOrders', ['Offene Orders', 'Open Bestellungen']],
  ['averageOrder', ['Average Bestellwert', 'Durchschnittlicher Order Value']],
  ['lastContact', ['Last Kontakt', 'Letzter Contact', 'Last Aktivität']],
])('%s in two languages', (meaning, all) => {
  for (const header of all) {
    expect([header, meaningsOf(header)]).toEqual([header, [meaning]]);
    expect([header, clientKeyIn(readHeader(header))]).toEqual([header, undefined]);
  }
});

test('German umlauts may be spelled', () => {
  const spelled = [
    ['money', 'Umsaetze'],
    ['money', 'Erloes'],
    ['orders', 'Auftraege'],
    ['nextOrder', 'Naechste Bestellung'],
  ] as const;
  for (const [meaning, header] of spelled) expect([header, meaningsOf(header)]).toEqual([header, [meaning]]);
});

test('each meaning is asked for by a measure of some model, so that its words are of use', () => {
  const asked = new Set(catalogue.flatMap(({ measures }) => measures.flatMap(({ means = [] }) => means)));
  expect(Object.keys(dateMeanings).filter((meaning) => !asked.has(meaning as Meaning))).toEqual([]);
});

describe.each(headers)('%s', (meaning, all) => {
  test.each(all)('%s', (header) => expect(meaningsOf(header)).toContain(meaning));
});

/** In each pair the second word changes the meaning of the first. */
test.each<[string, Meaning]>([
  ['Sales rep', 'money'],
  ['EB-Wert', 'money'],
  ['(Do Not Modify) Modified On', 'anyDate'],
  ['Sales Record Number', 'money'],
  ['Number of Order', 'orders'],
  ['Nummer Order', 'orders'],
  ['Total Bestellungen', 'money'],
  ['Sales Order', 'money'],
  ['Sales Tax', 'money'],
  ['Sales returns', 'money'],
  ['Sales last year', 'money'],
  ['Average sales', 'money'],
  ['Expected revenue', 'money'],
  ['Total activities', 'money'],
  ['Total Orders', 'money'],
  ['Currency of value', 'money'],
  ['Gross profit %', 'profit'],
  ['毛利率', 'profit'],
  ['利润率', 'profit'],
  ['Order Number', 'orders'],
  ['Won time', 'dealStatus'],
  ['Organization - Won deals', 'dealStatus'],
  ['Product Category', 'clientType'],
  ['Payment type', 'clientType'],
  ['累计退款金额', 'money'],
  ['客户储值余额', 'money'],
  ['笔单价', 'money'],
  ['Score total', 'money'],
  ['Sales index', 'money'],
  ['Loyalty Punkte', 'loyalty'],
  ['指定时间消费金额', 'money'],
  ['Umsatzsteuer', 'money'],
  ['Rabattbetrag', 'money'],
  ['Montant des frais de port', 'money'],
  ['Valor do desconto', 'money'],
  ['Сумма скидки', 'money'],
  ['返金金額', 'money'],
  ['Last visit', 'lastOrder'],
  ['最近浏览时间', 'lastOrder'],
])('%s is no %s', (header, meaning) => expect(meaningsOf(header)).not.toContain(meaning));

test.each([
  [
    'number',
    'Customer ID',
    'CustomerID',
    'Account No.',
    'Kundennummer',
    '客户编号',
    '会员号',
    '得意先コード',
    'ID Client',
    'KUNNR',
    '(Do Not Modify) Account',
    '(Nicht ändern) Firma',
    '(Ne pas modifier) Compte',
    'Код клиента',
  ],
  ['email', 'Email', 'Customer e-mail', 'E-Mail-Adresse', '邮箱', 'Correo electrónico', 'メールアドレス'],
  ['phone', 'Phone', '客户手机号', 'Telefon', 'Телефон'],
  ['user', 'Buyer Username', '买家昵称'],
  ['bareName', 'Name', 'Название', '姓名', 'Nombre'],
  [
    'name',
    'Client',
    'Buyer',
    'Sold-to party',
    'Deal - Organization',
    '往来单位',
    '购货单位',
    'Firma',
    'Raison sociale',
    'Cliente',
    'Контрагент',
    '取引先名',
  ],
])('who the client is: %s', (key, ...all) => {
  for (const header of all) expect([header, clientKeyIn(readHeader(header))]).toEqual([header, key]);
});

test.each(['Deb.nr.', 'Debtor no.', 'Deb.-Nr.'])('%s is the number of a client', (header) =>
  expect(clientKeyIn(readHeader(header))).toBe('number'),
);

test.each<[Meaning, string, string]>([
  ['anyDate', 'Fecha', 'Fecha dd/mm/yyyy'],
  ['anyDate', 'Datum', 'Datum TT.MM.JJJJ'],
  ['anyDate', 'Data', 'Data gg/mm/aaaa'],
  ['orderDate', 'Date de facture', 'Date de facture JJ/MM/AAAA'],
  ['orderDate', 'Дата заказа', 'Дата заказа ДД.ММ.ГГГГ'],
  ['money', 'Montant HT', 'Montant HTVA'],
  ['money', 'Total TTC', 'Total TVAC'],
])('a %s: %s is meant by %s too', (meaning, plain, header) => {
  expect(readHeader(header).meanings).toEqual(readHeader(plain).meanings);
  expect(readHeader(header).meanings.map((each) => each.meaning)).toContain(meaning);
});

test.each(['Predicted Customer Lifetime Value', 'Predicted revenue', 'Vorhergesagter Umsatz', 'CA prédit'])(
  '%s is no money that came',
  (header) => expect(readHeader(header).meanings).toEqual([]),
);

test.each([
  'Order ID',
  'Sales rep',
  'Owner email',
  'Customer type',
  'Customer since',
  'City',
  'Product name',
  'First Name',
  'Store phone',
  'Total',
  '订单编号',
  'Verkäufer',
  'Vendedor',
  'Cuenta de pago',
  'Payment account',
  'Compte bancaire',
  'Conta de pagamento',
])('%s does not say who the client is', (header) => expect(clientKeyIn(readHeader(header))).toBeUndefined());
