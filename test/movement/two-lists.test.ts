import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { knowledge } from '../../src/classifier/measure';
import { modelById } from '../../src/classifier/models/catalogue';
import { atOneGo } from '../../src/classifier/slices';
import { compareLists, type DecidedNow, type ListOfSegments } from '../../src/movement/compare/compare-lists';
import type { CellValue } from '../../src/sheet/cells/cell';
import { KnownTexts } from '../../src/sheet/record/known-texts';
import { writtenTexts } from '../../src/sheet/record/written-texts';

const model = modelById('rfm');
const headers = { key: 'Client', client: 'Client' };

const listOf = (
  sheet: string,
  rows: readonly (readonly [who: CellValue, tier: CellValue])[],
  more: Partial<ListOfSegments> = {},
): ListOfSegments => ({
  keys: rows.map(([who]) => who),
  names: rows.map(([who]) => who),
  tiers: rows.map(([, tier]) => tier),
  texts: new KnownTexts(model, writtenTexts(model, 'en')),
  cellOf: (row) => `${sheet}!A${row + 2}`,
  ...more,
});

const compare = (before: ListOfSegments, after: ListOfSegments, now?: DecidedNow) =>
  atOneGo(compareLists(before, after, { model, headers, isOneList: false, ...(now && { now }) }));

describe('two lists with segments', () => {
  test('know a segment that was renamed since by its id, as the run recorded it', () => {
    const recorded = writtenTexts(model, 'en');
    const tiers = recorded.tiers.map((tier) => (tier.id === 'champions' ? { ...tier, name: 'Gold' } : tier));
    const texts = new KnownTexts(model, { ...recorded, tiers });
    const { movers, others } = compare(
      listOf('Then', [['Ann', 'Gold']], { texts }),
      listOf('Now', [['ann ', 'Champions']]),
    );
    expect(movers).toMatchObject([{ movement: 'same' }]);
    expect(others).toEqual([]);
  });

  test('count nobody as new or lost who cannot be told apart in one of them', () => {
    const before = listOf('Then', [
      ['Ann', 'Lost'],
      ['Bob', 'Lost'],
      ['bob', 'Champions'],
      ['Cid', 'Lost'],
    ]);
    const after = listOf('Now', [
      ['Bob', 'Lost'],
      ['Cid', 'Lost'],
      ['Cid', 'Lost'],
      ['', 'Champions'],
      ['Dan', ''],
    ]);
    const { movers, notTold } = compare(before, after);
    expect(movers).toMatchObject([{ key: 'Ann', movement: 'lost' }]);
    expect([...notTold].sort()).toEqual(['Now!A3', 'Now!A4', 'Now!A5', 'Then!A3', 'Then!A4']);
  });

  test('say that time alone may have moved a client, if only months differ and nobody knows how many passed', () => {
    const tenure = modelById('tenure');
    const texts = new KnownTexts(tenure, writtenTexts(tenure, 'en'));
    const months = { values: Float64Array.of(10), knowledge: Uint8Array.of(knowledge.known) };
    const said = (limit: number, tierId: string) =>
      atOneGo(
        compareLists(
          listOf('Then', [['Ann', 'New']], { texts, figures: { first_order: months } }),
          listOf('Now', [['Ann', 'Old']], { texts }),
          {
            ...{ model: tenure, headers, isOneList: false },
            now: {
              clients: new Map([['ann', { figures: 'first_order=14', tierId }]]),
              cutoffs: new Map([['new_within_months', limit]]),
            },
          },
        ),
      ).movers[0]!.reason;
    expect(said(12, 'old')).toBe('unclear');
    // Ten months are enough by the cut-off of now.
    expect(said(9, 'old')).toBe('cutoff');
    // Fourteen months do not give the segment of now.
    expect(said(20, 'new')).toBe('otherwise');
  });

  test('do not say that a cut-off moved a client whose text before was no segment', () => {
    const tenure = modelById('tenure');
    const texts = new KnownTexts(tenure, writtenTexts(tenure, 'en'));
    const months = {
      values: Float64Array.of(30, 30),
      knowledge: Uint8Array.of(knowledge.known, knowledge.known),
    };
    const figures = { first_order: months };
    const { movers } = atOneGo(
      compareLists(
        listOf(
          'Then',
          [
            ['Ann', 'Odl'],
            ['Bob', 'New'],
          ],
          { texts, figures },
        ),
        listOf(
          'Now',
          [
            ['Ann', 'Old'],
            ['Bob', 'Old'],
          ],
          { texts },
        ),
        {
          ...{ model: tenure, headers, isOneList: false },
          now: {
            clients: new Map(
              ['ann', 'bob'].map((key) => [key, { figures: 'first_order=30', tierId: 'old' }]),
            ),
            cutoffs: new Map([['new_within_months', 12]]),
          },
        },
      ),
    );
    expect(movers.map(({ key, movement, reason }) => [key, movement, reason])).toEqual([
      ['Ann', 'changed', 'otherwise'],
      ['Bob', expect.any(String), 'cutoff'],
    ]);
  });

  test('of any clients agree with what plain code counts', () => {
    const tiers = model.tiers.map(({ name }) => name.en);
    const anyList = fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom(...tiers, '')), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(anyList, anyList, (before, after) => {
        const { movers } = compare(listOf('Then', before), listOf('Now', after));
        const filled = (list: typeof before) => list.filter(([, tier]) => tier !== '');
        const timesIn = (list: typeof before, who: number) => filled(list).filter(([key]) => key === who);
        const expected = Array.from({ length: 12 }, (_, index) => index + 1).flatMap((who) => {
          const [was, is] = [timesIn(before, who), timesIn(after, who)];
          if (was.length > 1 || is.length > 1 || was.length + is.length === 0) return [];
          return [[String(who), was[0]?.[1], is[0]?.[1]]];
        });
        const nameOf = (at: { readonly tier: number } | undefined) => at && tiers[at.tier];
        const found = movers.map(({ key, before: was, after: is }) => [String(key), nameOf(was), nameOf(is)]);
        const sorted = (all: (string | undefined)[][]) =>
          [...all].sort((one, other) => Number(one[0]) - Number(other[0]));
        expect(sorted(found)).toEqual(sorted(expected));
      }),
    );
  });
});
