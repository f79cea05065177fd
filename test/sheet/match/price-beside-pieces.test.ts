import { expect, test } from '@jest/globals';
import { modelById } from '../../../src/classifier/models/catalogue';
import { proposeColumns } from '../../../src/sheet/match/propose-columns';

const valueIn = (headers: readonly string[]) => {
  const samples = [7, 12, 90].map((price) =>
    headers.map((_, column) => (column === 0 ? 'Ada' : price - column)),
  );
  return proposeColumns({ headers, samples }, modelById('deal-size')).value;
};

test.each([
  ['Customer', 'Qty', 'Price'],
  ['Customer', 'Quantity', 'Unit price'],
  ['Client', 'Hours', 'Price'],
  ['Kunde', 'Menge', 'Preis'],
  ['Client', 'Quantité', 'Prix'],
  ['Cliente', 'Cantidad', 'Precio'],
  ['Cliente', 'Quantità', 'Prezzo'],
  ['Cliente', 'Quantidade', 'Preço'],
  ['Klant', 'Aantal', 'Prijs'],
  ['Klient', 'Ilość', 'Cena'],
  ['Клиент', 'Количество', 'Цена'],
  ['顧客', '数量', '価格'],
  ['客户', '数量', '价格'],
])('a price beside a number of pieces is no money of the client: %s | %s | %s', (...headers) => {
  expect(valueIn(headers)).toBeUndefined();
});

test('a total is money, whatever is beside it', () => {
  expect(valueIn(['Customer', 'Qty', 'Price', 'Line total'])).toBe(3);
});

test.each([[['Customer', 'Price']], [['Customer', 'Price', 'Orders']]])(
  'without a number of pieces, a price is what the client pays: %j',
  (headers) => {
    expect(valueIn(headers)).toBe(1);
  },
);
