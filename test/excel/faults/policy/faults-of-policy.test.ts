import { describe, expect, test } from '@jest/globals';
import { readPolicy } from '../../../../src/excel/use-cases';
import type { Policy } from '../../../../src/policy/policy';
import { expectAllOrNothing, longestTest } from '../every-fault';
import { bookOnHurriedClock } from '../../book-on-hurried-clock';
import { isThorough } from '../thoroughness';
import { sheet, worksOnPolicy } from './works-on-policy';

const { book, clock } = bookOnHurriedClock();
const { works, typed } = worksOnPolicy(book);

describe.each(works)('%s', (_name, work) => {
  let seen: Policy | undefined;
  const arranged = async () => {
    await work.arrange();
    const state = await readPolicy();
    seen = state.kind === 'valid' ? state.policy : undefined;
    await book.activate(sheet);
  };

  test(
    'does it wholly or leaves everything as it was, and says which, whatever message fails',
    () =>
      expectAllOrNothing(
        book,
        clock,
        { arrange: arranged, run: (_, options) => work.run(options, seen) },
        [1, 5],
        8,
      ),
    longestTest,
  );

  // The user did not start these consequences by a click, so the user cannot cancel them.
  if (work === typed) return;
  test(
    'is cancelled at any message without a trace, or is done',
    async () => {
      await arranged();
      const before = await book.everything();
      const cancelled: string[] = [];
      for (let k = 1; k < 30; k += isThorough ? 1 : 2) {
        const canceller = new AbortController();
        let messages = 0;
        book.excel.intercept = () => {
          messages += 1;
          if (messages === k) canceller.abort();
          return undefined;
        };
        const outcome = await work.run({ signal: canceller.signal }, seen).then(
          () => 'done',
          (error: Error) => error.message,
        );
        book.excel.intercept = undefined;
        if (outcome === 'done') break;
        cancelled.push(outcome);
        expect({ k, state: await book.everything() }).toEqual({ k, state: before });
      }
      expect(cancelled.length).toBeGreaterThan(1);
      expect([...new Set(cancelled)]).toEqual(['Everything on the sheet Client Policy is as it was before.']);
    },
    longestTest,
  );
});
