import { expect, test } from '@jest/globals';
import { readCsv } from '../../src/csv/rows/read-csv';
import type { Culture } from '../../src/sheet/text/culture';
import { planFor } from '../sheet/plan-for';

const us: Culture = { decimal: '.', group: ',', dateOrder: 'monthFirst' };
const today = 46353; // 27 November 2026

/** Returns the segments of the clients in a .csv file, by the measure in its second column. */
function segments(csv: string, modelId: string, measure: string): string[] {
  const [, ...clients] = readCsv(new TextEncoder().encode(csv));
  const range = { sheetId: '1', sheetName: 'Clients', top: 0, left: 0, rows: clients.length, columns: 3 };
  const choice = { modelId, columns: { [measure]: 1 }, cutoffs: {}, language: 'en', asOf: today } as const;
  const cells = clients.map((row) => row[1]?.value ?? '');
  return planFor(range, choice, {
    measures: { [measure]: cells },
    culture: us,
    otherHeaders: [],
  }).segment.slice(1);
}

test('decimal commas and thousands with blanks', () =>
  // Of 23,170 without the loss, Lyon holds 0.949 before Dupont, and with Dupont 0.999 before Petit.
  expect(
    segments('Client;Profit\nDupont;1 200,00\nEte;-50,00\nLyon;22 000,00\nPetit;20,00\n', 'abc', 'profit'),
  ).toEqual(['B Plum', 'C Basic', 'A Platinum', 'C Basic']));

test('dates with two digits of a year', () =>
  expect(
    segments(
      'Client,Last order\nA,14-Jan-26\nB,16-Jul-25\nC,02-Nov-26\nD,01-Mar-24\n',
      'process',
      'last_order',
    ),
  ).toEqual(['Past', 'Past', 'Ongoing', 'Past']));

test('dates with the day first, of which one shows it, and a time of day', () =>
  expect(
    segments(
      'Client,Last order\nA,02/11/2026 10:00\nB,11/02/2026 23:59\nC,27/10/2026 00:00\n',
      'process',
      'last_order',
    ),
  ).toEqual(['Ongoing', 'Past', 'Ongoing']));
