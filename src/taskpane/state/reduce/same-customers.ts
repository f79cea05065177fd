import type { Customers } from '../../../sheet/customers';
import type { Outcome } from '../../../sheet/plan/plan';

/** Returns whether both are the same columns of the same sheet, with any numbers of rows. */
export function sameColumns(
  { range: a, headers }: Customers,
  { range: b, headers: others }: Customers,
): boolean {
  return (
    a.sheetId === b.sheetId &&
    a.left === b.left &&
    headers.length === others.length &&
    headers.every((header, index) => header === others[index])
  );
}

/** Returns whether both are the same cells of the same sheet. */
export function sameCustomers(one: Customers, other: Customers): boolean {
  return sameColumns(one, other) && one.range.top === other.range.top && one.range.rows === other.range.rows;
}

/**
 * Returns whether customers that were found overlap those shown, if the user selected the latter by hand. The pane then
 * does not offer the ones found.
 */
export function isInPicked({ range: found }: Customers, { range: own }: Customers): boolean {
  return (
    own.picked !== undefined &&
    found.sheetId === own.sheetId &&
    found.top <= own.top + own.rows &&
    own.top <= found.top + found.rows &&
    found.left < own.left + own.columns &&
    own.left < found.left + found.columns
  );
}

export function withModel(
  customers: Customers,
  { modelId, chosen, segments = customers.range.segments }: Outcome,
): Customers {
  const without = withoutModel(customers, modelId);
  return {
    ...without,
    range: { ...without.range, ...(segments && { segments }) },
    segmentedBy: [...without.segmentedBy, modelId],
    chosenBefore: { ...without.chosenBefore, [modelId]: chosen },
  };
}

export function withoutModel(customers: Customers, modelId: string): Customers {
  const { range, segmentedBy } = customers;
  const segments = range.segments?.filter((each) => each.modelId !== modelId);
  return {
    ...customers,
    range: { ...range, ...(segments && { segments }) },
    segmentedBy: segmentedBy.filter((id) => id !== modelId),
  };
}
