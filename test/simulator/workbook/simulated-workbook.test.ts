import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SimulatedWorkbook } from '../../../src/simulator/workbook/simulated-workbook';

let workbook: SimulatedWorkbook;
const range = (address: string) => workbook.root.worksheets.getItem('Customers').getRange(address);

beforeEach(() => {
  workbook = new SimulatedWorkbook();
  workbook.loadSheet('Customers', [
    ['Client', 'Sales', 'Loyalty', 'Note'],
    ['Ann', 100, 3, "'007"],
    ['Bob', 300, 7, ''],
    ['Sum', '=SUM(B2:B3)', '', '25%'],
  ]);
  const customers = workbook.root.worksheets.getItem('Customers');
  customers.activate();
  customers.freezePanes.freezeRows(1);
  range('A1:D1').format.font.bold = true;
  range('B2:B4').numberFormat = '#,##0';
  range('B:B').format.columnWidth = 90;
  workbook.root.names.add('Sales', range('B2:B3'));
  const format = range('C2:C3').conditionalFormats.add('CellValue');
  format.cellValue.format.fill.color = '#C6E5CE';
  format.cellValue.rule = { operator: 'GreaterThan', formula1: '5' };
});
afterEach(() => workbook.dispose());

/** Two columns with a format, as the add-in would write them, and taken out again. */
function addAndRemoveColumns(): void {
  range('E:F').insert('Right');
  range('E1:F4').values = [
    ['Segment', 'Strategy'],
    ['Low', 'Wait'],
    ['High', 'Care'],
    ['', ''],
  ];
  range('E1:F1').format.fill.color = '#FFFF00';
  range('E2:E4').conditionalFormats.add('Custom').custom.format.font.bold = true;
  expect(workbook.snapshot().sheets[1]?.cells['E3']?.value).toBe('High');
  range('E2:E4').conditionalFormats.items()[0]?.delete();
  range('E:F').delete('Left');
}

describe('the whole workbook', () => {
  it('is unchanged after columns are added to a range and removed', async () => {
    await workbook.settle();
    const before = workbook.snapshot();
    addAndRemoveColumns();
    await workbook.settle();
    expect(workbook.snapshot()).toEqual(before);
  });

  it('is unchanged after columns are added to a table and removed', async () => {
    workbook.root.tables.add('Customers!A1:C3', true).name = 'Clients';
    await workbook.settle();
    const before = workbook.snapshot();
    const { columns } = workbook.root.tables.getItem('Clients');
    columns.add(undefined, [['Segment'], ['Low'], ['High']]);
    expect(workbook.snapshot()).not.toEqual(before);
    columns.getItem('Segment').delete();
    await workbook.settle();
    expect(workbook.snapshot()).toEqual(before);
  });

  it('lists all visible contents in its snapshot', async () => {
    await workbook.settle();
    const sheet = workbook.snapshot().sheets[1];
    expect(sheet?.cells['B4']).toEqual({ value: 400, formula: '=SUM(B2:B3)', numberFormat: '#,##0' });
    expect(sheet?.cells['D2']).toEqual({ value: '007' });
    expect(sheet?.cells['D4']).toEqual({ value: 0.25, numberFormat: '0%' });
    expect(sheet?.cells['A1']).toEqual({ value: 'Client', style: { bl: 1 } });
    expect(sheet?.frozen).toEqual({ rows: 1, columns: 0 });
    expect(sheet?.columnWidths).toEqual({ B: 120 });
    expect(sheet?.conditionalFormats).toEqual([
      {
        addresses: ['C2:C3'],
        stopIfTrue: false,
        rule: { kind: 'CellValue', rule: { operator: 'GreaterThan', formula1: '5' } },
        style: { bg: { rgb: '#C6E5CE' } },
      },
    ]);
    expect(workbook.snapshot().names).toEqual([
      { name: 'Sales', formula: 'Customers!$B$2:$B$3', visible: true, comment: '' },
    ]);
  });
});

describe('a value typed by a person', () => {
  it('can be undone and redone', async () => {
    const before = workbook.snapshot();
    workbook.type('Customers', 'B2', '150');
    await workbook.settle();
    expect(workbook.values('Customers', 'B2:B4')).toEqual([[150], [300], [450]]);
    workbook.undo();
    await workbook.settle();
    expect(workbook.values('Customers', 'B2:B4')).toEqual([[100], [300], [400]]);
    workbook.redo();
    expect(workbook.values('Customers', 'B2')).toEqual([[150]]);
    workbook.undo();
    await workbook.settle();
    expect(workbook.snapshot().sheets[1]?.cells['B2']).toEqual(before.sheets[1]?.cells['B2']);
  });

  it('is reported to the add-in as a change from outside', async () => {
    const messages: unknown[] = [];
    workbook.onMessages((entries) => messages.push(...entries));
    const sheet = workbook.root.worksheets.getItem('Customers');
    sheet.setEventRegistered('DataChanged', true);
    workbook.type('Customers', 'C2', '9');
    range('C3').values = 8;
    await workbook.settle();
    const details = { worksheetId: sheet.id, changeType: 'RangeEdited', source: 'Local' };
    expect(messages.map((entry) => (entry as unknown[]).slice(0, 3))).toEqual([
      [65536, 10, sheet.id],
      [65536, 10, sheet.id],
    ]);
    expect(messages.map((entry) => JSON.parse((entry as string[])[3] ?? ''))).toEqual([
      { ...details, address: 'C2', triggerSource: 'Unknown' },
      { ...details, address: 'C3', triggerSource: 'ThisLocalAddin' },
    ]);
  });
});

describe('the active sheet', () => {
  it('stays the same when a sheet is added, and reports a change', async () => {
    const messages: unknown[] = [];
    workbook.onMessages((entries) => messages.push(...entries.map(([, type, target]) => [type, target])));
    const { worksheets } = workbook.root;
    worksheets.setEventRegistered('Activated', true);
    worksheets.getItem('Customers').setEventRegistered('Deactivated', true);
    const added = worksheets.add('Policy');
    expect(worksheets.getActiveWorksheet().name).toBe('Customers');
    await workbook.settle();
    expect(messages).toEqual([]);
    added.activate();
    await workbook.settle();
    expect(worksheets.getActiveWorksheet().name).toBe('Policy');
    const customers = worksheets.getItem('Customers').id;
    expect(messages).toEqual([
      [12, customers],
      [11, 'Workbook'],
    ]);
  });
});

describe('calculation', () => {
  it('runs only on request if it is manual', async () => {
    const { application } = workbook.root;
    await workbook.settle();
    application.calculationMode = 'Manual';
    range('B2').values = 500;
    await workbook.settle();
    expect(range('B4').values).toEqual([[400]]);
    await application.calculate('Recalculate');
    expect(range('B4').values).toEqual([[800]]);
  });
});
