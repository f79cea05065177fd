import { expect, test } from '@jest/globals';
import { modelById } from '../../../src/classifier/models/catalogue';
import { unclassified } from '../../../src/classifier/unclassified';
import { tallyByHand, tallyOf } from '../../../src/sheet/plan/counts-by-hand';
import type { Override } from '../../../src/sheet/override';
import type { Plan } from '../../../src/sheet/plan/plan';
import { writtenTexts } from '../../../src/sheet/record/written-texts';

const model = modelById('sales-loyalty');
const earlier = { texts: writtenTexts(model, 'en') };
const typed = (row: number, text: string, column: Override['column'] = 'segment'): Override => ({
  row,
  cell: `Customers!E${row + 2}`,
  column,
  typed: text,
  computed: '',
});
/** Treasures on the rows 0 and 1, a phase-out on row 2, one unclassified on row 3. */
const tiers = Int16Array.from([0, 0, 3, unclassified]);
const calculated = { counts: [2, 0, 0, 1], tiers, isFirstRow: () => true };

test.each([
  ['a tier, in any language and case', [typed(0, ' RISING star '), typed(1, '高风险客户')], [0, 1, 1, 1], 0],
  ['what is no tier', [typed(0, 'VIP'), typed(2, '7')], [1, 0, 0, 0], 2],
  ['a tier for one who had none', [typed(3, 'Treasure')], [3, 0, 0, 1], 0],
  ['that she is unclassified', [typed(2, 'Unclassified')], [2, 0, 0, 0], 0],
  ['a strategy alone', [typed(0, 'call', 'strategy')], [2, 0, 0, 1], 0],
] as const)('typed by hand: %s', (_, overrides, counts, other) => {
  expect(tallyByHand(model, earlier, overrides, calculated)).toEqual({ counts, other });
});

test('a client on several rows counts once, as on her first', () => {
  const once = { counts: [1, 0, 0, 1], tiers, isFirstRow: (row: number) => row !== 1 };
  const overrides = [typed(0, 'Phase out'), typed(1, 'Rising star')];
  expect(tallyByHand(model, earlier, overrides, once)).toEqual({ counts: [0, 0, 0, 2], other: 0 });
});

test('what is to be replaced counts as calculated', () => {
  const plan = { counts: [1, 0], byHand: { counts: [0, 0], other: 1 } } as unknown as Plan;
  expect(tallyOf(plan, 'keep')).toEqual({ counts: [0, 0], other: 1 });
  expect(tallyOf(plan, 'replace')).toEqual({ counts: [1, 0], other: 0 });
});
