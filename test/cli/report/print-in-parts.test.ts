import { expect, test } from '@jest/globals';
import { printJson, printLines } from '../../../src/cli/report/print-in-parts';

function printed(work: (print: (text: string) => void) => void) {
  const parts: string[] = [];
  work((text) => void parts.push(text));
  return { text: parts.join('\n'), longest: Math.max(...parts.map(({ length }) => length)) };
}

const entries = (count: number) =>
  Array.from({ length: count }, (_, row) => ({
    cell: `List!B${row}`,
    why: 'two\nlines "quoted"',
    of: [row, {}],
  }));

test.each([0, 1, 10_000, 10_001, 20_000, 30_001])(
  'the JSON of a list of %d entries is that of JavaScript itself',
  (count) => {
    const value = { file: 'a', none: undefined, attention: entries(count), after: { empty: [], one: [1] } };
    expect(printed((print) => printJson(value, print)).text).toBe(JSON.stringify(value, undefined, 2));
    const last = { attention: entries(count) };
    expect(printed((print) => printJson(last, print)).text).toBe(JSON.stringify(last, undefined, 2));
  },
);

test('no part of a long list grows with the list', () => {
  const longest = (count: number) =>
    printed((print) => printJson({ attention: entries(count) }, print)).longest;
  expect(longest(90_000)).toBeLessThan(1.1 * longest(20_001));
});

test('lines of a long list are all printed, in their order', () => {
  const list = Array.from({ length: 25_000 }, (_, row) => row);
  expect(printed((print) => printLines(list, String, print)).text).toBe(list.join('\n'));
});
