import { beforeAll, expect, test } from '@jest/globals';
import { bookOnHurriedClock } from '../../book-on-hurried-clock';
import { startFunctions } from '../../formulas';
import { editKinds, editsInBoth, type Arranged, type Case, type Edited } from './edits-in-both';
import { longestTest } from '../every-fault';

const { book, clock } = bookOnHurriedClock({ rowsWritten: 3, cellsRead: 10_000 });
beforeAll(() => startFunctions(book));
const { play } = editsInBoth(book, clock);

const ways = ['values', 'live', 'portable'] as const;
const numbersTo = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Each edit on two rows, before each of so many messages. */
const editsAt = (rows: readonly number[], messages: number): Edited[] =>
  editKinds.flatMap((kind) =>
    (kind === 'insertColumn' ? [0] : rows).flatMap((row) =>
      numbersTo(messages).map((at) => ({ kind, row, at })),
    ),
  );

const arrangements: Arranged[] = ([...ways, 'nothing'] as const).flatMap((was) =>
  ways.flatMap((becomes) => [false, true].map((isTable) => ({ was, becomes, isTable }))),
);

/** A new column of a table stays if somebody types into it, so that not only her edit is left. */
const isComparable = ({ was, isTable, first, second }: Case) =>
  was !== 'nothing' || !isTable || [first, second].every((edit) => edit?.kind !== 'typeTier');

const cases: Case[] = arrangements
  .flatMap((arranged) =>
    [undefined, ...editsAt([2, 5], 5)].flatMap((first) =>
      editsAt([2, 6], 13).map((second) => ({ ...arranged, ...(first && { first }), second })),
    ),
  )
  .filter(isComparable);

/** All take a day; a number without a factor in common with theirs spreads these over all. */
const everyNth = 491;

test(
  'whatever others do while a run writes and while it is put back, only that is left',
  async () => {
    const wrong: unknown[] = [];
    let played = 0;
    for (const each of cases.filter((_, index) => index % everyNth === 0)) {
      const { told, first, second, differs } = await play(each);
      if (!first || !second) continue;
      played += 1;
      if (differs) wrong.push({ each, told, differs });
    }
    expect(wrong).toEqual([]);
    expect(played).toBeGreaterThan(300);
  },
  longestTest,
);
