import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SimulatedWorkbook } from '../../../../../src/simulator/workbook/simulated-workbook';

let workbook: SimulatedWorkbook;
const sheet = () => workbook.root.worksheets.getActiveWorksheet();
const range = (address: string) => sheet().getRange(address);

beforeEach(() => {
  workbook = new SimulatedWorkbook();
  range('A1:C4').values = [
    ['Client', 'Sales', 'Loyalty'],
    ['Ann', 100, 3],
    ['Bob', 300, 7],
    ['Cy', 200, 5],
  ];
});
afterEach(() => workbook.dispose());

const addTable = (address: string, name?: string) => {
  const table = sheet().tables.add(address, true);
  if (name) table.name = name;
  return table;
};

describe('a table', () => {
  it('has its header and data ranges where Excel has them', () => {
    const table = addTable('A1:C4', 'Customers');
    expect(table.getRange().address).toBe('Sheet1!A1:C4');
    expect(table.getHeaderRowRange().address).toBe('Sheet1!A1:C1');
    expect(table.getDataBodyRange().address).toBe('Sheet1!A2:C4');
    expect(table.columns.getItem('sales').getDataBodyRange().values).toEqual([[100], [300], [200]]);
    expect(workbook.root.tables.getItem('customers').id).toBe(table.id);
    expect(range('B3').getTables().getCount()).toBe(1);
    expect(range('E3').getTables().getCount()).toBe(0);
  });

  it('takes the filter of a column along as columns come and go', () => {
    const table = addTable('A1:C4');
    const loyal = { filterOn: 'Values', values: ['7'] } as Excel.FilterCriteria;
    table.columns.getItem('Loyalty').filter.apply(loyal);
    const filtered = () => {
      const at = table.autoFilter.criteria.findIndex((each) => each?.filterOn === 'Values');
      return at < 0 ? 'none' : table.columns.getItemAt(at).name;
    };
    range('B:B').insert('Right');
    expect(filtered()).toBe('Loyalty');
    range('B:C').delete('Left');
    expect(filtered()).toBe('Loyalty');
    range('B:B').delete('Left');
    expect(filtered()).toBe('none');
  });

  it('gets names for blank and repeated headers', () => {
    range('A1:C1').values = [['', 'Sales', 'sales']];
    addTable('A1:C4');
    expect(range('A1:C1').values).toEqual([['Column1', 'Sales', 'sales2']]);
    range('B1').values = '';
    expect(range('A1:C1').values).toEqual([['Column1', 'Column2', 'sales2']]);
    // A new column takes a name that is free; those that are there keep theirs.
    range('B:B').insert('Right');
    expect(range('A1:D1').values).toEqual([['Column1', 'Column3', 'Column2', 'sales2']]);
  });

  it('is found by formulas, also in the short form [@Column]', async () => {
    addTable('A1:C4', 'Customers');
    range('D2:D3').values = [['=Customers[@Sales]*2'], ['=SUM(Customers[Sales])']];
    const column = sheet().tables.getItem('Customers').columns.add(undefined, '=[@Sales]+[@Loyalty]', 'Both');
    await workbook.settle();
    expect(column.values).toEqual([['Both'], [103], [307], [205]]);
    expect(column.getRange().formulas[1]).toEqual(['=[@Sales]+[@Loyalty]']);
    expect(range('E2:E3').values).toEqual([[200], [600]]);
    expect(range('E2').formulas).toEqual([['=Customers[@Sales]*2']]);
  });

  it('is refused if Excel refuses it', () => {
    addTable('A1:C4', 'Customers');
    expect(() => addTable('C3:E6')).toThrow("can't overlap");
    range('F1').values = 'x';
    const other = addTable('F1:F3');
    expect(() => (other.name = 'customers')).toThrow('already exists');
    expect(() => (other.name = 'A1')).toThrow('argument is invalid');
    expect(() => (other.name = 'two words')).toThrow('argument is invalid');
  });

  it('keeps its columns when one is inserted and deleted again', async () => {
    range('E1:E4').values = [['beside'], [1], [2], ['=SUM(E2:E3)']];
    const before = sheet().getRange('A1:H6').formulas;
    const table = addTable('A1:C4', 'Customers');
    table.columns.add(1, [['x'], ['y'], ['z']], 'New');
    expect(table.getRange().address).toBe('Sheet1!A1:D4');
    expect(range('A1:F1').values).toEqual([['Client', 'New', 'Sales', 'Loyalty', '', 'beside']]);
    expect(range('F4').formulas).toEqual([['=SUM(F2:F3)']]);
    table.columns.getItem('New').delete();
    expect(table.getRange().address).toBe('Sheet1!A1:C4');
    expect(table.columns.items().map(({ name }) => name)).toEqual(['Client', 'Sales', 'Loyalty']);
    expect(sheet().getRange('A1:H6').formulas).toEqual(before);
  });

  it('moves with rows and columns inserted before it', () => {
    const table = addTable('A1:C4', 'Customers');
    range('1:2').insert('Down');
    range('A:A').insert('Right');
    expect(table.getRange().address).toBe('Sheet1!B3:D6');
    range('A:A').delete('Left');
    range('1:1').delete('Up');
    expect(table.getRange().address).toBe('Sheet1!A2:C5');
  });
});

describe('cells beside a table', () => {
  it('move with its columns, and so does another table', () => {
    const table = addTable('A1:C4', 'Customers');
    range('E1:F4').values = [
      ['a', 'b'],
      [1, 2],
      [3, 4],
      [5, 6],
    ];
    const beside = addTable('E1:F4', 'Beside');
    table.columns.add(undefined, undefined, 'New');
    expect(beside.getRange().address).toBe('Sheet1!F1:G4');
    expect(beside.columns.items().map(({ name }) => name)).toEqual(['a', 'b']);
    table.columns.getItem('New').delete();
    expect(beside.getRange().address).toBe('Sheet1!E1:F4');
  });

  it('do not move if that would split another table', () => {
    const table = addTable('A1:C4', 'Customers');
    range('E3:E8').values = 'x';
    addTable('E3:E8', 'Lower');
    expect(() => table.columns.add(undefined, undefined, 'New')).toThrow('shift cells of another table');
    expect(table.getRange().address).toBe('Sheet1!A1:C4');
  });
});
