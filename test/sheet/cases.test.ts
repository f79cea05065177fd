import { expect, test } from '@jest/globals';
import { customersOf, planFor } from '../cases/plan-case';
import { readCases } from '../cases/read-case';
import { choiceFor, expectedOf, told } from '../cases/told';

test.each(readCases().map((given) => [given.name, given] as const))('%s', (_, given) => {
  const customers = customersOf(given, given.expected)!;
  expect(told(customers, planFor(given, customers, choiceFor(customers, given)))).toEqual(expectedOf(given));
});
