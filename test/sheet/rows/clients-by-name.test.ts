import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { catalogue, modelById } from '../../../src/classifier/models/catalogue';
import { languages } from '../../../src/classifier/language';
import type { Model } from '../../../src/classifier/model';
import type { CellValue } from '../../../src/sheet/cells/cell';
import { planFor } from '../plan-for';
import type { Choice } from '../../../src/sheet/choice';
import { customModelToModel } from '../../../src/policy/model/custom-model-to-model';
import { ownGrid, ownGridTiers } from '../../policy/policies';
import { examples } from '../../setup/examples';

/** By model, the tier of a client with only a name; with other models there is none. */
const ofNameAlone: Readonly<Record<string, string>> = {
  relationship: 'prospect',
  tenure: 'not-yet-client',
  care: 'neglected',
};

const own = customModelToModel(ownGrid, ownGridTiers);

/** Something that each kind of measure can read. */
const readable = (kind: Model['measures'][number]['kind']): CellValue =>
  ({
    monthsSinceDate: 46000,
    daysSince: 46300,
    daysUntil: 46400,
    category: 'Company',
    flag: 'yes',
    share: 0.5,
  })[kind as string] ?? 3;

/** Plans a sheet of names and measures. Each row has a name, and whether it has figures. */
function plan(
  model: Model,
  rows: readonly { name: CellValue; figures: boolean }[],
  more: Partial<Choice> = {},
) {
  const { measures } = model;
  const range = {
    sheetId: '1',
    sheetName: 'Sheet',
    top: 0,
    left: 0,
    rows: rows.length,
    columns: measures.length + 1,
  };
  const headers = ['Client', ...measures.map(({ name }) => name.en)];
  const choice: Choice = {
    modelId: model.id,
    columns: Object.fromEntries(measures.map(({ id }, index) => [id, index + 1])),
    cutoffs: {},
    language: 'en',
    asOf: 46347,
    ...more,
  };
  return planFor(
    range,
    choice,
    {
      measures: Object.fromEntries(
        measures.map(({ id, kind }) => [id, rows.map(({ figures }) => (figures ? readable(kind) : ''))]),
      ),
      otherHeaders: headers,
      evidence: { headers, labels: new Map([[0, rows.map(({ name }) => name)]]) },
    },
    model,
  );
}

const names = fc.constantFrom<CellValue>('Acme', 'Birch Ltd.', '北京公司', 'C-17', 4711, 'Summit');
const nobody = fc.constantFrom<CellValue>('', ' ', '\u3000', '-', 'n/a', '#N/A', '待定');
const row = fc.record({ name: fc.oneof(names, nobody), figures: fc.boolean() });
const isNamed = (name: CellValue) => !['', '-', 'n/a', '#N/A', '待定'].includes(String(name).trim());

describe.each([...catalogue, own].map((model) => [model.id, model] as const))('%s', (id, model) => {
  test('a row with a name and nothing else is a client if the table decides blanks, a blank row never', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...languages),
        (some, language) => {
          const rows = [...some, { name: 'Known', figures: true }];
          const { segment, counts, blankRows, nonClients } = plan(model, rows, { language });
          const tier = model.tiers.find((each) => each.id === ofNameAlone[id])?.name[language];
          const told = segment.slice(1);
          rows.forEach(({ name, figures }, index) => {
            if (!figures) expect([name, told[index]]).toEqual([name, (isNamed(name) && tier) || '']);
          });
          const clients = told.filter((each) => each === tier).length;
          if (tier)
            expect(counts[model.tiers.findIndex((each) => each.id === ofNameAlone[id])]).toBe(clients);
          const blank = rows.filter(({ name, figures }) => !figures && String(name).trim() === '').length;
          expect(blankRows).toBe(blank);
          const others = rows.filter(({ name, figures }) => !figures && String(name).trim() !== '');
          expect(nonClients).toHaveLength(others.filter(({ name }) => !tier || !isNamed(name)).length);
        },
      ),
      { numRuns: examples(60) },
    );
  });
});

test('a client on several rows of which one is blank is taken together with it', () => {
  const rows = [
    { name: 'Acme', figures: true },
    { name: 'Acme', figures: false },
    { name: 'Birch', figures: false },
    { name: 'birch', figures: false },
  ];
  const tenure = modelById('tenure');
  const { segment, counts, repeated } = plan(tenure, rows, { repeated: 'added' });
  // 46000 is 2025-12-09, less than 12 months before 2026-11-21.
  expect(segment.slice(1)).toEqual(['New', 'New', 'Not yet client', 'Not yet client']);
  expect(counts).toEqual([0, 1, 1]);
  expect(repeated.map(({ others }) => others)).toEqual([['Sheet!A3'], ['Sheet!A5']]);
});

test.each([
  '* without returns',
  'Note: sales only',
  '(in thousands)',
  '（单位：万元）',
  'As of: 31 March',
  'Page 2 of 7',
  '第2页',
  'Figures exclude clients that were lost last year.',
  '以上数据未经审计。',
])('%s is no client', (name) => {
  const rows = [
    { name: 'Acme', figures: true },
    { name, figures: false },
  ];
  expect(plan(modelById('tenure'), rows).segment[2]).toBe('');
});

test.each([
  'Hu, Li & Co., Ltd.',
  'Total Energies',
  'Müller Maschinenbau GmbH',
  'St. Mary’s Hospital of the Holy Cross',
])('%s is one', (name) => {
  const rows = [
    { name, figures: false },
    { name: 'Acme', figures: true },
  ];
  expect(plan(modelById('tenure'), rows).segment[1]).toBe('Not yet client');
});
