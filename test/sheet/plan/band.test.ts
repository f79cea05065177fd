import { describe, expect, test } from '@jest/globals';
import type { Caps } from '../../../src/sheet/caps';
import { clientDescriber } from '../../../src/sheet/client/about-client';
import { writtenTexts } from '../../../src/sheet/record/written-texts';
import { customModelToModel } from '../../../src/policy/model/custom-model-to-model';
import { ownScore, ownScoreTiers, scored } from '../../policy/own-scores';
import { planFor } from '../plan-for';
import { strategyOf, Deals } from './deals';

describe('a band of 10 % around the cut-offs', () => {
  const near: Caps = { tiers: {}, band: 0.1 };

  test.each([
    // VIP from 100, so the band reaches from 90 to 110.
    ['just below', 120, 92, 'VIP'],
    ['far below', 120, 89, 'Big'],
    ['just above', 80, 105, 'Big'],
    ['far above', 80, 111, 'VIP'],
    ['two tiers down', 120, 49, 'Medium'],
  ])('a client %s a cut-off', (_, before, now, tier) => {
    const deals = new Deals([before, 30]);
    deals.run();
    deals.values[0] = now;
    const plan = deals.run(near);
    expect(deals.segment).toEqual([tier, 'Medium']);
    expect(plan.counts.reduce((sum, each) => sum + each, 0)).toBe(2);
    expect(plan.overrides).toEqual([]);
  });

  test('keeps nobody in a tier that the client was not in: a new client goes where the rules say', () => {
    const deals = new Deals([95, 105]);
    deals.run(near);
    expect(deals.segment).toEqual(['Big', 'VIP']);
  });

  test('says so for the client', () => {
    const deals = new Deals([120, 30]);
    deals.run();
    deals.values[0] = 92;
    const plan = deals.run(near);
    const customers = { headers: ['Client', 'Value'], samples: [] };
    const describe = clientDescriber({ plan, customers, overrides: 'keep', language: 'en' });
    expect(describe({ sheetId: 's', row: 1, left: 0, values: ['A', 92], texts: ['A', '92'] })).toMatchObject({
      why: expect.stringMatching(/^Big: .*92 ≥ 50 and < 100\. Within 10% of a cut-off, so it stays VIP\.$/),
    });
  });

  test('works before the cap: who stays near a cut-off takes up room', () => {
    const deals = new Deals([120, 300, 200]);
    deals.run();
    deals.values[0] = 92;
    deals.run({ tiers: { vip: { most: 2 } }, band: 0.1 });
    expect(deals.segment).toEqual(['Big', 'VIP', 'VIP']);
    expect(deals.strategy[0]).toBe(`${strategyOf('big')} (over the cap)`);
  });

  test('leaves a tier typed by hand as it is typed', () => {
    const deals = new Deals([92, 30]);
    deals.run();
    deals.segment[0] = 'VIP';
    const plan = deals.run(near);
    expect(plan.overrides).toHaveLength(1);
    expect(deals.strategy[0]).toBe(`${strategyOf('vip')} (by hand)`);
  });

  test.each([
    // Good fit is an index from 60, so the band reaches from 54 to 66. 76 is 52 points of a scale from 50 to 100.
    ['beyond it, although a shorter scale would give 65', 76, 'Fair fit'],
    ['within it', 78, 'Good fit'],
  ])('does not move the scale of a score: %s', (_, now, tier) => {
    const own = { ...ownScore, measures: [scored(1, 'Potential', 'amount', [50, 100, 1])] };
    const score = customModelToModel(own, ownScoreTiers);
    const { name, strategy } = score.tiers.find((each) => each.name.en === 'Good fit')!;
    const column = (header: string, sheetColumn: number, text: string) => ({
      ...{ sheetColumn, header, writtenHeader: header, cells: [text], formulas: new Set<number>() },
    });
    const range = { sheetId: 's', sheetName: 'Fit', top: 0, left: 0, rows: 1, columns: 2 };
    const choice = {
      ...{ modelId: score.id, columns: { m1: 1 }, cutoffs: {}, language: 'en' as const, asOf: 46347 },
      caps: near,
    };
    const earlier = {
      texts: writtenTexts(score, 'en'),
      segment: column('Segment', 2, name.en),
      strategy: column('Strategy', 3, strategy.en),
    };
    const plan = planFor(range, choice, { measures: { m1: [now] }, otherHeaders: [], earlier }, score);
    expect(plan.segment[1]).toBe(tier);
  });
});
