import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { catalogue } from '../../../src/classifier/models/catalogue';
import { classify } from '../../../src/classifier/decide/classify';
import { edgesOf } from '../../../src/classifier/decision-table';
import { needsAllClients } from '../../../src/classifier/derivation';
import { explainer } from '../../../src/classifier/explain/explain';
import { languages, type Language } from '../../../src/classifier/language';
import type { Model } from '../../../src/classifier/model';
import { abc } from '../../../src/classifier/models/abc';
import { rfm } from '../../../src/classifier/models/rfm';
import { satisfaction } from '../../../src/classifier/models/satisfaction';
import { cutoffValues, resolveCutoffs } from '../../../src/classifier/cutoffs/resolve-cutoffs';
import { rowForm } from '../../../src/classifier/row-form/row-form';
import { daysCutoffs } from '../../../src/classifier/rank-days';
import { tableFaults } from '../../../src/classifier/decide/table-faults';
import { clientsOf, columnsOf, cutoffsOf, type Client, type Given } from '../clients';
import { anyClients } from '../models/arbitrary-clients';
import { examples } from '../../setup/examples';

const measuresOf = (clients: readonly Client[]) => new Set(Object.keys(clients[0]!));

/** Returns a model's row form and the numbers drawn from all these clients. */
function drawn(model: Model, clients: readonly Client[]) {
  const inRows = rowForm(model, measuresOf(clients));
  const resolved = resolveCutoffs(inRows, columnsOf(clients));
  return { inRows, resolved, cutoffs: cutoffValues(resolved) };
}

/** Returns the tiers of clients who are each alone on a sheet, with numbers drawn from the others. */
function tiersAlone(model: Model, from: readonly Client[], alone: readonly Client[]): string[] {
  const { inRows, cutoffs } = drawn(model, from);
  return alone.map((client) => {
    const [tier] = classify(inRows, columnsOf([client]), cutoffs).tiers;
    return inRows.tiers[tier!]?.id ?? 'unclassified';
  });
}

const numbersOf = (model: Model, clients: readonly Client[]) =>
  Object.fromEntries(drawn(model, clients).resolved.map(({ id, value }) => [id, value]));

describe.each(catalogue)('$id', (model) => {
  test('gives each client the same tier in the form of rows, for want of the same measure', () => {
    fc.assert(
      fc.property(anyClients(model), (clients) => {
        const columns = columnsOf(clients);
        const { inRows, cutoffs } = drawn(model, clients);
        const { tiers, missing } = classify(inRows, columns, cutoffs);
        const whole = classify(model, columns, cutoffsOf(model, clients));
        expect([...tiers]).toEqual([...whole.tiers]);
        expect([...missing]).toEqual([...whole.missing]);
      }),
      { numRuns: examples(300) },
    );
  });

  test('then needs no other client, and tells why', () => {
    fc.assert(
      fc.property(anyClients(model), fc.constantFrom(...languages), (clients, language) => {
        const columns = columnsOf(clients);
        const { inRows, cutoffs } = drawn(model, clients);
        const { tiers } = classify(inRows, columns, cutoffs);
        const explain = explainer(inRows, columns, cutoffs, language);
        clients.forEach((client, row) => {
          const alone = columnsOf([client]);
          expect(classify(inRows, alone, cutoffs).tiers[0]).toBe(tiers[row]);
          expect(explainer(inRows, alone, cutoffs, language)(0)).toBe(explain(row));
        });
      }),
      { numRuns: examples(100) },
    );
    const inRows = rowForm(model, new Set(model.measures.map(({ id }) => id)));
    expect(inRows.derived!.filter(({ derivation }) => needsAllClients(derivation))).toEqual([]);
  });

  test('has no gap, and no cut-off that a rounded number would move: who stands on one is above it', () => {
    for (const given of [model.measures, model.measures.filter(({ optional }) => !optional)]) {
      const inRows = rowForm(model, new Set(given.map(({ id }) => id)));
      expect(
        tableFaults(inRows).filter((fault) => !/rule/.test(fault) || /^no rule for/.test(fault)),
      ).toEqual([]);
      const excluding = inRows.table.flatMap(({ when }) => when.flatMap(({ above, upTo }) => [above, upTo]));
      // Numbers that are never drawn are not rounded.
      const isDrawn = (edge: unknown) =>
        inRows.cutoffs.some(({ id, rangeOf, least }) => id === edge && !rangeOf && least === undefined);
      expect(excluding.filter(isDrawn)).toEqual([]);
    }
  });

  test('names its cut-offs once, with what they part', () => {
    const {
      cutoffs,
      table,
      measures,
      derived = [],
    } = rowForm(model, new Set(model.measures.map(({ id }) => id)));
    const ids = cutoffs.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const used = [
      // Also the conditions that only apply if a measure is left out.
      ...[...table, ...model.table]
        .flatMap(({ when }) => when.flatMap(edgesOf))
        .filter((edge) => typeof edge === 'string'),
      ...derived.flatMap(({ derivation }) => (derivation.kind === 'scoreByEdges' ? derivation.edges : [])),
      ...derived.flatMap(({ derivation }) =>
        derivation.kind === 'scaledIndex'
          ? derivation.of.flatMap(({ lo, hi, weight }) => [lo, hi, weight])
          : [],
      ),
      ...measures.flatMap(({ kind }) => (kind === 'interval' ? daysCutoffs : [])),
    ];
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
    for (const language of languages) {
      const names = cutoffs.map(({ name }) => name[language]);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

/**
 * The quantiles of ten numbers are at positions 1.8, 3.6, 5.4 and 7.2 from 0: 28, 46, 64, 82; the edges are one more.
 */
const ten = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100];

/** The 5 % and 95 % quantiles are 5 and 95, so x scales to 100 (x - 5) / 90. */
const evenly = Array.from({ length: 21 }, (_, client) => 5 * client);

describe('ABC', () => {
  // Profits larger than 50, 30, 15 and 5 hold 0, 50, 80 and 95 % of the total: A ends with 30, B with 15.
  const profits = [15, 50, 5, 30].map((profit) => ({ profit }));

  test('the shares become the least profits within them', () => {
    expect(numbersOf(abc, profits)).toEqual({ b_share: 15, a_share: 30 });
  });

  test('a client alone is parted by them', () => {
    const alone = [30, 29.99, 15, 14.99, 0, -3].map((profit) => ({ profit }));
    expect(tiersAlone(abc, profits, alone)).toEqual(['platinum', 'plum', 'plum', 'basic', 'basic', 'basic']);
  });

  test('where strategic clients are marked, only they are B', () => {
    const marked = profits.map(({ profit }) => ({ profit, strategic: 0 }));
    const alone: Client[] = [
      { profit: 30, strategic: 0 },
      { profit: 29, strategic: 0 },
      { profit: 29, strategic: 1 },
      { profit: -3, strategic: 1 },
    ];
    expect(tiersAlone(abc, marked, alone)).toEqual(['platinum', 'basic', 'plum', 'plum']);
  });

  test('another share is another number', () => {
    const inRows = rowForm(abc, new Set(['profit']));
    const rules = { a_share: { kind: 'shareOfTotal', share: 0.5 } } as const;
    const [, a] = resolveCutoffs(inRows, columnsOf(profits), rules);
    expect(a).toMatchObject({ id: 'a_share', value: 50 });
  });
});

describe('RFM', () => {
  const clients = clientsOf({ recency: ten, frequency: ten, monetary: ten });

  test('the edges of the scores become cut-offs', () => {
    const edges = (score: string) => ({
      [`${score}_2`]: 29,
      [`${score}_3`]: 47,
      [`${score}_4`]: 65,
      [`${score}_5`]: 83,
    });
    const drawnNumbers = Object.entries(numbersOf(rfm, clients)).filter(
      ([id]) => !/_(lowest|highest)$/.test(id),
    );
    expect(Object.fromEntries(drawnNumbers)).toEqual({
      ...edges('recency_score'),
      ...edges('frequency_score'),
      ...edges('monetary_score'),
    });
  });

  test.each([
    // Recency, frequency, monetary value; the scores; the segment.
    [[28, 83, 83], '555', 'champions'],
    [[29, 83, 83], '455', 'potential-loyalist'],
    [[28, 82, 83], '545', 'potential-loyalist'],
    [[82, 29, 29], '222', 'loyal-customers'],
    [[83, 29, 29], '122', 'lost'],
    [[28, 28, 28], '511', 'new-customers'],
  ])('a client alone of %p scores %s', ([recency, frequency, monetary], _, segment) => {
    const alone = { recency: recency!, frequency: frequency!, monetary: monetary! };
    expect(tiersAlone(rfm, clients, [alone])).toEqual([segment]);
  });
});

describe('satisfaction', () => {
  const clients = clientsOf({
    reputation: evenly,
    repurchase: evenly.map((x) => x / 100),
    complaints: evenly.map((x) => x / 100),
  });
  /** Returns a client whose indicators are all equally good; fewer complaints are better. */
  const worth = (x: number): Client => ({ reputation: x, repurchase: x / 100, complaints: (100 - x) / 100 });

  test('the ends of the scales become cut-offs, of those indicators that are given', () => {
    const numbers = numbersOf(satisfaction, clients);
    expect(Object.keys(numbers).filter((id) => id.startsWith('index_'))).toHaveLength(9);
    expect(numbers).toMatchObject({
      index_reputation_lo: 5,
      index_reputation_hi: 95,
      index_reputation_weight: 1,
      index_complaints_weight: 1,
    });
    expect(numbers['index_complaints_hi']).toBeCloseTo(0.95, 12);
  });

  test('a client alone is parted at 80, 60 and 40', () => {
    // 77, 59 and 41 scale to 80, 60 and 40.
    const alone = [77, 76.99, 59, 58.99, 41, 40.99].map(worth);
    expect(tiersAlone(satisfaction, clients, alone)).toEqual([
      'very-satisfied',
      'satisfied',
      'satisfied',
      'neutral',
      'neutral',
      'dissatisfied',
    ]);
  });

  test('the scales are drawn only over those of whom all indicators are numbers', () => {
    const others = [{ ...worth(50), reputation: 5_000, repurchase: Infinity }];
    expect(numbersOf(satisfaction, [...clients, ...others])).toEqual(numbersOf(satisfaction, clients));
  });

  test('weights may be other than equal', () => {
    const { inRows, cutoffs } = drawn(satisfaction, clients);
    const weighted = {
      ...cutoffs,
      index_repurchase_weight: Float64Array.of(0),
      index_complaints_weight: Float64Array.of(3),
    };
    // Scaled to 100, 0 and 0: (1 x 100 + 0 x 0 + 3 x 0) / 4 = 25; scaled to 0, 0 and 100: 75.
    const alone = columnsOf([
      { reputation: 99, repurchase: 0, complaints: 1 },
      { reputation: 0, repurchase: 0, complaints: 0 },
    ]);
    const { tiers } = classify(inRows, alone, weighted);
    expect(Array.from(tiers, (tier) => inRows.tiers[tier]!.id)).toEqual(['dissatisfied', 'satisfied']);
  });

  test('scales and weights are not said to part nobody', () => {
    const { resolved } = drawn(satisfaction, clients);
    expect(resolved.filter(({ id, splitsNobody }) => splitsNobody && id.startsWith('index_'))).toEqual([]);
  });

  test('fewer than three indicators decide nothing', () => {
    const two = clientsOf({ reputation: evenly, complaints: evenly });
    expect(tiersAlone(satisfaction, two, [{ reputation: 99, complaints: 0 }])).toEqual(['unclassified']);
  });
});

describe('the explanation', () => {
  const sentences = (model: Model, clients: readonly Client[], language: Language = 'en') => {
    const { inRows, cutoffs } = drawn(model, clients);
    const sentence = explainer(inRows, columnsOf(clients), cutoffs, language);
    return clients.map((_, row) => sentence(row));
  };

  test('tells the profit and where its class begins', () => {
    const clients = [50, 30, 15, 5, -4].map((profit) => ({ profit }));
    expect(sentences(abc, clients).slice(1)).toEqual([
      'A Platinum: Profit 30 > 0 and ≥ 30 (high)',
      'B Plum: Profit 15 ≥ 15 and < 30',
      'C Basic: Profit 5 < 15 (low)',
      'C Basic: Profit -4 ≤ 0',
    ]);
    expect(sentences(abc, clients, 'zh')[1]).toBe('白金客户：利润 30 > 0且 ≥ 30（高）');
  });

  test('tells the numbers behind the scores', () => {
    const clients = clientsOf({ recency: ten, frequency: [...ten].reverse(), monetary: [...ten].reverse() });
    const reported: readonly (readonly [number, string])[] = [
      [0, 'Champions: Recency 10 < 29 (low); Frequency 100 ≥ 83 (high); Monetary value 100 ≥ 83 (high)'],
      [9, 'Lost: Recency 100 ≥ 83 (high); Frequency 10; Monetary value 10'],
    ];
    for (const [row, sentence] of reported) expect(sentences(rfm, clients)[row]).toBe(sentence);
  });

  test('says what is missing as before', () => {
    const profit = (given: Given) => sentences(abc, [{ profit: given }, { profit: 3 }])[0];
    expect(profit(Infinity)).toBe('Unclassified: Profit cannot be read');
  });
});
