import { describe, expect, test } from '@jest/globals';
import {
  countHistory,
  findClientInHistory,
  findHistory,
  forgetClient,
  removeHistory,
  today,
  undoRun,
} from '../../../src/excel/use-cases';
import { codeOf } from '../book/refusal';
import { switchOn, rowsOf, historyBook } from './history-book';

const { segment, daysAgo, edit } = historyBook();

describe('the history of the runs', () => {
  test('goes back with a run that is undone, and is removed with its rows counted', async () => {
    await switchOn();
    await segment();
    const { address } = await undoRun();
    expect(address).toContain('Customers');
    expect(await findHistory()).not.toHaveProperty('sheet');

    await segment();
    const before = await rowsOf();
    await edit('B2', 90);
    await segment();
    expect(await rowsOf()).not.toEqual(before);
    await undoRun();
    expect(await rowsOf()).toEqual(before);

    await forgetClient('Cole');
    expect(await countHistory()).toEqual({ sheet: 'Client History', rows: 4, people: 3 });
    expect(await removeHistory()).toEqual({ sheet: 'Client History' });
    expect(await findHistory()).toEqual({});
    expect(await codeOf(removeHistory())).toBe('noHistorySheet');
  });

  test('forgets a client wholly, by key or name, and nobody else', async () => {
    await switchOn('City');
    await edit('A5', 'Acme');
    await segment();
    await daysAgo(1);
    await edit('B2', 90);
    await segment();
    // Two are called Acme: one moved, the other did not.
    expect(await codeOf(forgetClient('ACME'))).toBe('historySeveral');
    expect(await codeOf(forgetClient('Run: 4 clients'))).toBe('historyNobody');
    expect(await codeOf(forgetClient(' '))).toBe('historyNobody');
    const whole = await rowsOf();
    expect(await findClientInHistory('Bonn')).toEqual({
      sheets: ['Client History'],
      client: 'Acme',
      rows: 2,
    });
    expect(await rowsOf()).toEqual(whole);
    await forgetClient('Bonn');
    const left = whole.map((row) => (row[1] === 'bonn' ? [-today(), ...row.slice(1).map(() => '')] : row));
    expect(left).not.toEqual(whole);
    expect(await rowsOf()).toEqual(left);
    // The name alone now finds only the other client. For the clients on the list, the next segment is a first one
    // again.
    expect(await forgetClient('acme')).toMatchObject({ rows: 1 });
    expect((await segment()).history).toMatchObject({ counts: { first: 2, moved: 0, gone: 0, asBefore: 0 } });
    expect(await countHistory()).toMatchObject({ people: 4 });
  });
});
