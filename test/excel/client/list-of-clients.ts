import { findCustomers, planSegments, writeSegments } from '../../../src/excel/use-cases';
import { clientsOfTier } from '../../../src/sheet/client/clients-of-tier';
import { eachClientOf } from '../../../src/sheet/report/lens';
import type { Choice } from '../../../src/sheet/choice';
import { choice, fixedCutoffs } from '../customers';

export const sheet = 'Clients';

const rows = [
  ['No', 'Client', 'Sales', 'City', 'Loyalty'],
  ['007', 'Acme', 120, 'Bonn', 5],
  ['008', '=Birch', 300, 'Lyon', 2],
  ['009', 'Cole', 40, 'Bath', 9],
  ['010', 'Dahl', 400, 'Oslo', 8],
];
export const typed = rows.map((row) => row.map((cell) => (/^(=|0)/.test(String(cell)) ? `'${cell}` : cell)));
export const chosen: Choice = {
  ...choice,
  columns: { sales: 2, loyalty: 4 },
  cutoffs: fixedCutoffs,
};

export const segment = async () => writeSegments(await findCustomers(), chosen, 'keep');
export const plan = async () => planSegments(await findCustomers(), chosen);

/** The clients of the best tier, largest first. */
export async function treasures() {
  const counted = await plan();
  const { rows } = clientsOfTier(counted, 0, 'keep', eachClientOf(counted));
  return { plan: counted, rows };
}
