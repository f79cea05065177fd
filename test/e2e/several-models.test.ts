import { describe, expect, test } from '@jest/globals';
import { catalogue } from '../../src/classifier/models/catalogue';
import type { DemoPage } from './page/demo-page';
import { freshDemo } from './page/fresh-demo';
import { until } from './page/until';

let demo: DemoPage;
freshDemo((opened) => {
  demo = opened;
});

const button = (name: string) => demo.pane.getByRole('button', { name, exact: true });

describe('several models on one sheet', () => {
  const headers = async () => {
    const { cellData = {} } = await demo.sheet();
    return Object.values(cellData[0] ?? {}).map((cell) => cell.v ?? '');
  };
  const segment = async () => {
    await button('Segment sheet').click();
    await demo.says('have a segment and a strategy');
  };

  test('have columns of their own, and are removed each for itself', async () => {
    await segment();
    await demo.ask('Course of dealings');
    await demo.says('Ongoing');
    await segment();
    const ofProcess = ['Segment', 'Strategy'].map((header) => `${header}: Course of dealings`);
    await until(['Segment', 'Strategy', ...ofProcess], async () => (await headers()).slice(8));
    await demo.screenshot('two-models');

    await demo.ask('Sales and loyalty');
    await button('Remove').click();
    await button('Remove the columns').click();
    await demo.says('Everything else is as it was');
    await until([...ofProcess], async () => (await headers()).slice(8));
  });

  test('are asked by what another wrote: it is offered, said, and can be picked', async () => {
    await segment();
    await demo.ask('Position among clients');
    await demo.openDecision();
    const tenure = demo.pane.getByLabel('Tenure in years column', { exact: true });
    await tenure.selectOption('5');
    const standing = demo.pane.getByLabel('Standing column', { exact: true });
    const chosen = () => standing.locator('option:checked').innerText();
    await until('I: Segment (segments of Sales and loyalty)', chosen);
    await demo.says('These are the segments of Sales and loyalty.');
    const volume = demo.pane.getByLabel('Volume column', { exact: true });
    expect((await volume.locator('option').allInnerTexts()).join()).not.toContain('Segment');

    await standing.selectOption({ label: 'Not in this sheet' });
    await until('Not in this sheet', chosen);
    await standing.selectOption({ label: 'I: Segment (segments of Sales and loyalty)' });
    await demo.pane.locator('li').getByText('Main', { exact: true }).waitFor();
    await segment();

    // A new run of the first model leaves the second as it was, and the pane says so.
    await demo.ask('Sales and loyalty');
    await demo.pane.locator('li').getByText('Treasure').waitFor();
    await segment();
    await demo.says('Written as values from earlier segments of: Position among clients.');
  });

  test('are offered with their questions, those first that the sheet can answer', async () => {
    await demo.pane.locator('li').getByText('Treasure').waitFor();
    const questions = demo.pane.getByRole('region', { name: 'Questions' }).getByRole('listitem');
    const shown = () => questions.filter({ visible: true }).count();
    expect(await questions.first().innerText()).toContain('Who sells well and stays loyal');
    expect(await shown()).toBeLessThan(catalogue.length);
    await demo.pane.getByText(/^Other questions: \d+$/).click();
    await until(catalogue.length, shown);
  });
});
