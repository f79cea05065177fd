import { beforeAll, expect, test } from '@jest/globals';
import { bookOnHurriedClock } from '../../book-on-hurried-clock';
import { startFunctions } from '../../formulas';
import { editsInBoth, type Case } from './edits-in-both';

const { book, clock } = bookOnHurriedClock({ rowsWritten: 3, cellsRead: 10_000 });
beforeAll(() => startFunctions(book));
const { play } = editsInBoth(book, clock);

/** `npm run test:thorough` plays a part of all others (`edited-twice.thorough.test.ts`). */
const cases: readonly (readonly [string, Case, told?: string])[] = [
  [
    'a client who came as the columns were claimed, and another just above the last one',
    {
      was: 'values',
      becomes: 'values',
      isTable: false,
      first: { kind: 'insertRow', row: 2, at: 0 },
      second: { kind: 'insertRow', row: 8, at: 5 },
    },
  ],
  [
    'a client who came, and the one below who has gone while all is put back',
    {
      was: 'values',
      becomes: 'values',
      isTable: true,
      first: { kind: 'insertRow', row: 5, at: 2 },
      second: { kind: 'deleteRow', row: 6, at: 3 },
    },
    // The new client could be the one who has gone, under another name.
    'notPutBackBeside',
  ],
  [
    'a client who came beside cells that Excel fills with a formula',
    {
      was: 'values',
      becomes: 'portable',
      isTable: true,
      first: { kind: 'insertRow', row: 2, at: 2 },
      second: { kind: 'sort', row: 6, at: 10 },
    },
  ],
  [
    'a client who came, and a sort just as formulas of a table are put back',
    {
      was: 'live',
      becomes: 'values',
      isTable: true,
      first: { kind: 'insertRow', row: 2, at: 2 },
      second: { kind: 'sort', row: 2, at: 4 },
    },
  ],
];

test.each(cases)(
  'a run that is put back leaves only what others did: %s',
  async (_, each, expected = 'changedMeanwhile') => {
    const { told, first, second, differs } = await play(each);
    expect({ told, first, second, differs }).toEqual({
      told: expected,
      first: true,
      second: true,
      differs: undefined,
    });
  },
);
