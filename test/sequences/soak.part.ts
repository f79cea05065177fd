import { afterAll, beforeAll, jest, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { startFunctions } from '../excel/formulas';
import { openBook, type Book } from '../excel/open-book';
import { sequenceOf } from './generate';
import { play } from './play';
import { count, emptyTally } from './tally';

/*
 * One part of `npm run soak`, in a process of its own: the sequences from CLIENTTIER_SOAK_FROM on. It fails only where it
 * cannot be played; what was wrong is in what it writes to CLIENTTIER_SOAK_INTO.
 */

const from = Number(process.env['CLIENTTIER_SOAK_FROM']);
const sequences = Number(process.env['CLIENTTIER_SOAK_COUNT']);
const into = process.env['CLIENTTIER_SOAK_INTO'];

let book: Book;
beforeAll(async () => {
  book = await openBook();
  await startFunctions(book);
  // Univer tells of formulas that it has forgotten already.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterAll(() => book.excel.dispose());

test('plays its sequences', async () => {
  const tally = emptyTally();
  const { user } = process.cpuUsage();
  for (let seed = from; seed < from + sequences; seed++) {
    const sequence = sequenceOf(seed);
    count(tally, seed, sequence.steps, await play(book, sequence));
  }
  tally.milliseconds = Math.round((process.cpuUsage().user - user) / 1000);
  writeFileSync(into!, JSON.stringify(tally));
}, 3_600_000);
