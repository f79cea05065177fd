import { expect, test } from '@jest/globals';
import type { Culture } from '../../src/sheet/text/culture';
import { calculate } from '../../src/functions/catalogue/typed-formula';

const us: Culture = { decimal: '.', group: ',' };
const germany: Culture = { decimal: ',', group: '.' };

const answer = (formula: string, culture: Culture) =>
  calculate(formula, { language: 'en', today: 46353, culture }).map(([cell]) => cell);

test.each([
  ['=CLIENT_TIER({"1.234,50";"800,25";"12.000,00";"99,90"},{5;2;9;1},1000,3)', us],
  ['=CLIENT_TIER({"1,234.50";"800.25";"12,000.00";"99.90"},{5;2;9;1},1000,3)', germany],
  ['=CLIENT_TIER({"15.000€";"999€";"8.000€";"750€"},{5;2;9;1},1000,3)', us],
  ['=CLIENT_TIER({"3M";"0.9k";"2M";"10"},{5;2;9;1},1000,3)', us],
  ['=CLIENT_TIER({"₹5,00,000";"200-";"3,000.-";"(5)"},{5;2;9;1},1000,3)', us],
])('%s', (formula, culture) =>
  expect(answer(formula, culture)).toEqual(['Treasure', 'Phase out', 'Treasure', 'Phase out']),
);

test('a text that may be two numbers is left unclassified, and told if alone', () => {
  for (const [text, culture] of [
    ['15.000€', us],
    ['15,000€', germany],
    ['3M', us],
  ] as const)
    expect(() => answer(`=CLIENT_TIER("${text}",5,1000,3)`, culture)).toThrow(
      `sales "${text}" cannot be read. What the client buys`,
    );
  expect(answer('=CLIENT_TIER({"15.000";12.5},{5;5},10,3)', us)).toEqual(['Unclassified', 'Treasure']);
});

test('one plain 30 among shares is left unclassified', () =>
  expect(answer('=CLIENT_MATRIX({0.35;0.6;30},{9;9;9},0.5,5)', us)).toEqual([
    'Grow share',
    'Key account',
    'Unclassified',
  ]));
