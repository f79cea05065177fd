import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from '@jest/globals';
import { clienttier } from '../cli/command';
import { peerFile, peerTest, publishedCounts } from './peer-data';

peerTest('the published counts of RFM come out of the command line', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'clienttier-peers-'));
  try {
    const { out } = await clienttier(
      ...['segment', peerFile('customers.csv'), '--model', 'rfm', '--json'],
      ...['--out', path.join(folder, 'out.csv')],
    );
    const { tiers } = JSON.parse(out) as { tiers: { name: string; clients: number }[] };
    expect(Object.fromEntries(tiers.map(({ name, clients }) => [name, clients]))).toEqual(publishedCounts);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
