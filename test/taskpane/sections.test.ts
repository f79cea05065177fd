import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { expect, test } from '@jest/globals';
import { createElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { modelById } from '../../src/classifier/catalogue';
import type { Plan } from '../../src/sheet/segmentation';
import { OutsideSection } from '../../src/taskpane/views/OutsideSection';
import { RepeatedSection } from '../../src/taskpane/views/RepeatedSection';

const goTo = () => undefined;
const shown = (section: ReactElement) =>
  renderToStaticMarkup(createElement(FluentProvider, { theme: webLightTheme }, section));

const plan: Plan = {
  choice: {
    modelId: 'sales-loyalty',
    columns: { sales: 1, loyalty: 2 },
    cutoffs: {},
    language: 'en',
    asOf: 46000,
    repeated: 'added',
  },
  cutoffs: [],
  readings: [],
  counts: [2, 0, 0, 1],
  blankRows: 0,
  leftOut: [],
  repeated: [
    { name: '<img src=x onerror=alert(1)>', cell: 'Clients!A2', others: ['Clients!A4', 'Clients!A9'] },
  ],
  unclassified: [{ row: 3, cell: 'Clients!C5', reason: 'Loyalty is blank' }],
  overrides: [],
  segment: [],
  strategy: [],
};

const repeatedSection = (treatment: 'each' | 'added', more: Partial<Plan> = {}) =>
  shown(
    createElement(RepeatedSection, {
      plan: { ...plan, ...more },
      model: modelById('sales-loyalty'),
      treatment,
      disabled: false,
      onTreatment: goTo,
      goTo,
    }),
  );

test('HTML in the name of a client is shown as text', () => {
  const html = repeatedSection('added');
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
});

test('where rows are added up it is told how, and how many clients stand on how many rows', () => {
  const html = repeatedSection('added');
  expect(html).toContain('Summed: Sales.');
  expect(html).toContain('Cannot be added: Loyalty.');
  expect(html).toContain('4 clients on 6 rows');
});

test('where each row is by itself there is nothing to say of sums', () =>
  expect(repeatedSection('each', { choice: { ...plan.choice, repeated: 'each' } })).not.toContain('Summed'));

test('cells that were not taken for customers are told with the reason and the way to take them', () => {
  const html = shown(
    createElement(OutsideSection, {
      sheetName: 'Q1 <b>list</b>',
      outside: [{ top: 7, bottom: 8, left: 0, right: 3, cause: 'farBelow' }],
      goTo,
    }),
  );
  expect(html).toContain('A8:D9');
  expect(html).toContain('stands below more than three blank rows');
  expect(html).toContain('use the selected range');
  expect(html).not.toContain('<b>list');
});
