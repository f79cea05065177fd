import { beforeAll, expect, test } from '@jest/globals';
import { type SimulatedExcel } from '../../../src/simulator/simulated-excel';
import { startOffice } from '../../setup/office';
import { SmallWorkbook } from './small-workbook';

let excel: SimulatedExcel;

beforeAll(async () => {
  excel = await startOffice(new SmallWorkbook('Customers').host, { displayLanguage: 'zh-CN' });
});

test('the add-in finds itself in Excel on Windows, in the language that was asked for', () => {
  expect(Office.context.host).toBe('Excel');
  expect(Office.context.platform).toBe('PC');
  expect(Office.context.displayLanguage).toBe('zh-CN');
  expect(Office.context.officeTheme.bodyBackgroundColor).toBe('#ffffff');
});

test('requirement sets are those of a current Excel', () => {
  const { requirements } = Office.context;
  expect(requirements.isSetSupported('ExcelApi', '1.17')).toBe(true);
  expect(requirements.isSetSupported('ExcelApi', '1.99')).toBe(false);
  expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
  expect(requirements.isSetSupported('CustomFunctionsRuntime', '1.4')).toBe(true);
});

test('document settings are saved with the document', async () => {
  const { settings } = Office.context.document;
  settings.set('policy', { model: 'sales-loyalty' });
  const status = await new Promise((resolve) => settings.saveAsync((result) => resolve(result.status)));
  expect(status).toBe('succeeded');
  expect(JSON.parse(excel.settings.read()['policy'] ?? '')).toEqual({ model: 'sales-loyalty' });
});

test('the add-in can be made to start with the workbook', async () => {
  expect(await Office.addin.getStartupBehavior()).toBe('None');
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  expect(await Office.addin.getStartupBehavior()).toBe('Load');
  expect(excel.startup.state).toBe('Background');
});

test('a ribbon button runs its action and is done when the action says so', async () => {
  const pressed: string[] = [];
  Office.actions.associate('segmentSheet', (event: Office.AddinCommands.Event) => {
    pressed.push(event.source.id);
    setTimeout(() => {
      pressed.push('done');
      event.completed();
    }, 5);
  });
  await excel.pressRibbonButton('segmentSheet', 'SegmentButton');
  expect(pressed).toEqual(['SegmentButton', 'done']);
});

test('a ribbon button without an action is named', async () => {
  await expect(excel.pressRibbonButton('nothing')).rejects.toThrow('nothing');
});
