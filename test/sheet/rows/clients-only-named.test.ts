import { describe, expect, test } from '@jest/globals';
import { catalogue, modelById } from '../../../src/classifier/models/catalogue';
import { planFor } from '../plan-for';
import type { CellValue } from '../../../src/sheet/cells/cell';
import type { Choice } from '../../../src/sheet/choice';
import type { Plan } from '../../../src/sheet/plan/plan';

/** Plans a list with the clients' names and one column a measure; the choice uses all of them. */
function planned(
  modelId: string,
  rows: readonly (readonly CellValue[])[],
  labels = 1,
  isMadeFromOrders?: true,
): Plan {
  const model = modelById(modelId);
  const measures = model.measures.slice(0, rows[0]!.length - labels);
  const choice: Choice = {
    modelId,
    columns: Object.fromEntries(measures.map(({ id }, index) => [id, labels + index])),
    cutoffs: Object.fromEntries(
      model.cutoffs
        .filter(({ rule }) => rule.kind !== 'fixed')
        .map(({ id }) => [id, { kind: 'fixed', value: 1 } as const]),
    ),
    language: 'en',
    asOf: 46353,
  };
  const column = (index: number) => rows.map((row) => row[index]!);
  return planFor(
    { sheetId: '1', sheetName: 'Clients', top: 0, left: 0, rows: rows.length, columns: rows[0]!.length },
    choice,
    {
      measures: Object.fromEntries(measures.map(({ id }, index) => [id, column(labels + index)])),
      otherHeaders: [],
      evidence: {
        headers: ['Client', 'City', 'C', 'D', 'E'].slice(0, rows[0]!.length),
        labels: new Map(Array.from({ length: labels }, (_, index) => [index, column(index)])),
        isMadeFromOrders,
      },
    },
  );
}

const tiers = ({ segment }: Plan) => segment.slice(1);
const nonClients = (plan: Plan) => plan.nonClients.map(({ cell }) => cell);

test('who has a name and no first order is not yet a client', () => {
  const plan = planned('tenure', [
    ['Acme', '2020-01-05'],
    ['Birch', ''],
    ['Cole', '2026-09-01'],
    ['Dahl', ''],
  ]);
  expect(tiers(plan)).toEqual(['Old', 'Not yet client', 'New', 'Not yet client']);
  expect(nonClients(plan)).toEqual([]);
});

test('who has a name and nothing closed is a prospect', () => {
  const plan = planned('relationship', [
    ['Acme', 'yes', 9],
    ['Birch', '', ''],
  ]);
  expect(tiers(plan)[1]).toBe('Prospect');
});

describe('a row without a figure is no client', () => {
  test.each<[string, CellValue[][], string]>([
    [
      'if nothing stands in it',
      [
        ['Acme', '2020-01-05'],
        ['', ''],
        ['Cole', '2026-09-01'],
      ],
      '',
    ],
    [
      'if a note stands in it',
      [
        ['Acme', '2020-01-05'],
        ['Source: CRM', ''],
      ],
      'Clients!A3',
    ],
    [
      'if it ends in a colon',
      [
        ['North:', ''],
        ['Acme', '2020-01-05'],
      ],
      'Clients!A2',
    ],
    [
      'if it is a sentence',
      [
        ['Acme', '2020-01-05'],
        ['All dates are as of last week.', ''],
      ],
      'Clients!A3',
    ],
    [
      'below a gap',
      [
        ['Acme', '2020-01-05'],
        ['', ''],
        ['Thanks', ''],
      ],
      'Clients!A4',
    ],
    [
      'if it is a total',
      [
        ['Acme', '2020-01-05'],
        ['Total', ''],
      ],
      'Clients!A3',
    ],
  ])('%s', (_, rows, cell) => {
    const plan = planned('tenure', rows);
    expect(nonClients(plan)).toEqual(cell === '' ? [] : [cell]);
    expect(tiers(plan).filter((tier) => tier === 'Not yet client')).toEqual([]);
  });

  test('if only its first column is filled where clients have a city too', () => {
    const rows = [
      ['North', '', ''],
      ['Acme', 'Bonn', '2020-01-05'],
      ['Birch', 'Ulm', ''],
    ];
    const plan = planned('tenure', rows, 2);
    expect(nonClients(plan)).toEqual(['Clients!A2']);
    expect(tiers(plan)).toEqual(['', 'Old', 'Not yet client']);
  });

  test('but on a sheet of clients made from orders it is one who has none', () => {
    const rows = [
      ['Acme', 3, '2020-01-05'],
      ['Birch', '', ''],
    ];
    expect(tiers(planned('tenure', rows, 2))).toEqual(['Old', '']);
    expect(tiers(planned('tenure', rows, 2, true))).toEqual(['Old', 'Not yet client']);
  });
});

/** One client with figures that each model can read, by measure kind. */
const filled: Readonly<Record<string, CellValue>> = {
  flag: 'yes',
  category: 'Company',
  stage: 3,
  interval: 30,
  share: 0.4,
  rate: 0.1,
  monthsSinceDate: '2020-01-05',
  daysUntil: '2027-01-05',
};

/** What models.md says about a row of blanks; by every other model nothing is known about such a client. */
const ofBlanks: Readonly<Record<string, string>> = {
  relationship: 'Prospect',
  tenure: 'Not yet client',
  care: 'Neglected',
};

test.each(catalogue.map(({ id }) => id))('%s: a name alone is a client only if the table decides', (id) => {
  const { measures } = modelById(id);
  const figures = measures.map(({ kind }) => filled[kind] ?? 5);
  const plan = planned(id, [
    ['Acme', ...figures],
    ['Birch', ...figures.map(() => '')],
    ['Cole', ...figures],
  ]);
  expect(tiers(plan)[1]).toBe(ofBlanks[id] ?? '');
  expect(nonClients(plan)).toEqual(ofBlanks[id] ? [] : ['Clients!A3']);
});
