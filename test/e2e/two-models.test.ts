import { expect, test } from '@jest/globals';
import type { DemoPage } from './page/demo-page';
import { demoWhenAsked } from './page/fresh-demo';
import { inOneLanguage } from './page/in-one-language';
import { until } from './page/until';

let demo: DemoPage;
const open = demoWhenAsked((opened) => {
  demo = opened;
});

test('with the segments of two models one click puts them together on a sheet, another takes it away', async () => {
  for (const [locale, { segment, undo, model, make, remove, removed, sheet, total }] of inOneLanguage(
    [
      [
        'en-US',
        {
          ...{ segment: 'Segment sheet', undo: 'Undo this run', model: 'ABC by profit' },
          ...{
            make: 'Make the sheet',
            remove: 'Remove the sheet',
            removed: /The sheet Two Models was removed/,
          },
          ...{ sheet: 'Two Models', total: 'Total' },
        },
      ],
      [
        'zh-CN',
        {
          ...{ segment: '为客户分级', undo: '撤消这次分级', model: 'ABC 利润分析' },
          ...{ make: '生成对照表', remove: '移除对照表', removed: /已移除工作表“两个模型”/ },
          ...{ sheet: '两个模型', total: '合计' },
        },
      ],
    ] as const,
    'zh-CN',
  )) {
    await open({ locale });
    await demo.press(segment);
    await demo.paneButton(undo).waitFor();
    expect(await demo.paneButton(make).count()).toBe(0);
    await demo.ask(model);
    await demo.press(segment);
    await demo.paneButton(make).waitFor();
    const before = await demo.whole();
    await demo.press(make);
    await demo.sheetIs(sheet);
    // Clients by ABC (A, B, C, Unclassified, none) and by sales and loyalty; the total of the sample's 312 clients.
    await until([total, 312], async () => {
      const { cells } = (await demo.whole()).sheets.find((each) => each.name === sheet)!;
      return [cells['A14']?.value, cells['H14']?.value];
    });
    await demo.screenshot(`two-models-${locale}`);
    await demo.press(remove);
    await demo.says(removed);
    await until(before.sheets.length, async () => (await demo.whole()).sheets.length);
  }
});
