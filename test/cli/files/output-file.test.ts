import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { removeUnfinished, writeOutput } from '../../../src/cli/files/output-file';
import { CliProblem } from '../../../src/cli/problem/cli-problem';
import { folderForTest } from '../command';

const at = folderForTest();
const bytes = (text: string) => new TextEncoder().encode(text);
const unfinished = () => readdirSync(at('.')).filter((name) => name.endsWith('.part'));

/** Yields one piece, and then fails as a full disk does. */
function* untilFull() {
  yield bytes('half of it');
  throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
}

/** Does the same slice by slice, as a long .csv file is written. */
async function* untilFullInSlices() {
  await Promise.resolve();
  yield* untilFull();
}

/** Does the same as DuckDB, which opens the file itself and gives no code. */
const untilFullByDuckdb = {
  writeTo(file: string): Promise<void> {
    writeFileSync(file, 'half of it');
    return Promise.reject(new Error(`IO Error: Could not write file "${file}": No space left on device`));
  },
};

test.each([
  ['at once', untilFull],
  ['in slices', untilFullInSlices],
  ['by DuckDB', () => untilFullByDuckdb],
])('a disk that is full leaves nothing behind, and what was there stays: %s', async (_, content) => {
  writeFileSync(at('old.csv'), 'as it was');
  const writing = writeOutput(at('old.csv'), content(), true);
  await expect(writing).rejects.toThrow('The disk is full');
  await expect(writing).rejects.toBeInstanceOf(CliProblem);
  expect(readFileSync(at('old.csv'), 'utf8')).toBe('as it was');
  expect(unfinished()).toEqual([]);
});

test('until it is complete, the file does not have its name; Ctrl-C removes it', async () => {
  async function* interrupted() {
    await Promise.resolve();
    yield bytes('half of it');
    expect(unfinished()).toHaveLength(1);
    expect(existsSync(at('new.csv'))).toBe(false);
    removeUnfinished();
    expect(unfinished()).toEqual([]);
    throw new Error('The process ends here');
  }
  await expect(writeOutput(at('new.csv'), interrupted(), false)).rejects.toThrow('The process ends here');
});

test('a file that somebody else makes meanwhile is not replaced', async () => {
  function* slow() {
    yield bytes('ours');
    writeFileSync(at('same.csv'), 'theirs');
  }
  await expect(writeOutput(at('same.csv'), slow(), false)).rejects.toThrow('already exists');
  expect(readFileSync(at('same.csv'), 'utf8')).toBe('theirs');
});
