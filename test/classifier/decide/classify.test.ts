import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { classify } from '../../../src/classifier/decide/classify';
import { explainer } from '../../../src/classifier/explain/explain';
import { knowledge, type MeasureColumn } from '../../../src/classifier/measure';
import { salesLoyalty } from '../../../src/classifier/models/sales-loyalty';
import { noClient, unclassified } from '../../../src/classifier/unclassified';

const blank = Symbol('blank');
const unreadable = Symbol('unreadable');
type Given = number | typeof blank | typeof unreadable;

const column = (given: readonly Given[]): MeasureColumn => ({
  values: Float64Array.from(given, (value) => (typeof value === 'number' ? value : NaN)),
  knowledge: Uint8Array.from(given, (value) =>
    value === blank ? knowledge.blank : value === unreadable ? knowledge.unreadable : knowledge.known,
  ),
});

const columnsOf = (clients: readonly (readonly [Given, Given])[]) => ({
  sales: column(clients.map(([sales]) => sales)),
  loyalty: column(clients.map(([, loyalty]) => loyalty)),
});

const cutoffs = { sales_cutoff: Float64Array.of(10_000), loyalty_cutoff: Float64Array.of(60) };

const tierNames = (clients: readonly (readonly [Given, Given])[], at = cutoffs) =>
  Array.from(
    classify(salesLoyalty, columnsOf(clients), at).tiers,
    (tier) => salesLoyalty.tiers[tier]?.id ?? tier,
  );

const anyGiven = fc.oneof(
  { weight: 6, arbitrary: fc.double({ noNaN: true, min: -1e6, max: 1e6 }) },
  { weight: 1, arbitrary: fc.constantFrom<Given>(Infinity, -Infinity, blank, unreadable) },
) as fc.Arbitrary<Given>;
const anyClients = fc.array(fc.tuple(anyGiven, anyGiven), { minLength: 1, maxLength: 60 });

describe('sales and loyalty', () => {
  test('the four corners of the grid', () => {
    expect(
      tierNames([
        [12_000, 80],
        [12_000, 20],
        [800, 80],
        [800, 20],
      ]),
    ).toEqual(['treasure', 'high-risk', 'rising-star', 'phase-out']);
  });

  test('a value equal to the cut-off is high', () => {
    expect(tierNames([[10_000, 60]])).toEqual(['treasure']);
    expect(tierNames([[9_999.99, 59.99]])).toEqual(['phase-out']);
  });

  test('a stated level is above or below every cut-off', () => {
    expect(
      tierNames([
        [Infinity, -Infinity],
        [-Infinity, Infinity],
      ]),
    ).toEqual(['high-risk', 'rising-star']);
  });

  test('a blank row is no client, a half blank one is unclassified for want of what is blank', () => {
    const { tiers, missing } = classify(
      salesLoyalty,
      columnsOf([
        [blank, blank],
        [5_000, blank],
        [blank, 70],
      ]),
      cutoffs,
    );
    expect([...tiers]).toEqual([noClient, unclassified, unclassified]);
    expect([...missing]).toEqual([-1, 1, 0]);
  });

  test('an unreadable measure is unclassified, whatever else is known', () => {
    expect(
      tierNames([
        [unreadable, 70],
        [5_000, unreadable],
        [unreadable, blank],
      ]),
    ).toEqual([unclassified, unclassified, unclassified]);
  });

  test('cut-offs may differ from client to client', () => {
    const perClient = { ...cutoffs, sales_cutoff: Float64Array.of(10_000, 500) };
    expect(
      tierNames(
        [
          [800, 80],
          [800, 80],
        ],
        perClient,
      ),
    ).toEqual(['rising-star', 'treasure']);
  });

  test('a number is never compared with a cut-off that has no value', () => {
    expect(() => tierNames([[5, 5]], { ...cutoffs, sales_cutoff: Float64Array.of(NaN) })).toThrow('no value');
  });
});

describe('for all clients', () => {
  test('each row gets the tier of its corner, or is unclassified where something is missing', () => {
    fc.assert(
      fc.property(anyClients, (clients) => {
        clients.forEach(([sales, loyalty], row) => {
          const tier = tierNames(clients)[row];
          if (sales === blank && loyalty === blank) expect(tier).toBe(noClient);
          else if (typeof sales !== 'number' || typeof loyalty !== 'number') expect(tier).toBe(unclassified);
          else {
            const corner = (sales >= 10_000 ? 2 : 0) + (loyalty >= 60 ? 1 : 0);
            expect(tier).toBe(['phase-out', 'rising-star', 'high-risk', 'treasure'][corner]);
          }
        });
      }),
    );
  });

  test('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(anyClients, (clients) => {
        expect(tierNames([...clients].reverse())).toEqual(tierNames(clients).reverse());
      }),
    );
  });

  test('the explanation names the tier and every measure', () => {
    fc.assert(
      fc.property(fc.tuple(anyGiven, anyGiven), (client) => {
        const [tier] = classify(salesLoyalty, columnsOf([client]), cutoffs).tiers;
        const sentence = explainer(salesLoyalty, columnsOf([client]), cutoffs, 'en')(0);
        if (tier === noClient) expect(sentence).toBe('');
        else if (tier === unclassified) expect(sentence).toMatch(/^Unclassified: (Sales|Loyalty) /);
        else
          expect(sentence).toMatch(new RegExp(`^${salesLoyalty.tiers[tier!]!.name.en}: Sales .*; Loyalty `));
      }),
    );
  });
});

describe('explaining one client', () => {
  const sentence = (client: readonly [Given, Given], language: 'en' | 'zh' = 'en') =>
    explainer(salesLoyalty, columnsOf([client]), cutoffs, language)(0);

  test('tells the values, the cut-offs and the level', () => {
    expect(sentence([12_300, 3])).toBe('High-risk: Sales 12,300 ≥ 10,000 (high); Loyalty 3 < 60 (low)');
  });
  test('tells what was stated in words', () => {
    expect(sentence([Infinity, 90])).toBe('Treasure: Sales stated as high; Loyalty 90 ≥ 60 (high)');
  });
  test('tells what is missing', () => {
    expect(sentence([12_300, blank])).toBe('Unclassified: Loyalty is blank');
    expect(sentence([unreadable, 3])).toBe('Unclassified: Sales cannot be read');
  });
  test('speaks Chinese', () => {
    expect(sentence([12_300, 3], 'zh')).toBe('高风险客户：销售额 12,300 ≥ 10,000（高）；忠诚度 3 < 60（低）');
  });
});
