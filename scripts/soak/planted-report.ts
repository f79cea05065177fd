import { readFileSync, writeFileSync } from 'node:fs';
import type { Found } from '../../test/sequences/planted/planted-fault';
import { markdownTable } from '../bench/markdown-table';

const heading = '## Faults that it finds';

/** Replaces the section with the planted faults in a document, up to the next heading. */
export function writePlantedReport(document: string, faults: readonly (readonly [string, Found])[]): void {
  const text = readFileSync(document, 'utf8');
  const start = text.indexOf(heading);
  if (start < 0) throw new Error(`${document} has no heading ${heading}`);
  const end = text.indexOf('\n## ', start + heading.length);
  writeFileSync(
    document,
    text.slice(0, start) + plantedReport(faults) + text.slice(end < 0 ? text.length : end),
  );
}

function plantedReport(faults: readonly (readonly [string, Found])[]): string {
  const lines = faults.map(([name, { sequences, upTo, seed }]) => [
    name,
    seed === undefined ? `not up to ${upTo}` : `seed ${seed}`,
    sequences,
  ]);
  return [
    `${heading}\n`,
    'By `npm run plant`: each fault of issue 13 is planted in a copy of the code, one at a time, and sequences of 8 to 40 actions',
    'are played from seed 1 on until one fails (`test/sequences/planted`): those that have what the fault needs, such as a total',
    'below the list, because the others cannot find it. One that fails is clean without the fault.\n',
    markdownTable(['fault planted', 'found by', 'sequences played'], lines),
  ].join('\n');
}
