import { writeFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import { abc } from '../../src/classifier/models/abc';
import { policyToJson } from '../../src/policy/file/policy-file';
import { standardPolicy, today } from '../policy/policies';
import { clienttier, folderForTest } from './command';

const at = folderForTest();
const [list, policy] = [at('customers.csv'), at('abc.json')];
beforeAll(() => {
  writeFileSync(list, 'Customer,Sales,Loyalty\nAda,40,4\nBen,30,1\nCleo,20,3\nDan,10,2\n');
  writeFileSync(policy, policyToJson({ language: 'en', asOf: today, models: [standardPolicy(abc)] }));
});

const asked = ['--model', 'sales-loyalty', '--policy', policy];
const commands = [
  ['segment', list, ...asked, '--force', '--out', at('out.csv')],
  ['explain', list, ...asked, '--client', 'Ada'],
  ['sql', ...asked, '--dialect', 'duckdb', '--column', 'sales=sales', '--column', 'loyalty=loyalty'],
];

test.each(commands)('%s says that the policy has no rules for the model', async (...command) => {
  const { code, out, error } = await clienttier(...command);
  expect(code).toBe(0);
  expect(error).toBe(
    `The policy in ${policy} has no rules for Sales and loyalty, so it decided nothing. Add the model to the policy, or choose another policy.`,
  );
  expect(out).not.toContain('was used');
  const inChinese = await clienttier(...command, '--language', 'zh');
  expect(inChinese.error).toContain('中的策略没有“销售与忠诚度”的规则，因此未采用该策略');
});

test('nothing is said if the policy decides', async () => {
  const { code, out, error } = await clienttier(
    ...['segment', list, '--model', 'abc', '--policy', policy, '--force', '--out', at('out.csv')],
  );
  expect({ code, error }).toEqual({ code: 0, error: '' });
  expect(out).toContain('was used');
});
