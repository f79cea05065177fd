import { expect, test } from '@jest/globals';
import type { DemoPage } from './page/demo-page';
import { demoWhenAsked } from './page/fresh-demo';
import { inOneLanguage } from './page/in-one-language';
import { until } from './page/until';

let demo: DemoPage;
const open = demoWhenAsked((opened) => {
  demo = opened;
});

const rows = [
  'Client,Sales,Loyalty,Owner',
  'Acme,500,9,Ann',
  'Birch,300,1,Bob',
  'Cole,50,8,Ann',
  'Dahl,20,2,Bob',
];

test('levels are typed on their sheet, the hours follow, and a client gets a card without the name of her segment', async () => {
  for (const [locale, words] of inOneLanguage(
    [
      [
        'en-US',
        {
          segment: 'Segment sheet',
          make: 'Service levels',
          made: /The service levels are on the sheet Service Levels\./,
          balance: 'Each quarter needs 8 hours, and 6 are available: 2 too few.',
          sentence: 'Visits: 4 a quarter; Response time: 24 h; Looked after by: Ann',
          client: 'This client: Acme',
          card: 'Card for the client',
          carded: /The card is on the sheet Service Card/,
          sheet: 'Service Card',
          told: ['Visits', '4 a quarter', 'Response time', '24 h', 'Looked after by', 'Ann'],
          tier: 'Treasure',
          remove: 'Remove the service levels',
          confirm: /with what you typed into its coloured cells \(5\)\?/,
          yes: 'Delete it',
          removed: /The sheet Service Levels was removed/,
        },
      ],
      [
        'zh-CN',
        {
          segment: '为客户分级',
          make: '服务标准',
          made: /服务标准在工作表“服务标准”上。/,
          balance: '每季度需要 8 小时，可用 6 小时，相差 2 小时，不够用。',
          sentence: '拜访：每季度 4 次；响应时间：24 h；负责人：Ann',
          client: '该客户：Acme',
          card: '给客户的服务卡',
          carded: /服务卡在工作表“客户服务卡”上/,
          sheet: '客户服务卡',
          told: ['拜访', '每季度 4 次', '响应时间', '24 h', '负责人', 'Ann'],
          tier: '珍贵客户',
          remove: '移除服务标准',
          confirm: /连同您在有底色的单元格中填写的内容（5 项）/,
          yes: '删除',
          removed: /工作表“服务标准”已移除/,
        },
      ],
    ] as const,
    'en-US',
  )) {
    await open({ locale });
    await demo.openList('four.csv', rows);
    await demo.press(words.segment);
    await demo.paneButton(words.make).waitFor();
    const list = (await demo.whole()).sheets[0]!.name;
    await demo.press(words.make);
    await demo.says(words.made);
    // The first segment has Acme alone: 4 visits of 2 hours.
    for (const [address, text] of [
      ['B7', '6'],
      ['B10', '4'],
      ['C10', '2'],
      ['D10', '24 h'],
      ['F10', 'Ann'],
    ] as const)
      await demo.type(address, text);
    const cell = async (name: string, address: string) =>
      (await demo.whole()).sheets.find((sheet) => sheet.name === name)!.cells[address]?.value;
    const levels = (await demo.whole()).sheets.find(({ cells }) => cells['B10']?.value === 4)!.name;
    await until(words.balance, () => cell(levels, 'A5'));
    await until(words.sentence, () => cell(levels, 'H10'));
    await demo.select('A1');
    await demo.screenshot(`service-levels-${locale}`);
    await demo.page.locator('#spreadsheet').getByText(list, { exact: true }).last().click();
    await demo.select('A2');
    await demo.says(words.client);
    await demo.press(words.card);
    await demo.says(words.carded);
    await demo.sheetIs(words.sheet);
    await demo.screenshot(`service-card-${locale}`);
    const { cells } = (await demo.whole()).sheets.find(({ name }) => name === words.sheet)!;
    const shown = Object.values(cells).map(({ value }) => String(value));
    expect(shown).toEqual(expect.arrayContaining(['Acme', ...words.told]));
    expect(shown.join()).not.toContain(words.tier);
    await demo.page.locator('#spreadsheet').getByText(list, { exact: true }).last().click();
    await demo.press(words.remove);
    await demo.says(words.confirm);
    await demo.press(words.yes);
    await demo.says(words.removed);
  }
  expect(demo.wrong).toEqual([]);
});

test('the tick Entitled to writes what each client gets beside the segments, and the pane has it ticked again', async () => {
  await open({ locale: 'en-US' });
  await demo.openList('four.csv', rows);
  await demo.press('Segment sheet');
  await demo.paneButton('Service levels').waitFor();
  const [list] = (await demo.whole()).sheets.map(({ name }) => name);
  await demo.press('Service levels');
  await demo.says(/The service levels are on the sheet Service Levels\./);
  await demo.type('B10', '4');
  await demo.type('F10', 'Ann');
  const onSheet = () => demo.page.locator('#spreadsheet').getByText(list!, { exact: true }).last().click();
  await onSheet();
  await demo.pane.getByLabel('Write the column Entitled to beside the segments').check();
  await demo.press('Segment sheet');
  const cells = async () => {
    const { cells: of } = (await demo.whole()).sheets.find(({ name }) => name === list)!;
    return ['G1', 'G2', 'G3'].map((address) => of[address]?.value);
  };
  // Acme is the only client with much of both.
  await until(['Entitled to', 'Visits: 4 a quarter; Looked after by: Ann', ''], cells);
  await demo.screenshot('entitled-to');
  expect(await demo.pane.getByLabel('Write the column Entitled to beside the segments').isChecked()).toBe(
    true,
  );
  expect(demo.wrong).toEqual([]);
});
