import { modelById } from '../../src/classifier/catalogue';
import { findCustomers, writeSegments } from '../../src/excel/use-cases';
import { columnsToOffer } from '../../src/sheet/chosen-before';
import type { Choice } from '../../src/sheet/segmentation';

export const ways = ['values', 'live', 'portable'] as const;

/** What the pane would choose: the columns that are offered. */
export async function choiceFor(modelId: string, more: Partial<Choice> = {}): Promise<Choice> {
  const customers = await findCustomers();
  const columns = Object.entries(columnsToOffer(customers, modelById(modelId))).flatMap(([id, column]) =>
    column === undefined ? [] : [[id, column] as const],
  );
  return {
    modelId,
    columns: Object.fromEntries(columns),
    cutoffs: {},
    language: 'en',
    asOf: 46000,
    ...more,
  };
}

/** Segments by the columns that are offered. */
export async function run(modelId: string, more: Partial<Choice> = {}) {
  const choice = await choiceFor(modelId, more);
  return writeSegments(await findCustomers(), choice, 'keep');
}
