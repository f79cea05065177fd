import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../src/classifier/models/catalogue';
import { allFunctions } from '../../src/functions/catalogue/all-functions';
import { exampleOf } from '../../src/functions/catalogue/examples';
import { answerOf, today } from './answer';

const blankTail = 5_000;
const rowsOfSheet = 1_048_576;

/** The worked examples, whose answers do not depend on the shape of their ranges. */
const examples = catalogue.map(({ id, functionName, tiers }) => ({
  id,
  functionName,
  formula: exampleOf({ id }).formula,
  names: exampleOf({ id }).tiers.map((tier) => tiers.find((candidate) => candidate.id === tier)!.name.en),
}));

/** Returns the formula with every column of constants changed. */
const withColumns = (formula: string, change: (cells: readonly string[]) => string) =>
  formula.replace(/\{(.*?)\}/g, (_, cells: string) => `{${change(cells.split(';'))}}`);

describe.each(examples)('$functionName', ({ formula, names }) => {
  test('answers a row of clients by a row', () => {
    expect(answerOf(withColumns(formula, (cells) => cells.join(',')))).toEqual([names]);
  });

  test('answers a block cell by cell', () => {
    const block = withColumns(formula, (cells) => cells.map((cell) => `"",${cell}`).join(';'));
    expect(answerOf(block)).toEqual(names.map((name) => ['', name]));
  });

  test('passes over blank rows among the clients', () => {
    const [first, ...others] = names;
    const parted = withColumns(formula, ([head, ...tail]) => [head, '""', ...tail].join(';'));
    expect(answerOf(parted)).toEqual([first, '', ...others]);
  });

  test('keeps to the length of a range that is mostly blank', () => {
    const long = withColumns(formula, (cells) => cells.join(';') + ';""'.repeat(blankTail));
    const answers = [answerOf(long)].flat();
    expect(answers).toHaveLength(names.length + blankTail);
    expect(answers.slice(0, names.length)).toEqual(names);
    expect(new Set(answers.slice(names.length))).toEqual(new Set(['']));
  });
});

describe('a whole column', () => {
  const blankRow = [null];
  const wholeColumn = (...cells: readonly unknown[]) =>
    Array.from({ length: rowsOfSheet }, (_, row) => (row < cells.length ? [cells[row]] : blankRow));
  const evaluate = (id: string, ...values: readonly unknown[][][]) =>
    allFunctions.find((each) => each.id === id)!.evaluate(values, { language: 'en', today });

  test('is answered row by row, its header as a client that cannot be read', () => {
    const answers = evaluate('CLIENT_TIER', wholeColumn('Sales', 1, 3), wholeColumn('Loyalty', 30, 20));
    expect(answers).toHaveLength(rowsOfSheet);
    expect(answers.slice(0, 4)).toEqual([['Unclassified'], ['Rising star'], ['High-risk'], ['']]);
    expect(answers.at(-1)).toEqual(['']);
  });

  test('of tiers is answered by their strategies', () => {
    const answers = evaluate('CLIENT_STRATEGY', wholeColumn('VIP'));
    expect(answers).toHaveLength(rowsOfSheet);
    expect(answers.slice(0, 2)).toEqual([['Serve with a dedicated team.'], ['']]);
  });

  test('that is all blank answers nothing', () => {
    const answers = evaluate('CLIENT_RFM', wholeColumn(), wholeColumn(), wholeColumn());
    expect(answers).toHaveLength(rowsOfSheet);
    expect(answers[0]).toEqual(['']);
  });
});
