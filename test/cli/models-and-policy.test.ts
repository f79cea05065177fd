import { writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { catalogue } from '../../src/classifier/models/catalogue';
import { salesLoyalty } from '../../src/classifier/models/sales-loyalty';
import { policyToJson } from '../../src/policy/file/policy-file';
import { standardPolicy, today } from '../policy/policies';
import { clienttier, folderForTest } from './command';

const at = folderForTest();

test('models are listed with the names that options take', async () => {
  const { code, out } = await clienttier('models');
  expect(code).toBe(0);
  expect(out).toContain('sales-loyalty  Who sells well');
  expect(out).toContain('--column sales=…');
  expect(out).toContain('--cutoff sales_cutoff=…  Sales are high from (Median)');
  expect(out).toMatch(/--column strategic=….*\(may be left out\)/);
});

test('programs get the same list, in the language that they ask for', async () => {
  const { out } = await clienttier('models', '--json', '--language', 'zh');
  const listed = JSON.parse(out) as { id: string; tiers: { id: string; name: string }[] }[];
  expect(listed.map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id));
  expect(listed[0]!.tiers[0]).toEqual({ id: 'treasure', name: '珍贵客户' });
});

test('a policy is checked: a valid one names its models, another one each mistake', async () => {
  const model = standardPolicy(salesLoyalty);
  writeFileSync(at('good.json'), policyToJson({ language: 'en', asOf: today, models: [model] }));
  const good = await clienttier('policy', 'check', at('good.json'));
  expect(good).toMatchObject({ code: 0, error: '' });
  expect(good.out).toContain('Sales and loyalty (sales-loyalty)');

  const twice = { language: 'en', asOf: today, models: [model, model] } as const;
  writeFileSync(at('bad.json'), policyToJson(twice));
  const bad = await clienttier('policy', 'check', at('bad.json'));
  expect(bad.error).toContain('The ID of Sales and loyalty: the model');
  expect(bad.code).toBe(6);
});

test('an action that is not there is refused', async () => {
  expect((await clienttier('policy', 'mend', 'a.json')).code).toBe(2);
  expect((await clienttier('policy')).code).toBe(2);
});

test('help lists the commands', async () => {
  const { code, out } = await clienttier('--help');
  expect(code).toBe(0);
  expect(out).toContain('clienttier segment FILE');
});
