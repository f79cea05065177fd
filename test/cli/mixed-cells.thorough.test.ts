import { expect, jest, test } from '@jest/globals';
import { compareMixedCells } from '../../scripts/bench/mixed-cells';
import { clienttier, folderForTest } from './command';

jest.setTimeout(1_800_000);

const at = folderForTest();

test('the same cell means the same in eight rows and in two million', async () => {
  // Throws with the first row whose segment, strategy or reason is not that of the eight rows.
  const runs = await compareMixedCells(at, 2_000_000, async (_, file, out, options) => {
    const { code, error } = await clienttier('segment', file, ...options, '--out', out, '--force');
    return { code, error };
  });
  expect(runs).toEqual([
    { model: 'sales-loyalty', code: 0, error: '' },
    { model: 'process', code: 0, error: '' },
  ]);
});
