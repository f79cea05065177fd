import { expect } from '@jest/globals';
import { rfm } from '../../src/classifier/models/rfm';
import { tiersOf } from '../classifier/clients';
import { answerOf } from '../functions/answer';
import { customersUpTo } from './peer-customers';
import { countsOf, peerTest } from './peer-data';

/** The segment of each customer by name, from all orders up to a day. */
function segmentsAt(day: string): Map<string, string> {
  const customers = customersUpTo(day);
  const segments = tiersOf(rfm, [...customers.values()]);
  const nameOf = (id: string) => rfm.tiers.find((tier) => tier.id === id)?.name.en ?? 'Others';
  return new Map([...customers.keys()].map((id, row) => [id, nameOf(segments[row]!)]));
}

peerTest('a year of real orders moves as many customers up, down and sideways as counted elsewhere', () => {
  const before = segmentsAt('2005-12-31');
  const after = segmentsAt('2006-12-31');
  expect(countsOf([...before.values()])).toEqual({
    Champions: 49,
    'Loyal Customers': 147,
    'Potential Loyalist': 343,
    Promising: 6,
    'New Customers': 96,
    'Need Attention': 13,
    "Can't Lose Them": 37,
    'At Risk': 41,
    'About To Sleep': 102,
    Lost: 147,
    Others: 1,
  });
  const ids = [...after.keys()];
  const column = (names: Map<string, string>) => `{${ids.map((id) => `"${names.get(id) ?? ''}"`).join(';')}}`;
  const movements = answerOf(`=CLIENT_MOVEMENT(${column(before)},${column(after)})`) as string[];
  expect(countsOf(movements)).toEqual({ same: 329, up: 315, down: 288, sideways: 50, new: 13 });
});
