import { afterEach, describe, expect, test } from '@jest/globals';
import type { DemoPage } from './page/demo-page';
import { freshDemo } from './page/fresh-demo';
import { inOneLanguage } from './page/in-one-language';
import { until } from './page/until';

let demo: DemoPage;
const begin = freshDemo((opened) => {
  demo = opened;
});
afterEach(() => demo.page.emulateMedia({ colorScheme: null }));

const english = {
  salesColumn: 'Sales column',
  guess: {
    rows: ['Client,Foo,Loyalty', 'Acme,120,5', 'Birch,300,2', 'Cole,40,9'],
    says: "Guessed from the column's contents, because its header does not say. Please check.",
  },
  equal: {
    rows: ['Client,Sales 2024,Sales 2025,Loyalty', 'Acme,120,90,5', 'Birch,300,20,2', 'Cole,40,500,9'],
    says: 'These fit equally well: Sales 2024, Sales 2025. Choose one.',
  },
  blank: {
    rows: ['Client,Sales,Loyalty', 'Acme,,5', 'Birch,,2', 'Cole,,9'],
    says: 'The column Sales (B1) is there, but it is blank. Fill it in and look again, or choose another column.',
  },
  besides: {
    rows: ['Client,Net sales,Gross sales,Loyalty', 'Acme,100,119,5', 'Birch,300,357,2', 'Cole,40,47.6,9'],
    says: 'The same money counted another way (such as net, gross or paid): Gross sales.',
  },
  client: {
    rows: [
      'Foo,Bar,Sales,Loyalty',
      'Acme,north,120,5',
      'Birch,south,300,2',
      'Acme,north,40,9',
      'Cole,west,70,4',
    ],
    says: 'No header says so, and several rows have the same value in: Foo, Bar. If one of these is the client, choose it.',
    label: 'Rows of one client have the same',
    choice: 'A: Foo',
    repeated: 'On several rows: 1',
  },
};

const chinese: typeof english = {
  salesColumn: '销售额所在列',
  guess: {
    rows: ['客户,甲乙,忠诚度', 'Acme,120,5', 'Birch,300,2', 'Cole,40,9'],
    says: '标题没有说明，是根据列中内容推测的，请核对。',
  },
  equal: {
    rows: ['客户,2024年销售额,2025年销售额,忠诚度', 'Acme,120,90,5', 'Birch,300,20,2', 'Cole,40,500,9'],
    says: '以下各列同样符合：2024年销售额、2025年销售额。请选择一列。',
  },
  blank: {
    rows: ['客户,销售额,忠诚度', 'Acme,,5', 'Birch,,2', 'Cole,,9'],
    says: '有“销售额”列（B1），但是空的。请填写后重新查看，或另选一列。',
  },
  besides: {
    rows: ['客户,不含税销售额,含税销售额,忠诚度', 'Acme,100,119,5', 'Birch,300,357,2', 'Cole,40,47.6,9'],
    says: '同一笔金额的其他口径（如净额、含税、实付）：含税销售额。',
  },
  client: {
    rows: [
      '甲乙,丙丁,销售额,忠诚度',
      'Acme,north,120,5',
      'Birch,south,300,2',
      'Acme,north,40,9',
      'Cole,west,70,4',
    ],
    says: '从标题看不出哪一列是客户，而以下各列有多行内容相同：甲乙、丙丁。如果其中一列是客户，请选择它。',
    label: '用来识别同一客户的列',
    choice: 'A: 甲乙',
    repeated: '重复出现的客户：1',
  },
};

type Note = 'guess' | 'equal' | 'blank' | 'besides' | 'client';

const cases = [
  ['en-US', 'light', english],
  ['zh-CN', 'dark', chinese],
] as const;

describe.each(inOneLanguage(cases, 'en-US'))(
  'if the headers do not tell all, %s, %s',
  (locale, colorScheme, text) => {
    const salesColumn = () => demo.pane.getByLabel(text.salesColumn, { exact: true });
    const salesIs = async (column: string) => {
      await demo.openDecision();
      await until(column, () => salesColumn().inputValue());
    };
    const open = async (name: Note) => {
      await demo.openFile(`${name}.csv`, new TextEncoder().encode(`${text[name].rows.join('\n')}\n`));
      await demo.page.getByText(`${name}.csv`).waitFor();
      await demo.select('A2');
    };
    const says = async (name: Note) => {
      await demo.says(text[name].says);
      await demo.pane.getByText(text[name].says).first().scrollIntoViewIfNeeded();
      await demo.screenshot(`note-${name}-${colorScheme}-${locale}`);
    };

    test('the pane says that a column is a guess, what else fits, and asks who the client is', async () => {
      if (locale !== 'en-US') await begin({ locale, https: colorScheme === 'dark' });
      await demo.page.emulateMedia({ colorScheme });
      await open('guess');
      await says('guess');
      await salesIs('1');

      await open('equal');
      await says('equal');
      await salesIs('');
      await salesColumn().selectOption('2');
      await demo.pane.locator('li').first().waitFor();
      expect(await demo.pane.getByText(text.equal.says).count()).toBe(0);

      await open('blank');
      await says('blank');
      await salesIs('');

      await open('besides');
      await says('besides');
      await salesIs('1');

      await open('client');
      await says('client');
      await demo.pane.locator('li').first().waitFor();
      expect(await demo.pane.getByText(text.client.repeated).count()).toBe(0);
      await demo.pane.getByLabel(text.client.label).selectOption(text.client.choice);
      await demo.openAttention();
      await demo.says(text.client.repeated);
      await demo.screenshot(`note-chosen-${colorScheme}-${locale}`);
    });
  },
);
