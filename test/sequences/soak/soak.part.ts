import { afterAll, beforeAll, jest, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { startFunctions } from '../../excel/formulas';
import { openBook, type Book } from '../../excel/open-book';
import { sequenceOf } from '../generate';
import { play } from '../play';
import { shrunkText } from './shrunk';
import { count, emptyTally } from './tally';

/*
 * One process of `npm run soak`: plays the sequences from CLIENTTIER_SOAK_FROM on. Fails only if it cannot play them;
 * failures of sequences are written to CLIENTTIER_SOAK_INTO, shrunk if CLIENTTIER_SOAK_SHRINK is set.
 */

const from = Number(process.env['CLIENTTIER_SOAK_FROM']);
const sequences = Number(process.env['CLIENTTIER_SOAK_COUNT']);
const into = process.env['CLIENTTIER_SOAK_INTO'];
const isShrunk = process.env['CLIENTTIER_SOAK_SHRINK'] === '1';

let book: Book;
beforeAll(async () => {
  book = await openBook();
  await startFunctions(book);
  // A failing run may log errors to the console, as office.js does too.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterAll(() => book.excel.dispose());

test('plays its sequences', async () => {
  const tally = emptyTally();
  const { user } = process.cpuUsage();
  for (let seed = from; seed < from + sequences; seed++) {
    const sequence = sequenceOf(seed);
    const played = await inTime(seed, play(book, sequence));
    count(tally, seed, sequence.steps, played);
    if (played.failure && isShrunk) {
      tally.failed.at(-1)!.shrunk = await shrunkText(book, sequence, played);
    }
  }
  tally.milliseconds = Math.round((process.cpuUsage().user - user) / 1000);
  writeFileSync(into!, JSON.stringify(tally));
}, 36_000_000);

/** Milliseconds that a sequence may take; on a busy machine a long one takes half a minute. */
const longest = 600_000;

/**
 * Waits for a sequence.
 *
 * @throws Error that names the sequence if it does not end; the others cannot be played in this workbook then
 */
async function inTime<T>(seed: number, playing: Promise<T>): Promise<T> {
  let alarm: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    alarm = setTimeout(() => reject(new Error(`Sequence ${seed} does not end.`)), longest);
  });
  try {
    return await Promise.race([playing, late]);
  } finally {
    clearTimeout(alarm);
  }
}
