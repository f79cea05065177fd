import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { policyFromJson } from '../../../src/policy/file/policy-file';
import { layOutPolicySheet } from '../../../src/policy/worksheet/lay-out-policy-sheet';
import { text, faultsOf, changed, set } from './changed-file';

describe('a hostile file', () => {
  test.each([
    ['huge', `{"clientTierPolicy":1,"x":"${'a'.repeat(3e6)}"}`, ' tooLarge'],
    ['deep', '['.repeat(500_000), ' tooDeep'],
    ['deep in objects', '{"a":'.repeat(100_000), ' tooDeep'],
    ['no JSON', '<!doctype html>', ' notJson'],
    ['empty', '', ' notJson'],
    ['a list', '[]', ' notPolicyFile'],
    ['nothing', 'null', ' notPolicyFile'],
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
