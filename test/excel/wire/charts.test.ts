import { beforeEach, expect, test } from '@jest/globals';
import { bookForTests } from '../book/book-for-tests';

const book = bookForTests();
beforeEach(async () => {
  await book.clear();
  await book.addSheet('Figures', [
    ['', 'Clients', 'Sales'],
    ['Key', 2, 800],
    ['Loyal', 3, 150],
  ]);
});

const added = (sheet: Excel.Worksheet) =>
  sheet.charts.add('BarClustered', sheet.getRange('A1:C3'), Excel.ChartSeriesBy.columns);

const bars = (sheet: Excel.Worksheet) => added(sheet).series.getItemAt(0);

async function codeOf(work: (sheet: Excel.Worksheet) => void): Promise<string> {
  try {
    await book.edit('Figures', work);
    return 'done';
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

test('a chart answers what was set, its series what stands in their cells, and moves with them', async () => {
  await book.edit('Figures', (sheet) => {
    const chart = added(sheet);
    chart.name = 'Split';
    chart.title.text = 'Clients and sales';
    chart.legend.visible = false;
    chart.axes.valueAxis.tickLabelPosition = 'Low';
    chart.series.getItemAt(1).gapWidth = 50;
    chart.series.getItemAt(0).points.getItemAt(1).format.fill.setSolidColor('#8FB076');
    chart.setPosition('E2', 'H9');
    sheet.getRange('1:1').insert('Down');
  });
  const read = await Excel.run(async (context) => {
    const chart = context.workbook.worksheets.getItem('Figures').charts.getItem('split');
    chart.load('name,chartType,title/text,legend/visible,axes/valueAxis/tickLabelPosition');
    const series = chart.series.load('items/name,items/gapWidth');
    await context.sync();
    const values = series.items.map((each) => each.getDimensionValues('Values'));
    const categories = series.items[0]!.getDimensionValues('Categories');
    await context.sync();
    const { name, chartType, title, legend, axes } = chart;
    return {
      about: [name, chartType, title.text, legend.visible, axes.valueAxis.tickLabelPosition],
      series: series.items.map((each) => [each.name, each.gapWidth]),
      values: values.map(({ value }) => value),
      categories: categories.value,
    };
  });
  expect(read).toEqual({
    about: ['Split', 'BarClustered', 'Clients and sales', false, 'Low'],
    series: [
      ['Clients', 150],
      ['Sales', 50],
    ],
    values: [
      ['2', '3'],
      ['800', '150'],
    ],
    categories: ['Key', 'Loyal'],
  });
});

test('a scatter chart answers where its axes cross, what its series are called and which point is labelled', async () => {
  await book.edit('Figures', (sheet) => {
    const chart = sheet.charts.add('XYScatter', sheet.getRange('B1:C3'), 'Columns');
    chart.name = 'Map';
    const { categoryAxis, valueAxis } = chart.axes;
    categoryAxis.setPositionAt(2.5);
    valueAxis.minimum = 100;
    valueAxis.maximum = 1000;
    valueAxis.scaleType = 'Logarithmic';
    const more = chart.series.add('More');
    more.setXAxisValues(sheet.getRange('B3'));
    more.setValues(sheet.getRange('C3'));
    const point = more.points.getItemAt(0);
    point.hasDataLabel = true;
    point.dataLabel.text = 'Loyal';
  });
  const read = await Excel.run(async (context) => {
    const { axes, series } = context.workbook.worksheets.getItem('Figures').charts.getItem('Map');
    axes.categoryAxis.load('positionAt');
    axes.valueAxis.load('minimum,maximum,scaleType');
    series.load('items/name,items/chartType');
    await context.sync();
    const across = series.items.map((each) => each.getDimensionValues('Categories'));
    const points = series.items[1]!.points.load('items/hasDataLabel,items/dataLabel/text');
    await context.sync();
    const { minimum, maximum, scaleType } = axes.valueAxis;
    return [
      axes.categoryAxis.positionAt,
      [minimum, maximum, scaleType],
      series.items.map(({ name, chartType }) => [name, chartType]),
      across.map(({ value }) => value),
      points.items.map(({ hasDataLabel, dataLabel }) => [hasDataLabel, dataLabel.text]),
    ];
  });
  expect(read).toEqual([
    2.5,
    [100, 1000, 'Logarithmic'],
    [
      ['Sales', 'XYScatter'],
      ['More', 'XYScatter'],
    ],
    [['2', '3'], ['3']],
    [[true, 'Loyal']],
  ]);
});

test('without seriesBy, builds of Excel differ in what is a series', async () => {
  const names = async () => {
    await book.edit('Figures', (sheet) => void sheet.charts.add('Pie', sheet.getRange('A1:C3')));
    return Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem('Figures');
      charts.load('items/name');
      await context.sync();
      const series = charts.items.at(-1)!.series.load('items/name');
      await context.sync();
      return series.items.map(({ name }) => name);
    });
  };
  expect(await names()).toEqual(['Clients', 'Sales']);
  book.workbook.ways.swapsAutoSeries = true;
  expect(await names()).toEqual(['Key', 'Loyal']);
  book.workbook.ways.swapsAutoSeries = false;
});

test.each<[string, string, (sheet: Excel.Worksheet) => void]>([
  ['a chart that is not there', 'ItemNotFound', (sheet) => sheet.charts.getItem('none').delete()],
  ['one that may be missing', 'done', (sheet) => sheet.charts.getItemOrNullObject('none').delete()],
  ['a series that is not there', 'InvalidArgument', (sheet) => added(sheet).series.getItemAt(2).load('name')],
  [
    'a bar that is not there',
    'InvalidArgument',
    (sheet) => bars(sheet).points.getItemAt(2).format.fill.setSolidColor('red'),
  ],
  ['a colour that is none', 'InvalidArgument', (sheet) => bars(sheet).format.fill.setSolidColor('reddish')],
  ['a gap of more than five bars', 'InvalidArgument', (sheet) => void (bars(sheet).gapWidth = 501)],
  [
    'a kind that is not simulated',
    'ApiNotImplemented',
    (sheet) => void sheet.charts.add('Pareto', sheet.getRange('A1:C3')),
  ],
  [
    'a second axis that no series is drawn on',
    'ItemNotFound',
    (sheet) => void (added(sheet).axes.getItem('Value', 'Secondary').minimum = 0),
  ],
  [
    'an end of an axis that has names',
    'GeneralException',
    (sheet) => void (added(sheet).axes.categoryAxis.minimum = 1),
  ],
  ['markers of bars', 'InvalidOperation', (sheet) => void (bars(sheet).markerSize = 5)],
  [
    'a logarithmic axis that begins at 0',
    'InvalidArgument',
    (sheet) => {
      const { valueAxis } = added(sheet).axes;
      valueAxis.minimum = 0;
      valueAxis.scaleType = 'Logarithmic';
    },
  ],
  [
    'the text of a label that is not shown',
    'ItemNotFound',
    (sheet) => void (bars(sheet).points.getItemAt(0).dataLabel.text = 'mine'),
  ],
  [
    'a chart on a protected sheet',
    'AccessDenied',
    (sheet) => {
      sheet.protection.protect();
      added(sheet);
    },
  ],
  [
    'a change of a chart on a sheet protected since',
    'AccessDenied',
    (sheet) => {
      const chart = added(sheet);
      sheet.protection.protect();
      chart.title.text = 'mine';
    },
  ],
])('%s: %s', async (_, code, work) => {
  expect(await codeOf(work)).toBe(code);
});

test('a property that was not loaded is refused', async () => {
  await book.edit('Figures', (sheet) => {
    expect(() => added(sheet).name).toThrow(/not available/);
  });
});
