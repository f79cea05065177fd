import { test } from '@jest/globals';
import type { DemoPage } from './page/demo-page';
import { freshDemo } from './page/fresh-demo';
import { until } from './page/until';
import { typeIn } from './page/type-in';

let demo: DemoPage;
freshDemo((opened) => {
  demo = opened;
});

/** The rows of the tiers, without the clients that an open one lists. */
const tiers = () => demo.pane.locator('main ul').first().locator(':scope > li');

test('the numbers in the pane are those on the sheet, whatever happened to it', async () => {
  // Acme and Birch sell from 300 on, Acme and Cole are loyal from 5 on.
  const rows = [
    'Client,Sales,Loyalty,Owner',
    'Acme,500,9,Ann',
    'Birch,300,1,Bob',
    'Cole,50,8,Ann',
    'Dahl,20,2,Bob',
  ];
  await demo.openList('moved.csv', rows);
  await demo.says('4 clients, 4 segments.');
  await demo.openDecision();
  await typeIn(demo.pane.getByLabel('Sales are high from: number'), '300');
  await typeIn(demo.pane.getByLabel('Loyalty is high from: number'), '5');
  const names = ['Treasure', 'Rising star', 'High-risk', 'Phase out'];
  const inPane = async () =>
    (await tiers().allInnerTexts()).slice(0, 4).map((row) => {
      const [, clients, sales] = /(\d+) clients?,[^]*?Sales ([\d,]+)/.exec(row) ?? [];
      return `${clients}: ${sales?.replace(',', '')}`;
    });
  /** Clients and sales by tier: the segment on the sheet, or before a run what the two numbers say. */
  const onSheet = () =>
    demo.page.evaluate((names) => {
      const [sheet] = window.clientTierDemo!.workbook.root.worksheets.items();
      const [header, ...rows] = sheet!.getRange('A1:F12').values;
      const segment = header!.indexOf('Segment');
      const found = names.map(() => [0, 0] as [number, number]);
      for (const [client, sales, loyalty, , ...more] of rows) {
        if (client === '') continue;
        const tier = (Number(sales) >= 300 ? 0 : 1) + (Number(loyalty) >= 5 ? 0 : 2);
        const decided = [0, 1, 2, 3][tier]!;
        const at = segment >= 4 ? names.indexOf(String(more[segment - 4])) : decided;
        const row = found[at];
        if (!row) return [`${String(client)}: ${String(more[segment - 4])}`];
        row[0] += 1;
        row[1] += Number(sales);
      }
      return found.map(([clients, sum]) => `${clients}: ${sum}`);
    }, names);
  const agreed = async (wanted: readonly string[]) => {
    await until([...wanted], inPane);
    await until([...wanted], onSheet);
  };
  // The order in the pane: both high, only loyalty, only sales, neither.
  const first = ['1: 500', '1: 50', '1: 300', '1: 20'];
  await until(first, inPane);

  await demo.press('Segment sheet');
  await demo.says('have a segment and a strategy');
  await agreed(first);
  // An override counts as what was typed.
  await demo.type('E5', 'Treasure');
  await agreed(['2: 520', '1: 50', '1: 300', '0: 0']);
  // The user's own undo of that edit.
  await demo.page.keyboard.press('Control+z');
  await agreed(first);
  await demo.paneButton('Undo this run').waitFor();
  await demo.screenshot('numbers-agree');
  await demo.press('Undo this run');
  await demo.says(/is undone/);
  await until(first, inPane);
  // An edit, without columns of a run: what the numbers say.
  await demo.type('B4', '400');
  await until(['2: 900', '0: 0', '1: 300', '1: 20'], inPane);
  // Rows inserted among the clients, one of them filled.
  await demo.page.evaluate(() => {
    const [sheet] = window.clientTierDemo!.workbook.root.worksheets.items();
    sheet!.getRange('A3:D3').insert('Down');
  });
  await demo.type('A3', 'Echo');
  await demo.type('B3', '40');
  await demo.type('C3', '7');
  await until(['2: 900', '1: 40', '1: 300', '1: 20'], inPane);

  // Once more, with an override; the rows sorted by sales take it along, and a filter hides clients but no numbers.
  await demo.press('Segment sheet');
  await demo.says('have a segment and a strategy');
  await agreed(['2: 900', '1: 40', '1: 300', '1: 20']);
  await demo.type('E6', 'Treasure');
  const typed = ['3: 920', '1: 40', '1: 300', '0: 0'];
  await agreed(typed);
  await demo.page.evaluate(() => {
    const [sheet] = window.clientTierDemo!.workbook.root.worksheets.items();
    const clients = sheet!.getRange('A2:F6');
    clients.values = [...clients.values].sort((a, b) => Number(a[1]) - Number(b[1]));
  });
  await demo.shows(1, 0, 'Dahl');
  await agreed(typed);
  // The pane's own filter hides clients, but no numbers, before and after an edit of Cole.
  await demo.pane.getByRole('button', { name: /^Treasure\b/ }).click();
  await demo.press('Show only these in Excel');
  await demo.says('Excel shows only these clients');
  await agreed(typed);
  await demo.type('B5', '450');
  await agreed(['3: 970', '1: 40', '1: 300', '0: 0']);
  await demo.type('B5', '400');
  await agreed(typed);
  await demo.screenshot('numbers-agree-only-these');
  await demo.press('Show all clients again');
  await demo.says('Excel shows all clients again.');
  await agreed(typed);
  await demo.page.evaluate(() => {
    const [sheet] = window.clientTierDemo!.workbook.root.worksheets.items();
    sheet!.autoFilter.apply(sheet!.getRange('A1:F6'), 3, { filterOn: 'Values', values: ['Ann'] });
  });
  // An edit makes the pane count again under the filter: Acme, who is Ann's, brings 700 now.
  await demo.type('B6', '700');
  await agreed(['3: 1120', '1: 40', '1: 300', '0: 0']);
  await demo.screenshot('numbers-agree-filtered');
  // The user's own filter stays: the list is shown in the pane only.
  await demo.press('Show only these in Excel');
  await demo.says('You have already filtered this sheet in Excel');
  await agreed(['3: 1120', '1: 40', '1: 300', '0: 0']);
});
