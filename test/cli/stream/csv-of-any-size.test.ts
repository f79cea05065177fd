import { appendFileSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { csvRecords } from '../../../src/csv/rows/csv-rows';
import { csvText } from '../../../src/csv/rows/csv-text';
import { inputSource } from '../../../src/cli/files/input-source';
import { writeOutput } from '../../../src/cli/files/output-file';
import { memoryWatch, requireMemory } from '../../../src/cli/list/require-memory';
import { run } from '../../../src/cli/run';
import { encoded } from '../../csv/encoding/encoded';
import { clienttier, folderForTest } from '../command';
import { mixedCells, mixedRuns } from './mixed-cells';
import { readInSlices } from './read-in-slices';
import { examples } from '../../setup/examples';

const at = folderForTest();

describe('a file that is cut anywhere reads as it does in one piece', () => {
  test.each([
    [
      'quotation marks and line breaks',
      Buffer.from('a,"b ""c"" d","e\r\nf"\r\n"","""",x\r"g",h,\n\n"i\n",j\r\n"k"l,m'),
    ],
    ['a line that names the delimiter', Buffer.from('sep=;\r\na;b\r\n"1;2";"3"\r\n')],
    ['UTF-8 with a mark', Buffer.from('\ufeffname,größe\n客户,é\n😀,x\n')],
    ['UTF-16', Buffer.from('\ufeffname,größe\n客户,😀\n', 'utf16le')],
    ['GB18030', encoded('客户名称,销售金额\n北京公司,100\n上海有限公司,200\n', 'gb18030')],
    ['Shift_JIS', encoded('得意先,売上金額\n株式会社山本,100\nアルファ,200\n', 'shift_jis')],
    ['windows-1252', encoded('Société;CA\nÉté;1 200,00 €\nFrançois Noël;“5”\n', 'windows-1252')],
  ])('%s', async (_, bytes) => {
    const whole = csvText(bytes, {});
    const { rows } = csvRecords(whole.text, whole.delimiter, Infinity);
    for (const length of [1, 2, 3, 7, 1000]) {
      const cut = await readInSlices(bytes, length);
      expect(cut).toMatchObject({ encoding: whole.encoding, delimiter: whole.delimiter });
      expect(cut.text).toBe(whole.firstLine + whole.text);
      expect(cut.rows.slice(0, rows.length)).toEqual(rows);
    }
  });

  test('a byte order mark that is there twice', async () => {
    const whole = Buffer.from('\ufeff\ufeffsep=;\na;b\n1;2\n');
    for (const length of [1, 4, 100]) {
      const { rows, text } = await readInSlices(whole, length);
      const { text: all, delimiter, firstLine } = csvText(whole, {});
      expect([rows, text]).toEqual([csvRecords(all, delimiter, Infinity).rows, firstLine + all]);
    }
  });

  test('any text, in slices of any length', async () => {
    const sign = fc.constantFrom(
      'a',
      '1',
      'é',
      '客',
      '😀',
      ',',
      ',',
      '"',
      '""',
      '"x",',
      '\n',
      '\r\n',
      '\r',
      ' ',
    );
    const texts = fc.array(sign, { minLength: 1, maxLength: 30 }).map((signs) => signs.join(''));
    const outcome = async (of: () => unknown) => {
      try {
        return await of();
      } catch (error) {
        return error;
      }
    };
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 9 }), async (text, length) => {
        const bytes = Buffer.from(text);
        const whole = await outcome(() => {
          const { text: cells, delimiter } = csvText(bytes, { encoding: 'utf-8', delimiter: ',' });
          return csvRecords(cells, delimiter, Infinity).rows;
        });
        const cut = await outcome(async () => {
          const { rows } = await readInSlices(bytes, length, 'utf-8', ',');
          while (rows.at(-1)?.every((cell) => cell === '')) rows.pop();
          return rows;
        });
        expect(cut).toEqual(whole);
      }),
      { numRuns: examples(300) },
    );
  });

  test('what is wrong is told with the same line', async () => {
    const fault = async (text: string | Buffer, encoding?: string) =>
      readInSlices(Buffer.from(text), 5, encoding).catch((error: unknown) => error);
    expect(await fault('a,b\n"x\ny",2\n"never closed,3\n4,5\n')).toMatchObject({
      code: 'quoteNotClosed',
      line: 4,
    });
    expect(await fault(Buffer.from([...Buffer.from('a,b\n1,2\n3,\xe9\n', 'latin1')]), 'utf-8')).toMatchObject(
      {
        code: 'notInEncoding',
        line: 3,
      },
    );
    expect(await fault('a,b\n1,2\n\0\0,3\n')).toMatchObject({ code: 'notText', line: 3 });
  });
});

const { header, rows: mixed } = mixedCells;

/** Segments rows by two models; returns the written segments and strategies, and reasons without their cells. */
async function segmented(rows: readonly string[]) {
  writeFileSync(at('mixed.csv'), `${header}\n${rows.join('\n')}\n`);
  const runs = [];
  for (const options of mixedRuns) {
    const ended = await clienttier(
      ...['segment', at('mixed.csv'), '--out', at('out.csv'), '--force', '--json', ...options],
    );
    expect(ended.error).toBe('');
    const { attention } = JSON.parse(ended.out) as { attention: { kind: string; why: string }[] };
    const lines = readFileSync(at('out.csv'), 'utf8').trim().split('\n').slice(1);
    const added = lines.map((line, row) => line.slice(rows[row]!.length));
    runs.push({
      added,
      reasons: attention
        // That a client is on several rows is true of the long file only.
        .flatMap(({ kind, why }) => (/repeated/i.test(kind) ? [] : [why.replaceAll(/[A-Z]+\d+/g, 'cell')])),
    });
  }
  return runs;
}

test('the same cell means the same in eight rows and in forty thousand', async () => {
  // More than a slice of 1 MB, so that slices end within rows.
  const times = 5000;
  const one = await segmented(mixed);
  const many = await segmented(Array.from({ length: times }, () => mixed).flat());
  for (const [run, { added, reasons }] of one.entries()) {
    const wrong = many[run]!.added.findIndex((cells, row) => cells !== added[row % mixed.length]);
    expect(wrong).toBe(-1);
    expect(new Set(many[run]!.reasons)).toEqual(new Set(reasons));
  }
  // By hand: 20 or more is high, 3 or more is high; a text that may be 1.234 or 1,234 is in doubt.
  const segments = one[0]!.added.map((cells) => cells.split(',')[1]);
  expect(segments.slice(0, 4)).toEqual(['Treasure', 'Treasure', 'Unclassified', 'Phase out']);
});

test('a file that grows while it is read is refused', async () => {
  writeFileSync(at('grows.csv'), 'a,b\n1,2\n');
  const source = await inputSource(at('grows.csv'));
  for await (const slice of source.slices()) expect(slice.length).toBe(8);
  appendFileSync(at('grows.csv'), '3,4\n');
  const copy = writeOutput(at('copy.csv'), source.slices(), false);
  await expect(copy).rejects.toThrow('was changed while it was being read');
  expect(existsSync(at('copy.csv'))).toBe(false);
  expect(readdirSync(at('.')).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('more rows than memory has room for are refused with what to do', () => {
  const gigabyte = 2 ** 30;
  expect(() => requireMemory('in.csv', 1_000_000, gigabyte)).not.toThrow();
  expect(() => requireMemory('in.csv', 20_000_000, 4 * gigabyte)).not.toThrow();
  expect(() => requireMemory('in.csv', 50_000_000, 4 * gigabyte)).toThrow(
    /50,000,000 rows.*about 5 GB.*may use 4 GB.*NODE_OPTIONS=--max-old-space-size=5120$/,
  );
});

test('memory that runs out during the work ends it with what to do; what could be freed does not', () => {
  const gigabyte = 2 ** 30;
  const memory = (used: number, freed: number) => {
    let now = used;
    return { read: () => ({ used: now, limit: 4 * gigabyte }), free: () => void (now -= freed) };
  };
  const full = memory(3.5 * gigabyte, 0);
  expect(memoryWatch('in.csv', 9_000_000, full)).toThrow(
    /9,000,000 rows of in\.csv.*the 4 GB of memory.*NODE_OPTIONS=--max-old-space-size=8192$/,
  );
  expect(memoryWatch('in.csv', 9_000_000, memory(3.5 * gigabyte, gigabyte))).not.toThrow();
  expect(memoryWatch('in.csv', 9_000_000, memory(3 * gigabyte, 0))).not.toThrow();
});

test('the bar grows while a long file is read, and never goes back', async () => {
  // Three slices of 1 MB.
  const line = `Ada,40,4,${'x'.repeat(1000)}\nBen,10,1,\n`;
  writeFileSync(at('long.csv'), `Customer,Sales,Loyalty,Note\n${line.repeat(2500)}`);
  const parts: number[] = [];
  const terminal = { print: () => undefined, printError: () => undefined, today: 46354 };
  const args = ['segment', at('long.csv'), '--model', 'sales-loyalty', '--out', at('long-out.csv')];
  const code = await run(args, { ...terminal, showProgress: (part) => void parts.push(part) });
  expect(code).toBe(0);
  expect(parts).toEqual([...parts].sort((a, b) => a - b));
  expect(new Set(parts).size).toBeGreaterThan(8);
  expect(parts.at(-1)).toBe(1);
});
