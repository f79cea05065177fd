import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { startFunctions } from '../../excel/formulas';
import { openBook, type Book } from '../../excel/open-book';
import { sequenceOf, type Sequence } from '../generate';
import { play } from '../play';
import { faultsToPlant } from './faults';
import { plant, type Found } from './planted-fault';

/*
 * The process of `npm run plant`: plays each sequence with each of the faults in CLIENTTIER_PLANTED that may show in it and that
 * no sequence has found yet. A sequence that fails is played without the fault too, and must be clean. Keeps in
 * CLIENTTIER_PLANTED_INTO how each was found, and goes on from there.
 */

const faults = JSON.parse(process.env['CLIENTTIER_PLANTED'] ?? '[]') as string[];
const count = Number(process.env['CLIENTTIER_PLANTED_COUNT']);
const files = new Set(faultsToPlant.filter(({ name }) => faults.includes(name)).map(({ file }) => file));
const into = process.env['CLIENTTIER_PLANTED_INTO']!;

let book: Book;
beforeAll(async () => {
  // Some files of the simulated Excel are in use from its start on.
  await plant(faults.length === 1 ? faults[0] : undefined, files);
  book = await openBook();
  await startFunctions(book);
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterAll(() => book.excel.dispose());

test('finds each fault', async () => {
  const found = (existsSync(into) ? JSON.parse(readFileSync(into, 'utf8')) : {}) as Record<string, Found>;
  for (let seed = 1; seed <= count; seed++) {
    const sequence = sequenceOf(seed);
    for (const { name, needs } of faultsToPlant.filter((fault) => faults.includes(fault.name))) {
      const { sequences = 0, upTo = 0, seed: foundBy } = found[name] ?? {};
      if (foundBy !== undefined || upTo >= seed) continue;
      const mayShow = needs(sequence);
      const wrong = mayShow ? await wrongWith(name, sequence) : undefined;
      found[name] = { sequences: sequences + Number(mayShow), upTo: seed, ...(wrong && { seed, wrong }) };
      writeFileSync(into, JSON.stringify(found, null, 2));
    }
  }
}, 1e9);

/** Returns what goes wrong with a fault, and does not without it. */
async function wrongWith(name: string, sequence: Sequence): Promise<string | undefined> {
  await plant(name, files);
  const { failure } = await play(book, sequence);
  if (!failure) return undefined;
  if (faults.length > 1) {
    await plant(undefined, files);
    expect({ seed: sequence.seed, ...(await play(book, sequence)).failure }).toEqual({ seed: sequence.seed });
  }
  return failure.wrong[0]!.slice(0, 200);
}
