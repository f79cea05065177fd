import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { faultText } from '../../../src/policy/fault';
import { policyFromJson, policyToJson } from '../../../src/policy/file/policy-file';
import { anyPolicy } from '../arbitrary-policies';
import { policy, text, changed } from './changed-file';

describe('a policy saved to a file', () => {
  test('is the same when it is loaded', () => {
    fc.assert(
      fc.property(anyPolicy, (any) => expect(policyFromJson(policyToJson(any))).toEqual({ policy: any })),
    );
  });

  test('is read whatever its line ends and byte order mark', () => {
    expect(policyFromJson(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual({ policy });
  });

  test('of version 0 gets its former names, which there were none of', () => {
    const old = changed((document) => {
      document['clientTierPolicy'] = 0;
      for (const { tiers } of document.models)
        (tiers as { formerNames?: unknown }[]).forEach((tier) => delete tier.formerNames);
    });
    expect(policyFromJson(old)).toEqual({ policy });
  });

  test('of a newer version is refused politely', () => {
    const read = policyFromJson(JSON.stringify({ clientTierPolicy: 2, models: 'other' }));
    const told = (['en', 'zh'] as const).map(
      (language) => 'faults' in read && faultText(read.faults[0]!, language),
    );
    expect(told).toEqual([
      'This policy has version 2, from a newer ClientTier. Update ClientTier to use it. Nothing was changed.',
      '此客户策略的版本为 2，来自更新的 ClientTier。请更新 ClientTier 后使用。未作任何更改。',
    ]);
  });
});
