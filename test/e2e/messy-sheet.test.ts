import { expect, test } from '@jest/globals';
import type { DemoPage } from './page/demo-page';
import { lastingDemo } from './page/fresh-demo';
import { until } from './page/until';

let demo: DemoPage;
lastingDemo((opened) => {
  demo = opened;
});

const sheet = 'Key accounts,,\nClient,Sales,Loyalty\nAcme,120,5\nBirch,300,2\nCole,40,9\nTotal,460,16\n';

test('the pane lists the totals row, copies the list to a sheet, and takes the range that the user shows it', async () => {
  const { pane } = demo;
  await demo.openFile('clients.csv', new TextEncoder().encode(sheet));
  await demo.page.getByText('clients.csv').waitFor();
  await demo.select('A3');

  await demo.says('Needs attention: 1');
  await demo.openAttention();
  await pane.getByText('Rows that are not clients: 1').click();
  await demo.says('"Total" adds up other rows');
  await demo.says('3 clients in clients!A2:C6');

  await pane.getByRole('button', { name: 'Copy the list to a sheet' }).click();
  await demo.says('1 item is listed on the new sheet To check.');
  await demo.page.getByText('To check', { exact: true }).first().waitFor();
  await demo.screenshot('list-copied');
  await demo.page.getByText('clients', { exact: true }).click();
  await demo.sheetIs('clients');

  await demo.select('A2:C4');
  await pane.getByText('Correct the range').click();
  await pane.getByRole('button', { name: 'Use the selected range' }).click();
  await demo.says(/!A2:C4, as you selected/);
  await demo.screenshot('range-corrected');
  await until(0, () => pane.getByText('Rows that are not clients').count());
});

test('HTML in headers and names is shown as the text it is', async () => {
  const { pane } = demo;
  const hostile = '<img src=x onerror=alert(1)>';
  const html = `Client,Sales <b>2026</b>,Loyalty\n${hostile},120,5\n${hostile},300,2\nCole,<i>40</i>,9\nDahl,10,1\n`;
  await demo.openFile('html.csv', new TextEncoder().encode(html));
  await demo.page.getByText('html.csv').waitFor();
  await demo.select('A2');
  await demo.openDecision();
  await pane.locator('option', { hasText: 'Sales <b>2026</b>' }).first().waitFor({ state: 'attached' });
  await demo.openAttention();
  await demo.says(hostile);
  await demo.says('<i>40</i>');
  await demo.screenshot('html-as-text');
  expect(await pane.locator('img[src="x"], b, i').allInnerTexts()).toEqual([]);
});

test('a column is chosen by a cell selected in it, also by keyboard; an amount in another currency is told of', async () => {
  const { pane } = demo;
  const rows = ['Client,Sales,Billed,Loyalty', 'Acme,120,$1200,5', 'Birch,300,$300,2', 'Cole,40,¥12000,9'];
  await demo.openFile('billed.csv', new TextEncoder().encode(`${rows.join('\n')}\n`));
  await demo.page.getByText('billed.csv').waitFor();
  await demo.select('A2');
  await pane.getByRole('button', { name: 'Look again' }).click();
  await demo.says(/!A1:D4/);
  await demo.openDecision();
  const list = pane.getByLabel('Sales column', { exact: true });
  await until('1', () => list.inputValue());

  await demo.select('C3');
  await list.focus();
  await list.press('Tab');
  await demo.page.keyboard.press('Enter');
  await demo.openAttention();
  await demo.says('In another currency: 1');
  await demo.says('Sales is in ¥, but most of the column is in $');
  await until('2', () => list.inputValue());
  await demo.screenshot('column-chosen-by-selection');

  await demo.select('H9');
  await pane.getByRole('button', { name: 'Use the selected column for: Sales' }).click();
  await demo.says(/!H9, is not in one of the customers' columns/);
  await until('2', () => list.inputValue());
  await demo.screenshot('column-elsewhere');
});

test('many clients of zero: the pane says whom the cut-off leaves out, and a click takes the better rule', async () => {
  const { pane } = demo;
  const zeros = ['Client,Sales,Loyalty', 'A,0,1', 'B,0,2', 'C,0,3', 'D,0,4', 'E,50,5', 'F,90,0', 'G,70,9'];
  await demo.openFile('zeros.csv', new TextEncoder().encode(zeros.join('\n')));
  await demo.page.getByText('zeros.csv').waitFor();
  await demo.select('A2');
  await demo.says('Sales: none of the 7 clients is below 0, and 4 of them have exactly 0.');
  await demo.screenshot('cut-off-at-lowest');
  await pane.getByRole('button', { name: 'the median of the 3 clients above 0' }).click();
  await demo.openDecision();
  await until('70', () => pane.getByLabel('Sales are high from: number').inputValue());
  await until(0, () => pane.getByText('is below 0').count());
});
