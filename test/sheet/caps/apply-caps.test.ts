import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { abc } from '../../../src/classifier/models/abc';
import { dealSize } from '../../../src/classifier/models/deal-size';
import { modelById } from '../../../src/classifier/models/catalogue';
import { atOneGo } from '../../../src/classifier/slices';
import { applyCaps } from '../../../src/sheet/caps/apply-caps';
import { orderCaps, type CapInOrder } from '../../../src/sheet/caps/order-caps';
import { examples } from '../../setup/examples';

const nobody = new Set<number>();

/** Applies caps to clients with these tiers and values; returns the new tiers, and who stays of how many. */
function capped(
  tiers: readonly number[],
  values: readonly number[],
  caps: readonly CapInOrder[],
  byHand: ReadonlySet<number> = nobody,
) {
  const result = atOneGo(
    applyCaps({
      tiers: Int16Array.from(tiers),
      standing: Float64Array.from(values),
      caps,
      isByHand: (client) => byHand.has(client),
    }),
  );
  return {
    tiers: [...result.tiers],
    rooms: result.rooms.map(({ stay, wanted }) => `${stay} of ${wanted}`),
  };
}

const topTo = (most: number): CapInOrder[] => [{ tier: 0, most, to: 1 }];

describe('who stays in a tier with too little room', () => {
  test('the highest; the others go one tier down', () => {
    expect(capped([0, 0, 0, 1], [10, 30, 20, 5], topTo(2))).toEqual({
      tiers: [1, 0, 0, 1],
      rooms: ['2 of 3'],
    });
  });

  test('whoever ties with the last one stays too, so that more than two stay', () => {
    expect(capped([0, 0, 0, 0], [30, 20, 20, 10], topTo(2)).tiers).toEqual([0, 0, 0, 1]);
  });

  test('nobody with room for 0, even if all tie', () => {
    expect(capped([0, 0, 2], [7, 7, 7], topTo(0)).tiers).toEqual([1, 1, 2]);
  });

  test('everybody with room for more than there are', () => {
    expect(capped([0, 0, 1], [1, 2, 3], topTo(3))).toEqual({ tiers: [0, 0, 1], rooms: ['2 of 2'] });
  });

  test('who has no known value comes last, and those without stay or go together', () => {
    expect(capped([0, 0, 0], [NaN, -5, NaN], topTo(1)).tiers).toEqual([1, 0, 1]);
    expect(capped([0, 0, 0], [NaN, -5, NaN], topTo(2)).tiers).toEqual([0, 0, 0]);
  });

  test('a tier set by hand takes up room and never moves', () => {
    // Room for 2, of which the client set by hand takes one, although she is the lowest.
    expect(capped([0, 0, 0], [1, 30, 20], topTo(2), new Set([0])).tiers).toEqual([0, 0, 1]);
    expect(capped([0, 0, 0], [1, 30, 20], topTo(1), new Set([0, 1])).tiers).toEqual([0, 0, 1]);
  });

  test('a tier that takes the others may overflow in turn', () => {
    // 40 and 30 stay on top. 20 and 10 come down; there only 20 and 15 have room, so 10 and 5 go further.
    const caps = [
      { tier: 0, most: 2, to: 1 },
      { tier: 1, most: 2, to: 2 },
    ];
    expect(capped([0, 0, 0, 0, 1, 1, 2], [40, 30, 20, 10, 15, 5, 1], caps)).toEqual({
      tiers: [0, 0, 1, 2, 1, 2, 2],
      rooms: ['2 of 4', '2 of 4'],
    });
  });
});

test('for any clients and any room, nobody is lost, nobody in the tier stands above one who left, and only ties exceed the room', () => {
  const clients = fc.array(
    fc.record({ tier: fc.integer({ min: -2, max: 3 }), value: fc.integer({ min: 0, max: 9 }) }),
  );
  fc.assert(
    fc.property(clients, fc.array(fc.nat(6), { minLength: 3, maxLength: 3 }), (all, rooms) => {
      const tiers = all.map(({ tier }) => tier);
      const values = all.map(({ value }) => value);
      const caps = rooms.map((most, tier) => ({ tier, most, to: tier + 1 }));
      const after = capped(tiers, values, caps).tiers;
      expect(after).toHaveLength(tiers.length);
      // Who has no tier keeps none; the others go down or stay.
      after.forEach((tier, client) => {
        if (tiers[client]! < 0) expect(tier).toBe(tiers[client]);
        else expect(tier).toBeGreaterThanOrEqual(tiers[client]!);
      });
      rooms.forEach((most, tier) => {
        const staying = values.filter((_, client) => after[client] === tier).sort((a, b) => b - a);
        const left = values.filter(
          (_, client) => tiers[client]! >= 0 && tiers[client]! <= tier && after[client]! > tier,
        );
        if (staying.length > most) expect(staying.at(-1)).toBe(staying[most - 1]);
        if (staying.length > 0 && left.length > 0) expect(Math.max(...left)).toBeLessThan(staying.at(-1)!);
        if (left.length > 0) expect(staying.length).toBeGreaterThanOrEqual(most);
      });
    }),
    { numRuns: examples(300) },
  );
});

describe('the order of caps', () => {
  const ids = (found: ReturnType<typeof orderCaps>, model: typeof abc) =>
    'kind' in found
      ? found
      : found.map(({ tier, to }) => `${model.tiers[tier]!.id} to ${model.tiers[to]!.id}`);

  test('on a ladder the next tier down takes the others, the highest tier first, in whatever order they were given', () => {
    const tiers = { medium: { most: 5 }, vip: { most: 1 }, big: { most: 3 } };
    expect(ids(orderCaps(dealSize, { tiers }), dealSize)).toEqual([
      'vip to big',
      'big to medium',
      'medium to small',
    ]);
  });

  test('the lowest tier of a ladder can have no cap', () => {
    expect(orderCaps(dealSize, { tiers: { small: { most: 5 } } })).toEqual({
      kind: 'noTaker',
      tier: 'small',
    });
  });

  test('in a model without a ladder somebody must say who takes the others: nothing is preset', () => {
    const model = modelById('sales-loyalty');
    expect(orderCaps(model, { tiers: { treasure: { most: 5 } } })).toEqual({
      kind: 'noTaker',
      tier: 'treasure',
    });
    expect(ids(orderCaps(model, { tiers: { treasure: { most: 5, to: 'high-risk' } } }), model)).toEqual([
      'treasure to high-risk',
    ]);
  });

  test('a circle is found', () => {
    const tiers = { treasure: { most: 5, to: 'rising-star' }, 'rising-star': { most: 5, to: 'treasure' } };
    expect(orderCaps(modelById('sales-loyalty'), { tiers })).toMatchObject({ kind: 'circle' });
  });

  test('a tier that the model no longer has is left out', () => {
    expect(ids(orderCaps(abc, { tiers: { gone: { most: 1 }, platinum: { most: 2 } } }), abc)).toEqual([
      'platinum to plum',
    ]);
  });
});
