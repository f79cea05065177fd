import { writeFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { clienttier, folderForTest } from './command';

/** Makes a folder for the tests of a file, and returns what segments lists in it and reads what is told. Call it once. */
export function whatIsTold() {
  const inFolder = folderForTest();

  /** Segments these rows and returns what the command says in its text and as JSON. */
  async function segmented(file: string, ...options: string[]) {
    const args = [
      'segment',
      file,
      '--out',
      inFolder(`out-${file.split('.').at(-1)!}.${file.split('.').at(-1)!}`),
    ];
    const { code, out } = await clienttier(...args, '--force', '--json', ...options);
    const { out: text } = await clienttier(...args, '--force', ...options);
    expect(code).toBe(0);
    return { json: JSON.parse(out) as Record<string, unknown>, text };
  }

  const csv = (name: string, table: readonly (readonly (string | number)[])[]) => {
    const file = inFolder(name);
    writeFileSync(file, table.map((row) => row.join(',')).join('\n'));
    return file;
  };

  const reports = async (name: string, table: readonly (readonly (string | number)[])[]) =>
    (await segmented(csv(name, table), '--model', 'deal-size')).json.attention;

  return { inFolder, segmented, csv, reports };
}
