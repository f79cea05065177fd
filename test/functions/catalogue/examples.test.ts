import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../../src/classifier/models/catalogue';
import { languages } from '../../../src/classifier/language';
import { allFunctions } from '../../../src/functions/catalogue/all-functions';
import { FunctionFault } from '../../../src/functions/arguments/function-fault';
import { calculate } from '../../../src/functions/catalogue/typed-formula';
import { exampleOf } from '../../../src/functions/catalogue/examples';

const today = 46347; // 2026-11-21

describe('the worked example', () => {
  test.each(catalogue.map(({ id, tiers }) => ({ id, example: exampleOf({ id }), tiers })))(
    'of $id comes to what was worked out by hand',
    ({ example, tiers }) => {
      const expected = example.tiers.map((id) => tiers.find((tier) => tier.id === id)!.name);
      for (const language of languages) {
        const answers = calculate(example.formula, { language, today });
        expect(answers).toEqual(expected.map((name) => [name[language]]));
      }
    },
  );

  test.each(catalogue)('of $id calls that model', ({ id, functionName }) => {
    expect(exampleOf({ id }).formula.startsWith(`=${functionName}(`)).toBe(true);
  });

  test.each(allFunctions)('of $id answers for everyone in it', ({ example }) => {
    for (const language of languages) {
      for (const answer of calculate(example[language], { language, today }).flat()) {
        expect(answer).not.toBeInstanceOf(FunctionFault);
        expect(answer).not.toBe('');
      }
    }
  });
});
