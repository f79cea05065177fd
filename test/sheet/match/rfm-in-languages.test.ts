import { expect, test } from '@jest/globals';
import { modelById } from '../../../src/classifier/models/catalogue';
import { proposeColumns } from '../../../src/sheet/match/propose-columns';

const columnsFor = (
  modelId: string,
  headers: readonly string[],
  rows: readonly (readonly (string | number)[])[],
) => proposeColumns({ headers, samples: rows }, modelById(modelId));

test.each([
  ['Client', 'Récence', 'Fréquence', 'Monétaire'],
  ['Client', 'Recence', 'Frequence', 'Monetaire'],
  ['Cliente', 'Recencia', 'Frecuencia', 'Valor monetario'],
  ['Cliente', 'Recência', 'Frequência', 'Valor'],
  ['Cliente', 'Recenza', 'Frequenza', 'Valore monetario'],
  ['Kunde', 'Rezenz', 'Frequenz', 'Monetär'],
  ['Klant', 'Recentheid', 'Frequentie', 'Omzet'],
  ['Klient', 'Ostatni zakup', 'Częstotliwość', 'Wartość'],
  ['Клиент', 'Давность покупки', 'Частота', 'Сумма'],
  ['顧客', 'リセンシー', 'フリークエンシー', 'マネタリー'],
])('the columns of RFM are found: %s | %s | %s | %s', (...headers) => {
  const rows = [
    ['Ada', 4, 12, 900],
    ['Bea', 60, 3, 140],
    ['Cyd', 210, 1, 35],
  ];
  expect(columnsFor('rfm', headers, rows)).toEqual({ recency: 1, frequency: 2, monetary: 3 });
});

test.each([
  ['dealstage', ['closedwon', 'closedlost', 'appointmentscheduled']],
  ['Etapa', ['Ganado', 'Perdido', 'Propuesta enviada']],
  ['Phase', ['Gewonnen', 'Verloren', 'Angebot versendet']],
])('stages of deals say who has bought: %s', (header, stages) => {
  const rows = stages.map((stage, row) => [`Client ${row}`, stage, 100 * row + 50]);
  expect(columnsFor('deal', ['Client', header, 'Amount'], rows)).toMatchObject({ closed: 1, value: 2 });
});

test('a sale is taken before what was paid for it', () => {
  const rows = [
    ['Ada', 17.9, 0],
    ['Bea', 35.8, 0],
  ];
  expect(columnsFor('deal-size', ['Cliente', 'Valor_Venda', 'Valor_Pago'], rows)).toEqual({ value: 1 });
});

test.each([
  ['Tier', undefined],
  ['Segment', undefined],
  ['客户层级', undefined],
  ['Contact interval', 1],
  ['联系间隔天数', 1],
])('numbers below %s are days only if the header says so', (header, interval_days) => {
  const rows = [
    ['Ada', 1, '2026-11-01'],
    ['Bea', 2, '2026-11-20'],
  ];
  const found = columnsFor('care', ['Client', header, 'Last contact'], rows);
  expect(found).toMatchObject({ interval_days, days_since_contact: 2 });
});
