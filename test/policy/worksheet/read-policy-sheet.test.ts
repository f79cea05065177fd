import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { catalogue } from '../../../src/classifier/models/catalogue';
import { languages } from '../../../src/classifier/language';
import type { Policy } from '../../../src/policy/policy';
import { readPolicySheet } from '../../../src/policy/worksheet/read-policy-sheet';
import { anyModelPolicy, anyPolicy } from '../arbitrary-policies';
import { foundPolicy } from '../found-policy';
import { today } from '../policies';
import { examples } from '../../setup/examples';

const roundTrip = (policy: Policy) => readPolicySheet(foundPolicy(policy));

describe('a policy read from its sheet', () => {
  test.each(catalogue)('is the one that was laid out: $id', (model) => {
    for (const language of languages) {
      fc.assert(
        fc.property(anyModelPolicy(model, language), (policy) => {
          const whole = { language, asOf: today, models: [policy] };
          expect(roundTrip(whole)).toEqual({ policy: whole });
        }),
        { numRuns: examples(25) },
      );
    }
  });

  test('is the one that was laid out, whatever models, own ones among them', () => {
    fc.assert(fc.property(anyPolicy, (policy) => expect(roundTrip(policy)).toEqual({ policy })));
  });
});
