import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { startFunctions } from '../../excel/formulas';
import { openBook, type Book } from '../../excel/open-book';
import { sequenceOf } from '../generate';
import { play } from '../play';
import { plant, type Found } from './planted-fault';

/*
 * The process of `npm run plant`: plays each sequence without a fault and with each of the faults in CLIENTTIER_PLANTED that
 * no sequence has found yet. Keeps in CLIENTTIER_PLANTED_INTO how each was found, and goes on from there.
 */

const faults = JSON.parse(process.env['CLIENTTIER_PLANTED'] ?? '[]') as string[];
const count = Number(process.env['CLIENTTIER_PLANTED_COUNT']);
const into = process.env['CLIENTTIER_PLANTED_INTO']!;

let book: Book;
beforeAll(async () => {
  // Some files of the simulated Excel are in use from its start on.
  plant(faults.length === 1 ? faults[0] : undefined);
  book = await openBook();
  await startFunctions(book);
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterAll(() => book.excel.dispose());

test('finds each fault', async () => {
  const found = (existsSync(into) ? JSON.parse(readFileSync(into, 'utf8')) : {}) as Record<string, Found>;
  for (let seed = 1; seed <= count; seed++) {
    const waiting = faults.filter((name) => !found[name]?.seed && (found[name]?.sequences ?? 0) < seed);
    if (waiting.length === 0) continue;
    const sequence = sequenceOf(seed);
    if (faults.length > 1) {
      plant(undefined);
      expect({ seed, ...(await play(book, sequence)).failure }).toEqual({ seed });
    }
    for (const name of waiting) {
      plant(name);
      const { failure } = await play(book, sequence);
      found[name] = { sequences: seed, ...(failure && { seed, wrong: failure.wrong[0]!.slice(0, 200) }) };
      writeFileSync(into, JSON.stringify(found, null, 2));
    }
  }
}, 1e9);
