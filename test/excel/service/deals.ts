import { findCustomers, writeSegments, writeService } from '../../../src/excel/use-cases';
import type { ServiceChoice } from '../../../src/excel/service/plan-service';
import type { Choice } from '../../../src/sheet/choice';
import type { Book, Rows } from '../open-book';

/** VIP from 100, Big from 50, Medium from 20. */
export const deals: Rows = [
  ['Client', 'Deal value'],
  ['Acme', 300],
  ['Birch', 150],
  ['Cole', 150],
  ['Dahl', 120],
  ['Elm', 60],
  ['Fox', 10],
];

const fixed = (value: number) => ({ kind: 'fixed', value }) as const;
export const choice: Choice = {
  modelId: 'deal-size',
  columns: { value: 1 },
  cutoffs: { medium_from: fixed(20), big_from: fixed(50), vip_from: fixed(100) },
  language: 'en',
  // 9 December 2025.
  asOf: 46000,
};
export const ofLevels: ServiceChoice = { modelId: 'deal-size', language: 'en', today: 46001 };

/** Segments the list and returns its customers. */
export async function segmented(book: Book, more: Partial<Choice> = {}) {
  await book.activate('Deals');
  await writeSegments(await findCustomers(), { ...choice, ...more }, 'keep');
  return findCustomers();
}

/** Makes the sheet of levels from the list, or makes it again. */
export async function leveled(book: Book, more: Partial<ServiceChoice> = {}) {
  await book.activate('Deals');
  return writeService(await findCustomers(), { ...ofLevels, ...more });
}

/** Types what VIP, Big and Medium clients get, and the hours that the team has: 30. */
export const fill = (book: Book, sheet = 'Service Levels') =>
  book.edit(sheet, (levels) => {
    levels.getRange('B7').values = [[30]];
    levels.getRange('B10:G12').values = [
      [4, 2, '24 hours', 0.1, 'Ann Lee', 'Free samples'],
      [2, 1.5, '2 days', '', 'Ben', ''],
      [1, 0.5, '', '', '', ''],
    ];
  });
