import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { languages } from '../../../src/classifier/language';
import { catalogue, modelById } from '../../../src/classifier/models/catalogue';
import { planSegments } from '../../../src/excel/use-cases';
import { columnsToOffer } from '../../../src/sheet/record/chosen-before';
import { proposals } from '../../../src/sheet/match/propose-columns';
import { columnsOfClients } from '../../../src/sheet/match/client-columns';
import type { Choice } from '../../../src/sheet/choice';
import type { Customers } from '../../../src/sheet/customers';
import { fittingModels, modelToShow } from '../../../src/taskpane/state/fitting-models';
import { isThorough } from '../faults/thoroughness';
import { openExport } from './open-export';
import { columnToClick, segmentedIn, threeAsked, tiersIn } from './in-the-pane';
import { acceptedFor, exportNames, readExport, type Check } from './read-export';

/** 2026-11-27, for which the files were made. */
const asOf = 46353;

/** The proposed headers of a model's measures; null if there is no column. */
function proposed(customers: Customers, modelId: string): Record<string, string | null> {
  const columns = Object.entries(columnsToOffer(customers, modelById(modelId)));
  return Object.fromEntries(
    columns.map(([id, column]) => [id, column === undefined ? null : customers.headers[column]!]),
  );
}

const offered = (customers: Customers) => fittingModels(customers, catalogue).fitting.map(({ id }) => id);
const shown = (customers: Customers) => modelToShow(customers, catalogue[0]!, catalogue).id;

function choiceOf({ model, columns, cutoffs, repeated }: Check, { headers }: Customers): Choice {
  return {
    modelId: model,
    columns: Object.fromEntries(Object.entries(columns).map(([id, header]) => [id, headers.indexOf(header)])),
    cutoffs: Object.fromEntries(
      Object.entries(cutoffs).map(([id, value]) => [id, { kind: 'fixed', value } as const]),
    ),
    language: 'en',
    asOf,
    withoutPolicy: true,
    ...(repeated && { repeated }),
  };
}

/** Exports of two columns, which answer two questions. */
const fewQuestions = ['quickbooks-sales-by-customer'];

const agree = (counted: Record<string, number | undefined>, expected: Readonly<Record<string, number>>) =>
  Object.entries(expected).every(([tier, count]) => counted[tier] === count);

/**
 * Returns whether a column identifies clients. Without one, it is not known that several rows belong to one client, so
 * a bare date is not an order's.
 */
const isClient = ({ headers }: Customers, column: number) => columnsOfClients(headers).includes(column);

describe.each(exportNames)('%s', (name) => {
  const { expected, bytes } = readExport(name);
  let customers: Customers;
  let dispose = () => {};
  beforeAll(async () => {
    ({ customers, dispose } = await openExport(bytes, expected.file));
  });
  afterAll(() => dispose());

  test('the list and its header are found', () => {
    expect(customers.range.top + 1).toBe(expected.headerRow);
    expect(customers.range.rows).toBeGreaterThanOrEqual(expected.lines);
  });

  test.each(Object.keys(expected.models))('each column of %s is the one a person would take', (modelId) => {
    const got = proposed(customers, modelId);
    const unlike = Object.entries(got).filter(
      ([measure, header]) =>
        !acceptedFor(expected, modelId, measure).includes(header) &&
        !expected.may?.[modelId]?.includes(measure),
    );
    expect(Object.fromEntries(unlike)).toEqual({});
  });

  test('no column is taken for what it is not', () => {
    const taken = catalogue.flatMap(({ id }) =>
      Object.entries(proposed(customers, id)).map(([measure, header]) => ({ model: id, measure, header })),
    );
    const mistaken = expected.mustNot.flatMap((wrong) =>
      taken.filter(
        ({ model, measure, header }) =>
          header === wrong.header &&
          [model, '*'].includes(wrong.model) &&
          [measure, '*'].includes(wrong.measure),
      ),
    );
    expect(mistaken).toEqual([]);
  });

  test('what can be asked is offered, and one of it shown first', () => {
    const answerable = Object.keys(expected.models).filter((id) =>
      modelById(id).measures.every(
        ({ id: measure, optional }) => optional || proposed(customers, id)[measure] !== null,
      ),
    );
    expect(offered(customers)).toEqual(expect.arrayContaining(answerable));
    if (answerable.length > 0) expect(answerable).toContain(shown(customers));
  });

  test.each(expected.checks)('$model by $columns: each client is where she is by hand', async (check) => {
    const plan = await planSegments(customers, choiceOf(check, customers));
    const names = modelById(check.model).tiers.map((tier) => tier.name.en);
    const counted = Object.fromEntries(names.map((tier, index) => [tier, plan.counts[index]]));
    const clients = plan.counts.reduce((sum, count) => sum + count, plan.unclassified.length);
    const accepted = [check.counts, check.alsoRight].filter((counts) => counts !== undefined);
    if (accepted.length > 0) expect(accepted.some((counts) => agree(counted, counts)) || counted).toBe(true);
    else expect(clients).toBe(check.clients);
    const told = new Set([...plan.unclassified, ...plan.nonClients].map(({ row }) => row));
    const otherwise = (check.tiers ?? []).flatMap((tier, row) =>
      tier === null || told.has(row) || plan.segment[row + 1] === tier
        ? []
        : [{ row, tier: plan.segment[row + 1] }],
    );
    expect(otherwise).toEqual([]);
  });

  test('no program is known by its order of columns or by those that nobody reads', () => {
    const equal = catalogue.flatMap((model) =>
      Object.values(proposals(customers, model)).flatMap((each) => each.equal ?? []),
    );
    const read = new Set([
      ...catalogue.flatMap(({ id }) => Object.values(proposed(customers, id))),
      ...equal.map((column) => customers.headers[column]!),
    ]);
    const unread = [...customers.headers.keys()].filter(
      (column) => !read.has(customers.headers[column]!) && !isClient(customers, column),
    );
    const answers = (sheet: Customers) => ({
      offered: offered(sheet),
      shown: shown(sheet),
      columns: catalogue.map(({ id }) => proposed(sheet, id)),
    });
    const before = answers(customers);
    const orders = fc.tuple(
      fc.shuffledSubarray([...customers.headers.keys()], { minLength: customers.headers.length }),
      fc.subarray(unread, { maxLength: Math.min(3, unread.length) }),
    );
    fc.assert(
      fc.property(orders, ([order, without]) => {
        const columns = order.filter((column) => !without.includes(column));
        const shuffled: Customers = {
          ...customers,
          headers: columns.map((column) => customers.headers[column]!),
          samples: customers.samples.map((row) => columns.map((column) => row[column]!)),
        };
        expect(answers(shuffled)).toEqual(before);
      }),
      { numRuns: isThorough ? 5 : 1, seed: 12 },
    );
  });

  /** Last: it writes into the workbook. */
  test('three questions, in both languages: one click more at most, and each client has a segment', async () => {
    const judged = Object.keys(expected.models);
    const ids = [...new Set([...judged, ...catalogue.map(({ id }) => id)])];
    const questions = threeAsked(customers, ids);
    expect(questions.length).toBeGreaterThan(fewQuestions.includes(name) ? 1 : 2);
    for (const [place, question] of questions.entries()) {
      const { modelId, columns, click } = question;
      // The first in each language; those after it in turns.
      const spoken = languages.filter(
        (_, at) => isThorough || place === 0 || at === place % languages.length,
      );
      const column = click && columnToClick(customers, expected, question);
      const all = click ? { ...columns, [click.measure]: column } : columns;
      const taken = Object.fromEntries(
        Object.entries(all).flatMap(([id, at]) => (at === undefined ? [] : [[id, customers.headers[at]]])),
      );
      const check = expected.checks.find(
        (each) => each.model === modelId && isDeepStrictEqual(each.columns, taken),
      );
      const written = [];
      for (const language of spoken) {
        written.push(
          await segmentedIn(customers, language, question, {
            column,
            check,
            asOf,
            isWritten: place === 0 && language === spoken[0],
          }),
        );
      }
      const tiers = written.map((cells, index) => tiersIn(cells, modelById(modelId), spoken[index]!));
      for (const other of tiers) expect(other).toEqual(tiers[0]);
      // By line, since a client who is added up stands on several.
      const byHand = (check?.tiers ?? []).flatMap((tier, row) => (tier === null ? [] : [{ row, tier }]));
      const names = modelById(modelId).tiers.map(({ name }) => name.en);
      expect(byHand.map(({ row }) => ({ row, tier: names[tiers[0]![row]!] ?? 'Unclassified' }))).toEqual(
        byHand,
      );
    }
  });
});
