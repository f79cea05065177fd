import { modelById } from '../../src/classifier/models/catalogue';
import { sheetRow } from '../../src/sheet/customer-range';
import type { Choice } from '../../src/sheet/choice';
import type { Customers } from '../../src/sheet/customers';
import type { Plan } from '../../src/sheet/plan/plan';
import type { Figure } from './messy-figures';
import type { MessySheet } from './messy-sheets';

const [salesCutoff, loyaltyCutoff] = [200, 0.5];

export const model = modelById('sales-loyalty');

/** Returns the true columns, as a user would choose them; undefined if not all are in the range. */
export function trueChoice({ columns }: MessySheet, { range }: Customers): Choice | undefined {
  const indexes = { sales: columns.sales - range.left, loyalty: columns.loyalty - range.left };
  if (Object.values(indexes).some((index) => index < 0 || index >= range.columns)) return undefined;
  return {
    modelId: model.id,
    columns: indexes,
    cutoffs: {
      sales_cutoff: { kind: 'fixed', value: salesCutoff },
      loyalty_cutoff: { kind: 'fixed', value: loyaltyCutoff },
    },
    language: 'en',
    asOf: 46000,
  };
}

/** Returns the tier computed by hand; undefined if the figures do not show which. */
function trueTier({ sales, loyalty }: { sales: Figure; loyalty: Figure }): string | undefined {
  if (sales.value === undefined || loyalty.value === undefined) return undefined;
  if (sales.value >= salesCutoff) return loyalty.value >= loyaltyCutoff ? 'Treasure' : 'High-risk';
  return loyalty.value >= loyaltyCutoff ? 'Rising star' : 'Phase out';
}

/** Returns what a plan says wrongly, or hides from the user. */
export function untruths({ cells, clients }: MessySheet, customers: Customers, plan: Plan): string[] {
  const { range } = customers;
  const told = toldRows(customers, plan);
  const segmentIn = (row: number) => plan.segment[row - range.top] ?? '';
  return cells.flatMap((_, row) => {
    const segment = row > range.top ? segmentIn(row) : '';
    const client = clients.get(row);
    if (!client) return segment === '' || told.has(row) ? [] : [`row ${row + 1} is no client: ${segment}`];
    if (told.has(row)) return [];
    const isBlank = [client.sales, client.loyalty].every(({ cell }) => String(cell).trim() === '');
    if (segment === (trueTier(client) ?? '') && (segment !== '' || isBlank)) return [];
    return [`row ${row + 1}: "${segment}", should be ${trueTier(client) ?? 'told of'}`];
  });
}

/** Returns the rows reported to the user as left out, or with a reason why nothing is written there. */
function toldRows({ range, outside = [] }: Customers, plan: Plan): Set<number> {
  return new Set([
    ...[...plan.nonClients, ...plan.unclassified].map(({ row }) => sheetRow(range, row)),
    ...outside.flatMap(({ top, bottom }) =>
      Array.from({ length: bottom - top + 1 }, (_, index) => top + index),
    ),
  ]);
}

/** Counts clients that were left unclassified though a person could classify them. */
export function doubts({ clients }: MessySheet, customers: Customers, plan: Plan): number {
  const told = toldRows(customers, plan);
  return [...clients].filter(([row, client]) => told.has(row) && trueTier(client) !== undefined).length;
}
