import { expect, test } from '@jest/globals';
import { customersOf, planFor } from '../cases/plan-case';
import { readCases } from '../cases/read-case';
import { choiceFor, expectedOf, told } from '../cases/told';

test.each(readCases().map((given) => [given.name, given] as const))('%s', (_, given) => {
  const customers = customersOf(given, given.expected)!;
  const choice = choiceFor(customers, given);
  expect(told(customers, choice, planFor(given, customers, choice))).toEqual(expectedOf(given));
});
