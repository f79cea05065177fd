import { beforeAll, expect, test } from '@jest/globals';
import { startOffice } from '../../setup/office';
import { SmallWorkbook } from './small-workbook';

const workbook = new SmallWorkbook('Customers', 'Archive');

beforeAll(async () => {
  await startOffice(workbook.host);
});

const sheetNamed = (context: Excel.RequestContext, name = 'Customers') =>
  context.workbook.worksheets.getItem(name);

test('values written are read again, in the same batch and the next', async () => {
  await Excel.run(async (context) => {
    const range = sheetNamed(context).getRange('B2:C3');
    range.values = [
      ['Acme', 1],
      ['Birch', true],
    ];
    range.load('values, address');
    await context.sync();
    expect(range.values).toEqual([
      ['Acme', 1],
      ['Birch', true],
    ]);
    expect(range.address).toBe('Customers!B2:C3');
    const row = range.getRow(1);
    row.load('values');
    await context.sync();
    expect(row.values).toEqual([['Birch', true]]);
  });
});

test('what was not loaded cannot be read', async () => {
  await Excel.run(async (context) => {
    const range = sheetNamed(context).getRange('B2');
    range.load('rowCount');
    await context.sync();
    expect(range.rowCount).toBe(1);
    expect(() => range.values).toThrow(/values.*not available|not loaded/);
  });
});

test('load() without names loads every scalar and nothing of what lies behind', async () => {
  await Excel.run(async (context) => {
    const sheet = sheetNamed(context).load();
    await context.sync();
    expect(sheet.toJSON()).toMatchObject({ id: '{Customers}', name: 'Customers', position: 0 });
  });
});

test('properties behind properties are loaded by path or by object', async () => {
  await Excel.run(async (context) => {
    const range = sheetNamed(context).getRange('B2');
    range.format.fill.color = '#FF0000';
    range.format.fill.load('color');
    range.load('format/columnWidth');
    const again = sheetNamed(context)
      .getRange('C2')
      .load({ rowCount: true, format: { fill: { color: true } } });
    await context.sync();
    expect(range.format.fill.color).toBe('#FF0000');
    expect(range.format.columnWidth).toBe(64);
    expect(again.format.fill.color).toBe('#FFFFFF');
    expect(again.rowCount).toBe(1);
  });
});

test('set() sets properties at every depth', async () => {
  await Excel.run(async (context) => {
    const range = sheetNamed(context).getRange('D4');
    range.set({ values: [['x']], format: { columnWidth: 20, fill: { color: '#00FF00' } } });
    range.load('values');
    range.format.load('columnWidth');
    range.format.fill.load('color');
    await context.sync();
    expect(range.values).toEqual([['x']]);
    expect(range.format.columnWidth).toBe(20);
    expect(range.format.fill.color).toBe('#00FF00');
  });
});

test('a collection gives its entries, by name and by page', async () => {
  await Excel.run(async (context) => {
    const all = context.workbook.worksheets.load('items/name');
    const count = context.workbook.worksheets.getCount();
    await context.sync();
    expect(all.items.map(({ name }) => name)).toEqual(['Customers', 'Archive']);
    expect(count.value).toBe(2);
    const second = context.workbook.worksheets.load({ name: true, $top: 1, $skip: 1 });
    await context.sync();
    expect(second.items.map(({ name }) => name)).toEqual(['Archive']);
  });
});

test('an entry of a collection can be used on', async () => {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/id');
    await context.sync();
    const [, archive] = sheets.items;
    archive!.getRange('A1').values = [['old']];
    const cell = sheetNamed(context, 'Archive').getRange('A1').load('values');
    await context.sync();
    expect(cell.values).toEqual([['old']]);
  });
});

test('a null object is null, and so is all that lies behind it', async () => {
  await Excel.run(async (context) => {
    const none = context.workbook.worksheets.getItemOrNullObject('Nowhere');
    const behind = none.getRange('A1').load('values');
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect(behind.isNullObject).toBe(true);
    const some = context.workbook.worksheets.getItemOrNullObject('Archive').load('name, isNullObject');
    await context.sync();
    expect(some.isNullObject).toBe(false);
    expect(some.name).toBe('Archive');
  });
});

test('objects are passed as arguments', async () => {
  await Excel.run(async (context) => {
    const sheet = sheetNamed(context);
    const around = sheet.getRange('A1').getBoundingRect(sheet.getRange('A5')).load('address');
    await context.sync();
    expect(around.address).toBe('Customers!A1:A5');
  });
});

test('an array that office.js cuts into pieces arrives whole', async () => {
  const values = Array.from({ length: 2000 }, (_, row) => [`client ${row}`, row]);
  await Excel.run(async (context) => {
    const range = sheetNamed(context).getRange('A1:B2000');
    range.values = values;
    range.load('values');
    await context.sync();
    expect(range.values).toEqual(values);
  });
});

test('a tracked range is used on in another run', async () => {
  const tracked = await Excel.run(async (context) => {
    const range = sheetNamed(context, 'Archive').getRange('E5');
    range.values = [['kept']];
    context.trackedObjects.add(range);
    await context.sync();
    return range;
  });
  await Excel.run(tracked, async (context) => {
    tracked.load('values');
    await context.sync();
    expect(tracked.values).toEqual([['kept']]);
    tracked.untrack();
    await context.sync();
  });
});

test('calculation is done before values are read', async () => {
  const before = workbook.settled;
  await Excel.run(async (context) => {
    sheetNamed(context).getRange('A1').values = [[1]];
    await context.sync();
    expect(workbook.settled).toBe(before);
    sheetNamed(context).getRange('A1').load('values');
    await context.sync();
    expect(workbook.settled).toBe(before + 1);
  });
});
