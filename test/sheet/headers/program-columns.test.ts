import { expect, test } from '@jest/globals';
import type { Meaning } from '../../../src/classifier/meaning';
import { clientKeyIn } from '../../../src/sheet/headers/client-header';
import { readHeader } from '../../../src/sheet/headers/read-header';
import { programColumns } from '../../../scripts/docs/program-columns';

const columns = programColumns();

/** For each kind of content that a person named, the meanings that a header may have. */
const meaningsOf: Readonly<Record<string, readonly Meaning[]>> = {
  money: ['money', 'dealForecast'],
  'money-part': ['money', 'dealForecast', 'profit'],
  profit: ['profit', 'money'],
  growth: ['growth'],
  average: ['averageOrder'],
  orders: ['orders'],
  'last-order': ['lastOrder'],
  'first-order': ['firstOrder'],
  'next-order': ['nextOrder'],
  'order-date': ['orderDate', 'anyDate', 'paymentDate'],
  'date-of-other': ['anyDate', 'paymentDate', 'orderDate', 'lastContact'],
  'contact-date': ['lastContact'],
  likelihood: ['likelihood'],
};

/** Columns that only their values explain: `Paid` is a date or an amount, an invoice may be a received one. */
const toldByValues = [
  'Paid',
  'Paiement',
  'Pagamento',
  'Zahlungseingang',
  'Earnings year',
  'First Donation',
  'Montant HT',
  'Montant TTC',
];

const quantities: readonly Meaning[] = [
  'money',
  'profit',
  'growth',
  'averageOrder',
  'orders',
  'lastOrder',
  'firstOrder',
  'nextOrder',
  'likelihood',
];

const meaningsIn = (header: string) =>
  readHeader(header)
    .meanings.filter(({ fit }) => fit !== 'loose')
    .map(({ meaning }) => meaning);

test('no column of a known export says a quantity that it does not hold', () => {
  const wrong = columns.filter(({ header, means }) => {
    const right = meaningsOf[means] ?? [];
    const others = meaningsIn(header).filter(
      (meaning) => quantities.includes(meaning) && !right.includes(meaning),
    );
    return others.length > 0 && !toldByValues.includes(header);
  });
  expect(wrong.map(({ program, header, means }) => `${program}: ${header} (${means})`)).toEqual([]);
});

test.each([
  ['money', 9 / 10],
  ['order-date', 4 / 5],
  ['likelihood', 9 / 10],
])('of the columns of %s at least so many are known: %d', (kind, least) => {
  const ofKind = columns.filter(({ means }) => means === kind);
  const known = ofKind.filter(({ header }) =>
    meaningsIn(header).some((meaning) => meaningsOf[kind]!.includes(meaning)),
  );
  expect(ofKind.length).toBeGreaterThan(10);
  expect(known.length / ofKind.length).toBeGreaterThan(least);
});

test('of the columns with the client at least four in five are known, and of ids of other things next to none', () => {
  const share = (means: string) => {
    const ofKind = columns.filter((column) => column.means === means);
    return (
      ofKind.filter(({ header }) => clientKeyIn(readHeader(header)) !== undefined).length / ofKind.length
    );
  };
  expect(share('client')).toBeGreaterThan(0.8);
  expect(share('id')).toBeLessThan(0.05);
});
