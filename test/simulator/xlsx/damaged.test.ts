import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { FileProblem } from '../../../src/simulator/xlsx/problems/file-problem';
import { openWorkbook } from '../../../src/simulator/xlsx/open-workbook';
import { customerFile } from './customer-file';
import { examples } from '../../setup/examples';

/** A fault of a disk, a network or an attacker, at a position given as a fraction of the file. */
interface Damage {
  readonly kind: 'flip' | 'cut' | 'insert' | 'repeat';
  readonly at: number;
  readonly bytes: Uint8Array;
}

const damage = fc.record({
  kind: fc.constantFrom('flip', 'cut', 'insert', 'repeat'),
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  bytes: fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 12 }),
    // Characters with a meaning in XML, archives and .csv files.
    fc
      .constantFrom(
        '<',
        '>',
        '</c>',
        '"',
        '&',
        '&#0;',
        '-1',
        '99999999999',
        'NaN',
        '<!--',
        '<![CDATA[',
        'PK\x05\x06',
        ',',
        '\n',
      )
      .map((text) => new TextEncoder().encode(text)),
  ),
}) satisfies fc.Arbitrary<Damage>;

const damages = fc.array(damage, { minLength: 1, maxLength: 3 });

const damaged = (file: Uint8Array, faults: readonly Damage[]) => faults.reduce(withFault, file);

function withFault(file: Uint8Array, { kind, at, bytes }: Damage): Uint8Array {
  const start = Math.floor(at * file.length);
  const [before, after] = [file.subarray(0, start), file.subarray(start)];
  if (kind === 'flip') {
    const flipped = after.slice();
    bytes.forEach((byte, index) => index < flipped.length && (flipped[index]! ^= byte));
    return Uint8Array.from([...before, ...flipped]);
  }
  if (kind === 'cut') return Uint8Array.from([...before, ...after.subarray(bytes.length * 20)]);
  if (kind === 'repeat') return Uint8Array.from([...before, ...after.subarray(0, 200), ...after]);
  return Uint8Array.from([...before, ...bytes, ...after]);
}

/** Passes if the file opens, or is refused with a message in both languages. Fails otherwise. */
async function openedOrRefused(bytes: Uint8Array, name: string): Promise<void> {
  try {
    const { snapshot } = await openWorkbook(bytes, name);
    expect(snapshot.sheetOrder.length).toBeGreaterThan(0);
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    expect(error.in('en')).toMatch(/\. .*\.$/);
    expect(error.in('zh')).toContain(name);
  }
}

let workbook: Uint8Array;
beforeAll(async () => {
  workbook = await customerFile();
});

describe('a damaged file opens or is refused with a message:', () => {
  test('an .xlsx, in its archive', () =>
    fc.assert(
      fc.asyncProperty(damages, (faults) => openedOrRefused(damaged(workbook, faults), 'clients.xlsx')),
      { numRuns: examples(150) },
    ));

  test('an .xlsx, in one of its parts', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(), damages, (which, faults) => {
        const parts = unzipSync(workbook);
        const paths = Object.keys(parts);
        const path = paths[which % paths.length]!;
        return openedOrRefused(zipSync({ ...parts, [path]: damaged(parts[path]!, faults) }), 'clients.xlsx');
      }),
      { numRuns: examples(250) },
    ));

  test('an .xlsx without one of its parts', async () => {
    const parts = unzipSync(workbook);
    for (const path of Object.keys(parts)) {
      const others = Object.fromEntries(Object.entries(parts).filter(([other]) => other !== path));
      await openedOrRefused(zipSync(others), 'clients.xlsx');
    }
  });

  test('a .csv, in any encoding', () => {
    const csv =
      'Kunde;Umsatz;Seit\n"Müller; & Söhne";1.234,50;03.02.2025\nBrändle;900,00;14.11.2024\n'.repeat(5);
    const files = [
      Buffer.from(csv, 'utf8'),
      Buffer.from(csv, 'latin1'),
      Buffer.from(`\ufeff${csv}`, 'utf16le'),
    ];
    return fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), damages, (file, faults) =>
        openedOrRefused(damaged(new Uint8Array(file), faults), 'kunden.csv'),
      ),
      { numRuns: examples(300) },
    );
  });

  test('any bytes, under any name', () =>
    fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('a.csv', 'a.xlsx', 'a.txt'),
        openedOrRefused,
      ),
      { numRuns: examples(300) },
    ));
});
