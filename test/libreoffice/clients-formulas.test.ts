import { expect, test } from '@jest/globals';
import { atOneGo } from '../../src/classifier/slices';
import { languages } from '../../src/classifier/language';
import { addUpOrders } from '../../src/orders/clients/add-up-orders';
import { mostComparisons, formulasPerRow } from '../../src/orders/clients/formula-doubts';
import { clientsFormulas, formulaAt } from '../../src/orders/sheet/clients-formulas';
import { layOutClients } from '../../src/orders/sheet/lay-out-clients';
import type { Content } from '../classifier/native/portable-workbook';
import type { CellValue } from '../../src/sheet/cells/cell';
import { day, orderSheet, type Lines } from '../orders/add-up';
import { calculatedByLibreOffice, libreOfficeVersion, noLibreOffice, resultOf } from './soffice';
import { xlsxOfSheets } from './xlsx-of-sheets';

const minutes = 60_000;
const version = libreOfficeVersion();
const [testHere, why] = version === undefined ? [test.skip, ` ${noLibreOffice}`] : [test, ''];

const columns = { client: 0, date: 1, amount: 2, cost: 3 };
const header = ['Customer', 'Order date', 'Amount', 'Cost'];
const asOf = day('2026-11-28');

const content = (cell: CellValue): Content => {
  if (cell === '') return { kind: 'blank' };
  if (typeof cell === 'string') return { kind: 'text', text: cell };
  return { kind: 'value', value: cell as number };
};

/** What LibreOffice calculates in each row, and the values beside it. */
async function shown(rows: Lines) {
  const sheet = orderSheet(rows);
  const added = atOneGo(addUpOrders([sheet], { columns, asOf, writeAs: 'formulas' }, asOf));
  expect(added.noFormulas).toBeUndefined();
  const table = atOneGo(layOutClients(added, languages[0]!));
  const formulas = clientsFormulas(sheet, columns, added, table, 0, '$B$1');
  const cells = [
    [content('As of'), content(asOf)],
    table.columns.map((column) => content(column.header)),
    ...table.rows.map((row, index) =>
      row.map((cell, column): Content => {
        const formula = formulas[table.columns[column]!.id];
        return formula ? { kind: 'formula', text: formulaAt(formula, index + 3) } : content(cell);
      }),
    ),
  ];
  const bytes = await xlsxOfSheets([
    { name: 'Orders', rows: rows.map((row) => row.map(content)) },
    { name: 'Clients', rows: cells },
  ]);
  const workbook = await calculatedByLibreOffice(bytes);
  const calculated = table.rows.map((row, index) =>
    row.map((_, column) => resultOf(workbook.getWorksheet('Clients')!.getCell(index + 3, column + 1).value)),
  );
  return { calculated, expected: table.rows.map((row) => row.map(String)) };
}

/** Compares numbers as Excel shows them: binary ends may differ. */
const alike = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((cell) => (/^-?\d+\.\d{6,}$/.test(cell) ? Number(cell).toFixed(9) : cell)));

const names = [
  '>100k',
  '<=five',
  '=Ann',
  '<b>',
  'a*',
  'a?',
  'a~',
  'a~*',
  'ab',
  'a',
  '"Say" & co',
  "O'Neil",
  '张三',
  'é',
  'R2 D2',
];

testHere(
  `formulas of clients show what the values are, whatever the names look like${why}`,
  async () => {
    const rows: Lines = [
      header,
      ...Array.from({ length: 600 }, (_, line) => [
        names[(line * 7) % names.length]!,
        asOf - ((line * 37) % 900),
        ((line * 131) % 1_000) / 4 - (line % 11 === 0 ? 200 : 0),
        (line % 40) / 2,
      ]),
      ['Refunds alone', asOf - 10, -5, 0],
    ];
    const { calculated, expected } = await shown(rows);
    expect(alike(calculated)).toEqual(alike(expected));
  },
  5 * minutes,
);

testHere(
  `as many as are allowed are calculated${why}`,
  async () => {
    const [clients, lines] = [1_000, mostComparisons / formulasPerRow / 1_000];
    const rows: Lines = [
      header,
      ...Array.from({ length: lines }, (_, line) => [
        `Client no ${line % clients}`,
        asOf - (line % 900),
        line % 100,
        1,
      ]),
    ];
    const { calculated, expected } = await shown(rows);
    expect(alike(calculated)).toEqual(alike(expected));
  },
  10 * minutes,
);
