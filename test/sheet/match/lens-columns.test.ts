import { expect, test } from '@jest/globals';
import type { CellValue } from '../../../src/sheet/cells/cell';
import { moneyColumns } from '../../../src/sheet/match/lens-columns';
import { anyMoney } from '../../../src/sheet/report/lens';

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

const places = [48.137154, 52.520008, 53.551086];
test.each([
  ['English', 'LATITUDE', 'Billing Longitude', 'Total activities', 'Headcount', 'Distance (km)'],
  ['German', 'Breitengrad', 'Gesamtaktivitäten', 'Einwohner', 'Wechselkurs', 'Entfernung'],
  ['French', 'Longitude', 'Activités totales', 'Habitants', 'Taux de change', 'Distance'],
  ['Spanish', 'Latitud', 'Actividades totales', 'Habitantes', 'Tipo de cambio', 'Distancia'],
  ['Portuguese', 'Latitude', 'Total de atividades', 'Habitantes', 'Taxa de câmbio', 'Distância'],
  ['Italian', 'Latitudine', 'Attività totali', 'Abitanti', 'Tasso di cambio', 'Distanza'],
  ['Dutch', 'Breedtegraad', 'Totale activiteiten', 'Inwoners', 'Wisselkoers', 'Afstand'],
  ['Polish', 'Szerokość geograficzna', 'Łącznie aktywności', 'Mieszkańcy', 'Kurs walut', 'Odległość'],
  ['Russian', 'Широта', 'Всего активностей', 'Население', 'Курс валют', 'Расстояние'],
  ['Japanese', '緯度', '総活動', '人口', '為替レート', '距離'],
  ['Chinese', '纬度', '总活动', '人口', '汇率', '距离'],
])('neither places, activities, people nor rates of exchange are offered as money: %s', (_, ...headers) => {
  expect(withAmounts(...headers)).toEqual([]);
});

test('under an unknown header, numbers more exact than money and whole totals are not offered; amounts are', () => {
  expect(
    offered({ Zork: places, Booster: amounts, 'Total zorks': [12, 5, 7], 'Total zork': amounts }),
  ).toEqual(['Booster', 'Total zork']);
  // Computed amounts may have any number of decimals, if their header says that they are money.
  expect(offered({ 'Booster amount': [33.333333, 12.7142857, 8.0909091] })).toEqual(['Booster amount']);
});

test('dates with a time of day are no money, whatever their header; amounts as large are', () => {
  const times = [46327.416666666664, 46296.5, 46266.75];
  expect(
    offered({ LAST_CHANGED: times, Letzter_Login: times, Booster: [46327.42, 46296.5, 46266.75] }),
  ).toEqual(['Booster']);
});
