import { findCustomers, writeSegments, writeSummary } from '../../../src/excel/use-cases';
import type { Choice } from '../../../src/sheet/choice';
import type { SummaryChoice } from '../../../src/excel/summary/read-list';
import type { Rows } from '../open-book';
import { choice } from '../customers';

export const today = 46354;

/**
 * A list with names that a criterion must not take for a pattern, a comparison or a number, a total, and blank rows in
 * between.
 */
export const list: Rows = [
  ['Client', 'Sales', 'Owner', 'Loyalty'],
  ['Acme', 120, 'Ann', 5],
  ['Birch', 300, 'Bob', 2],
  ['Cole', 40, 'ann', 9],
  ['Dahl', 60, 'B*b', 1],
  ['Engel', 500, 'Ann', 8],
  ['Frey', 80, '', 2],
  ['=Gold', 90, 'Bob', 7],
  ['Hay', 0, '>5', 3],
  ['Ivo', 'none', 'Bob', 4],
  ['Total', 1190, '', ''],
];

export const ofSummary: SummaryChoice = {
  modelId: 'sales-loyalty',
  values: 1,
  groups: 2,
  language: 'en',
  today,
};

/** Segments the list and returns its customers. */
export async function segmented(more: Partial<Choice> = {}) {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('List').activate();
    await context.sync();
  });
  await writeSegments(await findCustomers(), { ...choice, ...more }, 'keep');
  return findCustomers();
}

export const summarized = async (more: Partial<SummaryChoice> = {}) =>
  writeSummary(await segmented(), { ...ofSummary, ...more });
