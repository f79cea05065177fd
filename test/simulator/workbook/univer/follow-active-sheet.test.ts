import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SimulatedWorkbook } from '../../../../src/simulator/workbook/simulated-workbook';

let workbook: SimulatedWorkbook;
const list = () => workbook.root.worksheets.getItem('Clients');
const filtered = { filterOn: 'Values', values: ['7'] } as Excel.FilterCriteria;

beforeEach(() => {
  workbook = new SimulatedWorkbook();
  workbook.loadSheet('Clients', [
    ['Client', 'Sales', 'Loyalty'],
    ['Ann', 100, 3],
    ['Bob', 300, 7],
    ['Total', '', ''],
  ]);
  workbook.loadSheet('Other', [['Client'], ['Ann']]);
  list().activate();
  list().autoFilter.apply(list().getRange('A1:C3'), 2, filtered);
  list().getRange('A4:B4').merge(false);
});
afterEach(() => workbook.dispose());

/** What happens to another sheet, after which Univer alone would let the active sheet's filter or merged cells stay. */
const elsewhere: readonly (readonly [what: string, change: () => void])[] = [
  ['nothing happens but that another sheet was added before', () => undefined],
  ['a sheet is added', () => void workbook.root.worksheets.add('New')],
  [
    'a sheet is shown again',
    () => {
      const other = workbook.root.worksheets.getItem('Other');
      other.visibility = 'Hidden';
      other.visibility = 'Visible';
    },
  ],
  [
    'another sheet gets a filter',
    () => {
      const other = workbook.root.worksheets.getItem('Other');
      other.autoFilter.apply(other.getRange('A1:A2'), 0, {
        filterOn: 'Values',
        values: ['Ann'],
      } as Excel.FilterCriteria);
    },
  ],
  [
    'cells of another sheet are merged',
    () => workbook.root.worksheets.getItem('Other').getRange('A4:B4').merge(false),
  ],
  [
    'a client is typed below the filter of another sheet',
    () => {
      const other = workbook.root.worksheets.getItem('Other');
      other.autoFilter.apply(other.getRange('A1:A2'));
      list().activate();
      other.getRange('A3').values = 'Bob';
    },
  ],
];

describe.each(elsewhere)('if %s', (_, change) => {
  beforeEach(async () => {
    change();
    await workbook.calculated();
  });

  it('a filter and merged cells move with an inserted column', () => {
    list().getRange('B:B').insert('Right');
    expect(list().autoFilter.getRange().address).toBe('Clients!A1:D3');
    expect(list().autoFilter.criteria.map((each) => each?.values)).toEqual([
      undefined,
      undefined,
      undefined,
      ['7'],
    ]);
    expect(list().getRange('A4').getMergedAreasOrNullObject()?.address).toBe('Clients!A4:C4');
  });

  it('a filter and merged cells move with a deleted row', () => {
    list().getRange('3:3').delete('Up');
    expect(list().autoFilter.getRange().address).toBe('Clients!A1:C2');
    expect(list().getRange('A3').getMergedAreasOrNullObject()?.address).toBe('Clients!A3:B3');
  });
});
