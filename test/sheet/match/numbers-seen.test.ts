import { expect, test } from '@jest/globals';
import { modelById } from '../../../src/classifier/models/catalogue';
import type { CellValue } from '../../../src/sheet/cells/cell';
import { numbersSeen } from '../../../src/sheet/match/numbers-seen';

/** Returns which measures of a model each column could be: `Foo: sales, loyalty`. */
function seen(modelId: string, rows: readonly CellValue[][], taken: readonly number[] = []) {
  const [headers, ...samples] = rows;
  const open = modelById(modelId).measures.filter(({ optional }) => !optional);
  return numbersSeen({ headers: headers!.map(String), samples }, open, taken).map(
    ({ column, couldBe }) => `${headers![column]}: ${couldBe.map(({ id }) => id).join(', ')}`,
  );
}

const list: CellValue[][] = [
  ['Client', 'Foo', 'Bar', 'City', 'No.', 'Year', 'Day'],
  ['Acme', 120, '5', 'Rome', 1, 2021, 45800],
  ['Birch', '¥300', '2', 'Rome', 2, 2022, 45910],
  ['Cole', 40, '9', 'Oslo', 3, 2023, 45700],
];

test('columns of numbers could be any measure that is a number; codes, years, dates and texts could not', () => {
  expect(seen('sales-loyalty', list)).toEqual(['Foo: sales, loyalty', 'Bar: sales, loyalty']);
});

test('columns that are something already are left out', () => {
  expect(seen('sales-loyalty', list, [1])).toEqual(['Bar: sales, loyalty']);
});

test('dates could be what counts from a date', () => {
  expect(seen('tenure', list)).toEqual(['Day: first_order']);
});

test('nothing is offered where nothing is missing', () => {
  expect(numbersSeen({ headers: ['Foo'], samples: [[1], [5]] }, [], [])).toEqual([]);
});

/** Returns the measures of several models that a column with 120, 3400 and 40 is offered for. */
function offered(header: string) {
  const open = ['sales-loyalty', 'rfm', 'care', 'value'].flatMap((id) => modelById(id).measures);
  const samples = [[120], [3400], [40]];
  return numbersSeen({ headers: [header], samples }, open, [])
    .flatMap(({ couldBe }) => couldBe.map(({ id }) => id))
    .join(', ');
}

test.each([
  'Annual revenue',
  'AnnualRevenue (USD)',
  'Annual turnover',
  'Jahresumsatz',
  'Jahres-Umsatz 2025',
  'Unternehmensumsatz',
  "Chiffre d'affaires annuel",
  'CA annuel HT',
  'Ingresos anuales',
  'Facturación anual',
  'Fatturato annuo',
  'Jaaromzet',
  'Receita anual',
  'Faturamento anual',
  'Roczny obrót',
  'Годовой доход',
  'Годовая выручка',
  '年商',
  '年間売上高（百万円）',
  '年收入',
  '年營業額',
  'Budget €',
  'Budget (EUR)',
  '预算（元）',
  'Offene Posten',
  'Refunds',
])('%s is money: no points, orders, days or rate', (header) =>
  expect(offered(header)).toBe('sales, monetary, profit'),
);

test.each([
  ['Visits', 'sales, loyalty, frequency, monetary, open_questions, profit'],
  ['Besuche', 'sales, loyalty, frequency, monetary, open_questions, profit'],
  ['Discount %', 'loyalty, growth'],
  ['Payment days', 'recency, days_since_contact'],
  ['Last order amount', ''],
  ['Total boosters', 'sales, loyalty, frequency, monetary, open_questions, profit, growth'],
])('%s could be: %s', (header, measures) => expect(offered(header)).toBe(measures));

test('telephones, postcodes and numbers of clients are not offered as days', () => {
  const rows = [
    ['Cliente', 'Telefone', 'CNPJ', 'CEP', 'Plano', 'Cadastro em'],
    ['Sol', '(11) 4000-1000', '11.111.111/0001-11', 36201, 'corte 10 x', '12/03/2021'],
    ['Lua', '(11) 4000-2000', '22.222.222/0001-22', 36202, 'corte 20 x', '05/07/2022'],
  ];
  expect(seen('tenure', rows)).toEqual(['Cadastro em: first_order']);
});
