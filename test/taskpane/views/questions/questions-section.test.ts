/** @jest-environment jsdom */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createElement } from 'react';
import { modelById } from '../../../../src/classifier/models/catalogue';
import type { Customers } from '../../../../src/sheet/customers';
import type { Segmentation } from '../../../../src/taskpane/hooks/use-segmentation';
import { QuestionsSection } from '../../../../src/taskpane/views/questions/QuestionsSection';
import { openPane } from '../../shown';

let pane: ReturnType<typeof openPane>;
beforeEach(() => {
  pane = openPane();
});
afterEach(() => pane.close());

const headers = ['Client', 'Sales', 'Loyalty'];
const customers = {
  range: { sheetId: 's', sheetName: 'Clients', top: 0, left: 0, rows: 2, columns: 3 },
  headers,
  samples: [
    ['Acme', 500, 9],
    ['Birch', 300, 1],
  ],
  segmentedBy: [],
} as unknown as Customers;

/** Returns what the list says if these models are in the workbook. */
function said(...ids: string[]): string {
  const models = ids.map((id) => modelById(id));
  const segmentation = {
    state: { models },
    model: models[0]!,
    outcomes: new Map(),
  } as unknown as Segmentation;
  pane.show(createElement(QuestionsSection, { customers, segmentation, onAsked: () => {} }));
  return pane.said();
}

test('questions for which columns are missing are folded away, if there are any', () => {
  expect(said('sales-loyalty', 'care')).toContain('Other questions: 1');
  expect(said('sales-loyalty')).not.toContain('Other questions');
});
