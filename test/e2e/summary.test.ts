import { expect, test } from '@jest/globals';
import type { DemoPage } from './page/demo-page';
import { demoWhenAsked } from './page/fresh-demo';
import { inOneLanguage } from './page/in-one-language';
import { until } from './page/until';

let demo: DemoPage;
const open = demoWhenAsked((opened) => {
  demo = opened;
});

test('after a run one click makes the summary sheet, another takes it away; so it is with the care plan', async () => {
  for (const [locale, segment, make, made, remove, removed, sheet, total, care] of inOneLanguage(
    [
      [
        'en-US',
        'Segment sheet',
        'Summary sheet',
        /The summary is on the sheet Client Summary/,
        'Remove the summary',
        /was removed/,
        'Client Summary',
        'Total',
        {
          ...{ make: 'Care plan', made: /The care plan is on the sheet Care Plan/, sheet: 'Care Plan' },
          ...{ remove: 'Remove the care plan', removed: /The visit log Visit Log was blank/ },
        },
      ],
      [
        'zh-CN',
        '为客户分级',
        '概览表',
        /概览在工作表“客户概览”上/,
        '移除概览',
        /已移除概览工作表/,
        '客户概览',
        '合计',
        {
          ...{ make: '客户关怀计划', made: /关怀计划在工作表“客户关怀计划”上/, sheet: '客户关怀计划' },
          ...{ remove: '移除关怀计划', removed: /拜访记录表“拜访记录”为空/ },
        },
      ],
    ] as const,
    'zh-CN',
  )) {
    await open({ locale });
    expect(await demo.paneButton(make).count()).toBe(0);
    await demo.press(segment);
    await demo.paneButton(make).waitFor();
    const before = await demo.whole();
    await demo.press(make);
    await demo.says(made);
    // Tiers from row 6 on, then Unclassified, no tier, and the total of the sample's 312 clients.
    await until([total, 312], async () => {
      const { cells } = (await demo.whole()).sheets.find(({ name }) => name === sheet)!;
      return [cells['A12']?.value, cells['B12']?.value];
    });
    // The charts of the sheet in front: clients and money of each segment.
    await until([94, 74, 62, 78], async () => {
      const picture = await demo.page.locator('#charts svg').first().getAttribute('aria-label');
      return [...picture!.matchAll(/ (\d+)(?=,|$)/g)].slice(0, 4).map(([, number]) => Number(number));
    });
    // The map: ten are named, and of 312 clients four have no segment and two a word for a number.
    await until([10, 306], async () => {
      const map = await demo.page.locator('#charts svg:has(circle)').getAttribute('aria-label');
      const counts = [...map!.matchAll(/ (\d+)(?=,|$)/g)].map(([, count]) => Number(count));
      return [counts[0], counts.slice(1, 5).reduce((sum, count) => sum + count, 0)];
    });
    await demo.screenshot(`summary-${locale}`);
    await demo.press(remove);
    await demo.says(removed);
    await demo.page.locator('#charts').waitFor({ state: 'hidden' });
    await until(before.sheets.length, async () => (await demo.whole()).sheets.length);
    // According to this list nobody was ever contacted, so all 312 clients are in the plan.
    await demo.press(care.make);
    await demo.says(care.made);
    await demo.sheetIs(care.sheet);
    await until(312, async () => {
      const { cells } = (await demo.whole()).sheets.find(({ name }) => name === care.sheet)!;
      return Math.max(
        ...Object.entries(cells).map(([at, cell]) => (/^A\d+$/.test(at) ? Number(cell?.value) || 0 : 0)),
      );
    });
    await demo.screenshot(`care-${locale}`);
    await demo.press(care.remove);
    await demo.says(care.removed);
    await until(before.sheets.length, async () => (await demo.whole()).sheets.length);
  }
});

test("the ribbon's button makes the summary and makes it again; the pane says what came of it, and asks", async () => {
  await open();
  await demo.button('Summary sheet').click();
  await demo.says(/There are no segments of this model on the sheet Customers/);
  await demo.press('Close');
  await demo.press('Segment sheet');
  await demo.paneButton('Summary sheet').waitFor();
  await demo.button('Summary sheet').click();
  await demo.says('The summary is on the sheet Client Summary.');
  await demo.sheetIs('Client Summary');
  // The pane still shows the list, though a sheet without clients is in front.
  await demo.says(/312 clients/);
  await demo.type('B6', '7');
  await demo.button('Summary sheet').click();
  await demo.says(/You typed into these cells of the summary: 'Client Summary'!B6/);
  await demo.screenshot('summary-by-ribbon');
  await demo.press('Write over them');
  await demo.says('The summary is on the sheet Client Summary.');
  await until([94, 312], async () => {
    const { cells } = (await demo.whole()).sheets.find(({ name }) => name === 'Client Summary')!;
    return [cells['B6']?.value, cells['B12']?.value];
  });
});
