import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { looker } from '../../../src/cli/pieces/look';
import { inputSource } from '../../../src/cli/files/input-source';
import { run } from '../../../src/cli/run';
import { piecesOf } from '../../../src/cli/stream/csv-stream';
import type { ThreadsAllowed } from '../../../src/cli/stream/threads-allowed';
import { lookInThreads } from '../../../src/cli/threads/stretches';
import { doTask } from '../../../src/cli/threads/tasks';
import type { Threads } from '../../../src/cli/threads/threads';
import { cellsOf } from '../../../src/csv/rows/csv-rows';
import { encoded } from '../../csv/encoded';
import { examples } from '../../setup/examples';
import { folderForTest } from '../command';
import { mixedCells, mixedRuns } from './mixed-cells';

const at = folderForTest();
const script = path.join(__dirname, '../../../src/cli/threads/from-source.cjs');

/** Does each task in this thread: for hundreds of small files it is the cutting that matters. */
const here: Pick<Threads, 'run'> = {
  run: async (kind, asked) => (await doTask[kind](asked as never)).result as never,
};

const outcome = async <Result>(of: () => Promise<Result>) => of().catch(() => undefined);

describe('a file that is cut into stretches anywhere reads as it does in one go', () => {
  test('any text, in stretches of any length', async () => {
    const sign = fc.constantFrom('a', '1', '2.5', '1,5', '03/04/2026', '27.1.2026', '客', ',', ',', '"');
    const others = fc.constantFrom('""', '"x\ny",', '\n', '\n', '\r\n', '\r', ' ', '007', '\n"');
    const texts = fc
      .array(fc.oneof(sign, others), { minLength: 1, maxLength: 40 })
      .map((signs) => signs.join(''));
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 40 }), async (text, stretchLength) => {
        writeFileSync(at('any.csv'), text);
        const source = await inputSource(at('any.csv'));
        const file = source.file!;
        const inOneGo = await outcome(async () => {
          const seen = looker();
          const rows: string[][] = [];
          for await (const piece of piecesOf(source, ',', {})) {
            seen.add(piece);
            for (let row = 0; row < piece.starts.length; row++) rows.push(cellsOf(piece, row));
          }
          return { shown: seen.columns.shown(), filled: seen.rows.shown(), isAscii: seen.isAscii, rows };
        });
        const looked = await lookInThreads(here, { file, delimiter: ',', first: 0, stretchLength });
        if (!looked || !inOneGo) return expect(looked).toEqual(inOneGo);
        const seen = looker();
        for (const each of looked) seen.addFound(each.seen);
        const { filled, shown, isAscii, rows } = inOneGo;
        expect([seen.rows.shown(), seen.columns.shown(), seen.isAscii]).toEqual([filled, shown, isAscii]);
        expect(looked.reduce((sum, each) => sum + each.seen.rows.count, 0)).toBe(rows.length);
        expect(looked.map(({ stretch }) => stretch.from).slice(1)).toEqual(
          looked.map(({ stretch }) => stretch.to).slice(0, -1),
        );
      }),
      { numRuns: examples(400) },
    );
  });
});

/** Segments a file in this thread, then in two others; returns exit code, what was printed, and the new file. */
async function both(name: string, content: string | Uint8Array, ...options: readonly string[]) {
  writeFileSync(at(name), content);
  const ways: (ThreadsAllowed | undefined)[] = [
    undefined,
    { script, count: 2, fromLength: 0, stretchLength: 2000 },
  ];
  const ends = [];
  for (const threads of ways) {
    const printed: string[] = [];
    const print = (text: string) => void printed.push(text);
    const out = at(`out-${name}`);
    writeFileSync(out, '');
    const code = await run(['segment', at(name), '--out', out, '--force', '--json', ...options], {
      print,
      printError: print,
      today: 46354,
      ...(threads && { threads }),
    });
    ends.push({ code, printed, out: readFileSync(out, 'latin1') });
  }
  return ends;
}

const { header, rows: mixed } = mixedCells;
const many = Array.from({ length: 60 }, () => mixed).flat();
const sales = ['--model', 'sales-loyalty'];

describe('a command reads and writes the same with threads as without', () => {
  test.each(mixedRuns.map((options) => [options[1], options] as const))(
    'mixed cells by %s',
    async (_, options) => {
      const [alone, threaded] = await both('mixed.csv', `${header}\n${many.join('\n')}\n`, ...options);
      expect(alone!.code).toBe(0);
      expect(threaded).toEqual(alone);
    },
  );

  const line = (row: number) => `Client ${row},${row % 97},${row % 11}`;
  const plain = Array.from({ length: 800 }, (_, row) => line(row));
  test.each([
    ['notes with line breaks', plain.map((each, row) => `${each},"note ${row}\nand, more"`), '\n'],
    [
      'one note that is longer than a stretch',
      [...plain.map((each) => `${each},`), `Z,1,1,"${'x\n'.repeat(4000)}"`],
      '\n',
    ],
    [
      'rows of different lengths',
      plain.map((each, row) => (row % 7 === 0 ? `Client ${row},5` : `${each},x`)),
      '\r\n',
    ],
    [
      'one number in the last row that shows what all mean',
      [...plain.map((each) => each.replace(/,(\d+),/, ',"1,$1",')), 'Z,"1,234.5",3'],
      '\n',
    ],
    ['names in several scripts', plain.map((each) => each.replace('Client', '客户 Ł')), '\n'],
    ['blank lines at the end', [...plain, ...Array<string>(3000).fill('')], '\n'],
  ])('%s', async (_, rows, lineBreak) => {
    const lines = ['Customer,Sales,Loyalty,Note', ...rows];
    const [alone, threaded] = await both('plain.csv', lines.join(lineBreak), ...sales);
    expect(alone!.code).toBe(0);
    expect(threaded).toEqual(alone);
  });

  test('a byte order mark and a line that names the delimiter', async () => {
    const text = `\ufeffsep=;\nCustomer;Sales;Loyalty\n${plain.join('\n').replaceAll(',', ';')}\n`;
    const [alone, threaded] = await both('marked.csv', text, ...sales);
    expect(alone!.code).toBe(0);
    expect(threaded).toEqual(alone);
  });

  test.each([
    ['windows-1252', encoded(`Société,Sales,Loyalty\n${plain.join('\n')}\nÉté,5,5\n`, 'windows-1252'), 0],
    ['UTF-16', Buffer.from(`\ufeffCustomer,Sales,Loyalty\n${plain.join('\n')}\n`, 'utf16le'), 0],
    [
      'a quotation mark that is not closed',
      `Customer,Sales,Loyalty\n${plain.join('\n')}\n"Z,1,1\nY,2,2\n`,
      4,
    ],
    ['a picture at the end', `Customer,Sales,Loyalty\n${plain.join('\n')}\n\0\0\0\n`, 4],
  ])('what threads cannot read is read or told as without them: %s', async (_, content, code) => {
    const [alone, threaded] = await both('other.csv', content, ...sales);
    expect(alone!.code).toBe(code);
    expect(threaded).toEqual(alone);
  });
});
