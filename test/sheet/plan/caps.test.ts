import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { modelById } from '../../../src/classifier/models/catalogue';
import { atOneGo } from '../../../src/classifier/slices';
import type { Caps } from '../../../src/sheet/caps';
import type { CellValue } from '../../../src/sheet/cells/cell';
import { clientDescriber } from '../../../src/sheet/client/about-client';
import type { OverrideTreatment } from '../../../src/sheet/override';
import { cellsToWrite } from '../../../src/sheet/plan/cells-to-write';
import { SheetProblem } from '../../../src/sheet/problem';
import type { EarlierColumns } from '../../../src/sheet/record/earlier-columns';
import { writtenTexts } from '../../../src/sheet/record/written-texts';
import { customModelToModel } from '../../../src/policy/model/custom-model-to-model';
import { ownScore, ownScoreTiers, scored } from '../../policy/own-scores';
import { planFor } from '../plan-for';

const model = modelById('deal-size');
const strategyOf = (id: string) => model.tiers.find((tier) => tier.id === id)!.strategy.en;
const fixed = (value: number) => ({ kind: 'fixed', value }) as const;

/** A list of deals with its segment and strategy columns: VIP from 100, Big from 50, Medium from 20. */
class Deals {
  segment: CellValue[] = [];
  strategy: CellValue[] = [];

  constructor(readonly values: CellValue[]) {}

  plan(caps: Caps | undefined, treatment: OverrideTreatment = 'keep') {
    const choice = {
      modelId: model.id,
      columns: { value: 1 },
      cutoffs: { medium_from: fixed(20), big_from: fixed(50), vip_from: fixed(100) },
      language: 'en' as const,
      asOf: 46347,
      ...(caps && { caps, replacesTyped: treatment === 'replace' }),
    };
    const range = { sheetId: 's', sheetName: 'Deals', top: 0, left: 0, rows: this.values.length, columns: 2 };
    return planFor(range, choice, {
      measures: { value: this.values },
      otherHeaders: [],
      earlier: this.earlier(),
    });
  }

  run(caps?: Caps, treatment: OverrideTreatment = 'keep') {
    const plan = this.plan(caps, treatment);
    const cells = atOneGo(cellsToWrite({ model, language: 'en' }, plan, this.earlier(), treatment));
    this.segment = cells.segment.slice(1).map((cell, row) => cell ?? this.segment[row]!);
    this.strategy = cells.strategy.slice(1).map((cell, row) => cell ?? this.strategy[row]!);
    return plan;
  }

  private earlier(): EarlierColumns | undefined {
    if (this.segment.length === 0) return undefined;
    const column = (name: string, sheetColumn: number, cells: CellValue[]) => ({
      ...{ sheetColumn, header: name, writtenHeader: name, cells, formulas: new Set<number>() },
    });
    return {
      texts: writtenTexts(model, 'en'),
      segment: column('Segment', 2, this.segment),
      strategy: column('Strategy', 3, this.strategy),
    };
  }
}

const vipFor = (most: number): Caps => ({ tiers: { vip: { most } } });

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
