import { beforeAll, expect, test } from '@jest/globals';
import { until } from '../../e2e/page/until';
import { type SimulatedExcel } from '../../../src/simulator/simulated-excel';
import { startOffice } from '../../setup/office';
import { SmallWorkbook } from './small-workbook';

let excel: SimulatedExcel;

beforeAll(async () => {
  excel = await startOffice(new SmallWorkbook('Customers', 'Archive').host);
});

async function write(sheet: string, address: string, value: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

const listen = (changes: string[]) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Customers');
    const handler = sheet.onChanged.add(async ({ address, worksheetId }) => {
      changes.push(`${worksheetId} ${address}`);
    });
    await context.sync();
    return handler;
  });

test('reports a change to the listeners of that sheet, until they stop', async () => {
  const changes: string[] = [];
  const others: string[] = [];
  const registration = await listen(changes);
  await listen(others);
  await write('Archive', 'C3', 'not listened to');
  await write('Customers', 'C3', 'new');
  await until(['{Customers} C3:C3'], async () => changes);
  await until(['{Customers} C3:C3'], async () => others);

  await Excel.run(registration.context, async (context) => {
    registration.remove();
    await context.sync();
  });
  await write('Customers', 'C4', 'only the other listens');
  await until(['{Customers} C3:C3', '{Customers} C4:C4'], async () => others);
  expect(changes).toHaveLength(1);
});

test('an event that is not simulated is named', async () => {
  const failure: unknown = await Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(async () => {});
    context.workbook.onActivated.add(async () => {});
    await context.sync();
  }).catch((reason: unknown) => reason);
  expect(failure).toBeInstanceOf(OfficeExtension.Error);
  expect((failure as OfficeExtension.Error).code).toBe('ApiNotImplemented');
  expect((failure as OfficeExtension.Error).message).toContain('Workbook.onActivated');
});

test('hiding and showing the task pane is announced', async () => {
  const seen: string[] = [];
  const stop = await Office.addin.onVisibilityModeChanged(async ({ visibilityMode }) => {
    seen.push(visibilityMode);
  });
  await Office.addin.hide();
  expect(excel.visibility.state).toBe('Background');
  await until(['Hidden'], async () => seen);
  await Office.addin.showAsTaskpane();
  await until(['Hidden', 'Taskpane'], async () => seen);
  await stop();
});
