import { describe, expect, test } from '@jest/globals';
import { modelById } from '../../../src/classifier/models/catalogue';
import type { CellValue } from '../../../src/sheet/cells/cell';
import { planFor } from '../plan-for';
import type { WriteAs } from '../../../src/sheet/write-as';

const us = { decimal: '.', group: ',' };

/** Returns the problem with a first column of these cells and a second of nines, written in this way. */
function messageOf(modelId: string, cells: CellValue[], writeAs: WriteAs): string {
  const [first, second] = modelById(modelId).measures;
  const range = { sheetId: '1', sheetName: 'S', top: 0, left: 0, rows: cells.length, columns: 2 };
  const choice = {
    modelId,
    columns: { [first!.id]: 0, [second!.id]: 1 },
    cutoffs: {},
    language: 'en' as const,
    asOf: 46353,
    writeAs,
  };
  const measures = { [first!.id]: cells, [second!.id]: cells.map(() => 9) };
  try {
    planFor(range, choice, { measures, culture: us, otherHeaders: [] });
    return 'written';
  } catch (problem) {
    return (problem as Error).message.split('. ')[0]!;
  }
}

const alone = 'a formula, which sees only one client, cannot read as its column is read';

describe('refuses formulas, with the cell, if they would misread the column', () => {
  test.each<[string, CellValue[], string]>([
    ['sales-loyalty', ['15.000€', '999€'], `S!A2: 15.000€ is text that ${alone}`],
    ['sales-loyalty', [7, '3M', '1.2k'], `S!A3: 3M is text that ${alone}`],
    ['sales-loyalty', ['1,234.50', '7.25', '12,34'], `S!A4: 12,34 is text that ${alone}`],
    ['sales-loyalty', [70, 80, '85%'], `S!A4: 85% is text that ${alone}`],
    ['share-upcoming', [0.35, 0.2, 30], `S!A4: 30 is a number that ${alone}`],
    ['sales-loyalty', ['1.234,50', '99,90'], 'written'],
    ['sales-loyalty', ['1200-', 'Rs. 5,000'], 'written'],
  ])('live: %s, %j', (model, cells, what) => expect(messageOf(model, cells, 'live')).toBe(what));

  test.each<[string, CellValue[], string]>([
    [
      'sales-loyalty',
      ['15.000€', '999€'],
      "S!A2: 15.000€ is text that Excel's own functions cannot read as its column is read",
    ],
    [
      'sales-loyalty',
      [7, '1200-'],
      "S!A3: 1200- is text that Excel's own functions cannot read as its column is read",
    ],
    ['sales-loyalty', [7, '900 CR'], 'written'],
    ['share-upcoming', [35, 20, 30], 'written'],
  ])('portable: %s, %j', (model, cells, what) => expect(messageOf(model, cells, 'portable')).toBe(what));
});

test('a column of nothing but texts that may be two numbers is refused with both', () =>
  expect(messageOf('sales-loyalty', ['15.000', '8.125'], 'values')).toBe(
    'Sales: 15.000 in S!A2 could be 15 or 15000, and nothing in the column shows which',
  ));
