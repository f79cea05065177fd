import { expect, test } from '@jest/globals';
import { modelById } from '../../../src/classifier/models/catalogue';
import { proposals } from '../../../src/sheet/match/propose-columns';

/** Returns the models for which a column of whole numbers below this header is taken for money without a question. */
const takenForMoney = (header: string, numbers: readonly number[] = [12, 45, 200]) => {
  const sheet = { headers: ['Client', header], samples: numbers.map((number, row) => [`K${row}`, number]) };
  return ['deal-size', 'rfm', 'abc', 'sales-loyalty'].filter((id) =>
    ['value', 'monetary', 'profit', 'sales'].some((measure) => {
      const { column, isGuess } = proposals(sheet, modelById(id))[measure] ?? {};
      return column === 1 && !isGuess;
    }),
  );
};

test.each([
  ['Sum of days', 'Total visits', 'Total points', 'Average orders', 'Total nights', 'Total weeks'],
  ['Summe Tage', 'Gesamttage', 'Summe Besuche', 'Summe Punkte', 'Summe Wochen', 'Durchschnitt Tage'],
  ['Total jours', 'Somme des visites', 'Cumul points', 'Total nuits', 'Moyenne jours', 'Total semaines'],
  ['Suma de días', 'Suma visitas', 'Suma puntos', 'Total noches', 'Promedio días', 'Suma semanas'],
  ['Soma de dias', 'Soma visitas', 'Total de pontos', 'Soma noites', 'Média dias', 'Soma semanas'],
  ['Somma giorni', 'Totale visite', 'Totale punti', 'Totale notti', 'Media giorni', 'Somma settimane'],
  ['Totaal dagen', 'Som bezoeken', 'Totaal punten', 'Totaal nachten', 'Gemiddelde dagen', 'Totaal weken'],
  [
    'Suma dni',
    'Razem wizyt',
    'Suma punktów',
    'Suma noclegów',
    'Średnia dni',
    'Suma tygodni',
    'Suma zamówień',
  ],
  ['Сумма дней', 'Всего визитов', 'Сумма баллов', 'Всего ночей', 'Среднее дней', 'Сумма недель'],
  ['合計日数', '来店回数合計', 'ポイント合計', '合計点', '平均日数', '注文数合計'],
  ['总天数', '拜访次数合计', '积分合计', '到店合计', '平均天数', '订单数合计'],
])('sums and averages of days, visits, points and orders are no money: %s, %s, …', (...headers) => {
  expect(headers.filter((header) => takenForMoney(header).length > 0)).toEqual([]);
});

test('sums of money still are', () => {
  for (const header of ['Suma', 'Suma zakupów', 'Сумма заказов', 'Totale ordine', 'Summe Umsatz', '合計金額'])
    expect([header, takenForMoney(header)]).toEqual([header, ['deal-size', 'rfm', 'abc', 'sales-loyalty']]);
  expect(takenForMoney('Suma zamówień', [12.5, 45.25, 200])).toContain('deal-size');
});
