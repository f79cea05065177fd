import { describe, expect, test } from '@jest/globals';
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
  [{ tiers: { small: { most: 1 } } }, 'no segment takes the others'],
  [{ tiers: { vip: { most: 1 } }, by: 'gone' }, 'no column says who stays'],
] as const)('%j is refused with what to do', (caps, said) => {
  const plan = () => new Deals([300, 150]).plan(caps);
  expect(plan).toThrow(SheetProblem);
  expect(plan).toThrow(said);
});
