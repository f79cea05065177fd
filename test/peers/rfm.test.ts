import { describe, expect, test } from '@jest/globals';
import { rfm } from '../../src/classifier/models/rfm';
import { resolveCutoffs } from '../../src/classifier/cutoffs/resolve-cutoffs';
import { rowForm } from '../../src/classifier/row-form/row-form';
import { policyNumber } from '../../src/classifier/policy-number';
import { columnsOf, tiersOf } from '../classifier/clients';
import { countsOf, peerTest, publishedCounts } from './peer-data';
import { customersOfFile, customersOfOrders, type Customer } from './peer-customers';

const segmentsOf = (customers: readonly Customer[]) => tiersOf(rfm, customers);

const nameOf = (id: string) => rfm.tiers.find((tier) => tier.id === id)!.name.en;

describe('RFM as the R package rfm computes it', () => {
  peerTest('the published counts, to the last customer', () => {
    expect(countsOf(segmentsOf(customersOfFile()).map(nameOf))).toEqual(publishedCounts);
  });

  peerTest('the same counts where each customer is only compared with the edges', () => {
    const customers = customersOfFile();
    const inRows = rowForm(rfm, new Set(['recency', 'frequency', 'monetary']));
    expect(countsOf(tiersOf(inRows, customers).map(nameOf))).toEqual(publishedCounts);
    const rounded = Object.fromEntries(
      resolveCutoffs(inRows, columnsOf(customers)).map(({ id, value }) => [id, policyNumber(value)]),
    );
    expect(countsOf(tiersOf(inRows, customers, rounded).map(nameOf))).toEqual(publishedCounts);
  });

  peerTest('whatever the order of the rows', () => {
    const customers = customersOfFile();
    expect(segmentsOf([...customers].reverse())).toEqual(segmentsOf(customers).reverse());
  });

  peerTest('orders added up to customers are scored the same way, customer by customer', () => {
    const customers = customersOfOrders();
    expect(customers).toHaveLength(995);
    expect(segmentsOf(customers)).toEqual(computedAgain(customers));
  });

  test('this second computation scores ten numbers as by hand', () => {
    // The quantiles are at places 1.8, 3.6, 5.4 and 7.2 from 0: 28, 46, 64, 82; the edges are one more.
    expect(scores([10, 20, 30, 40, 50, 60, 70, 80, 90, 100])).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
  });

  peerTest('this second computation comes to the published counts too', () => {
    expect(countsOf(computedAgain(customersOfFile()).map(nameOf))).toEqual(publishedCounts);
  });
});

/** Segments by the peer's description alone: lowest and highest recency, frequency and monetary score. */
const segments: readonly (readonly [string, string])[] = [
  ['champions', '55 55 55'],
  ['potential-loyalist', '35 35 25'],
  ['loyal-customers', '24 24 24'],
  ['promising', '34 13 35'],
  ['new-customers', '45 13 15'],
  ['cant-lose-them', '12 34 45'],
  ['at-risk', '12 25 45'],
  ['need-attention', '13 35 35'],
  ['about-to-sleep', '23 13 14'],
  ['lost', '11 15 15'],
];

function computedAgain(customers: readonly Customer[]): string[] {
  const recencies = scores(customers.map(({ recency }) => recency)).map((score) => 6 - score);
  const frequencies = scores(customers.map(({ frequency }) => frequency));
  const monetaries = scores(customers.map(({ monetary }) => monetary));
  return customers.map((_, row) => {
    const own = [recencies[row]!, frequencies[row]!, monetaries[row]!];
    const fits = (ranges: string) =>
      ranges
        .split(' ')
        .every((range, index) => own[index]! >= Number(range[0]) && own[index]! <= Number(range[1]));
    return segments.find(([, ranges]) => fits(ranges))?.[0] ?? 'others';
  });
}

/** One more than the number of edges reached; an edge is a quantile of R's type 7, plus one. */
function scores(numbers: readonly number[]): number[] {
  const ascending = [...numbers].sort((a, b) => a - b);
  const edge = (p: number) => {
    const position = (ascending.length - 1) * p;
    const below = ascending[Math.floor(position)]!;
    const above = ascending[Math.ceil(position)]!;
    return below + (position - Math.floor(position)) * (above - below) + 1;
  };
  const edges = [0.2, 0.4, 0.6, 0.8].map(edge);
  return numbers.map((number) => 1 + edges.filter((from) => number >= from).length);
}
