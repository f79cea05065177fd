import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { catalogue } from '../../../src/classifier/models/catalogue';
import { nextTier, type Change } from '../../../src/classifier/explain/next-tier';
import type { Model } from '../../../src/classifier/model';
import { betterTiers } from '../../../src/classifier/explain/tier-order';
import { blank, columnsOf, type Client } from '../clients';
import { anyClients } from '../models/arbitrary-clients';
import { examples } from '../../setup/examples';
import { type Alone, alone, tierOf, plus, own } from './alone';

/** The steps in which a figure is shown: whole numbers for counts, tenths of a percent, hundredths. */
function stepOf({ kind }: Model['measures'][number]): number {
  if (['count', 'flag', 'stage'].includes(kind)) return 1;
  return ['share', 'rate'].includes(kind) ? 0.001 : 0.01;
}

/** Returns what is wrong with a change: it must reach the tier, and one step less must not reach a better tier. */
function untrue(of: Alone, client: Client, { measure, tier, by, to }: Change): string[] {
  const { model } = of;
  const asked = model.measures.find(({ id }) => id === measure)!;
  const step = stepOf(asked);
  const better = new Set(betterTiers(model, tierOf(of, client)!).flat());
  const given = client[measure];
  const value = typeof given === 'number' ? given : (asked.blank ?? NaN);
  const towards = by === undefined ? (to > value ? 1 : -1) : Math.sign(by);
  const says = (number: number) => tierOf(of, { ...client, [measure]: number });
  const faults: string[] = [];
  const expectTier = (number: number, what: string) => {
    if (says(number) !== tier) faults.push(`${what} ${number}: ${says(number)}, not ${tier}`);
  };
  const expectLess = (number: number, what: string) => {
    const isStillThere = towards * (number - value) < 1e-9;
    if (!isStillThere && says(number) === tier) faults.push(`${what} ${number} is already enough`);
    if (!better.has(tier)) faults.push(`${tier} is no better`);
  };
  expectTier(to, 'to');
  if (Number.isFinite(to) && Number.isFinite(value)) expectLess(plus(to, -towards * step), 'to');
  if (by !== undefined) {
    expectTier(plus(value, by), 'by');
    const less = plus(by, -towards * step);
    if (less !== 0) expectLess(plus(value, less), 'by');
  }
  return faults;
}

const models: readonly (readonly [string, Model])[] = [
  ...catalogue.map((model) => [model.id, model] as const),
  ['a ladder of her own', own([['t1'], ['t2'], ['t3'], ['t4']], ['count'])],
  ['a ladder on which less is better', own([['t4'], ['t3'], ['t2'], ['t1']], ['share'])],
  [
    'a grid of her own',
    own(
      [
        ['t1', 't2'],
        ['t3', 't4'],
      ],
      ['amount', 'share'],
    ),
  ],
];

describe.each(models)('%s', (_, model) => {
  test('says of the next better tier only what is true', () => {
    let said = 0;
    fc.assert(
      fc.property(anyClients(model, { minLength: 4, maxLength: 12 }), (clients) => {
        const of = alone(model, clients);
        // Without a number to compare with, it is not known which figures reach a tier.
        if (Object.values(of.cutoffs).some(([number]) => Number.isNaN(number))) return;
        clients.forEach((client, row) => {
          // A row without figures is a client only if it has a name.
          if (Object.values(client).every((given) => given === blank)) return;
          const changes = nextTier(of.model, columnsOf(clients), of.cutoffs, row) ?? [];
          said += changes.length;
          expect(changes.flatMap((change) => untrue(of, client, change))).toEqual([]);
        });
      }),
      { numRuns: examples(60) },
    );
    const mayBeSaid = !model.unranked && model.id !== 'tenure';
    expect(said > 0).toBe(mayBeSaid);
  });
});
