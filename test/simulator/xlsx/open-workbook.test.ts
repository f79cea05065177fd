import { describe, expect, test } from '@jest/globals';
import { FileProblem } from '../../../src/simulator/xlsx/problems/file-problem';
import { openWorkbook } from '../../../src/simulator/xlsx/open-workbook';

async function problemWith(bytes: Uint8Array, name: string): Promise<FileProblem> {
  const outcome = await openWorkbook(bytes, name).catch((error: unknown) => error);
  if (!(outcome instanceof FileProblem)) throw new Error(`Expected a FileProblem, got ${String(outcome)}`);
  return outcome;
}

describe('a file that cannot be opened', () => {
  test('of another kind: the message says which kinds can be opened', async () => {
    const problem = await problemWith(new TextEncoder().encode('%PDF-1.7'), 'offer.pdf');
    expect(problem.in('en')).toBe(
      'offer.pdf cannot be opened here. Choose an Excel workbook (.xlsx) or a .csv file.',
    );
    expect(problem.in('zh')).toContain('offer.pdf');
  });

  test('in the older format, or encrypted: the message says how to save it', async () => {
    const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect((await problemWith(ole, 'old.xls')).code).toBe('olderOrEncrypted');
    expect((await problemWith(ole, 'secret.xlsx')).in('en')).toContain('password');
  });

  test('damaged: an archive cut short, and no archive at all', async () => {
    expect((await problemWith(Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2]), 'cut.xlsx')).code).toBe('broken');
    expect((await problemWith(new Uint8Array(0), 'empty.xlsx')).code).toBe('broken');
  });

  test('too large: the message says how large it may be', async () => {
    const problem = await problemWith(new Uint8Array(21 * 2 ** 20), 'huge.csv');
    expect(problem.in('en')).toBe(
      'huge.csv has 21 MB; ClientTier opens files of up to 20 MB. Choose a smaller file.',
    );
  });

  test('too many cells', async () => {
    const line = `${'1,'.repeat(1000)}1\n`;
    const problem = await problemWith(new TextEncoder().encode(line.repeat(1000)), 'wide.csv');
    expect(problem.details).toEqual({ file: 'wide.csv', what: 'cells', limit: 1_000_000 });
  });
});
