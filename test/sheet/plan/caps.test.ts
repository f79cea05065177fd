import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clientDescriber } from '../../../src/sheet/client/about-client';
import { SheetProblem } from '../../../src/sheet/problem';
import { model, strategyOf, Deals, vipFor } from './deals';

describe('a run with room for so many', () => {
  test('writes the lower tier, marks its strategy and counts what it writes', () => {
    const deals = new Deals([300, 150, 200, 60, 5]);
    const plan = deals.run(vipFor(2));
    expect(deals.segment).toEqual(['VIP', 'Big', 'VIP', 'Big', 'Small']);
    expect(deals.strategy[1]).toBe(`${strategyOf('big')} (over the cap)`);
    expect(deals.strategy[3]).toBe(strategyOf('big'));
    expect(plan.counts.reduce((sum, each) => sum + each, 0)).toBe(5);
    expect(plan.money?.sums[model.tiers.findIndex(({ id }) => id === 'big')]).toBe(210);
  });

  test('says for the client what the rules give, and that she is over the cap', () => {
    const deals = new Deals([300, 150, 200]);
    const plan = deals.run(vipFor(2));
    const customers = { headers: ['Client', 'Value'], samples: [] };
    const describe = clientDescriber({ plan, customers, overrides: 'keep', language: 'en' });
    const about = describe({ sheetId: 's', row: 2, left: 0, values: ['B', 150], texts: ['B', '150'] });
    expect(about).toMatchObject({
      outcome: model.tiers.findIndex(({ id }) => id === 'big'),
      why: expect.stringMatching(
        /^VIP: .*150 ≥ 100.*\. Over the cap: VIP has room for 2, and those with the highest .* stay\. So it is Big\.$/,
      ),
    });
    expect(about).not.toHaveProperty('changes');
    expect(about).not.toHaveProperty('typed');
  });

  test('gives the same again: nothing is taken for typed by hand, and nobody moves', () => {
    const deals = new Deals([300, 150, 200, 60]);
    deals.run(vipFor(1));
    const before = [...deals.segment, ...deals.strategy];
    const plan = deals.run(vipFor(1));
    expect(plan.overrides).toEqual([]);
    expect(plan.moves).toEqual([]);
    expect([...deals.segment, ...deals.strategy]).toEqual(before);
  });

  test('and without the cap again brings everybody back, because of the cap', () => {
    const deals = new Deals([300, 150, 60]);
    deals.run(vipFor(1));
    const plan = deals.run();
    expect(deals.segment).toEqual(['VIP', 'VIP', 'Big']);
    expect(deals.strategy[1]).toBe(strategyOf('vip'));
    expect(plan.moves).toMatchObject([{ from: 'big', to: 'vip', why: ['cap'] }]);
  });
});

describe('a tier set by hand', () => {
  test('takes up room and stays, with its mark, from run to run', () => {
    const deals = new Deals([300, 150, 200, 5]);
    deals.run(vipFor(2));
    deals.segment[3] = 'VIP';
    for (const run of [1, 2, 3]) {
      const plan = deals.run(vipFor(2));
      expect([run, ...deals.segment]).toEqual([run, 'VIP', 'Big', 'Big', 'VIP']);
      expect(deals.strategy[3]).toBe(`${strategyOf('vip')} (by hand)`);
      expect(plan.byHand?.counts[model.tiers.findIndex(({ id }) => id === 'vip')]).toBe(2);
      expect(plan.caps?.rooms).toMatchObject([{ wanted: 4, stay: 2, byHand: 1 }]);
    }
  });

  test('is never moved by the cap, not even if the rules give her the same tier', () => {
    const deals = new Deals([300, 150, 200]);
    deals.run(vipFor(1));
    // Without room for 150, the rules and the cap say Big; she says VIP.
    deals.segment[1] = 'VIP';
    deals.run(vipFor(1));
    expect(deals.segment).toEqual(['Big', 'VIP', 'Big']);
    deals.run(vipFor(0));
    expect(deals.segment).toEqual(['Big', 'VIP', 'Big']);
    expect(deals.strategy[1]).toBe(`${strategyOf('vip')} (by hand)`);
  });

  test('takes up no room if it is replaced', () => {
    const deals = new Deals([300, 150, 200, 5]);
    deals.run(vipFor(2));
    deals.segment[3] = 'VIP';
    deals.run(vipFor(2), 'replace');
    expect(deals.segment).toEqual(['VIP', 'Big', 'VIP', 'Small']);
  });
});

test.each([
  [{ tiers: { small: { most: 1 } } }, 'no segment takes the other clients'],
  [{ tiers: { vip: { most: 1 } }, by: 'gone' }, 'no figure decides who stays'],
] as const)('%j is refused with what to do', (caps, said) => {
  const plan = () => new Deals([300, 150]).plan(caps);
  expect(plan).toThrow(SheetProblem);
  expect(plan).toThrow(said);
});

describe('what a run keeps of the clients before', () => {
  test('is what the column showed, and what the rules give; a segment set by hand counts as set', () => {
    const deals = new Deals([300, 150, 150, 120, 60, 10]);
    expect(deals.run().counted).toEqual({});
    // By the rules 4 VIP, 1 Big, 1 Small. The user makes the small client a VIP, and writes a note beside Elm.
    deals.segment[5] = 'VIP';
    deals.segment[4] = 'ask Ada';
    const { counted, counts } = deals.run({ tiers: { vip: { most: 2 } }, by: 'value' });
    expect(counted).toEqual({ earlier: { vip: 5 }, byRules: { vip: 5 } });
    expect(counts).not.toEqual([5, 0, 0, 0]);
    // Runs that write over what was typed take the rules alone.
    const over = deals.run({ tiers: { vip: { most: 2 } }, by: 'value' }, 'replace');
    expect(over.counted?.byRules).toEqual({ vip: 4, big: 1, small: 1 });
  });

  test('the clients by the rules are as many as those after the caps, whatever the caps', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 30 }),
        fc.nat({ max: 5 }),
        (values, most) => {
          const deals = new Deals(values);
          const plan = deals.run({ tiers: { vip: { most } }, by: 'value' });
          const byRules = plan.counted!.byRules!;
          const sum = (counts: readonly number[]) => counts.reduce((all, each) => all + each, 0);
          expect(sum(Object.values(byRules))).toBe(sum(plan.counts));
          expect(byRules['vip'] ?? 0).toBe(values.filter((value) => value >= 100).length);
        },
      ),
      { numRuns: 50 },
    );
  });
});
