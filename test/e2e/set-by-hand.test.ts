import { expect, test } from '@jest/globals';
import type { DemoPage } from './page/demo-page';
import { demoWhenAsked } from './page/fresh-demo';
import { inOneLanguage } from './page/in-one-language';

let demo: DemoPage;
const open = demoWhenAsked((opened) => {
  demo = opened;
});

test('a tier typed over is asked about at once; its reason and end are kept, and it goes back if she says so', async () => {
  for (const [locale, words] of inOneLanguage(
    [
      [
        'en-US',
        {
          segment: 'Segment sheet',
          typed: 'Treasure',
          rule: 'Phase out',
          question: /is set to Treasure by hand; the rule says Phase out\. Why\?/,
          later: 'Give the reason later',
          without: /1 client set by hand\. 1 without a reason\./,
          again: /^Change the reason of/,
          reason: 'Reason',
          strategic: 'Strategic exception',
          by: 'Set by',
          review: 'Review on',
          keep: 'Keep this reason',
          kept: 'The reason is on the new sheet Overrides, in 1 row.',
          past: /1 past the end date\. They stay until you let them go back\./,
          back: 'Back to Phase out with the next run',
          ended: '1 row on the sheet Overrides ended: these segments are no longer set by hand.',
        },
      ],
      [
        'zh-CN',
        {
          segment: '为客户分级',
          typed: '珍贵客户',
          rule: '逐步退出',
          question: /被手动设为“珍贵客户”；按规则为“逐步退出”/,
          later: '以后再填原因',
          without: /手动分级的客户：1 位。1 位未填原因。/,
          again: /^更改“/,
          reason: '原因',
          strategic: '战略例外',
          by: '设定人',
          review: '复核日期',
          keep: '保存原因',
          kept: '已新建工作表“手动分级”并保存原因，共 1 行。',
          past: /1 位已到期，会保持不变，直到您让其恢复。/,
          back: '下次分级时恢复为“逐步退出”',
          ended: '工作表“手动分级”上有 1 行已结束：这些客户不再是手动分级。',
        },
      ],
    ] as const,
    'zh-CN',
  )) {
    await open({ locale });
    await demo.press(words.segment);
    await demo.segmentIs(2, words.rule);
    await demo.type('I3', words.typed);
    await demo.says(words.question);
    await demo.screenshot(`set-by-hand-asked-${locale}`);
    await demo.press(words.later);
    await demo.says(words.without);
    await demo.pane.getByRole('button', { name: words.again }).click();
    await demo.pane.getByLabel(words.reason, { exact: true }).selectOption(words.strategic);
    await demo.pane.getByLabel(words.by, { exact: true }).fill('Ada');
    // A strategic exception needs the day of its review.
    expect(await demo.paneButton(words.keep).getAttribute('aria-disabled')).toBe('true');
    await demo.pane.getByLabel(words.review, { exact: true }).fill('2020-01-31');
    await demo.press(words.keep);
    await demo.says(words.kept);
    await demo.says(words.past);
    await demo.screenshot(`set-by-hand-${locale}`);
    await demo.pane.getByRole('checkbox', { name: words.back }).check();
    await demo.press(words.segment);
    await demo.says(words.ended);
    await demo.segmentIs(2, words.rule);
  }
});
