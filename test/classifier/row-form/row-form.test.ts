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
import { rowForm } from '../../../src/classifier/row-form/row-form';
import { daysCutoffs } from '../../../src/classifier/measures/rank-days';
import { tableFaults } from '../../../src/classifier/decide/table-faults';
import { clientsOf, columnsOf, cutoffsOf, type Client, type Given } from '../clients';
import { anyClients } from '../models/arbitrary-clients';
import { examples } from '../../setup/examples';
import { drawn, ten } from './drawn-alone';

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
