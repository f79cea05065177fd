import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { catalogue, modelById } from '../../../src/classifier/models/catalogue';
import { languages } from '../../../src/classifier/language';
import { tableFaults } from '../../../src/classifier/decide/table-faults';
import { effectiveModel } from '../../../src/policy/model/effective-model';
import { customModelToModel } from '../../../src/policy/model/custom-model-to-model';
import { renamed } from '../../../src/policy/model/policy-tiers';
import { contrast, tierColor } from '../../../src/policy/tier-color';
import { anyCustomModel } from '../arbitrary-own-models';
import { ownGrid, ownGridPolicy, ownGridTiers, ownTier, standardPolicy } from '../policies';

describe('the model as the workbook has it', () => {
  test.each(catalogue)('is the standard model if nothing was changed: $id', (model) => {
    for (const language of languages) {
      expect(effectiveModel(standardPolicy(model, language), language)).toEqual(model);
    }
  });

  test('has the name, colour and strategy of the policy in every language, and knows the former names', () => {
    const policy = standardPolicy(modelById('sales-loyalty'), 'zh');
    const [treasure, ...others] = policy.tiers;
    const changed = {
      ...renamed(renamed(treasure!, '钻石'), '白金'),
      fill: '#102030',
      strategy: '每月拜访',
    };
    const [tier, second] = effectiveModel({ ...policy, tiers: [changed, ...others] }, 'zh').tiers;
    expect(tier).toMatchObject({
      id: 'treasure',
      name: { en: '白金', zh: '白金' },
      strategy: { en: '每月拜访', zh: '每月拜访' },
      color: { fill: '#102030', text: '#FFFFFF' },
    });
    expect(tier!.aliases!.slice(0, 3)).toEqual(['珍贵客户', '钻石', 'Treasure']);
    expect(second!.name).toMatchObject({ en: 'Rising star', zh: '明日之星' });
  });

  test('has the policy’s name and colour for those who cannot be classified', () => {
    const policy = standardPolicy(modelById('sales-loyalty'));
    const tiers = policy.tiers.map((tier) =>
      tier.id === 'unclassified' ? { ...renamed(tier, 'To do'), fill: '#102030' } : tier,
    );
    expect(effectiveModel({ ...policy, tiers }, 'en').unclassified).toMatchObject({
      name: { en: 'To do', zh: 'To do' },
      color: { fill: '#102030', text: '#FFFFFF' },
    });
  });

  test('has the policy’s rules; a share of the total stays the share that it is in the model', () => {
    const policy = standardPolicy(modelById('abc'));
    const a_share = { ...policy.cutoffs['a_share']!, rule: { kind: 'shareOfTotal', share: 0.7 } as const };
    const model = effectiveModel({ ...policy, cutoffs: { ...policy.cutoffs, a_share } }, 'en');
    expect(model.cutoffs[0]).toMatchObject({ id: 'a_share', rule: { kind: 'fixed', value: 0.7 } });
  });
});

describe('the text on a colour', () => {
  test('is the palette’s own on a colour of the palette', () => {
    expect(tierColor('#8fb076')).toEqual({ fill: '#8FB076', text: '#15300B' });
  });

  // By the published formula, black on white is 21:1, #767676 on white 4.54:1.
  test('has the contrast that WCAG computes', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
    expect(contrast('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2);
  });

  test('can be read on any other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (rgb) => {
        const { fill, text } = tierColor(`#${rgb.toString(16).padStart(6, '0')}`);
        expect(contrast(fill, text)).toBeGreaterThan(4.5);
      }),
    );
  });
});

describe('an own model', () => {
  test('decides by its grid, from the highest level down', () => {
    const { table } = customModelToModel(ownGrid, ownGridTiers);
    expect(table).toEqual([
      {
        when: [
          { measure: 'm1', from: 'm1_2' },
          { measure: 'm2', from: 'm2_1' },
        ],
        tier: 'best',
      },
      {
        when: [
          { measure: 'm1', from: 'm1_2' },
          { measure: 'm2', below: 'm2_1' },
        ],
        tier: 'good',
      },
      {
        when: [
          { measure: 'm1', from: 'm1_1', below: 'm1_2' },
          { measure: 'm2', from: 'm2_1' },
        ],
        tier: 'good',
      },
      {
        when: [
          { measure: 'm1', from: 'm1_1', below: 'm1_2' },
          { measure: 'm2', below: 'm2_1' },
        ],
        tier: 'rest',
      },
      {
        when: [
          { measure: 'm1', below: 'm1_1' },
          { measure: 'm2', from: 'm2_1' },
        ],
        tier: 'rest',
      },
      {
        when: [
          { measure: 'm1', below: 'm1_1' },
          { measure: 'm2', below: 'm2_1' },
        ],
        tier: 'rest',
      },
    ]);
  });

  test('has neither gap nor dead rule, whatever its size', () => {
    fc.assert(
      fc.property(anyCustomModel, (own) => {
        const tiers = own.tierIds.map((id) => ownTier(id, id));
        expect(tableFaults(customModelToModel(own, tiers))).toEqual([]);
      }),
    );
  });

  test('has the names and colours of its policy', () => {
    expect(
      effectiveModel(ownGridPolicy, 'en').tiers.map(({ name, color }) => [name.zh, color.fill, color.text]),
    ).toEqual([
      ['Best', '#427E5D', '#FFFFFF'],
      ['Good', '#FFE08A', '#000000'],
      ['The rest', '#101010', '#FFFFFF'],
    ]);
  });
});
