import { expect, test } from '@jest/globals';
import { handMade, mergeCells, rows } from '../../simulator/xlsx/hand-made';
import { type DemoPage, takesScreenshots } from '../page/demo-page';
import { demoWhenAsked } from '../page/fresh-demo';
import { until } from '../page/until';

let demo: DemoPage;
const open = demoWhenAsked((page) => {
  demo = page;
});

async function segmentOpenAndSave(): Promise<void> {
  await demo.pane.getByRole('button', { name: 'Segment sheet' }).click();
  await demo.says('have a segment and a strategy');
  const { bytes } = await demo.save();
  await demo.openFile('saved.xlsx', bytes);
  await demo.page.getByText('saved.xlsx').first().waitFor();
  await demo.segmentIs(4, 'Treasure');
}

test('a script that gets into the page or the pane does not run', async () => {
  await open();
  const frames = demo.page.frames();
  expect(frames.length).toBeGreaterThan(1);
  for (const frame of frames) {
    await frame.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "injected"';
      document.body.append(script);
      const image = document.createElement('div');
      image.innerHTML = '<img src="data:," onerror="document.title = \'injected\'">';
      document.body.append(image);
    });
    expect(await frame.title()).not.toBe('injected');
  }
  const isRefused = (line: string) => /Content Security Policy/.test(line);
  await until(true, async () => demo.wrong.filter(isRefused).length >= 4);
  demo.wrong.splice(0);
  for (const frame of demo.page.frames()) expect(await frame.title()).not.toBe('injected');
});

// Over http last: the page with the grid draws it again and again, also while other tests run.
test.each([
  ['over https', true],
  ['over http', false],
])(
  'a page that is used %s segments, saves and answers formulas, and keeps to its own policy',
  async (_, https) => {
    // The grid, which loads the most, is drawn over http only; over https in `npm run test:thorough`.
    await open({ https, isDrawn: !https || takesScreenshots });
    // A violation of the policy is an error on the console, which the test checks at the end.
    await segmentOpenAndSave();
    // Over https the pane is in Excel on the web.
    await demo.type('H2', '=CLIENT_TIER(B2,C2,10000,60)');
    await demo.shows(1, 7, 'Rising star');
  },
);

test('a file that reaches to the end of the sheet opens, and one too many is refused on the page', async () => {
  await open({ isDrawn: true });
  const cell = '<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
  const sheet = rows.replace('</sheetData>', `${cell}</sheetData>`) + mergeCells('D1:E1048576');
  await demo.openFile('far.xlsx', handMade({ sheet }));
  await demo.page.getByText('far.xlsx').first().waitFor();
  await demo.shows(0, 0, 'Client');
  await demo.select('A1');
  await demo.chooseFile(
    'wide.xlsx',
    handMade({ sheet: `<cols><col min="1" max="10000000"/></cols>${rows}` }),
  );
  await demo.page.getByText('wide.xlsx refers to column 10000000, which is outside any sheet').waitFor();
});
