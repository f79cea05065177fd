import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SimulatedWorkbook } from '../../../../src/simulator/workbook/simulated-workbook';
import { examples } from '../../../setup/examples';

const rows = 6;

const cells = ['A', 'B', 'C', 'D'].flatMap((column) =>
  Array.from({ length: rows }, (_, row) => `${column}${row + 1}`),
);

const cell = fc.constantFrom(...cells);

/** What names may stand for; their cells have only numbers, so that no formula depends on itself. */
const meaning = fc.oneof(
  cell.map((at) => `=Rules!$${at[0]}$${at[1]}`),
  fc.tuple(cell, cell).map(([from, to]) => `=SUM(Rules!$${from[0]}$${from[1]}:$${to[0]}$${to[1]})`),
  fc.constantFrom('=SUM(Rules!$A:$A)', '=OFFSET(Rules!$A$1,1,1)', '=SUM(Levels[High])', '=12'),
);
const named = fc.constantFrom(
  'Rate+1',
  'SUM(Levels[High])',
  'SUM(Rate)',
  'SUM(Levels[[Low]:[High]])',
  'A1+1',
);
const step = fc.oneof(
  fc.record({ kind: fc.constant('formula' as const), at: cell, text: named.map((text) => `=${text}`) }),
  fc.record({
    kind: fc.constant('number' as const),
    at: cell,
    text: fc.integer({ min: 0, max: 9 }).map(String),
  }),
  fc.record({ kind: fc.constant('name' as const), formula: meaning }),
  fc.record({ kind: fc.constant('noName' as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function workbookWithRules(): SimulatedWorkbook {
  const workbook = new SimulatedWorkbook();
  const numbers = Array.from({ length: rows }, (_, row) => [1, 2, 3, 4].map((column) => 10 * row + column));
  workbook.loadSheet('Rules', [...numbers.map((line) => [...line, 0]), ['', '', '', '', '']]);
  workbook.loadSheet('Lines', [[5]]);
  workbook.loadSheet('More', [
    ['Low', 'High'],
    [1, 2],
    [3, 4],
    [5, 6],
    [7, 8],
    [9, 10],
  ]);
  const { root } = workbook;
  root.worksheets.getItem('More').tables.add('A1:B4', true).name = 'Levels';
  return workbook;
}

function carryOut(workbook: SimulatedWorkbook, step: Step): void {
  const { names } = workbook.root;
  const rate = names.getItemOrNullObject('Rate');
  if (step.kind === 'formula') workbook.type('Lines', `F${step.at[1]}`, step.text);
  else if (step.kind === 'number') workbook.type('Rules', step.at, step.text);
  else if (step.kind === 'noName') rate?.delete();
  else if (rate) rate.formula = step.formula;
  else names.add('Rate', step.formula);
}

test('formulas follow names that come to mean other cells', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 30 }), async (steps) => {
      const workbook = workbookWithRules();
      for (const step of steps) {
        carryOut(workbook, step);
        await workbook.calculated();
      }
      const shown = workbook.values('Lines', 'F1:F6');
      workbook.dispose();

      const anew = workbookWithRules();
      for (const step of steps) if (step.kind !== 'formula') carryOut(anew, step);
      await anew.calculated();
      for (const step of steps) if (step.kind === 'formula') carryOut(anew, step);
      await anew.calculated();
      expect(shown).toEqual(anew.values('Lines', 'F1:F6'));
      anew.dispose();
    }),
    { numRuns: examples(40) },
  );
}, 60_000);

test('a formula follows a table that becomes longer and shorter', async () => {
  const workbook = workbookWithRules();
  workbook.type('Lines', 'F1', '=SUM(Levels[High])');
  const sums: unknown[] = [];
  for (const last of [3, 2, 6]) {
    workbook.root.tables.getItem('Levels').resize(`A1:B${last}`);
    await workbook.calculated();
    sums.push(workbook.values('Lines', 'F1:F1')[0]![0]);
  }
  workbook.type('More', 'B3', '40');
  await workbook.calculated();
  sums.push(workbook.values('Lines', 'F1:F1')[0]![0]);
  expect(sums).toEqual([6, 2, 30, 66]);
  workbook.dispose();
});

test('a formula follows a sheet that is deleted, and another one with its name', async () => {
  const workbook = new SimulatedWorkbook();
  workbook.loadSheet('List', [[1, '=Levels!A1+1', '=B1*2']]);
  workbook.loadSheet('Levels', [[5]]);
  await workbook.calculated();
  workbook.root.worksheets.getItem('Levels').delete();
  await workbook.calculated();
  expect(workbook.values('List', 'B1:C1')).toEqual([['#REF!', '#REF!']]);
  workbook.loadSheet('Levels', [[7]]);
  workbook.type('List', 'B1', '=Levels!A1+1');
  await workbook.calculated();
  expect(workbook.values('List', 'B1:C1')).toEqual([[8, 16]]);
  workbook.type('Levels', 'A1', '9');
  await workbook.calculated();
  expect(workbook.values('List', 'B1:C1')).toEqual([[10, 20]]);
  workbook.dispose();
});
