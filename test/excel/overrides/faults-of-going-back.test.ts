import { beforeAll, expect, test } from '@jest/globals';
import {
  findCustomers,
  giveReason,
  planSegments,
  removeOverrides,
  removeSegments,
  today,
  writeSegments,
} from '../../../src/excel/use-cases';
import { failFrom, faults, longestTest } from '../faults/every-fault';
import { messagesOf } from '../faults/messages-of';
import { partOf } from '../faults/thoroughness';
import { bookOnHurriedClock } from '../book-on-hurried-clock';
import { choice, deals } from '../service/deals';

const { book, clock } = bookOnHurriedClock();
beforeAll(async () => {
  await book.addSheet('Deals', deals.slice(0, 4));
});

const chosen = { ...choice, withoutPolicy: true, asOf: today() };
/** Room for one VIP; the others go to Big. */
const caps = { tiers: { vip: { most: 1 } }, by: 'value' } as const;

/** Cole, a VIP by the rules, was set to Medium by hand until yesterday. */
async function arrange() {
  await book.activate('Deals');
  if ((await book.cells('Deals', 'C1'))[0]![0] !== '') {
    await removeOverrides();
    await book.activate('Deals');
    await removeSegments(await findCustomers(), 'deal-size');
  }
  await writeSegments(await findCustomers(), chosen, 'keep');
  await book.edit('Deals', (list) => {
    list.getRange('C4').values = [['Medium']];
  });
  const customers = await findCustomers();
  const plan = await planSegments(customers, chosen);
  const run = { plan, treatment: 'keep', headers: customers.headers, language: 'en', key: 'Client' } as const;
  const reason = { reason: 'Image', by: 'Ann', until: today() - 1, note: 'Opens doors' };
  await giveReason(run, new Map([['cole', reason]]));
  await book.activate('Deals');
}

/** The segments, and of the rows of Overrides the client, the reason, the note and whether they have ended. */
async function shown() {
  const segments = (await book.cells('Deals', 'C2:C4')).flat();
  const [header, ...rows] = await Excel.run(async (context) => {
    const range = context.workbook.tables.getItem('CT_Overrides').getRange().load('values');
    await context.sync();
    return range.values as unknown[][];
  });
  const cell = (row: unknown[], name: string) => row[header!.indexOf(name)];
  return {
    segments,
    rows: rows.map((row) => [
      ...['Client', 'Reason', 'Note'].map((name) => cell(row, name)),
      cell(row, 'Ended') !== '',
    ]),
  };
}

const open = [['Cole', 'Image', 'Opens doors', false]];
const ended = [['Cole', 'Image', 'Opens doors', true]];
const before = { segments: ['VIP', 'VIP', 'Medium'], rows: open };
const after = { segments: ['VIP', 'Big', 'Big'], rows: ended };
/** What is shown after each outcome that is told. */
const expected = { refused: before, done: after, 'reasons not written': { ...after, rows: open } };

async function goBack() {
  const found = await findCustomers();
  return writeSegments(found, { ...chosen, caps }, 'keep', {
    goesBack: ['cole'],
    onProgress: ({ kind }) => {
      if (kind === 'waiting') clock.passSoon(30_000);
    },
  });
}

test(
  'whatever message fails while a run with a room takes a segment back, it is done, undone, or told what is not done',
  async () => {
    await arrange();
    expect(await shown()).toEqual(before);
    const messages = await messagesOf(book, goBack);
    expect(await shown()).toEqual(after);
    await arrange();
    const cases = messages.flatMap((kind, index) =>
      faults
        .filter((_, way) => (way + index) % 5 === 0)
        .map(([name, fault]) => ({ kind, name, fault, k: index + 1 })),
    );
    const seen = new Set<string>();
    for (const { k, name, fault } of partOf(cases, (each) => [each.kind, each.name])) {
      failFrom(book, clock, k, 1, fault);
      const outcome: keyof typeof expected = await goBack().then(
        ({ byHand }) => (byHand && 'error' in byHand ? 'reasons not written' : 'done'),
        () => 'refused',
      );
      book.excel.intercept = undefined;
      while ((await book.names()).some((each) => each.name.startsWith('_ClientTier_Run_')))
        await clock.pass(30_000);
      seen.add(outcome);
      const where = `${name}, message ${k} of ${messages.length}`;
      expect({ where, outcome, ...(await shown()) }).toEqual({ where, outcome, ...expected[outcome] });
      if (outcome === 'refused') continue;
      // If the row was not written, the next run ends it.
      await goBack();
      expect({ where, ...(await shown()) }).toEqual({ where, ...after });
      await arrange();
    }
    expect([...seen].sort()).toEqual(['done', 'reasons not written', 'refused']);
  },
  longestTest,
);
