import { expect, test } from '@jest/globals';
import { languages } from '../../../src/classifier/language';
import { modelById } from '../../../src/classifier/models/catalogue';
import { atOneGo } from '../../../src/classifier/slices';
import { headerToJoinBy, joinClients, keyColumnIn } from '../../../src/orders/sheet/join-clients';
import { layOutClients } from '../../../src/orders/sheet/lay-out-clients';
import { proposeColumns } from '../../../src/sheet/match/propose-columns';
import { planFor } from '../../sheet/plan-for';
import { addUp, today, type Lines } from '../add-up';

const orders: Lines = [
  ['Customer', 'Order date', 'Amount', 'City'],
  ['C1', '2026-11-01', 10, 'Bonn'],
  ['C1', '2026-11-02', 10, 'Bonn'],
  ['C3', '2026-11-02', 10, 'Rome'],
];
const table = atOneGo(layOutClients(addUp(orders), languages[0]!));
const list = {
  headers: ['No', 'Company', 'City', 'Orders'],
  cells: [
    ['C1', 'C2', 'C2', '', 'C4'],
    ['Ann Ltd', 'Bob Ltd', 'Bobby', 'nobody', 'Dan Ltd'],
    ['Bern', 'Lyon', 'Lyon', '', ''],
    ['by post', 'by phone', '', '', ''],
  ],
  formats: ['', '', '', ''],
};

test('finds the column with the keys of the orders', () => {
  expect(atOneGo(keyColumnIn(list, table))).toBe(0);
  expect(atOneGo(keyColumnIn({ ...list, cells: list.cells.slice(1) }, table))).toBeUndefined();
});

test('numbers are keys only below a header that says so, for products are numbered from 1 too', () => {
  const numbered: Lines = [
    ['Customer ID', 'Order date', 'Amount'],
    [1, '2026-11-01', 10],
    [1, '2026-11-02', 10],
    [2, '2026-11-02', 10],
  ];
  const ofOrders = atOneGo(layOutClients(addUp(numbered), languages[0]!));
  const ids = [1, 2, 3].map(String);
  const joinBy = (headers: string[], samples: string[][]) =>
    atOneGo(headerToJoinBy({ headers, samples }, ofOrders));
  expect(
    joinBy(
      ['Product ID', 'Product'],
      ids.map((id) => [id, `P${id}`]),
    ),
  ).toBeUndefined();
  expect(
    joinBy(
      ['Rank', 'customer id'],
      ids.map((id) => [id, id]),
    ),
  ).toBe('customer id');
  expect(
    joinBy(
      ['Client no', 'City'],
      ids.map((id) => [id, 'Bonn']),
    ),
  ).toBe('Client no');
});

test('a list with hardly any of the clients is none of them', () => {
  const samples = [['C1'], ...Array.from({ length: 11 }, (_, index) => [`P${index}`])];
  expect(atOneGo(headerToJoinBy({ headers: ['Code'], samples }, table))).toBeUndefined();
  expect(atOneGo(headerToJoinBy({ headers: ['Code'], samples: samples.slice(0, 5) }, table))).toBe('Code');
});

test('a client without orders stands at the end with blanks, and what is on one sheet alone is listed', () => {
  const joined = atOneGo(joinClients(table, list, 0));
  const shown = ['Customer', 'Orders', 'Last order', 'City', 'Company', 'Orders 2'].map((header) =>
    joined.table.columns.findIndex((column) => column.header === header),
  );
  expect(joined.table.rows.map((row) => shown.map((column) => row[column]))).toEqual([
    ['C1', 2, 46_328, 'Bern', 'Ann Ltd', 'by post'],
    ['C3', 1, 46_328, 'Rome', '', ''],
    ['C2', '', '', 'Lyon', 'Bob Ltd', 'by phone'],
    ['C4', '', '', '', 'Dan Ltd', ''],
  ]);
  expect(joined).toMatchObject({
    withoutOrders: ['C2', 'C4'],
    notListed: ['C3'],
    repeated: ['C2'],
    differing: [{ key: 'C1', header: 'City' }],
  });
});

test('such a client is not yet one for the models', () => {
  const { columns, rows } = atOneGo(joinClients(table, list, 0)).table;
  const headers = columns.map(({ header }) => header);
  const segments = (modelId: string) => {
    const proposed = proposeColumns({ headers, samples: rows }, modelById(modelId));
    const chosen = Object.fromEntries(
      Object.entries(proposed).flatMap(([id, column]) => (column === undefined ? [] : [[id, column]])),
    );
    const plan = planFor(
      { sheetId: '1', sheetName: 'Clients', top: 0, left: 0, rows: rows.length, columns: headers.length },
      { modelId, columns: chosen, cutoffs: {}, language: languages[0]!, asOf: today },
      {
        measures: Object.fromEntries(
          Object.entries(chosen).map(([id, column]) => [id, rows.map((row) => row[column!]!)]),
        ),
        otherHeaders: [],
        evidence: { headers, labels: new Map([[0, rows.map((row) => row[0]!)]]) },
      },
    );
    return plan.segment.slice(1);
  };
  expect(segments('tenure').slice(2)).toEqual(['Not yet client', 'Not yet client']);
});
