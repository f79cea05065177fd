import { expect, test } from '@jest/globals';
import type { DemoPage } from './page/demo-page';
import { demoWhenAsked } from './page/fresh-demo';
import { inOneLanguage } from './page/in-one-language';
import { until } from './page/until';

let demo: DemoPage;
const open = demoWhenAsked((opened) => {
  demo = opened;
});

const clients = [
  'Client,Sales,Loyalty,Before',
  'Ann,200,90,Treasure',
  'Bob,190,80,Phase out',
  'Cid,180,5,Treasure',
  'Dan,20,4,Phase out',
  'Eve,10,70,',
  'Fay,15,60,Rising star',
];

/** The figures beside a text in the first column of a sheet, and the cell seven columns to the right. */
const beside = async (sheet: string, label: string) => {
  const { cells } = (await demo.whole()).sheets.find(({ name }) => name === sheet)!;
  const row = Object.keys(cells).find(
    (address) => address.startsWith('A') && cells[address]!.value === label,
  );
  return row && cells[row.replace('A', 'B')]?.value;
};

test('last quarter’s column of segments is compared with today’s in the pane', async () => {
  for (const [
    locale,
    { segment, undo, look, field, compare, sheet, up, lost, remove, removed },
  ] of inOneLanguage(
    [
      [
        'en-US',
        {
          ...{ segment: 'Segment sheet', undo: 'Undo this run', field: 'Before' },
          ...{
            look: 'Look for columns with segments',
            compare: 'Compare',
            sheet: 'Movement',
            up: 'up',
            lost: 'new',
          },
          ...{ remove: 'Remove the comparison', removed: 'The sheet Movement was removed' },
        },
      ],
      [
        'zh-CN',
        {
          ...{ segment: '为客户分级', undo: '撤消这次分级', field: '此前' },
          ...{ look: '查找含级别的列', compare: '比较', sheet: '客户变动', up: '上升', lost: '新增' },
          ...{ remove: '移除比较', removed: '工作表“客户变动”已移除' },
        },
      ],
    ] as const,
    'en-US',
  )) {
    await open({ locale });
    await demo.openList('quarter.csv', clients);
    await demo.press(segment);
    await demo.paneButton(undo).waitFor();
    await demo.press(look);
    await until('Before', async () =>
      demo.pane.getByLabel(field).first().locator('option:checked').textContent(),
    );
    await demo.screenshot(`movement-pane-${locale}`);
    await demo.press(compare);
    await demo.sheetIs(sheet);
    // Bob rose to Treasure. Eve is new. Cid, a Treasure with little loyalty, went down.
    await until([1, 1], async () => [await beside(sheet, up), await beside(sheet, lost)]);
    await demo.screenshot(`movement-${locale}`);
    await demo.press(remove);
    await demo.says(removed);
  }
  expect.hasAssertions();
});
