import { expect, test } from '@jest/globals';
import type { DemoPage } from './page/demo-page';
import { demoWhenAsked } from './page/fresh-demo';
import { inOneLanguage } from './page/in-one-language';
import { until } from './page/until';
import { typeIn } from './page/type-in';

let demo: DemoPage;
const open = demoWhenAsked((opened) => {
  demo = opened;
});

/** Returns the number of clients in each tier of the sample, as the pane shows them: `94, 74, 62, 78`. */
const clients = async () => {
  const rows = await demo.pane.locator('main ul').first().getByRole('listitem').allInnerTexts();
  return rows.slice(0, 4).map((row) => Number(/(\d+) (?:clients?|位客户)/.exec(row)?.[1]));
};

/** Counts the sample's clients by hand: those of a number in both columns, from these numbers on. */
const byHand = (salesFrom: number, loyaltyFrom: number) =>
  demo.page.evaluate(
    ([salesFrom, loyaltyFrom]) => {
      const [sheet] = window.clientTierDemo!.workbook.root.worksheets.items();
      const counts = [0, 0, 0, 0];
      for (const row of sheet!.getRange('A2:C313').values) {
        const sales = Number(String(row[1]).replace(',', ''));
        // Two say in words that loyalty is high.
        const loyalty = /^(high|高)$/.test(String(row[2])) ? Infinity : row[2] === '' ? NaN : Number(row[2]);
        if (row[1] === '' || Number.isNaN(sales) || Number.isNaN(loyalty)) continue;
        counts[(sales >= salesFrom ? 0 : 1) + (loyalty >= loyaltyFrom ? 0 : 2)]! += 1;
      }
      // In the pane the order is: high and high, loyal only, sales only, neither.
      return [counts[0]!, counts[1]!, counts[2]!, counts[3]!];
    },
    [salesFrom, loyaltyFrom] as const,
  );

/** The median of the numbers in a column of the sample. */
const median = (column: string) =>
  demo.page.evaluate((column) => {
    const [sheet] = window.clientTierDemo!.workbook.root.worksheets.items();
    const cells = sheet!.getRange(`${column}2:${column}313`).values.flat();
    const numbers = cells
      .filter((cell) => cell !== '')
      .map((cell) => Number(String(cell).replace(',', '')))
      .filter((number) => !Number.isNaN(number))
      .sort((a, b) => a - b);
    const middle = (numbers.length - 1) / 2;
    return (numbers[Math.floor(middle)]! + numbers[Math.ceil(middle)]!) / 2;
  }, column);

test('a sentence says how it is decided; a number typed into it moves the tiers', async () => {
  for (const [locale, sentence, number] of inOneLanguage(
    [
      [
        'en-US',
        'Sales from 8,590 (median) and loyalty from 54 (median) count as high.',
        'Sales are high from: number',
      ],
      ['zh-CN', '销售额达到 8,590（中位数）、忠诚度达到 54（中位数）即为高。', '销售额达到即为高：数值'],
    ] as const,
    'en-US',
  )) {
    await open({ locale });
    await demo.says(sentence);
    expect(await clients()).toEqual([94, 74, 62, 78]);
    expect(await demo.pane.getByLabel(number).count()).toBe(0);
    await demo.openDecision();
    await until('8590', () => demo.pane.getByLabel(number).inputValue());
    await typeIn(demo.pane.getByLabel(number), '20,000');
    await until(await byHand(20_000, 54), clients);
    await demo.screenshot(`decision-${locale}`);
    expect(await demo.pane.getByText(sentence).count()).toBe(0);
  }
});

test('what the sheet becomes by an edit is counted again', async () => {
  await open();
  await until([94, 74, 62, 78], clients);
  // The second client, of 1,150 and 33, who now has both.
  await demo.type('B3', '90000');
  await demo.type('C3', '90');
  await until(await byHand(await median('B'), await median('C')), clients);
});

test('questions show what they would give, the others what they need', async () => {
  await open();
  const bar = (question: string) =>
    demo.pane.getByRole('button', { name: new RegExp(`^${question}`) }).getByRole('img');
  await bar('Sales and loyalty').waitFor();
  expect(await bar('Sales and loyalty').getAttribute('aria-label')).toBe(
    'Would give: Treasure 94, Rising star 74, High-risk 62, Phase out 78, Unclassified 4',
  );
  await bar('ABC by profit').waitFor();
  await demo.pane.getByText('Other questions: 10').click();
  await demo.pane.getByRole('button', { name: /^Client value.*needs: Profit, Growth/ }).waitFor();
  await demo.screenshot('questions');
  await demo.ask('ABC by profit');
  await demo.says('A up to this share: 80%; B up to this share: 95%.');
});

test('what the product is stands above the answer until it is closed, and stays closed', async () => {
  await open();
  await demo.says('Nothing leaves your workbook.');
  await demo.press('Close the introduction');
  await until(0, () => demo.pane.getByText('Nothing leaves your workbook.').count());
  await demo.page.reload();
  await demo.says('94 clients');
  expect(await demo.pane.getByText('Nothing leaves your workbook.').count()).toBe(0);
});

test("what the ribbon's button did shows at once, whatever page is open", async () => {
  await open();
  await demo.press('Policy');
  await demo.paneButton('Make a policy').waitFor();
  await demo.button('Segment sheet').click();
  await demo.says('have a segment and a strategy');
  await until(['Segment'], () => demo.pane.locator('[aria-current=page]').allInnerTexts());
});

test('where no header says anything, the numbers are listed, and a click says what each is', async () => {
  await open();
  const rows = ['Client,Foo,Bar,City', 'Acme,120,5,Rome', 'Birch,300,2,Rome', 'Cole,40,9,Oslo'];
  await demo.openFile('nothing.csv', new TextEncoder().encode(`${rows.join('\n')}\n`));
  await demo.page.getByText('nothing.csv').waitFor();
  await demo.select('A2');
  await demo.says('Foo · 120; 300; 40');
  await demo.screenshot('numbers-seen');
  // One click answers: 120 is the median, 300 alone lies above the percentile of 95 %.
  await demo.press('Foo is: Deal value');
  await demo.says('3 clients, 3 segments.');
  await until('Change', () => demo.pane.locator(':focus').innerText());
  await demo.ask('Who sells well and stays loyal, and who only one of the two?');
  await demo.press('Foo is: Sales');
  await demo.press('Bar is: Loyalty');
  await demo.says('3 clients, 3 segments.');
  await demo.says('Sales from 120 (median) and loyalty from 5 (median) count as high.');
});

test('what a column could be for another question is a click too; that question is asked then', async () => {
  await open();
  const rows = ['Client,Foo', 'Acme,2026-03-01', 'Birch,2025-01-05', 'Cole,2026-02-01'];
  await demo.openFile('dates.csv', new TextEncoder().encode(`${rows.join('\n')}\n`));
  await demo.page.getByText('dates.csv').waitFor();
  await demo.select('A2');
  await demo.press('Foo is: First order (months ago)');
  await demo.says('3 clients,');
  await until('true', () =>
    demo.pane.getByRole('button', { name: /^Old and new clients/ }).getAttribute('aria-current'),
  );
});

test('a list without numbers or dates is told what it lacks, with no empty fields; once it has it, it is counted', async () => {
  for (const [locale, lacks, again] of inOneLanguage(
    [
      ['en-US', /No column here holds numbers or dates/, 'Look again'],
      ['zh-CN', /没有含客户数字或日期的列/, '重新查找'],
    ] as const,
    'zh-CN',
  )) {
    await open({ locale });
    const rows = ['Name,Phone,City', 'Ada,+46701234567,Rome', 'Bo,+46701234568,Oslo', 'Cy,+46701234569,Oslo'];
    await demo.openFile('contacts.csv', new TextEncoder().encode(`${rows.join('\n')}\n`));
    await demo.page.getByText('contacts.csv').waitFor();
    await demo.select('A2');
    await demo.says(lacks);
    expect(await demo.pane.getByRole('combobox', { name: /(column|所在列)$/ }).count()).toBe(0);
    await demo.screenshot(`no-numbers-${locale}`);
    for (const [row, cell] of ['Sales', '10', '20', '30'].entries()) await demo.type(`D${row + 1}`, cell);
    await demo.select('A2');
    await demo.pane.getByRole('button', { name: again, exact: true }).first().click();
    await demo.says(/3 (clients,|位客户)/);
  }
});
