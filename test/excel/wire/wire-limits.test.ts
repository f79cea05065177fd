import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { until } from '../../e2e/page/until';
import { type SimulatedExcel } from '../../../src/simulator/simulated-excel';
import { startOffice } from '../../setup/office';
import { SmallWorkbook } from './small-workbook';

const workbook = new SmallWorkbook('Customers');
let excel: SimulatedExcel;

beforeAll(async () => {
  excel = await startOffice(workbook.host);
});

afterEach(() => {
  excel.intercept = undefined;
});

const valueOfA1 = () => workbook.worksheets.getItem('Customers').cells.get('0,1') ?? '';

function write(text: string, address = 'A1'): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Customers').getRange(address).values = [[text]];
    await context.sync();
  });
}

test('a request over 5 MB is refused, and nothing of it is done', async () => {
  await write('small');
  // 2 MB of characters, three bytes each in UTF-8.
  await expect(write('客'.repeat(2_000_000))).rejects.toMatchObject({
    code: 'RequestPayloadSizeLimitExceeded',
  });
  expect(valueOfA1()).toBe('small');
});

test('a reply over 5 MB is refused', async () => {
  const large = 'x'.repeat(3_000_000);
  await write(large, 'A1');
  await write(large, 'B1');
  const read = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Customers').getRange('A1:B1').load('values');
    await context.sync();
  });
  await expect(read).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
});

test('what goes over the wire is counted', async () => {
  await write('客户');
  const [exchange, ...more] = excel.exchanges.filter(({ request }) => request.includes('客户'));
  expect(more).toEqual([]);
  expect(exchange?.requestBytes).toBe(Buffer.byteLength(exchange?.request ?? ''));
  expect(exchange?.replyBytes).toBe(Buffer.byteLength(exchange?.reply ?? ''));
});

test('a message can be made to fail: nothing is done, and the next one works', async () => {
  await write('kept');
  const failing = excel.exchanges.length + 1;
  excel.intercept = ({ number }) => (number === failing ? { kind: 'refused' } : undefined);
  await expect(write('lost')).rejects.toMatchObject({ code: 'GeneralException' });
  expect(valueOfA1()).toBe('kept');
  await write('next');
  expect(valueOfA1()).toBe('next');
});

test.each([
  [true, 'done'],
  [false, 'before'],
])('an answer can be lost (carried out: %s), and the next message works', async (done, expected) => {
  await write('before');
  let answered = false;
  await new Promise<void>((sent) => {
    excel.intercept = () => {
      sent();
      return { kind: 'noAnswer', done };
    };
    void write('done').then(() => (answered = true));
  });
  await until(expected, async () => valueOfA1());
  excel.intercept = undefined;
  await write('next', 'B1');
  expect(answered).toBe(false);
});
