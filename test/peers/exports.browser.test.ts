import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { DemoPage } from '../e2e/page/demo-page';
import { lastingDemo } from '../e2e/page/fresh-demo';
import { until } from '../e2e/page/until';
import type { ExpectedExport } from '../excel/exports/read-export';
import { isThorough } from '../excel/faults/thoroughness';
import { typeIn } from '../e2e/page/type-in';

/** Files as programs export them, each with what a person would read in it. They are not in the repository. */
const folder = join(resolve(process.env['PEER_CASES'] ?? '../shared/cases'), 'exports');
const isHere = existsSync(folder);
const missing = `the exports are not part of the project, and there is no ${folder}; PEER_CASES names another folder that holds exports/`;
/** Further exports, which the project holds. */
const ours = join(__dirname, '../cases/exports');
const further = [
  'baselinker-orders',
  'commercial-clients-br',
  'debtors-invoices-nl',
  'members-stored-value',
  'moysklad-counterparties',
];
/** Of each kind one: a header below a title, an amount that is asked about, lines to be added up, other writing. */
const oneOfEachKind = [
  'baselinker-orders',
  'debtors-invoices-nl',
  'eccube-member-sales',
  'pipedrive-deals',
  'quickbooks-sales-by-customer',
];
const isPlayed = (path: string) => isThorough || oneOfEachKind.includes(basename(path));
const all = isHere
  ? [...readdirSync(folder).map((name) => join(folder, name)), ...further.map((name) => join(ours, name))]
  : [];
/** The others are played by `npm run test:thorough`; `test/excel/exports` segments all of them in every run. */
const names = all.filter(isPlayed);

let demo: DemoPage;
if (isHere) {
  lastingDemo(
    (opened) => {
      demo = opened;
    },
    { height: 683 },
  );
} else {
  test.skip(`each export is segmented in the browser (${missing})`, () => undefined);
}

const dealSize = 'Which clients are VIP, big, medium or small by what they buy?';

/** Returns the header of the column chosen for the deal value: `Total Price` of `F: Total Price · 66`. */
async function valueColumn(): Promise<string> {
  const chosen = demo.pane.getByLabel('Deal value column', { exact: true }).locator('option:checked');
  return /^[A-Z]+: (.*?)(?: · .*)?$/.exec(await chosen.innerText())?.[1] ?? '';
}

/** Returns what to click to say that a column of numbers is the deal value. */
const columnToClick = (header: string) => demo.paneButton(`${header} is: Deal value`);

/** Returns the segments on the sheet, one for each line below the header row; '' if there is none. */
const segmentsBelow = (headerRow: number, lines: number) =>
  demo.page.evaluate(
    ([headerRow, lines]) => {
      const sheet = window.clientTierDemo!.workbook.root.worksheets.getActiveWorksheet();
      const { values } = sheet.getRange(`A${headerRow}:AZ${headerRow + lines}`);
      const column = values[0]!.indexOf('Segment');
      return values.slice(1).map((row) => String(row[column] ?? ''));
    },
    [headerRow, lines] as const,
  );

if (isHere)
  describe.each(names.sort())('%s in the browser', (path) => {
    const read = () => JSON.parse(readFileSync(join(path, 'expected.json'), 'utf8')) as ExpectedExport;

    test('the answer is there at once, by the right column, and each client gets the tier of a count by hand', async () => {
      const { file, headerRow, lines, models, checks } = read();
      await demo.openFile(file, new Uint8Array(readFileSync(join(path, file))));
      await until(file, () => demo.page.locator('#file-name').innerText());
      // A list with one row an order is not counted as clients until somebody says so.
      await demo.says(/^\d+ clients, |^Each row is a client$|is: /);
      const eachRow = demo.paneButton('Each row is a client');
      if (await eachRow.isVisible()) await eachRow.click();
      await demo.ask(dealSize);
      const accepted = [models['deal-size']!['value']].flat();
      const check = checks.find(({ model }) => model === 'deal-size')!;
      // If a person would not be sure, it is asked, and a click answers.
      if (accepted[0] === null) await columnToClick(check.columns['value']!).click();
      await demo.says(new RegExp(`^${lines} clients, `));
      await demo.openDecision();
      expect(accepted).toContain(await valueColumn());

      for (const [cutoff, label] of [
        ['medium_from', 'Medium from: number'],
        ['big_from', 'Big from: number'],
        ['vip_from', 'VIP from: number'],
      ] as const) {
        await typeIn(demo.pane.getByLabel(label, { exact: true }), String(check.cutoffs[cutoff]));
      }
      if (check.repeated === 'added') {
        await demo.openAttention();
        await demo.pane.getByRole('radio', { name: /^Add them up/ }).check();
      }
      // The one click.
      await demo.paneButton('Segment sheet').click();
      await demo.says('have a segment and a strategy');
      const segments = await segmentsBelow(headerRow, lines);
      if (check.tiers) expect(segments).toEqual(check.tiers);
      expect(segments.every((segment) => segment in check.counts!)).toBe(true);
      const rows = demo.pane.locator('main ul').first().getByRole('listitem');
      const shown = (await rows.allInnerTexts()).slice(0, 4).map((row) => {
        const [, tier, clients] = /^(.*)\n(\d+) clients?,/.exec(row) ?? [];
        return [tier, Number(clients)];
      });
      expect(Object.fromEntries(shown)).toEqual(check.counts);
      await demo.screenshot(`export-${basename(path)}`);
    });
  });
