import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import * as mine from '../../../src/excel/use-cases';
import type { Policy } from '../../../src/policy/policy';
import type { Choice } from '../../../src/sheet/choice';
import { choice, customers, model } from '../customers';
import { bookOnHurriedClock } from '../book-on-hurried-clock';
import { HurriedClock } from '../hurried-clock';
import { longestTest } from './every-fault';
import { messagesOf, messagesToPlay } from './messages-of';
import { anotherPane } from '../another-pane';

/** Some twenty runs in a test. */
jest.setTimeout(longestTest);

const { book, clock } = bookOnHurriedClock();
/** The clock of the other pane: stands still, so that a page that was closed does not go on. */
const colleagueClock = new HurriedClock();
/** Another pane on the same workbook. It does not know what this one does. */
let colleague: typeof mine;
beforeAll(async () => {
  colleague = await anotherPane(colleagueClock);
});

const portable: Choice = { ...choice, writeAs: 'portable' };

/** Returns the result in a word. */
const told = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: { code?: string }) => error.code ?? String(error),
  );

const namesLike = async (part: string) =>
  (await book.names()).map(({ name }) => name).filter((name) => name.includes(part));

async function policyNow(): Promise<Policy> {
  const state = await mine.readPolicy();
  if (state.kind !== 'valid') throw new Error(`The policy is ${state.kind}`);
  return state.policy;
}

/** Returns the policy with another cut-off for high sales. */
const salesFrom = (policy: Policy, value: number): Policy => ({
  ...policy,
  models: policy.models.map((each) => ({
    ...each,
    cutoffs: { ...each.cutoffs, sales_cutoff: { rule: { kind: 'fixed', value }, value } },
  })),
});

interface Meeting {
  readonly first: () => Promise<unknown>;
  readonly second: () => Promise<unknown>;
}

/**
 * Starts the second action at the k-th message of the first, for each kind of message at least. Expects each time the workbook after the
 * first alone, or after both in turn, and that the second is told which.
 */
async function expectNoMixture(arrange: () => Promise<unknown>, { first, second }: Meeting): Promise<void> {
  await arrange();
  const messages = await messagesOf(book, first);
  const afterFirst = await book.everything();
  await second();
  const afterBoth = await book.everything();
  expect(afterBoth).not.toEqual(afterFirst);

  const outcomes: string[] = [];
  for (const k of messagesToPlay(messages)) {
    await arrange();
    let seen = 0;
    let other: Promise<string> | undefined;
    book.excel.intercept = () => {
      seen += 1;
      if (seen === k) other = told(second());
      return undefined;
    };
    const outcome = await told(first());
    book.excel.intercept = undefined;
    // The first action of all in a workbook sends more messages than those after it.
    if (!other) break;
    outcomes.push(await other);
    const state = await book.everything();
    const where = `message ${k}: ${outcome}, ${outcomes.at(-1)}`;
    expect({ where, state }).toEqual({
      where: `message ${k}: done, ${outcomes.at(-1)}`,
      state: outcomes.at(-1) === 'done' ? afterBoth : afterFirst,
    });
  }
  // An action that begins at one of the last messages may find the mark removed.
  expect(outcomes.join(' ')).toMatch(/^(colleagueWriting ){4,}(colleagueWriting|done)( done)*$/);
}

describe('a run that begins while another person writes changes nothing and says so', () => {
  const start = async () => {
    await book.activate('Shared');
    const found = await mine.findCustomers();
    await mine.removeSegments(found, model.id).catch(() => undefined);
    await mine.removePolicy();
  };
  beforeAll(() => book.addSheet('Shared', customers));

  test('two segment the same sheet', async () => {
    const found = await mine.findCustomers();
    await expectNoMixture(start, {
      first: () => mine.writeSegments(found, choice, 'keep'),
      second: () => colleague.writeSegments(found, { ...choice, language: 'zh' }, 'keep'),
    });
  });

  test('one changes the policy, another writes formulas', async () => {
    const found = await mine.findCustomers();
    let policy: Policy;
    const arrange = async () => {
      await start();
      await mine.writeSegments(found, portable, 'keep');
      policy = await policyNow();
    };
    const change = () => colleague.changePolicy(policy, salesFrom(policy, 10));
    const write = () => mine.writeSegments(found, { ...portable, language: 'zh' }, 'keep');
    await expectNoMixture(arrange, { first: change, second: write });
  });

  test('one removes the columns, another the policy', async () => {
    const found = await mine.findCustomers();
    const arrange = async () => {
      await start();
      await mine.writeSegments(found, portable, 'keep');
    };
    await expectNoMixture(arrange, {
      first: () => mine.removeSegments(found, model.id),
      second: () => colleague.removePolicy(),
    });
  });
});

describe('a run that was broken off', () => {
  test('keeps a colleague waiting for some minutes at most, and is swept then', async () => {
    await book.addSheet('Broken off', customers);
    const found = await mine.findCustomers();
    // From here on Excel gets no message from it: the page was closed.
    await new Promise<void>((closed) => {
      let messages = 0;
      book.excel.intercept = () => {
        messages += 1;
        if (messages === 1) return undefined;
        closed();
        return { kind: 'noAnswer', done: false };
      };
      void colleague.writeSegments(found, choice, 'keep').catch(() => undefined);
    });
    book.excel.intercept = undefined;
    expect(await namesLike('_Run_')).toHaveLength(1);

    const refused = mine.writeSegments(found, choice, 'keep');
    await expect(refused).rejects.toThrow(/colleague.*Nothing was changed.*in 5 min/);
    expect(await book.cells('Broken off', 'E1:E2')).toEqual([[''], ['']]);

    await clock.pass(5 * 60_000);
    expect(await told(mine.writeSegments(found, choice, 'keep'))).toBe('done');
    expect(await namesLike('_Run_')).toEqual([]);
  });

  test('of the same pane keeps nobody waiting, and leaves nothing behind', async () => {
    await book.addSheet('Own', customers);
    const found = await mine.findCustomers();
    book.excel.intercept = ({ request }) => (/"Delete"/.test(request) ? { kind: 'refused' } : undefined);
    await mine.writeSegments(found, choice, 'keep');
    expect(await namesLike('_Run_')).toHaveLength(1);
    book.excel.intercept = undefined;
    expect(await told(mine.removeSegments(found, model.id))).toBe('done');
    expect(
      (await book.names()).filter(({ name, formula }) => /_Run_/.test(name) || /Own!/.test(formula)),
    ).toEqual([]);
  });
});
