import { expect, test } from '@jest/globals';
import { isTotalLabel } from '../../../src/sheet/text/total-label';

const areTotals = (labels: readonly string[]) => labels.map((label) => isTotalLabel(label));

test('a label with accents is that of a total, in small and capital letters', () => {
  expect(
    areTotals(['Média', 'MÉDIA', 'Átlag', 'Összesen', 'Průměr', 'Součet:', 'Tótal', 'Łącznie 12']),
  ).toEqual(Array.from({ length: 8 }, () => true));
});

test('a name with an accent is that of no total, even if it begins like one', () => {
  expect(areTotals(['Müller', 'Médiathèque', 'Söhne GmbH', 'Òrlaith', 'Átlagos', 'Tótalo'])).toEqual(
    Array.from({ length: 6 }, () => false),
  );
});
