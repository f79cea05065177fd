import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { catalogue, modelById } from '../../../src/classifier/models/catalogue';
import { documentWords } from '../../../src/classifier/words/languages-of-documents';
import { classify } from '../../../src/classifier/decide/classify';
import { explainer } from '../../../src/classifier/explain/explain';
import { languages } from '../../../src/classifier/language';
import type { Model } from '../../../src/classifier/model';
import { tableFaults } from '../../../src/classifier/decide/table-faults';
import { noClient, unclassified, unclassifiedName } from '../../../src/classifier/unclassified';
import { blank, columnsOf, cutoffsOf, type Client } from '../clients';
import { anyClients, anyReadable } from './arbitrary-clients';
import { examples } from '../../setup/examples';

/** Models whose tiers have an order, and the measures of which more (or less) is better. */
const ordered = [
  { id: 'sales-loyalty', more: ['sales', 'loyalty'] },
  { id: 'deal-size', more: ['value'] },
  { id: 'deal-likelihood', more: ['likelihood'] },
  { id: 'deal', more: ['value', 'likelihood'] },
  { id: 'relationship', more: ['closed', 'loyalty', 'strategic'] },
  { id: 'value', more: ['profit', 'growth', 'strategic'] },
  { id: 'share-upcoming', more: ['share', 'upcoming'] },
  { id: 'abc', more: ['profit', 'strategic'] },
  { id: 'selection', more: ['profit', 'growth'] },
  {
    id: 'lifecycle',
    more: ['orders', 'tenure_months', 'share', 'referrals', 'partner', 'expected', 'first_choice'],
    less: ['months_since_last'],
    worstFirst: true,
  },
  { id: 'focus', more: ['stage'], worstFirst: true },
  { id: 'position', more: ['tenure_years', 'volume', 'standing'] },
  {
    id: 'satisfaction',
    more: ['reputation', 'awareness', 'repurchase', 'ticket'],
    less: ['complaints', 'price_sensitivity'],
  },
  { id: 'care', less: ['days_since_contact', 'open_questions'] },
].flatMap(({ id, more = [], less = [], worstFirst = false }) => {
  const model = modelById(id);
  const measure = (name: string) => model.measures.find((candidate) => candidate.id === name)!;
  return [
    ...more.map((name) => ({ id, model, measure: measure(name), how: 'more', rises: !worstFirst })),
    ...less.map((name) => ({ id, model, measure: measure(name), how: 'less', rises: worstFirst })),
  ];
});

const classified = (model: Model, clients: readonly Client[], like: readonly Client[] = clients) =>
  classify(model, columnsOf(clients), cutoffsOf(model, like)).tiers;

describe.each(catalogue)('$id', (model) => {
  test('has neither gap nor dead rule', () => {
    expect(tableFaults(model)).toEqual([]);
  });

  test('gives each row that is not blank a tier or a reason, and tells it in the explanation', () => {
    fc.assert(
      fc.property(anyClients(model), fc.constantFrom(...languages), (clients, language) => {
        const columns = columnsOf(clients);
        const cutoffs = cutoffsOf(model, clients);
        const sentenceOf = explainer(model, columns, cutoffs, language);
        classify(model, columns, cutoffs).tiers.forEach((tier, row) => {
          const sentence = sentenceOf(row);
          if (Object.values(clients[row]!).every((given) => given === blank)) {
            expect([tier, sentence]).toEqual([noClient, '']);
          } else {
            const name = model.tiers[tier]?.name[language] ?? unclassifiedName[language];
            expect(sentence.startsWith(name)).toBe(true);
            if (tier === unclassified) expect(sentence.slice(name.length)).toMatch(/^(: |：)./);
          }
        });
      }),
      { numRuns: examples(100) },
    );
  });

  test('does not mind the order of the rows', () => {
    fc.assert(
      fc.property(anyClients(model), (clients) => {
        const reversed = [...clients].reverse();
        expect([...classified(model, reversed)]).toEqual([...classified(model, clients)].reverse());
      }),
      { numRuns: examples(100) },
    );
  });

  test('gives equal clients equal tiers', () => {
    fc.assert(
      fc.property(anyClients(model), (clients) => {
        const tiers = classified(model, [...clients, clients[0]!]);
        expect(tiers[clients.length]).toBe(tiers[0]);
      }),
      { numRuns: examples(100) },
    );
  });
});

describe('a better value never gives a worse tier', () => {
  test.each(ordered)('$id: $how $measure.id', ({ model, measure, rises }) => {
    fc.assert(
      fc.property(anyClients(model), anyReadable(measure), (clients, value) => {
        const [first, ...others] = clients;
        const given = first![measure.id];
        if (typeof given !== 'number') return;
        const lower = { ...first!, [measure.id]: Math.min(given, value) };
        const higher = { ...first!, [measure.id]: Math.max(given, value) };
        const both = [lower, higher, ...others];
        const ofLower = classified(model, [lower, ...others], both)[0]!;
        const ofHigher = classified(model, [higher, ...others], both)[0]!;
        if (ofLower < 0 || ofHigher < 0) return;
        if (rises) expect(ofHigher).toBeLessThanOrEqual(ofLower);
        else expect(ofHigher).toBeGreaterThanOrEqual(ofLower);
      }),
      { numRuns: examples(100) },
    );
  });
});

describe('all models together', () => {
  const tiers = [...new Set(catalogue.flatMap((model) => model.tiers))];

  test.each(languages)('no two tiers share a name or an alias (%s)', (language) => {
    const names = tiers.flatMap(({ name, aliases = [] }) => [name[language], ...aliases]);
    const folded = names.map((name) => name.toLowerCase());
    expect(folded.filter((name, index) => folded.indexOf(name) !== index)).toEqual([]);
  });

  test('a name in one language is no other tier in the other', () => {
    const owners = tiers.flatMap((tier) =>
      languages.map((language) => [tier.name[language].toLowerCase(), tier] as const),
    );
    const byName = new Map(owners);
    expect(owners.filter(([name, tier]) => byName.get(name) !== tier)).toEqual([]);
  });

  test('ids and functions are unique', () => {
    for (const key of ['id', 'functionName'] as const) {
      expect(new Set(catalogue.map((model) => model[key])).size).toBe(catalogue.length);
    }
  });

  test('Chinese texts have Chinese punctuation', () => {
    expect(
      JSON.stringify([catalogue, documentWords]).match(/\p{Script=Han}[,:;?!()]|[,:;?!()]\p{Script=Han}/gu),
    ).toBeNull();
  });
});
