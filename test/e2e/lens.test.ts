import { beforeEach, expect, test } from '@jest/globals';
import type { DemoPage } from './page/demo-page';
import { freshDemo } from './page/fresh-demo';
import { until } from './page/until';

let demo: DemoPage;
freshDemo((opened) => {
  demo = opened;
});

const rows = [
  'Client,Sales,Loyalty,Owner,Profit',
  'Acme,500,9,Ann,40',
  'Birch,300,1,Bob,120',
  'Cole,50,8,Ann,10',
  'Dahl,20,2,Bob,5',
];
const open = async () => {
  await demo.openFile('owned.csv', new TextEncoder().encode(`${rows.join('\n')}\n`));
  await demo.page.getByText('owned.csv').waitFor();
  await demo.select('A2');
  await demo.says('4 clients, 4 segments.');
};
beforeEach(open);

const field = (name: string) => demo.pane.getByLabel(name, { exact: true });

test('a chip changes the money that is added up; the next run on the list still knows it', async () => {
  await demo.says('Sales 500 (57%)');
  await field('Money added up').selectOption('4');
  // 40 of 175.
  await demo.says('Profit 40 (23%)');
  await demo.screenshot('money-chosen');
  await demo.press('Segment sheet');
  await demo.says('have a segment and a strategy');
  const { bytes } = await demo.save();
  await demo.openFile('again.xlsx', bytes);
  await demo.page.getByText('again.xlsx').waitFor();
  await demo.says('Profit 40 (23%)');
  expect(await field('Money added up').inputValue()).toBe('4');
});

test('a chip that was changed is remembered without a run, in each question and when the pane is opened again', async () => {
  await demo.says('Sales 500 (57%)');
  await field('Money added up').selectOption('4');
  await demo.says('Profit 40 (23%)');
  // The medium deal is 300, between the percentiles 175 and 380; its profit is 120 of 175.
  await demo.ask('Which clients are VIP, big, medium or small by what they buy?');
  await demo.says('Medium: 1 client brings 69% of Profit.');
  await demo.page.reload();
  await demo.says('312 clients');
  await open();
  await demo.says('Profit 40 (23%)');
  expect(await field('Money added up').inputValue()).toBe('4');
});

test('the clients of one owner are counted alone, and it is said whose they are', async () => {
  await field('Count by').selectOption('3');
  await field('Count only: Owner').selectOption('Ann');
  await demo.says('Owner Ann: 2 clients, 2 segments.');
  await demo.says('Sales 500 (91%)');
  await demo.screenshot('one-owner');
  await field('Count by').selectOption('');
  await demo.says('4 clients, 4 segments.');
  await until(0, () => field('Count only: Owner').count());
});
