import { expect, test } from '@jest/globals';
import { textOfNote, textOfQuestion } from '../../src/orders/ask/text-of-question';
import { languages } from '../../src/classifier/language';
import { addUp, client, day, noteOf, questionOf, type Lines } from './add-up';
import { header, plain } from './plain-orders';

test('names that are spelt alike are listed and stay apart, unless she takes them together', () => {
  const rows: Lines = [
    header,
    ['Acme Inc.', '2026-11-01', 10],
    ['ACME, Inc', '2026-11-02', 20],
    ['Birch', '2026-11-02', 1],
    ['Birch ', '2026-11-03', 2],
    ['00001', '2026-11-03', 3],
    ['1', '2026-11-03', 4],
  ];
  const result = addUp(rows);
  expect(result.clients.map(({ key, sales }) => [key, sales])).toEqual([
    ['Acme Inc.', 10],
    ['ACME, Inc', 20],
    ['Birch', 3],
    ['00001', 3],
    ['1', 4],
  ]);
  expect(questionOf(result, 'spellings')).toMatchObject({
    cell: 'Orders!A3',
    facts: { groups: 1, names: ['Acme Inc. / ACME, Inc'] },
  });
  expect(noteOf(result, 'otherBlanks')).toMatchObject({ cell: 'Orders!A5', facts: { lines: 1 } });
  const together = addUp(rows, { answers: { spellings: 'together' } });
  expect(client(together, 'Acme Inc.')?.sales).toBe(30);
});

test('dates that can mean two days are asked about, and read as the workbook or the manager says', () => {
  const rows: Lines = [header, ['Ann', '3/4/2026', 10], ['Ann', '5/6/2026', 10]];
  const on = day('2026-06-30');
  const culture = { decimal: '.', group: ',', dateOrder: 'monthFirst' } as const;
  const result = addUp(rows, {}, { culture, on });
  expect(questionOf(result, 'dateOrder')).toMatchObject({ cell: 'Orders!B2', proposed: 'monthFirst' });
  expect(client(result, 'Ann')?.firstOrder).toBe(day('2026-03-04'));
  const other = addUp(rows, { answers: { dateOrder: 'dayFirst' } }, { culture, on });
  expect(client(other, 'Ann')?.firstOrder).toBe(day('2026-04-03'));
  const shown = addUp([...rows, ['Ann', '27/4/2026', 10]], {}, { culture, on });
  expect(questionOf(shown, 'dateOrder')).toBeUndefined();
  expect(client(shown, 'Ann')?.firstOrder).toBe(day('2026-04-03'));
});

test('a client may be called Total, and two orders may be alike', () => {
  const rows: Lines = [header, ['Ann', '2026-11-01', 17.35], ['Total', '2026-11-02', 17.35]];
  expect(addUp(rows).clients.map(({ key, sales }) => [key, sales])).toEqual([
    ['Ann', 17.35],
    ['Total', 17.35],
  ]);
});

test('tells of a second column of dates', () => {
  const result = addUp([
    [...header, 'Ship date'],
    ['Ann', '2026-11-01', 17.35, '2026-11-05'],
    ['Ann', '2026-11-02', 17.35, '2026-11-06'],
  ]);
  expect(client(result, 'Ann')?.lastOrder).toBe(day('2026-11-02'));
  expect(noteOf(result, 'otherColumns')?.facts).toEqual({ header: 'Order date', names: ['Ship date'] });
});

test('what is the same on all lines of a client comes along, and what differs does not', () => {
  const result = addUp([
    [...header, 'City', 'Product'],
    ['Ann', '2026-11-01', 10, 'Bonn', 'Tea'],
    ['Ann', '2026-11-02', 10, '', 'Milk'],
    ['Bob', '2026-11-02', 10, 'Lyon', 'Tea'],
  ]);
  expect(result.along).toEqual([{ column: 3, header: 'City' }]);
  expect(result.clients.map(({ along }) => along)).toEqual([['Bonn'], ['Lyon']]);
});

test('refuses a list of which nothing can be read, with the cell', () => {
  expect(() =>
    addUp([header, ['Ann', '2026-11-01', 'n/a'], ['Bob', '2026-11-01', '?']], {
      columns: { client: 0, date: 1, amount: 2 },
    }),
  ).toThrow(/Amount: no order in the column of Orders!C2/);
  expect(() => addUp([header, ['Ann', 'soon', 1]], { columns: { client: 0, date: 1, amount: 2 } })).toThrow(
    /Order date: .*Orders!B2/,
  );
  expect(() => addUp(plain, { columns: { client: 0, amount: 2 } })).toThrow(/Order date: no column/);
});

test('refuses dates of which Excel seems to have swapped days and months', () => {
  const culture = { decimal: '.', dateOrder: 'monthFirst' } as const;
  const rows: Lines = [header, ['Ann', day('2026-04-03'), 10], ['Ann', '27/04/2026', 10]];
  expect(() => addUp(rows, {}, { culture })).toThrow(/27\/04\/2026 in Orders!B3/);
});

test('every note and question has a text in every language, with its cell', () => {
  const result = addUp(plain);
  for (const language of languages) {
    for (const note of result.notes) {
      const text = textOfNote(note, language);
      expect(text).not.toMatch(/undefined|NaN/);
      if (note.cell && note.kind !== 'otherColumns') expect(text).toContain(note.cell);
    }
    for (const question of result.questions)
      expect(textOfQuestion(question, language).ask).toContain(question.cell);
  }
  expect(result.notes.map((note) => textOfNote(note, languages[0]!))).toContain('As of today, 2026-11-28.');
});
