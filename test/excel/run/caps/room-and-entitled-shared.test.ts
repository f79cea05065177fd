import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import '@univerjs/sheets-filter/facade';
import * as mine from '../../../../src/excel/use-cases';
import type { Choice } from '../../../../src/sheet/choice';
import { isThorough } from '../../faults/thoroughness';
import { anotherPane } from '../../another-pane';
import { bookOnHurriedClock } from '../../book-on-hurried-clock';
import { choice, deals, fill, leveled, segmented } from '../../service/deals';

const { book, clock } = bookOnHurriedClock();
/** Another pane on the same workbook. It does not know what this one does. */
let colleague: typeof mine;
beforeAll(async () => {
  colleague = await anotherPane(clock);
});
beforeEach(async () => {
  book.excel.intercept = undefined;
  await book.clear();
  await book.addSheet('Deals', deals);
  await segmented(book);
  await leveled(book);
  await fill(book);
  await book.activate('Deals');
});

const outcomeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: { code?: string }) => error.code ?? String(error),
  );

async function shown() {
  await book.workbook.calculated();
  return book.cells('Deals', 'C1:E7');
}

// Birch and Cole tie for the second place.
const vip2 = { tiers: { vip: { most: 2 } }, by: 'value' } as const;
const vip17 = { tiers: { vip: { hours: { there: 17 } } }, by: 'value' } as const;

describe.each<[string, Partial<Choice>, Partial<Choice>]>([
  ['room for so many clients', { caps: vip2 }, { caps: { tiers: { vip: { most: 0 } } } }],
  ['room in hours', { caps: vip17 }, { caps: { tiers: { vip: { hours: { there: 8 } } } } }],
  ['the column Entitled to', { entitled: true }, { entitled: true, caps: vip2 }],
])('%s', (_, how, ofColleague) => {
  const write = async (from = mine, more = how) => {
    await book.activate('Deals');
    return from.writeSegments(await from.findCustomers(), { ...choice, ...more }, 'keep');
  };

  test('counts hidden rows; a filtered list is not written over, and is told', async () => {
    await write();
    const wanted = await shown();
    await segmented(book);
    book.layOut('Deals', (list) => list.hideRows(1, 2));
    await write();
    expect(await shown()).toEqual(wanted);
    book.layOut('Deals', (list) => {
      list
        .getRange('A1:B7')
        .createFilter()!
        .setColumnFilterCriteria(0, { colId: 0, filters: { filters: ['Acme', 'Elm'] } });
    });
    const before = await book.everything();
    expect(await outcomeOf(write())).toBe('filteredSheet');
    expect(await book.everything()).toEqual(before);
  });

  test('is written under a protected structure as well', async () => {
    await write();
    const wanted = await shown();
    await mine.undoRun();
    await Excel.run(async ({ workbook }) => workbook.protection.protect());
    await write();
    expect(await shown()).toEqual(wanted);
    await Excel.run(async ({ workbook }) => workbook.protection.unprotect());
  });

  test('two who segment at the same moment do not mix: the second is told, or comes after', async () => {
    const found = await mine.findCustomers();
    await write();
    const first = await shown();
    await write(mine, ofColleague);
    const both = await shown();
    expect(both).not.toEqual(first);
    for (let k = 1; ; k += isThorough ? 1 : 6) {
      await mine.removeSegments(found, 'deal-size');
      await book.activate('Deals');
      let messages = 0;
      let other: Promise<string> | undefined;
      book.excel.intercept = () => {
        messages += 1;
        if (messages === k)
          other = outcomeOf(colleague.writeSegments(found, { ...choice, ...ofColleague }, 'keep'));
        return undefined;
      };
      const outcome = await outcomeOf(mine.writeSegments(found, { ...choice, ...how }, 'keep'));
      const ofOther = await other;
      book.excel.intercept = undefined;
      if (ofOther === undefined) break;
      expect(['colleagueWriting', 'done']).toContain(ofOther);
      expect({ k, outcome, cells: await shown() }).toEqual({
        k,
        outcome: 'done',
        cells: ofOther === 'done' ? both : first,
      });
    }
  });
});
