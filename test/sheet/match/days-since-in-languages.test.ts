import { expect, test } from '@jest/globals';
import { modelById } from '../../../src/classifier/models/catalogue';
import { proposeColumns } from '../../../src/sheet/match/propose-columns';

/** Returns the models and measures for which a column of 12, 45 and 200 below this header is proposed. */
const takenFor = (header: string) => {
  const sheet = { headers: ['Client', header], samples: [12, 45, 200].map((days, row) => [`K${row}`, days]) };
  return ['process', 'rfm', 'lifecycle', 'care'].flatMap((id) =>
    Object.entries(proposeColumns(sheet, modelById(id))).flatMap(([measure, column]) =>
      column === 1 ? [`${id} ${measure}`] : [],
    ),
  );
};

test.each([
  ['Days since last purchase', 'Days without orders'],
  ['Tage seit letztem Kauf', 'Tage ohne Bestellung'],
  ['Jours depuis le dernier achat', 'Jours sans commande'],
  ['Días desde última compra', 'Días sin comprar'],
  ['Dias desde a última compra', 'dias_sem_compra'],
  ["Giorni dall'ultimo acquisto", 'Giorni senza ordini'],
  ['Dagen sinds laatste aankoop', 'Dagen zonder bestelling'],
  ['Dni od ostatniego zakupu', 'Dni bez zamówienia'],
  ['Дней с последней покупки', 'Дней без заказов'],
  ['最終購入からの日数', '未購入日数'],
  ['距上次下单天数', '未购买天数'],
  ['Tage seit last order', 'Days seit letzter Bestellung'],
])('days since the last order are found: %s, %s', (...headers) => {
  // They are no months: a model that asks for months does not take them.
  for (const header of headers) expect(takenFor(header)).toEqual(['process last_order', 'rfm recency']);
});

test.each([
  'Days without contact',
  'Tage seit letztem Kontakt',
  'Jours sans contact',
  'Dias sem contato',
  'Dagen zonder contact',
  'Дней без контакта',
  '未連絡日数',
])('days since the last contact are found: %s', (header) =>
  expect(takenFor(header)).toEqual(['care days_since_contact']),
);

test.each([
  'Days since payment',
  'Tage seit Zahlung',
  'Jours depuis paiement',
  'Días desde el pago',
  'Dias desde pagamento',
  'Giorni da pagamento',
  'Dagen sinds betaling',
  'Dni od płatności',
  'Дней с оплаты',
  'Days since invoice due',
  'Wochen seit letzter Bestellung',
  'Anos desde a última compra',
  'Tage seit Registrierung',
  'Jours de retard',
])('other times are not taken for days since the last order: %s', (header) =>
  expect(takenFor(header)).toEqual([]),
);

test.each([
  'Months since last order',
  'Monate seit letztem Kauf',
  'Nombre de mois depuis la dernière commande',
  'Meses desde la última compra',
  'Meses sem comprar',
  "Mesi dall'ultimo ordine",
  'Maanden sinds laatste bestelling',
  'Miesiące od ostatniego zamówienia',
  'Месяцев с последней покупки',
  '最終購入からの月数',
  '距上次下单月数',
])('months since the last order are found, and are no days: %s', (header) =>
  expect(takenFor(header)).toEqual(['lifecycle months_since_last']),
);

test('days since the last payment are those since the last order', () => {
  for (const header of ['Days since last payment', 'Tage seit letzter Zahlung'])
    expect(takenFor(header)).toEqual(['process last_order', 'rfm recency']);
});
