import fc from 'fast-check';
import type { CutoffRule } from '../../../src/classifier/cutoff';
import { languages } from '../../../src/classifier/language';
import { dealSize } from '../../../src/classifier/models/deal-size';
import type { Model } from '../../../src/classifier/model';
import type { Engine } from './engines';
import { anyCase, expectedOf, isReadable, outcomesIn, type WarehouseCase } from './warehouse-case';

/** Returns, for each row, its cells and the result of the engine, and the same with the result of the classifier. */
export async function compared(engine: Engine, each: WarehouseCase) {
  const shown = (outcomes: ReturnType<typeof expectedOf>) =>
    outcomes.flatMap((outcome, row) =>
      isReadable(each, row) ? [{ ...cellsOf(each, row), ...outcome }] : [],
    );
  return { found: shown(await outcomesIn(engine, each)), expected: shown(expectedOf(each)) };
}

const cellsOf = ({ columns }: WarehouseCase, row: number) =>
  Object.fromEntries(columns.map(({ name, cells }) => [name, cells[row]]));

/** Generates tables for a model; the same arguments give the same tables. The language depends on the model's index. */
export const casesFor = (model: Model, index: number, rows: number, numRuns: number): WarehouseCase[] =>
  fc.sample(anyCase(model, rows, languages[index % languages.length]!), { seed: 11 + index, numRuns });

/** Returns a table with these numbers; the keys are the names of its columns. */
export const ofNumbers = (cells: Readonly<Record<string, readonly number[]>>) => ({
  columns: Object.entries(cells).map(([name, numbers]) => ({
    name,
    type: 'number' as const,
    cells: numbers,
  })),
  language: 'en' as const,
});

/** Returns clients whose cut-offs are drawn by the rule. The numbers are whole, so that every engine has the same sums. */
export function drawnBy(rule: CutoffRule): WarehouseCase {
  const model = { ...dealSize, cutoffs: dealSize.cutoffs.map((cutoff) => ({ ...cutoff, rule })) };
  const cells = fc.sample(fc.integer({ min: -40, max: 400 }), { seed: 5, numRuns: 90 });
  return { ...ofNumbers({ value: cells }), model, given: model.measures };
}

/** The rules that no model of the catalogue uses. */
export const moreRules: readonly CutoffRule[] = [
  { kind: 'mean' },
  { kind: 'top', share: 0.2 },
  { kind: 'naturalBreak' },
  { kind: 'percentile', p: 0.37 },
];
