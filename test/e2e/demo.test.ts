import { Workbook } from '@cj-tech-master/excelts';
import { describe, expect, test } from '@jest/globals';
import type { DemoPage } from './page/demo-page';
import { segmentColumn } from './page/demo-pane';
import { demoWhenAsked } from './page/fresh-demo';
import { until } from './page/until';

const tierColumn = 7;

let demo: DemoPage;
const open = demoWhenAsked((page) => {
  demo = page;
});

async function segmentInPane(): Promise<void> {
  await demo.pane.getByRole('button', { name: 'Segment sheet' }).click();
  await demo.says('have a segment and a strategy');
}

async function removeInPane(): Promise<void> {
  await demo.pane.getByRole('button', { name: 'Remove' }).click();
  await demo.pane.getByRole('button', { name: 'Remove the columns' }).click();
  await demo.says('Everything else is as it was');
}

describe('a newcomer', () => {
  test('segments the sheet from the ribbon', async () => {
    await open();
    await demo.button('Segment sheet').click();
    // The fourth client, of 22,000 and 81.
    await demo.segmentIs(4, 'Treasure');
    await demo.screenshot('from-ribbon');
  });

  test('changes the language', async () => {
    await open();
    await demo.type('H2', 'mine');
    await demo.button('中文').click();
    await demo.pane.getByRole('button', { name: '为客户分级' }).waitFor();
    await demo.shows(1, tierColumn, 'mine');
    await demo.button('为客户分级').click();
    await demo.segmentIs(4, '珍贵客户');
    await demo.screenshot('chinese');
    await demo.button('English').click();
    await demo.says('segmented already');
  });

  test('hides the pane, and formulas are still answered', async () => {
    await open();
    await demo.button('Hide pane').click();
    await until(false, () => demo.page.locator('#task-pane').isVisible());
    await demo.type('H2', '=CLIENT_TIER(20000,80,10000,60)');
    await demo.shows(1, tierColumn, 'Treasure');
    await demo.button('ClientTier').click();
    await until(true, () => demo.page.locator('#task-pane').isVisible());
  });
});

describe('their own files', () => {
  test('a .csv is opened and segmented', async () => {
    await open();
    const csv =
      'Kunde;Revenue;Loyalty score\nAlba;12.300,50;80\nBrändle;900,00;10\nCasa;15.000,00;20\nDahl;800,00;90\n';
    await demo.openFile('kunden.csv', Buffer.from(csv, 'latin1'));
    await demo.page.getByText('kunden.csv').waitFor();
    await demo.shows(1, 1, 12300.5);
    await demo.shows(2, 0, 'Brändle');
    await demo.select('A1');
    await segmentInPane();
    await demo.screenshot('csv');
    // Sales: median 6,600; loyalty: median 50.
    for (const [index, tier] of ['Treasure', 'Phase out', 'High-risk', 'Rising star'].entries()) {
      await demo.shows(index + 1, 3, tier);
    }
  });

  test('an .xlsx is opened, changed and saved with what the page does not show', async () => {
    await open();
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet('Clients');
    sheet.addRows([
      ['Name', 'Sales', 'Loyalty'],
      ['Alba', 12000, 80],
      ['Brandt', 900, 10],
    ]);
    sheet.getCell('A2').note = 'Ask Li Wei';
    sheet.getCell('D2').value = { formula: '_xldudf_CLIENT_TIER(B2,C2,10000,60)', result: 'Phase out' };
    await demo.openFile('clients.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()));
    await demo.page.getByText('clients.xlsx').waitFor();
    await demo.type('D3', '=CLIENT_TIER(B3,C3,10000,60)');
    await demo.shows(2, 3, 'Phase out');
    // What the file said of D2 was out of date, and has been calculated again.
    await demo.shows(1, 3, 'Treasure');
    await demo.screenshot('xlsx');

    const file = await demo.save();
    expect(file.name).toBe('clients.xlsx');
    const saved = new Workbook();
    await saved.xlsx.load(file.bytes);
    const cells = saved.getWorksheet('Clients');
    expect(cells?.getCell('D2').value).toEqual({
      formula: '_xldudf_CLIENT_TIER(B2,C2,10000,60)',
      result: 'Treasure',
    });
    expect(cells?.getCell('D3').value).toEqual({
      formula: '_xldudf_CLIENT_TIER(B3,C3,10000,60)',
      result: 'Phase out',
    });
    expect(cells?.getCell('A2').note).toBe('Ask Li Wei');
  });

  test('the segmented sample is saved with its table, columns and colours', async () => {
    await open();
    await segmentInPane();
    const file = await demo.save();
    const saved = new Workbook();
    await saved.xlsx.load(file.bytes);
    const sheet = saved.getWorksheet('Customers')!;
    expect(sheet.getCell('I1').value).toBe('Segment');
    expect(sheet.getCell('I5').value).toBe('Treasure');
    expect(sheet.getTables()).toHaveLength(1);
    const fills = sheet.conditionalFormattings.flatMap(({ rules }) =>
      rules.map((rule) => [rule.type === 'cellIs' && rule.formulae?.[0], rule.style?.fill]),
    );
    expect(fills).toHaveLength(5);
    expect(fills).toContainEqual(['"Treasure"', expect.objectContaining({ bgColor: { argb: 'FF8FB076' } })]);
  });

  test('the saved sample is opened again, known as segmented, and cleared', async () => {
    await open();
    await segmentInPane();
    const { name, bytes } = await demo.save();
    await demo.button('Sample customers').click();
    await demo.openFile(`again ${name}`, bytes);
    await demo.page.getByText('again Customers.xlsx').waitFor();
    await demo.says('segmented already');
    await demo.screenshot('reopened');
    await removeInPane();
    await demo.shows(0, segmentColumn, '');
    expect((await demo.whole()).sheets[0]!.tables).toMatchObject([{ name: 'Customers', address: 'A1:H313' }]);
  });

  test('one that cannot be opened is explained, and what was open stays', async () => {
    await open();
    await demo.chooseFile('offer.pdf', new TextEncoder().encode('%PDF-1.7'));
    await demo.page.getByRole('alert').getByText('offer.pdf cannot be opened here').waitFor();
    await demo.screenshot('wrong-file');
    await demo.shows(0, 0, 'Client');
  });
});
