import { expect, test } from '@jest/globals';
import type { DemoPage } from './page/demo-page';
import { demoWhenAsked } from './page/fresh-demo';
import { inOneLanguage } from './page/in-one-language';
import { until } from './page/until';

let demo: DemoPage;
const open = demoWhenAsked((opened) => {
  demo = opened;
});

const gone = (name: string) => until(0, () => demo.paneButton(name).count());

test('a run is undone by one click: columns, colours and policy are as before', async () => {
  for (const [locale, segment, undo, undone] of inOneLanguage(
    [
      ['en-US', 'Segment sheet', 'Undo this run', /is undone/],
      ['zh-CN', '为客户分级', '撤消这次分级', /^已撤消/],
    ] as const,
    'zh-CN',
  )) {
    await open({ locale });
    const before = await demo.whole();
    await demo.press(segment);
    await demo.paneButton(undo).waitFor();
    expect(await demo.whole()).not.toEqual(before);
    await demo.screenshot(`after-run-${locale}`);
    await demo.press(undo);
    await demo.says(undone);
    await until(before, () => demo.whole());
    await gone(undo);
    await demo.screenshot(`undone-${locale}`);
  }
});

test('what was typed into the segments ends the offer; what was typed back brings it again', async () => {
  await open();
  await demo.press('Segment sheet');
  await demo.paneButton('Undo this run').waitFor();
  await demo.press('Set up the page for printing');
  await demo.says('Prints in landscape, one page wide, with row 1 on every page.');
  await demo.press('Put the page set-up back');
  await demo.says(/^Orientation and size are as before/);
  await demo.segmentIs(2, 'Phase out');
  await demo.type('I3', 'Treasure');
  await gone('Undo this run');
  await demo.type('I3', 'Phase out');
  await demo.paneButton('Undo this run').waitFor();
});

test('an edit of one client moves her alone; drawing anew lists who would move first', async () => {
  await open();
  await demo.segmentAs('Values');
  const before = await demo.segments();
  // The second client, of 1,150 and 33.
  await demo.type('B3', '90000');
  await demo.press('Segment sheet');
  await demo.says('1 client moved');
  const after = await demo.segments();
  expect(after.filter((segment, row) => segment !== before[row])).toEqual(['High-risk']);

  await demo.says(/The cut-offs are those of .*, so that new figures for one client/);
  await demo.type('B4', '95000');
  await demo.type('B5', '96000');
  await demo.pane.getByRole('checkbox', { name: 'Recalculate the cut-offs' }).check();
  await demo.says("The cut-offs are calculated from today's figures.");
  await demo.says(/^\d+ clients? would move$/);
  await demo.says(/\d+ because a cut-off changed\./);
  await demo.says('Why: a cut-off changed');
  await demo.screenshot('draw-anew');
});

test('a history of the runs is kept on request: the pane says first how many rows come, and how many go', async () => {
  for (const [
    locale,
    keep,
    adds,
    segment,
    got,
    sheet,
    who,
    find,
    hers,
    forget,
    forgotten,
    again,
    remove,
    about,
    yes,
    removed,
    tick,
    headers,
    formulas,
    values,
    needsValues,
  ] of inOneLanguage(
    [
      [
        'en-US',
        'Keep a history of each run',
        /adds a sheet for the history\. The next run adds 311 rows\..* has room for 3,371 more runs/,
        'Segment sheet',
        /311 rows added to the history on the sheet Client History/,
        'Client History',
        'Forget a client',
        'Find the rows',
        /Clear 1 row about Suravati Spices Pvt Ltd on the sheet Client History\?/,
        'Forget the client',
        /Suravati Spices Pvt Ltd is forgotten: 1 row cleared/,
        /adds 1 row\. It replaces 310 rows from today/,
        'Remove the history',
        /with 310 rows about 309 clients\?/,
        'Delete it',
        /was removed, and the history is now off/,
        'Write the columns Previous segment, Since and Movement',
        ['Previous segment', 'Since', 'Movement'],
        ...(['Live formulas', 'Values', /To write them, choose Values under Write as/] as const),
      ],
      [
        'zh-CN',
        '记录每次分级的历史',
        /下次分级将添加 311 行。之后工作表还放得下 3,371 次/,
        '为客户分级',
        /工作表“客户历史”上的历史写入了 311 行/,
        '客户历史',
        '清除一位客户的历史',
        '查找记录',
        /清除工作表“客户历史”上“Suravati Spices Pvt Ltd”的 1 行/,
        '清除',
        /已清除“Suravati Spices Pvt Ltd”的记录：1 行/,
        /将添加 1 行。并替换今天的 310 行/,
        '移除历史',
        /（310 行，涉及 309 位客户）/,
        '删除',
        /已移除，历史已关闭/,
        '写入“原级别”“现级别起始日”“变动”列',
        ['原级别', '现级别起始日', '变动'],
        ...(['实时公式', '数值', /请在“写入方式”中选择数值/] as const),
      ],
    ] as const,
    'en-US',
  )) {
    await open({ locale });
    await demo.pane.getByRole('switch', { name: keep }).click();
    await demo.says(adds);
    await demo.pane.getByRole('checkbox', { name: tick }).check();
    // Columns that are values are not written beside formulas: the pane says so before the run.
    await demo.pane.getByRole('radio', { name: formulas }).click();
    await demo.says(needsValues);
    await demo.screenshot(`history-offered-${locale}`);
    await demo.pane.getByRole('radio', { name: values }).click();
    await demo.press(segment);
    await demo.says(got);
    const { cells } = (await demo.whole()).sheets.find(({ name }) => name === sheet)!;
    const filled = ['D7', 'C8', 'A317', 'A318'].map((cell) => cells[cell]?.value !== undefined);
    expect(filled).toEqual([true, true, true, false]);
    const list = Object.entries((await demo.whole()).sheets[0]!.cells);
    const places = headers.map((header) => list.find(([, { value }]) => value === header)?.[0] ?? header);
    const below = places.map(
      (place) => list.find(([address]) => address === place.replace(/1$/, '2'))?.[1].value,
    );
    expect(below.map((cell) => (typeof cell === 'number' ? 'a day' : (cell ?? '')))).toEqual([
      '',
      'a day',
      '',
    ]);
    await demo.screenshot(`history-kept-${locale}`);
    await demo.pane.getByRole('textbox', { name: who }).fill('suravati spices pvt ltd');
    await demo.press(find);
    await demo.says(hers);
    await demo.press(forget);
    await demo.says(forgotten);
    await demo.says(again);
    await demo.screenshot(`history-forgotten-${locale}`);
    await demo.press(remove);
    await demo.says(about);
    await demo.press(yes);
    await demo.says(removed);
    await until(undefined, async () => (await demo.whole()).sheets.find(({ name }) => name === sheet));
  }
});
