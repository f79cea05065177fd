import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { emptySheet } from '../../../../src/simulator/workbook/univer/empty-sheet';
import { SimulatedWorkbook } from '../../../../src/simulator/workbook/simulated-workbook';
import { examples } from '../../../setup/examples';

const rows = 6;

const cells = ['A', 'B', 'C', 'D'].flatMap((column) =>
  Array.from({ length: rows }, (_, row) => `${column}${row + 1}`),
);

const sheets = ['One', 'Two'] as const;

const cell = fc.constantFrom(...cells);

const reference = fc.oneof(
  cell,
  cell.map((at) => `Two!$${at[0]}$${at[1]}`),
  fc.tuple(cell, cell).map(([from, to]) => `SUM(${from}:${to})`),
  fc.tuple(cell, cell).map(([from, to]) => `SUM('One'!${from}:${to})`),
  fc.constantFrom('SUM(A:A)', 'N(OFFSET(A1,1,1))', 'MAX(Two!C:C)', 'IF(TRUE,N(INDEX(A1:B6,2,2)),0)'),
);

const typed = fc.oneof(
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 9 }).map(String) },
  { weight: 1, arbitrary: fc.tuple(reference, reference).map(([a, b]) => `=MOD(${a}+${b},97)`) },
);

const edit = fc.record({ sheet: fc.constantFrom(...sheets), at: cell, text: typed });

function workbookWith(content: ReadonlyMap<string, string>): SimulatedWorkbook {
  const workbook = new SimulatedWorkbook({
    data: {
      sheetOrder: ['one', 'two'],
      sheets: { one: emptySheet('one', 'One'), two: emptySheet('two', 'Two') },
    },
  });
  for (const [place, text] of content) {
    const [sheet, at] = place.split('!');
    workbook.type(sheet!, at!, text);
  }
  return workbook;
}

/** Returns whether a cell depends on itself, by a search through the texts: what such cells show is nobody's business. */
function isCircular(content: ReadonlyMap<string, string>): boolean {
  const referred = (place: string): string[] => {
    const text = content.get(place) ?? '';
    if (!text.startsWith('=')) return [];
    if (/[A-Z]:[A-Z]\)|OFFSET|INDEX/.test(text))
      return sheets.flatMap((sheet) => cells.map((at) => `${sheet}!${at}`));
    const own = place.split('!')[0]!;
    return [...text.matchAll(/(?:'?(One|Two)'?!)?\$?([A-D])\$?(\d)(?::([A-D])(\d))?/g)].flatMap(
      ([, sheet = own, column, row, last = column, end = row]) => {
        const between = (from: string, to: string, found: string) =>
          (from <= to ? from : to) <= found && found <= (from <= to ? to : from);
        return cells
          .filter((at) => between(column!, last!, at[0]!) && between(row!, end!, at[1]!))
          .map((at) => `${sheet}!${at}`);
      },
    );
  };
  const done = new Set<string>();
  const isOnWay = (place: string, way: ReadonlySet<string>): boolean => {
    if (way.has(place)) return true;
    if (done.has(place)) return false;
    const found = referred(place).some((other) => isOnWay(other, new Set([...way, place])));
    done.add(place);
    return found;
  };
  return [...content.keys()].some((place) => isOnWay(place, new Set()));
}

test('after each edit all cells show what they show in a workbook that is calculated as a whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 10, maxLength: 40 }), async (edits) => {
      const content = new Map<string, string>();
      const workbook = workbookWith(content);
      for (const { sheet, at, text } of edits) {
        const next = new Map(content).set(`${sheet}!${at}`, text);
        if (isCircular(next)) continue;
        content.set(`${sheet}!${at}`, text);
        workbook.type(sheet, at, text);
        await workbook.calculated();
      }
      const anew = workbookWith(content);
      await anew.calculated();
      for (const sheet of sheets) {
        expect(workbook.values(sheet, 'A1:D6')).toEqual(anew.values(sheet, 'A1:D6'));
      }
      workbook.dispose();
      anew.dispose();
    }),
    { numRuns: examples(40) },
  );
}, 60_000);
