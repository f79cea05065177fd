import { describe, expect, test } from '@jest/globals';
import { modelById } from '../../../src/classifier/models/catalogue';
import { proposals } from '../../../src/sheet/match/propose-columns';
import { sheetOf, proposed, offered } from './sheet-of-text';

describe('no number that is left over becomes a flag', () => {
  test.each([
    'Client|Profit|Founded\nAcme|900|1998\nBirch|60|2004\nCole|30|2011',
    'Client|Profit|Ledger\nAcme|900|41110\nBirch|60|41120\nCole|30|41130',
    'Client|Sales|Profit\nAcme|90000|900\nBirch|6000|60\nCole|3000|30',
    '序号|客户名称|利润\n1|甲公司|900\n2|乙公司|60\n3|丙公司|30',
  ])('%s', (text) => expect(proposed(text, 'abc').strategic).toBeUndefined());

  test('nor a yes or no without a header that says it', () =>
    expect(proposed('Client|Profit|Newsletter\nAcme|900|yes\nBirch|60|no', 'abc').strategic).toBeUndefined());

  test('a column that says so is taken, if it holds yes and no', () => {
    expect(proposed('Client|Profit|Strategic\nAcme|900|yes\nBirch|60|no', 'abc').strategic).toBe('Strategic');
    expect(proposed('Client|Profit|Strategic\nAcme|900|1\nBirch|60|0', 'abc').strategic).toBe('Strategic');
    expect(proposed('Client|Profit|Strategic\nAcme|900|17\nBirch|60|23', 'abc').strategic).toBeUndefined();
  });
});

describe('a rate is no amount', () => {
  test.each([
    ['Gross profit %', 'Client|Revenue|Gross profit %\nAcme|90000|0.1\nBirch|60|0.8\nCole|30|0.7'],
    ['毛利率', '客户名称|销售额|毛利率\n甲|90000|0.1\n乙|60|0.8\n丙|30|0.7'],
    ['Profit in percent by its cells', 'Client|Revenue|Profit\nAcme|90000|10%\nBirch|60|80%\nCole|30|70%'],
    ['Profit in fractions', 'Client|Revenue|Profit\nAcme|90000|0.1\nBirch|60|0.8\nCole|30|0.7'],
  ])('%s', (_, text) => expect(proposed(text, 'abc').profit).toBeUndefined());
});

/** The same money with tax and without. */
const taxedAndNot: readonly (readonly [string, string])[] = [
  ['Order Total (inc tax)', 'Order Total (ex tax)'],
  ['金额（含税）', '金额（不含税）'],
  ['Betrag inkl. MwSt.', 'Betrag exkl. MwSt.'],
  ['Umsatz (brutto)', 'Umsatz (netto)'],
  ['Montant (TTC)', 'Montant (HT)'],
  ['Importe (con IVA)', 'Importe (sin IVA)'],
  ['Total c/ IVA', 'Total s/ IVA'],
  ['売上（税込）', '売上（税抜）'],
  ['Сумма (с НДС)', 'Сумма (без НДС)'],
  ['Importo (IVA inclusa)', 'Importo (IVA esclusa)'],
  ['Bedrag (incl. btw)', 'Bedrag (excl. btw)'],
  ['Kwota (z VAT)', 'Kwota (bez VAT)'],
];

describe('of several columns', () => {
  test.each<[string, string, string | readonly string[] | undefined]>([
    [
      'years are asked',
      'Client|Sales 2024|Sales 2025|Loyalty\nA|90|1|5\nB|6|400|2',
      ['Sales 2024', 'Sales 2025'],
    ],
    [
      'currencies are asked',
      'Client|Sales (USD)|Sales (EUR)|Loyalty\nA|90|81|5\nB|6|5|2',
      ['Sales (USD)', 'Sales (EUR)'],
    ],
    [
      'last year is none',
      'Client|Sales last year|Sales this year|Loyalty\nA|90|1|5\nB|6|400|2',
      'Sales this year',
    ],
    ['returns are none', 'Customer|Sales returns|Net sales|Loyalty\nA|10|1000|5\nB|200|300|2', 'Net sales'],
    ['an average is none', 'Client|Average sales|Sales|Loyalty\nA|90|1|5\nB|6|400|2', 'Sales'],
    [
      'an order number is none',
      'Customer|Sales Rep|Sales Order|Loyalty\nA|Ann|1001|5\nB|Bob|1002|2',
      undefined,
    ],
    ['the same twice is one', 'Client|Sales|Sales|Loyalty\nA|90|90|5\nB|6|6|2', 'Sales'],
    ['the total goes before a part', 'Client|Subtotal|Total|Loyalty\nA|90|99|5\nB|6|7|2', 'Total'],
    ['net goes before gross', 'Client|Gross sales|Net sales|Loyalty\nA|90|80|5\nB|6|5|2', 'Net sales'],
    ['paid goes before due', 'Client|Amount due|Amount paid|Loyalty\nA|9|80|5\nB|6|5|2', 'Amount paid'],
    [
      'a total price goes before a price',
      'Client|Price|Total price|Loyalty\nA|9|18|5\nB|6|6|2',
      'Total price',
    ],
    [
      'the year before is none, however it is called',
      'Client|CA N-1|CA facturé HT|Loyalty\nA|90|1|5\nB|6|400|2',
      'CA facturé HT',
    ],
    [
      'what was and what is predicted besides are asked',
      'Email|Historic Customer Lifetime Value|Predicted Customer Lifetime Value|Total Customer Lifetime Value\n' +
        'a@x|1240.5|310.25|1550.75\nb@x|82|640|722',
      ['Historic Customer Lifetime Value', 'Total Customer Lifetime Value'],
    ],
    [
      'what recurs is another amount',
      'Empresa|Valor Único|Valor Recorrente|Loyalty\nA|90|1|5\nB|6|400|2',
      'Valor Único',
    ],
    ...taxedAndNot.map(([gross, net]): [string, string, string] => [
      `${net} goes before ${gross}`,
      `Client|${gross}|${net}|Loyalty\nA|107.1|90|5\nB|7.14|6|2`,
      net,
    ]),
  ])('%s', (_, text, sales) => expect(proposed(text, 'sales-loyalty').sales).toEqual(sales));

  test('the other step of the same money is named', () => {
    const sheet = sheetOf('Client|Netto|Brutto|Loyalty\nA|90|107.1|5\nB|6|7.14|2');
    expect(proposals(sheet, modelById('sales-loyalty')).sales).toEqual({ column: 1, besides: [2] });
  });

  test('of a date and the days since, the date is taken', () =>
    expect(
      proposed('Client|Days since last order|Last order\nA|5|2026-11-20\nB|90|2026-08-29', 'process')
        .last_order,
    ).toBe('Last order'));
});

describe('a header that says another thing is not taken', () => {
  test.each<[string, string, string]>([
    ['tenure', 'first_order', 'Client|Last order\nA|2026-01-05\nB|2025-01-05'],
    ['care', 'days_since_contact', 'Client|Last order\nA|2026-01-05\nB|2025-01-05'],
    ['deal-size', 'value', 'Client|Orders\nA|4\nB|7'],
    ['rfm', 'recency', 'Client|Average order value|Orders|Total spent\nA|40|4|160\nB|70|7|490'],
    ['rfm', 'frequency', 'Client|orders.items_count|orders.total\nA|4|160.5\nB|7|490'],
    ['rfm', 'frequency', 'Client|Orders: Quantity|Orders: Total\nA|4|160.5\nB|7|490'],
    ...[
      ...['Outstanding', 'Balance due', '应收余额', 'Offener Betrag', 'Reste à payer', 'Saldo pendiente'],
      ...['A receber', '売掛残高', 'Задолженность', 'Insoluto', 'Openstaand bedrag', 'Zaległość'],
    ].map((debt): [string, string, string] => ['deal-size', 'value', `Client|${debt}\nA|160.5\nB|490`]),
    ['rfm', 'frequency', 'Vendor|Purchases|Total\nA|160.5|4.5\nB|490.1|7.1'],
    ['deal', 'closed', 'Client|Status|Amount\nA|open|4\nB|open|7'],
    ['deal-size', 'value', 'Lead|Annual turnover of client\nA|4000.5\nB|7000'],
    ['nature', 'type', 'Order ID|Customer Name|Product Category\n1|Ann Lee|Home\n2|Bob Roy|Toys'],
    ['deal', 'closed', 'Client|Status|Amount\nA|paid|4\nB|refunded|7'],
    ['care', 'interval_days', 'Client|Last contact|Tier\nA|2026-01-05|Inner Circle\nB|2026-02-05|Supporter'],
  ])('%s: %s', (model, measure, text) => expect(proposed(text, model)[measure]).toBeUndefined());
});

test.each([
  ['Client|Sales|Loyalty\nA|90|5\nB|6|2', ['sales-loyalty', 'deal-size', 'abc']],
  ['Client|Customer type\nAcme Ltd|Company\nMs Li|Individual', ['nature']],
  ['客户|消费次数|消费金额\n甲|4|900\n乙|2|60', ['deal-size', 'abc']],
  ['Kunde|Umsatz\nA|90\nB|6', ['deal-size', 'abc']],
  ['Ort|Straße\nBonn|Am Rhein 5\nUlm|Weg 6', []],
])('the questions that the headers answer: %s', (text, ids) => expect(offered(text)).toEqual(ids));
