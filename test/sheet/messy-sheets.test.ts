import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { knowledge } from '../../src/classifier/measure';
import { cellAddress } from '../../src/sheet/cells/cell';
import type { Culture } from '../../src/sheet/text/culture';
import { SheetProblem } from '../../src/sheet/problem';
import { proposals } from '../../src/sheet/match/propose-columns';
import { readMeasure } from '../../src/sheet/read/read-measure';
import type { Choice } from '../../src/sheet/choice';
import type { Customers } from '../../src/sheet/customers';
import { customersOf, planFor } from '../cases/plan-case';
import { messySheet, type MessySheet } from './messy-sheets';
import { doubts, model, trueChoice, untruths } from './messy-truth';
import { examples } from '../setup/examples';

const cultures: Culture[] = [
  { decimal: '.', group: ',', dateOrder: 'monthFirst' },
  { decimal: ',', group: '.', dateOrder: 'dayFirst' },
];

const sheets = fc.constantFrom(...cultures).chain(messySheet);

function find(sheet: MessySheet): Customers | undefined {
  const [row] = sheet.clients.keys();
  const found = customersOf(sheet, { selected: cellAddress(row!, sheet.columns.name) });
  return found && { ...found, culture: sheet.culture };
}

/** Returns the plan; undefined if the user is told that a column cannot be read. */
function plan(sheet: MessySheet, customers: Customers, choice: Choice) {
  try {
    return planFor(sheet, customers, choice);
  } catch (problem) {
    if (problem instanceof SheetProblem) return undefined;
    throw problem;
  }
}

/** The columns proposed by their headers, within the sheet, that are not the true ones. */
function falseProposals({ columns }: MessySheet, customers: Customers): string[] {
  const proposed = proposals(customers, model);
  return (['sales', 'loyalty'] as const).filter((id) => {
    const { column, isGuess } = proposed[id]!;
    return column !== undefined && !isGuess && customers.range.left + column !== columns[id];
  });
}

test('on a messy sheet, finds the true columns and clients or reports its doubt', () => {
  let [clients, placed] = [0, 0];
  fc.assert(
    fc.property(sheets, (sheet) => {
      const customers = find(sheet);
      clients += sheet.clients.size;
      if (!customers) return;
      expect(falseProposals(sheet, customers)).toEqual([]);
      const choice = trueChoice(sheet, customers);
      const planned = choice && plan(sheet, customers, choice);
      if (!planned) return;
      expect(untruths(sheet, customers, planned)).toEqual([]);
      placed += sheet.clients.size - doubts(sheet, customers, planned);
    }),
    { numRuns: examples(1500), seed: 4 },
  );
  // A plan that doubts everything would contain nothing untrue either.
  expect(placed / clients).toBeGreaterThan(0.85);
});

test('every figure is read as what it means, or not at all', () => {
  fc.assert(
    fc.property(sheets, ({ clients, culture }) => {
      for (const measure of model.measures) {
        const figures = [...clients.values()].map((client) => client[measure.id as 'sales' | 'loyalty']);
        const cells = figures.map(({ cell }) => cell);
        const { values, knowledge: known } = readMeasure(cells, measure, 46000, culture);
        const read = figures.flatMap((figure, row) =>
          known[row] === knowledge.known ? [{ ...figure, value: values[row] }] : [],
        );
        expect(read).toEqual(figures.filter((_, row) => known[row] === knowledge.known));
      }
    }),
    { numRuns: examples(800), seed: 5 },
  );
});
