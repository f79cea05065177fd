import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isSamePolicy } from '../../../src/policy/file/is-same-policy';
import { policyToJson } from '../../../src/policy/file/policy-file';
import { readPolicySheet } from '../../../src/policy/worksheet/read-policy-sheet';
import { anyPolicy } from '../arbitrary-policies';
import { foundPolicy } from '../found-policy';

test('a policy read from its sheet is the one that was stored, own models among them', () => {
  fc.assert(
    fc.property(anyPolicy, (policy) => {
      const read = readPolicySheet(foundPolicy(policy));
      expect('policy' in read && isSamePolicy(read.policy, policyToJson(policy))).toBe(true);
    }),
  );
});

test('a policy with another number, or a text that is no policy, is not the same', () => {
  fc.assert(
    fc.property(anyPolicy, (policy) => {
      expect(isSamePolicy({ ...policy, asOf: policy.asOf + 1 }, policyToJson(policy))).toBe(false);
      expect(isSamePolicy(policy, undefined)).toBe(false);
      expect(isSamePolicy(policy, policyToJson(policy).slice(5))).toBe(false);
    }),
  );
});
