import { beforeAll, describe, expect, test } from '@jest/globals';
import { changePolicy, findCustomers, readPolicy, writeSegments } from '../../../../src/excel/use-cases';
import type { RunOptions } from '../../../../src/sheet/progress';
import { difference } from '../../../sequences/state-of-workbook';
import { bookOnHurriedClock } from '../../book-on-hurried-clock';
import { told } from '../every-fault';
import { choice, header, listOfClients, type EditedSheet } from '../list-of-clients';
import { messagesOf } from '../messages-of';
import { partOf } from '../thoroughness';

const { book, clock } = bookOnHurriedClock({ rowsWritten: 6, cellsRead: 10_000 });

const clients = listOfClients(12);

/** Inserts a column with a header, because a table would give it one. */
function insertColumn(sheet: EditedSheet): void {
  sheet.insertColumnBefore(1);
  sheet.getRange('B1').setValue('Note');
}

/** What another user does to the sheet between two messages. */
const edits: readonly (readonly [string, (sheet: EditedSheet) => unknown])[] = [
  ['a column is inserted before the figures', insertColumn],
  ['a row is inserted in the first part', (sheet) => sheet.insertRowBefore(4)],
  ['a row is inserted in the last part', (sheet) => sheet.insertRowBefore(11)],
  ['a row is inserted above all', (sheet) => sheet.insertRowBefore(0)],
  ['a row is deleted', (sheet) => sheet.deleteRow(9)],
  ['clients are moved up', (sheet) => sheet.moveRows(sheet.getRange('A9:A10'), 4)],
];

/** Each edit is made before every n-th message only, another one before the others. */
const everyNth = 3;

/** Makes a message of the work fail, and lets somebody edit the sheet before the k-th message of the put-back. */
async function failAt(
  at: number,
  work: (options: RunOptions) => Promise<unknown>,
  k = 0,
  edit?: (sheet: EditedSheet) => unknown,
): Promise<{ outcome: string; since: number; after: number }> {
  let sent = 0;
  let since = Infinity;
  book.excel.intercept = () => {
    sent += 1;
    if (edit && sent === since + k) book.layOut('Clients', edit);
    return sent === at ? { kind: 'refused' } : undefined;
  };
  const onProgress: RunOptions['onProgress'] = ({ kind }) => {
    if (kind === 'puttingBack') since = sent;
    if (kind === 'waiting') clock.passSoon(30_000);
  };
  const outcome = await told(work({ onProgress }));
  book.excel.intercept = undefined;
  return { outcome, since, after: sent - since };
}

type Arrange = () => Promise<(options?: RunOptions) => Promise<unknown>>;

/** Which message of a work fails, and before which messages of its putting back each edit is made. */
interface Failing {
  readonly at: number;
  readonly messages: number;
  readonly cases: readonly { readonly name: string; readonly k: number }[];
}

async function failing(arrange: Arrange): Promise<Failing> {
  // The first run of all in a workbook sends more messages than those after it.
  await (
    await arrange()
  )();
  // The last two messages remove the mark of a run and release references: they would be sent again later.
  const at = (await messagesOf(book, await arrange())).length - 2;
  const work = await arrange();
  let since = 0;
  const sent = await messagesOf(book, async () => {
    const failed = await failAt(at, work);
    expect(failed.outcome).toBe('putBack');
    since = failed.since;
  });
  const messages = sent.slice(since);
  expect(messages.length).toBeGreaterThan(3);
  const all = edits.flatMap(([name], place) =>
    messages
      .slice(0, -1)
      .map((kind, index) => ({ name, kind, k: index + 1 }))
      .filter(({ k }) => (k + place) % everyNth === 0),
  );
  return { at, messages: messages.length, cases: partOf(all, ({ name, kind }) => [name, kind]) };
}

/** Expects the workbook to be as if only the edit had been made, at whichever message it was made. */
async function expectOnlyTheEdit(
  arrange: Arrange,
  { at, messages, cases }: Failing,
  [name, edit]: (typeof edits)[number],
) {
  await arrange();
  book.layOut('Clients', edit);
  const edited = await book.everything();
  const wrong: string[] = [];
  for (const { k } of cases.filter((each) => each.name === name)) {
    const { outcome, after } = await failAt(at, await arrange(), k, edit);
    expect([outcome, after >= k]).toEqual(['putBack', true]);
    const state = await book.everything();
    const where = `before message ${k} of ${messages} of the putting back`;
    const differs = difference(edited, state);
    if (differs) wrong.push(`${where} (${outcome}): ${differs}`);
  }
  expect(wrong).toEqual([]);
}

describe.each([
  ['a first run beside a range', {}, 'portable', false],
  ['a second run beside a range', {}, 'values', true],
  ['a first run beside a table', { table: 'Clients_2' }, 'values', false],
  ['a second run beside a table', { table: 'Clients_2' }, 'portable', true],
] as const)(
  '%s that is put back leaves only what somebody did meanwhile',
  (_, options, writeAs, isSecond) => {
    const arrange: Arrange = async () => {
      await book.clear();
      await book.addSheet('Clients', [header, ...clients], options);
      if (isSecond) {
        await writeSegments(await findCustomers(), { ...choice, writeAs: 'values' }, 'keep');
        await book.edit('Clients', (sheet) => {
          sheet.getRange('E6').values = [['Treasure']];
          sheet.getRange('E11').values = [['Phase out']];
        });
      }
      const found = await findCustomers();
      const written = { ...choice, writeAs };
      return (more) => writeSegments(found, written, 'replace', more);
    };
    let failed: Failing;
    beforeAll(async () => {
      failed = await failing(arrange);
    });
    test.each(edits)('if %s', (...edit) => expectOnlyTheEdit(arrange, failed, edit));
  },
);

describe('a change of the policy that is put back gives its colours back', () => {
  const arrange: Arrange = async () => {
    await book.clear();
    await book.addSheet('Clients', [header, ...clients]);
    await writeSegments(await findCustomers(), choice, 'keep');
    const state = await readPolicy();
    if (state.kind !== 'valid') throw new Error('there must be a policy');
    const { policy } = state;
    const next = {
      ...policy,
      models: policy.models.map((each) => ({
        ...each,
        cutoffs: {
          ...each.cutoffs,
          sales_cutoff: { rule: { kind: 'fixed' as const, value: 700 }, value: 700 },
        },
      })),
    };
    return (more) => changePolicy(policy, next, more);
  };
  let failed: Failing;
  beforeAll(async () => {
    failed = await failing(arrange);
  });
  test.each(edits)('if %s', (...edit) => expectOnlyTheEdit(arrange, failed, edit));
});
