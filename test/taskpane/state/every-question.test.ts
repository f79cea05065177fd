import { describe, expect, test } from '@jest/globals';
import { catalogue, modelById } from '../../../src/classifier/models/catalogue';
import { languages } from '../../../src/classifier/language';
import { planFor } from '../../sheet/plan-for';
import type { Customers } from '../../../src/sheet/customers';
import { failureOf } from '../../../src/taskpane/state/failure';
import { choiceOf } from '../../../src/taskpane/state/choice';
import { initialState } from '../../../src/taskpane/state/pane-state';
import { missingColumns, missingFrom } from '../../../src/taskpane/state/missing';
import { paneReducer } from '../../../src/taskpane/state/reduce/reducer';

describe.each(catalogue.map((model) => [model.id, model] as const))('%s', (modelId, model) => {
  const { measures } = model;
  const customers: Customers = {
    range: { sheetId: '1', sheetName: 'Clients', top: 0, left: 0, rows: 3, columns: measures.length + 1 },
    headers: ['Client', ...measures.map(({ name }) => name.en)],
    samples: [],
    segmentedBy: [],
  };

  test.each([0, 1, measures.length])(
    'pressed with %d columns: the pane says what is missing, a plan, or why not',
    (count) => {
      const chosen = measures.slice(0, count);
      const proposed = Object.fromEntries(chosen.map(({ id }, index) => [id, index + 1]));
      const state = [
        { type: 'found', customers, modelId, proposed } as const,
        { type: 'planAsked', request: 1 } as const,
      ].reduce(paneReducer, initialState('.'));
      const choice = choiceOf(state.draft, { model, language: 'en', decimalMark: '.', asOf: 46347 });
      const missing = missingFrom(state.draft, model, '.').columns;
      if (!choice)
        return expect([missing.least > 0, missing.measures.length >= missing.least]).toEqual([true, true]);
      expect(missing.least).toBe(0);

      const cells = Object.fromEntries(chosen.map(({ id }) => [id, ['high', 'low', 3]]));
      try {
        const plan = planFor(customers.range, choice, {
          measures: cells,
          otherHeaders: customers.headers,
        });
        const { preview } = paneReducer(state, { type: 'planned', request: 1, plan });
        expect(preview).toEqual({ kind: 'counted', plan });
      } catch (error) {
        const { preview } = paneReducer(state, { type: 'planFailed', request: 1, failure: failureOf(error) });
        const failure = preview.kind === 'failed' ? preview.failure : undefined;
        const words =
          failure?.kind === 'sheet' ? languages.map((language) => failure.problem.in(language)) : [];
        expect(failure?.kind === 'sheet' && failure.problem.code).not.toMatch(/tooFewColumns|noColumnFor/);
        expect(words.filter((text) => text.length > 10 && !/undefined|NaN/.test(text))).toHaveLength(2);
      }
    },
  );
});

test.each([
  [
    'satisfaction',
    ['reputation'],
    2,
    ['awareness', 'repurchase', 'complaints', 'ticket', 'price_sensitivity'],
  ],
  ['satisfaction', ['reputation', 'complaints', 'ticket'], 0, []],
  ['sales-loyalty', ['sales'], 1, ['loyalty']],
] as const)('%s with columns for %j lacks %d more of %j', (modelId, chosen, least, among) => {
  const columns = Object.fromEntries(chosen.map((id, index) => [id, index]));
  const { measures, least: more } = missingColumns({ columns }, modelById(modelId));
  expect([more, measures.map(({ id }) => id)]).toEqual([least, among]);
});
