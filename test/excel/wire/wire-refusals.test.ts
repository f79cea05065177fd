import { beforeAll, expect, test } from '@jest/globals';
import { startOffice } from '../../setup/office';
import { SmallWorkbook } from './small-workbook';

const workbook = new SmallWorkbook('Customers', 'Archive');

beforeAll(async () => {
  await startOffice(workbook.host);
});

const sheetNamed = (context: Excel.RequestContext, name = 'Customers') =>
  context.workbook.worksheets.getItem(name);

async function failureOf(batch: (context: Excel.RequestContext) => void): Promise<OfficeExtension.Error> {
  const failure: unknown = await Excel.run(async (context) => {
    batch(context);
    await context.sync();
  }).then(
    () => new Error('The batch did not fail.'),
    (reason: unknown) => reason,
  );
  expect(failure).toBeInstanceOf(OfficeExtension.Error);
  return failure as OfficeExtension.Error;
}

test('an item that is not there is an error that names the place', async () => {
  const error = await failureOf((context) => sheetNamed(context, 'Nowhere').getRange('A1').load('values'));
  expect(error.code).toBe('ItemNotFound');
  expect(error.debugInfo.errorLocation).toBe('WorksheetCollection.getItem');
  expect(error.debugInfo.statement).toContain('getItem(');
});

test('an array of the wrong shape is refused', async () => {
  const error = await failureOf((context) => {
    sheetNamed(context).getRange('A1:B1').values = [[1]];
  });
  expect(error.code).toBe('InvalidArgument');
});

test('what a batch did before it failed stays done, what comes after is not', async () => {
  await failureOf((context) => {
    sheetNamed(context).getRange('A1').values = [['before']];
    sheetNamed(context, 'Nowhere').getRange('A1').values = [['never']];
    sheetNamed(context).getRange('A1').values = [['after']];
  });
  await Excel.run(async (context) => {
    const cell = sheetNamed(context).getRange('A1').load('values');
    await context.sync();
    expect(cell.values).toEqual([['before']]);
  });
});

test.each<[string, (context: Excel.RequestContext) => void]>([
  ['Worksheet.charts', (context) => sheetNamed(context).charts.load('items')],
  ['Worksheet.tabColor', (context) => sheetNamed(context).load('tabColor')],
  ['Worksheet.activate', (context) => sheetNamed(context).activate()],
  ['Range.formulas', (context) => void (sheetNamed(context).getRange('A1').formulas = [['=1']])],
  ['Workbook.getSelectedRange', (context) => context.workbook.getSelectedRange().load('address')],
])('%s, which is not simulated, is named', async (member, batch) => {
  const error = await failureOf(batch);
  expect(error.code).toBe('ApiNotImplemented');
  expect(error.message).toContain(member);
});

test('a property that is only read is not set', async () => {
  const error = await failureOf((context) => {
    sheetNamed(context).position = 1;
  });
  expect(error.code).toBe('CannotUpdateReadOnlyProperty');
  expect(error.message).toContain('Worksheet.position');
});
