import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CutoffValues } from '../../../src/classifier/cutoff';
import { classify, classifyByAsking, classifyInSlices } from '../../../src/classifier/decide/classify';
import type { IsClient } from '../../../src/classifier/decide/decide-client';
import type { Condition, Rule } from '../../../src/classifier/decision-table';
import type { MeasureColumns } from '../../../src/classifier/measure';
import type { Model } from '../../../src/classifier/model';
import { catalogue, modelById } from '../../../src/classifier/models/catalogue';
import { salesLoyalty } from '../../../src/classifier/models/sales-loyalty';
import { rowForm } from '../../../src/classifier/row-form/row-form';
import { atOneGo } from '../../../src/classifier/slices';
import { noClient } from '../../../src/classifier/unclassified';
import { customModelToModel } from '../../../src/policy/model/custom-model-to-model';
import { ownGrid, ownGridTiers, ownLadder, ownLadderTiers } from '../../policy/policies';
import { blank, columnsOf, cutoffsOf, type Client } from '../clients';
import { anyClients } from '../models/arbitrary-clients';
import { examples } from '../../setup/examples';

/** Enough clients for answers to be looked up. More than one slice of them would only take longer. */
const enough = { minLength: 16, maxLength: 60 };

/** Returns the result of classifying, or that classifying refuses because a cut-off has no number. */
function answer(classify: () => unknown): unknown {
  try {
    return classify();
  } catch (error) {
    return String(error);
  }
}

function expectTheSame(model: Model, columns: MeasureColumns, cutoffs: CutoffValues, isClient?: IsClient) {
  const lookedUp = answer(() => atOneGo(classifyInSlices(model, columns, cutoffs, isClient)));
  expect(lookedUp).toEqual(answer(() => classifyByAsking(model, columns, cutoffs, isClient)));
}

const models = [
  ...catalogue,
  customModelToModel(ownGrid, ownGridTiers),
  customModelToModel(ownLadder, ownLadderTiers),
];

describe.each(models.map((model) => ({ id: model.id, model })))('$id, looked up', ({ model }) => {
  test('is what the table answers when asked for every row: rule, tier and what is wanting', () => {
    fc.assert(
      fc.property(anyClients(model, enough), (clients) => {
        expectTheSame(model, columnsOf(clients), cutoffsOf(model, clients));
      }),
      { numRuns: examples(100) },
    );
  });

  test('with the cut-offs that one client alone is decided by', () => {
    fc.assert(
      fc.property(anyClients(model, enough), (clients) => {
        const form = rowForm(model, new Set(Object.keys(clients[0]!)));
        expectTheSame(form, columnsOf(clients), cutoffsOf(form, clients));
      }),
      { numRuns: examples(30) },
    );
  });

  test('with one cut-off a row, and with blank rows that are clients', () => {
    const named = fc.array(fc.boolean(), { minLength: enough.maxLength, maxLength: enough.maxLength });
    fc.assert(
      fc.property(anyClients(model, enough), named, (clients, isNamed) => {
        const cutoffs = cutoffsOf(model, clients);
        const eachRow = Object.fromEntries(
          Object.entries(cutoffs).map(([id, [number]]) => [
            id,
            Float64Array.from(clients, (_, row) => number! + (row % 3)),
          ]),
        );
        expectTheSame(model, columnsOf(clients), eachRow);
        expectTheSame(model, columnsOf(clients), cutoffs, (row) => isNamed[row]!);
      }),
      { numRuns: examples(30) },
    );
  });
});

const edge = fc.constantFrom<number | string>(-1, 0, 0.5, 3, 'sales_cutoff', 'loyalty_cutoff');
const condition: fc.Arbitrary<Condition> = fc.record(
  { measure: fc.constantFrom('sales', 'loyalty'), from: edge, above: edge, upTo: edge, below: edge },
  { requiredKeys: ['measure'] },
);
const rule: fc.Arbitrary<Rule> = fc.record({
  when: fc.array(condition, { maxLength: 3 }),
  tier: fc.constantFrom(...salesLoyalty.tiers.map(({ id }) => id)),
});

/** Replaces the numbers of these measures by others, such as NaN, in every third client. */
const withNumber = (clients: readonly Client[], number: number): readonly Client[] =>
  clients.map((client, row) =>
    row % 3 === 0
      ? Object.fromEntries(
          Object.entries(client).map(([id, given]) => [id, typeof given === 'number' ? number : given]),
        )
      : client,
  );

test('categories and stages that are no whole numbers, or none of the list', () => {
  const number = fc.constantFrom(
    -1,
    -0,
    0,
    0.5,
    1,
    1.5,
    2,
    3,
    5,
    63,
    64,
    1e9,
    2 ** 32 + 1,
    Infinity,
    -Infinity,
    NaN,
  );
  for (const model of [modelById('nature'), modelById('focus')])
    fc.assert(
      fc.property(fc.array(number, enough), fc.array(number, enough), (first, second) => {
        const clients = first.map((each, row) =>
          Object.fromEntries(
            model.measures.map(({ id }, at) => [id, at === 0 ? each : second[row % second.length]!]),
          ),
        );
        expectTheSame(model, columnsOf(clients), {});
      }),
      { numRuns: examples(100) },
    );
});

test('any table, with gaps, and with cut-offs and values that are endless or no number', () => {
  const number = fc.constantFrom(-1, 0, 2, 3, Infinity, -Infinity, NaN);
  fc.assert(
    fc.property(
      fc.array(rule, { minLength: 1, maxLength: 5 }),
      anyClients(salesLoyalty, enough),
      number,
      number,
      number,
      (table, some: readonly Client[], sales, loyalty, other) => {
        const clients = withNumber(some, other);
        const cutoffs = { sales_cutoff: Float64Array.of(sales), loyalty_cutoff: Float64Array.of(loyalty) };
        expectTheSame({ ...salesLoyalty, table }, columnsOf(clients), cutoffs);
      },
    ),
    { numRuns: examples(300) },
  );
});

/** Eight times two clients, so that answers are looked up. */
const eightTimes = (one: Client, other: Client) => Array.from({ length: 8 }, () => [one, other]).flat();

test('a row that is all blank is no client, though another without its blanks gets the same numbers', () => {
  const care = modelById('care');
  const never: Client = { days_since_contact: Infinity, open_questions: blank, interval_days: blank };
  const clients = eightTimes({ ...never, days_since_contact: blank }, never);
  const { tiers } = classify(care, columnsOf(clients), cutoffsOf(care, clients));
  expect([...tiers.subarray(0, 2)]).toEqual([noClient, care.tiers.findIndex(({ id }) => id === 'neglected')]);
});

test('two ratios of one measure: the one that is unknown names what is at fault', () => {
  const care = modelById('care');
  const ratio = (by: string, endless?: true) =>
    ({ kind: 'ratio', of: 'days_since_contact', by, ...(endless && { endless }) }) as const;
  const name = care.derived![0]!.name;
  const model: Model = {
    ...care,
    measures: care.measures.map((measure) => ({ ...measure, blank: undefined })),
    derived: [
      { id: 'intervals', name, derivation: ratio('interval_days', true) },
      { id: 'pace', name, derivation: ratio('open_questions') },
    ],
    table: [
      { when: [{ measure: 'intervals', below: 0 }], tier: 'due' },
      { when: [{ measure: 'pace', from: 1 }], tier: 'neglected' },
    ],
  };
  const endless = { days_since_contact: Infinity, open_questions: Infinity, interval_days: 1 };
  const clients = eightTimes(endless, { ...endless, days_since_contact: 1 });
  const { missing } = classify(model, columnsOf(clients), cutoffsOf(care, clients));
  const measures = [...missing.subarray(0, 2)].map((measure) => model.measures[measure]?.id);
  expect(measures).toEqual(['days_since_contact', 'open_questions']);
});
