import { describe, expect, test } from '@jest/globals';
import {
  findCustomers,
  findHistory,
  planSegments,
  previewHistory,
  removeHistory,
  switchHistory,
  writeSegments,
} from '../../../src/excel/use-cases';
import { codeOf } from '../book/refusal';
import { customers } from '../customers';
import { fixed } from './earlier-run';
import { switchOn, rowsOf, run, firstRows, historyBook } from './history-book';

const { book, segment, daysAgo, edit } = historyBook();

describe('the history of the runs', () => {
  test('is kept only while it is switched on; it says before a run what it adds, and a later run adds who moved', async () => {
    expect((await segment()).history).toBeUndefined();
    await switchOn();
    const list = await findCustomers();
    const { sheetId } = list.range;
    expect(await findHistory()).toEqual({
      switched: { version: 1, sheetId, key: 'Client' },
      list: 'Customers',
    });
    const switched = { version: 1, sheetId, key: 'Client' } as const;
    const told = {
      headers: list.headers,
      language: 'en',
      switched,
      pinsAll: false,
      treatment: 'keep',
    } as const;
    expect(await previewHistory({ ...told, plan: await planSegments(list, fixed) })).toEqual({
      added: 5,
      over: 0,
      counts: { first: 4, moved: 0, gone: 0, asBefore: 0 },
      notKept: [],
      // (1,048,576 rows - 6 above the list) / 5
      runsLeft: 209_714,
    });
    expect((await segment()).history).toMatchObject({ sheet: 'Client History', rows: 5 });
    expect(await rowsOf()).toEqual(firstRows(0));

    await daysAgo(30);
    await edit('B2', 90); // Acme: no longer a Treasure
    await edit('D4', 8); // Cole: as before
    await edit('A5', 'Eve'); // Dahl is gone
    await book.edit('Client History', (sheet) => (sheet.name = 'Who was what'));
    expect((await segment()).history).toMatchObject({
      sheet: 'Who was what',
      rows: 4,
      counts: { first: 1, moved: 1, gone: 1, asBefore: 0 },
    });
    const later = [
      run(4),
      [0, 'acme', 'Acme', 'rising-star', 'Rising star', '', 'sales=90; loyalty=5', ''],
      [0, 'eve', 'Eve', 'phase-out', 'Phase out', '', 'sales=60; loyalty=1', ''],
      [0, 'dahl', 'Dahl', '(gone)', 'no longer on the list', '', '', ''],
    ];
    expect(await rowsOf('Who was what')).toEqual([...firstRows(-30), ...later]);

    await switchHistory(undefined);
    await edit('B2', 200);
    expect((await segment()).history).toBeUndefined();
    expect(await rowsOf('Who was what')).toEqual([...firstRows(-30), ...later]);
  });

  test('has one row of a day for each client, keeps all figures on request, and what was set by hand', async () => {
    await switchOn();
    await segment();
    await daysAgo(1);
    await edit('B2', 90);
    await edit('E3', 'Treasure'); // Birch, by hand
    await segment();
    const byHand = [0, 'birch', 'Birch', 'treasure', 'Treasure', 'by hand', 'sales=300; loyalty=2', ''];
    const acme = [0, 'acme', 'Acme', 'rising-star', 'Rising star', '', 'sales=90; loyalty=5', ''];
    expect(await rowsOf()).toEqual([...firstRows(-1), run(4), acme, byHand]);

    // A second run on the same day: Acme has its first tier again, with the figures of all clients.
    await edit('B2', 110);
    await segment({ pinsAll: true });
    expect(await rowsOf()).toEqual([
      ...firstRows(-1),
      run(4).map((cell) => (cell === '(run)' ? '(run, all figures)' : cell)),
      [0, 'acme', 'Acme', 'treasure', 'Treasure', '', 'sales=110; loyalty=5', ''],
      byHand,
      ...firstRows(0).slice(3),
    ]);
  });

  test('leaves out, with their cells, clients whom nothing tells apart, and keeps their rows', async () => {
    await switchOn();
    await segment();
    await daysAgo(2);
    await edit('A2', 'Birch');
    await edit('A5', '-');
    const { history } = await segment();
    expect(history).toMatchObject({
      counts: { first: 0, moved: 0, gone: 2, asBefore: 0 },
      notKept: [
        { cell: 'Customers!A2', why: 'repeated' },
        { cell: 'Customers!A3', why: 'repeated' },
        { cell: 'Customers!A5', why: 'missing' },
      ],
    });
    expect((await rowsOf()).slice(6).map(([, key, , id]) => [key, id])).toEqual([
      ['acme', '(gone)'],
      ['dahl', '(gone)'],
    ]);
  });

  test('is written by the header of its columns, beside columns of hers, in the order she sorted it', async () => {
    await switchOn();
    await segment();
    await daysAgo(3);
    await book.edit('Client History', (sheet) => {
      const table = sheet.tables.getItem('CT_History');
      table.columns.add(undefined, [['Note'], [1], [2], [3], [4], [5]]);
    });
    book.layOut('Client History', (sheet) => sheet.hideRows(8, 2));
    book.layOut('Customers', (sheet) => sheet.hideRows(2, 1));
    const written = await book.cells('Client History', 'A7:J11');
    await book.edit('Client History', (sheet) => {
      sheet.getRange('A7:J11').values = [...written].reverse();
    });
    await edit('B2', 90);
    await segment();
    const rows = await rowsOf();
    expect(rows.map(([day, key, , id, , , , , note]) => [day, key, id, note])).toEqual([
      [-3, 'dahl', 'phase-out', 5],
      [-3, 'cole', 'rising-star', 4],
      [-3, 'birch', 'high-risk', 3],
      [-3, 'acme', 'treasure', 2],
      [-3, '', '(run)', 1],
      [0, '', '(run)', ''],
      [0, 'acme', 'rising-star', ''],
    ]);
    expect(await codeOf(removeHistory())).toBe('sheetStays');
  });

  test('of another model or list does not mix with it', async () => {
    await switchOn();
    await segment();
    await daysAgo(5);
    await segment({}, { modelId: 'abc', columns: { profit: 1 }, cutoffs: {} });
    expect((await rowsOf()).slice(5).map(([day, , client]) => [day, client])).toEqual([
      [0, 'Run: 4 clients'],
      [0, 'Acme'],
      [0, 'Birch'],
      [0, 'Cole'],
      [0, 'Dahl'],
    ]);
    await book.addSheet('Others', [...customers.slice(0, 3), ['Zoe', 1, 'Rome', 9]]);
    expect((await writeSegments(await findCustomers(), fixed, 'keep')).history).toBeUndefined();
  });
});
