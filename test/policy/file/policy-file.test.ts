import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { modelById } from '../../../src/classifier/models/catalogue';
import { languages } from '../../../src/classifier/language';
import { faultText } from '../../../src/policy/fault';
import { policyFromJson, policyToJson } from '../../../src/policy/file/policy-file';
import { layOutPolicySheet } from '../../../src/policy/worksheet/lay-out-policy-sheet';
import type { Policy } from '../../../src/policy/policy';
import { anyPolicy } from '../arbitrary-policies';
import { ownGridPolicy, standardPolicy, today } from '../policies';

const policy: Policy = {
  language: 'en',
  asOf: today,
  models: [standardPolicy(modelById('sales-loyalty')), ownGridPolicy],
};
const text = policyToJson(policy);

/** Returns the faults of a file in which something was changed, as `place code`. */
function faultsOf(file: string): string[] {
  const read = policyFromJson(file);
  return 'faults' in read ? read.faults.map(({ place, code }) => `${place} ${code}`) : [];
}
type Loose = Record<string, unknown> & { models: Record<string, unknown>[] };
function changed(change: (document: Loose) => unknown): string {
  const document = JSON.parse(text) as Loose;
  change(document);
  return JSON.stringify(document);
}

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
    expect('faults' in read && languages.map((language) => faultText(read.faults[0]!, language))).toEqual([
      'clientTierPolicy: this policy is of version 2, made by a newer ClientTier. Update ClientTier to use it; nothing was changed.',
      'clientTierPolicy：此策略为版本 2，由更新的 ClientTier 生成。请更新 ClientTier 后使用；未作任何更改。',
    ]);
  });
});

describe('a faulty file', () => {
  test.each<[string, (document: Loose) => unknown, string]>([
    ['no version', (it) => delete it['clientTierPolicy'], 'clientTierPolicy notAVersion'],
    ['no day', (it) => (it['asOf'] = 'today'), 'asOf wrongType'],
    ['another language', (it) => (it['language'] = 'de'), 'language notLanguage'],
    ['models in no list', (it) => (it['models'] = {} as never), 'models wrongType'],
    ['something more', (it) => (it['script'] = '<script>'), 'script unknownEntry'],
    ['no name', (it) => set(it, ['models', 0, 'tiers', 2, 'name'], ' '), 'models[0].tiers[2].name blank'],
    [
      'a number for a name',
      (it) => set(it, ['models', 0, 'tiers', 2, 'name'], 7),
      'models[0].tiers[2].name wrongType',
    ],
    [
      'a name twice',
      (it) => set(it, ['models', 0, 'tiers', 2, 'name'], 'ＴＲＥＡＳＵＲＥ'),
      'models[0].tiers[2].name duplicateName',
    ],
    [
      'an unseen character',
      (it) => set(it, ['models', 0, 'tiers', 1, 'strategy'], 'a\u0000b'),
      'models[0].tiers[1].strategy controlCharacter',
    ],
    [
      'an id twice',
      (it) => set(it, ['models', 0, 'tiers', 2, 'id'], 'treasure'),
      'models[0].tiers[2].id changedId',
    ],
    [
      'a colour by name',
      (it) => set(it, ['models', 0, 'tiers', 0, 'fill'], 'red'),
      'models[0].tiers[0].fill notColor',
    ],
    ['a model twice', (it) => it.models.push(it.models[0]!), 'models[2].modelId duplicateModel'],
    [
      'an unknown model',
      (it) => set(it, ['models', 0, 'modelId'], '__proto__'),
      'models[0].modelId unknownModel',
    ],
    [
      'a measure of another model',
      (it) => set(it, ['models', 0, 'columns', 'constructor'], 'x'),
      'models[0].columns.constructor unknownMeasure',
    ],
    [
      'no column',
      (it) => set(it, ['models', 0, 'columns'], { sales: 'Sales' }),
      'models[0].columns missingMeasure',
    ],
    [
      'no number',
      (it) => set(it, ['models', 0, 'cutoffs', 'sales_cutoff', 'value'], '5'),
      'models[0].cutoffs.sales_cutoff.value wrongType',
    ],
    [
      'a missing cut-off',
      (it) => set(it, ['models', 0, 'cutoffs'], {}),
      'models[0].cutoffs.sales_cutoff missing',
    ],
    [
      'an unknown rule',
      (it) => set(it, ['models', 0, 'cutoffs', 'sales_cutoff', 'rule'], { kind: 'eval' }),
      'models[0].cutoffs.sales_cutoff.rule.kind unknownRule',
    ],
    [
      'a share above all',
      (it) => set(it, ['models', 0, 'cutoffs', 'sales_cutoff', 'rule'], { kind: 'top', share: 200 }),
      'models[0].cutoffs.sales_cutoff.rule unknownRule',
    ],
    [
      'cut-offs that cross',
      (it) => set(it, ['models', 1, 'cutoffs', 'm1_2', 'value'], -1),
      'models[1].cutoffs.m1_2.value outOfOrder',
    ],
    [
      'a gap in the grid',
      (it) => set(it, ['models', 1, 'own', 'grid', 0, 0], ''),
      'models[1].own.grid[0][0] blank',
    ],
    [
      'a short grid',
      (it) => set(it, ['models', 1, 'own', 'grid'], [['best', 'good']]),
      'models[1].own.grid wrongCount',
    ],
    [
      'a tier that is not used',
      (it) => set(it, ['models', 1, 'own', 'grid', 0, 0], 'good'),
      'models[1].own.tierIds[0] unusedTier',
    ],
    [
      'an own model of three measures',
      (it) => set(it, ['models', 1, 'own', 'measures'], []),
      'models[1].own.measures wrongCount',
    ],
  ])('%s', (_, change, fault) => {
    expect(faultsOf(changed(change))).toContain(fault);
  });
});

/** Sets the value at a path. */
function set(document: unknown, path: readonly (string | number)[], value: unknown): void {
  const last = path.at(-1)!;
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], document);
  Object.defineProperty(parent, last, { value, enumerable: true, configurable: true, writable: true });
}

describe('a hostile file', () => {
  test.each([
    ['huge', `{"clientTierPolicy":1,"x":"${'a'.repeat(3e6)}"}`, ' tooLarge'],
    ['deep', '['.repeat(500_000), ' tooDeep'],
    ['deep in objects', '{"a":'.repeat(100_000), ' tooDeep'],
    ['no JSON', '<!doctype html>', ' notJson'],
    ['empty', '', ' notJson'],
    ['a list', '[]', 'clientTierPolicy notAVersion'],
    ['nothing', 'null', 'clientTierPolicy notAVersion'],
  ])('%s', (_, file, fault) => {
    expect(faultsOf(file)).toEqual([fault]);
  });

  test('with keys of prototypes changes no prototype', () => {
    const file = text
      .replace(
        '"language"',
        '"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, "language"',
      )
      .replace('"columns": {', '"columns": {"__proto__": "x",');
    expect(faultsOf(file)).toEqual(['__proto__ unknownEntry', 'constructor unknownEntry']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('with formulas and HTML for texts has them as text on the sheet', () => {
    const hostile = [
      '=HYPERLINK("http://evil","x")',
      '+1+cmd',
      '-2',
      '@SUM(A1)',
      '<img src=x onerror=alert(1)>',
    ];
    const file = changed((document) =>
      hostile.forEach((name, index) => {
        set(document, ['models', 0, 'tiers', index, 'name'], name);
        set(document, ['models', 0, 'tiers', index, 'strategy'], name);
      }),
    );
    const read = policyFromJson(file);
    if (!('policy' in read)) throw new Error(faultsOf(file).join());
    const written = layOutPolicySheet(read.policy).cells.map(({ input }) => String(input));
    for (const name of hostile) {
      expect(written).not.toContain(name);
      expect(written.filter((input) => input === `'${name}`)).toHaveLength(2);
    }
  });

  test('of whatever JSON gives faults, and never throws', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(faultsOf(json).length).toBeGreaterThan(0);
        expect(
          faultsOf(`{"clientTierPolicy":1,"language":"en","asOf":1,"models":[${json}]}`).length,
        ).toBeGreaterThan(0);
      }),
    );
  });
});
