import { expect, test } from '@jest/globals';
import { modelById } from '../../../src/classifier/models/catalogue';
import { proposeColumns } from '../../../src/sheet/match/propose-columns';
import { readCell } from '../../../src/sheet/read/read-measure';

const model = modelById('sales-loyalty');
const loyalty = model.measures.find(({ id }) => id === 'loyalty')!;

test.each([
  ['Treue', 'ja', 'nein'],
  ['Treue', 'hoch', 'niedrig'],
  ['Fidèle', 'oui', 'non'],
  ['Fidélité', 'élevée', 'faible'],
  ['Fidelidad', 'alta', 'baja'],
  ['Fidelidade', 'Alto', 'Baixo'],
  ['Fedeltà', 'sì', 'no'],
  ['Loyaliteit', 'hoog', 'laag'],
  ['Lojalność', 'tak', 'nie'],
  ['Лояльность', 'высокая', 'низкая'],
  ['ロイヤルティ', '高い', '低い'],
])('loyalty is found and read in words: %s %s, %s', (header, high, low) => {
  const samples = [high, low, high].map((level, row) => [`Client ${row}`, 100.5 * row + 7, level]);
  expect(proposeColumns({ headers: ['Client', 'Sales', header], samples }, model)).toEqual({
    sales: 1,
    loyalty: 2,
  });
  expect([high, low].map((level) => readCell(level, loyalty, 0))).toEqual([
    { value: Infinity },
    { value: -Infinity },
  ]);
});

test('a column that says who is in a loyalty program is not loyalty', () => {
  const samples = ['ja', 'nein'].map((member, row) => [`Client ${row}`, 100.5 * row + 7, member]);
  expect(
    proposeColumns({ headers: ['Client', 'Sales', 'Treueprogramm'], samples }, model).loyalty,
  ).toBeUndefined();
});
