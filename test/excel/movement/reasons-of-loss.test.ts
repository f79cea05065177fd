import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  removeMovement,
  removeSegments,
  removeSummary,
  writeMovement,
  writeSegments,
  writeSummary,
} from '../../../src/excel/use-cases';
import { codeOf } from '../book/refusal';
import { dates, choice, rowsOf, movementBook } from './movement-book';

const { book, clients } = movementBook();
beforeAll(async () => {
  await writeMovement(await clients(), choice, dates);
});

/** The table with the reasons of loss, and the line above it. */
const lossOf = (rows: unknown[][]) => {
  const at = rows.findIndex((row) => row[6] === 'Why clients were lost');
  return rows.slice(at + 1, at + 8).map((row) => row.slice(6, 9));
};

describe('two dates of a list of orders', () => {
  test('keep the reason why a client was lost, with her list of reasons, when made again, and count it', async () => {
    const count = (price: number, without: number, other: number) => [
      [
        `Choose a reason in the column Why lost of the list below. Without one: ${without}; with one that is not in this list: ${other}`,
      ],
      ['Reason for loss', 'Clients', 'Sales before'],
      ['Not enough attention', 0, 0],
      ['Price', price, price * 5],
      ['Product or service', 0, 0],
      ['A competitor', 0, 0],
      ['Closed or moved', 0, 0],
    ];
    expect(lossOf(await rowsOf('Movement'))).toEqual(count(0, 1, 0));
    const typeInto = async (sheet: string, header: string, row: number, text: string) =>
      book.edit(sheet, (made) => {
        const table = made.tables.getItemAt(header === 'Why lost' ? 0 : 1);
        table.columns.getItem(header).getDataBodyRange().getCell(row, 0).values = [[text]];
      });
    await typeInto('Movement', 'Why lost', 0, 'price');
    expect(lossOf(await rowsOf('Movement'))).toEqual(count(1, 0, 0));
    expect(await codeOf(removeMovement())).toBe('sheetStays');
    await typeInto('Movement', 'Reason for loss', 3, 'Retired');
    expect(await writeMovement(await clients(), choice, dates)).toEqual({ sheet: 'Movement 2' });
    const again = lossOf(await rowsOf('Movement 2'));
    expect(again[3]).toEqual(['Price', 1, 5]);
    expect(again[5]).toEqual(['Retired', 0, 0]);

    // The summary of these segments counts them too, but not what is typed beside a client who was not lost.
    await typeInto('Movement 2', 'Why lost', 1, 'Price');
    await writeSegments(await clients(), { ...choice, withoutPolicy: true }, 'keep');
    const asked = { modelId: 'abc', values: 2, language: 'en', today: dates.to } as const;
    const { sheet: summary } = await writeSummary(await clients(), asked);
    const rows = await rowsOf(summary);
    const at = rows.findIndex(([first]) => first === 'Why clients were lost');
    expect(rows.slice(at + 3, at + 10).map((row) => row.slice(0, 3))).toEqual([
      ['Not enough attention', 0, 0],
      ['Price', 1, 1],
      ['Product or service', 0, 0],
      ['Retired', 0, 0],
      ['Closed or moved', 0, 0],
      ['No reason yet', 0, 0],
      ['Total', 1, 1],
    ]);
    await removeSummary('abc');
    await removeSegments(await clients(), 'abc');

    // A comparison in which she was not lost has no place for the reason, so that its sheet stays.
    const everything = { from: dates.from, to: dates.to };
    expect(await writeMovement(await clients(), choice, everything)).toMatchObject({ former: 'Movement 2' });
    await removeMovement();
    await book.edit('Movement 2', (sheet) => sheet.delete());
    await writeMovement(await clients(), choice, dates);
  });
});
