import { expect, test } from '@jest/globals';
import { modelById } from '../../../src/classifier/models/catalogue';
import { planFor } from '../plan-for';
import { headersShow, proposals } from '../../../src/sheet/match/propose-columns';

const abc = modelById('abc');
const sheet = (...headers: string[]) => ({
  headers,
  samples: [1, 2, 3, 4].map((row) =>
    headers.map((_, index) => (index === 0 ? `Client ${row}` : row * 10 + index)),
  ),
});

/** Returns the header offered for ABC, and what the plan reports about it. */
function offered(...headers: string[]) {
  const { samples } = sheet(...headers);
  const column = proposals(sheet(...headers), abc)['profit']!.column;
  if (column === undefined) return undefined;
  const range = { sheetId: 's', sheetName: 'S', top: 0, left: 0, rows: 4, columns: headers.length };
  const choice = {
    modelId: 'abc',
    columns: { profit: column },
    cutoffs: {},
    language: 'en',
    asOf: 46347,
  } as const;
  const measures = { profit: samples.map((row) => row[column]!) };
  const { standIns } = planFor(range, choice, { measures, headers, otherHeaders: headers });
  return { header: headers[column], standIns };
}

test.each(['Sales', 'Total spent', 'Revenue', '销售额', 'Umsatz'])(
  'ABC is offered for %s, and says so',
  (header) =>
    expect(offered('Client', header)).toEqual({ header, standIns: [{ measure: 'profit', header }] }),
);

test.each([
  ['Client', 'Sales', 'Profit'],
  ['Client', 'Profit', 'Sales'],
])('a profit goes before sales, and nothing is said: %s, %s, %s', (...headers) =>
  expect(offered(...headers)).toEqual({ header: 'Profit', standIns: [] }),
);

test('of a profit in percent its sales are not taken in silence', () =>
  expect(offered('Client', 'Sales', 'Gross profit %')).toBeUndefined());

test('numbers of an unknown header are not guessed to be a profit', () =>
  expect(offered('Client', 'Zzz')).toBeUndefined());

test('it is among the models that the sheet has the columns for', () =>
  expect(headersShow(sheet('Client', 'Total spent'), abc)).toBe(true));
