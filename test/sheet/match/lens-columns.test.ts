import { expect, test } from '@jest/globals';
import type { CellValue } from '../../../src/sheet/cells/cell';
import { moneyColumns } from '../../../src/sheet/match/lens-columns';
import { anyMoney } from '../../../src/sheet/plan/lens';

/** The headers that are offered as money to add up, of columns with these cells. */
function offered(columns: Readonly<Record<string, readonly CellValue[]>>): string[] {
  const headers = ['Client', ...Object.keys(columns)];
  const cells = Object.values(columns);
  const samples = ['Ann', 'Bob', 'Cyd'].map((name, row) => [name, ...cells.map((column) => column[row]!)]);
  return moneyColumns({ headers, samples }, anyMoney).all.map((column) => headers[column]!);
}

const amounts = [120.5, 80, 3041.25];
const withAmounts = (...headers: string[]) =>
  offered(Object.fromEntries(headers.map((header) => [header, amounts])));

test.each([
  [
    'English',
    'Total Spent',
    ['Orders', 'Total Orders', 'AOV', 'Average', 'Quantity', 'Probability', 'Score'],
  ],
  ['German', 'Umsatz', ['Aufträge', 'Anzahl Rechnungen', 'Durchschnitt', 'Menge', 'Punkte']],
  ['French', 'CA HT', ['Nbre de factures', '% Marge', 'Panier moyen', 'Quantité']],
  ['Portuguese', 'Valor total', ['Qtde pedidos', 'Ticket médio']],
  ['Polish', 'Wartość netto', ['Liczba faktur', 'Średnia wartość', 'Ilość']],
  ['Russian', 'Выручка, руб.', ['Количество', 'Средний чек']],
  ['Chinese', '消费金额', ['消费次数', '笔单价', '客户积分', '成长值', '销售数量', '累计退款订单数']],
  ['Japanese', '購入合計', ['購入件数', '購入平均', 'ポイント']],
])('neither counts nor averages, rates or points are offered as money: %s', (_, money, others) => {
  expect(withAmounts(money, ...others)).toEqual([money]);
});

test('profit, costs, refunds and amounts under unknown headers are offered', () => {
  const headers = ['Total Spent', 'Gross profit', 'Shipping', 'Refund amount', 'Booster', 'Oct 2026'];
  expect(withAmounts(...headers)).toEqual(headers);
});

test('dates with a time of day are no money, whatever their header; amounts as large are', () => {
  const times = [46327.416666666664, 46296.5, 46266.75];
  expect(
    offered({ LAST_CHANGED: times, Letzter_Login: times, Booster: [46327.42, 46296.5, 46266.75] }),
  ).toEqual(['Booster']);
});
