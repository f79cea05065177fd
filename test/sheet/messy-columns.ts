import fc from 'fast-check';
import type { CellValue } from '../../src/sheet/cells/cell';

/** A column of a list: the client's name, a measure, or something else. */
export interface ListColumn {
  readonly role: 'name' | 'sales' | 'loyalty' | 'other' | 'gap';
  readonly header: string;
  /** The cell beside the client of this number; names and measures are filled elsewhere. */
  readonly fill: (client: number) => CellValue;
}

const ownValues = () => '';

const named = (role: ListColumn['role'], headers: readonly string[]): fc.Arbitrary<ListColumn> =>
  fc.constantFrom(...headers).map((header) => ({ role, header, fill: ownValues }));

const cities = ['Bonn', 'Lyon', '上海', 'Bath', '-'];

const others: readonly ListColumn[] = [
  ['Client ID', (client: number) => `K-${1000 + client}`],
  ['客户编号', (client: number) => 20_017 + 31 * client],
  ['No.', (client: number) => client + 1],
  ['City', (client: number) => cities[client % cities.length]!],
  ['Since', (client: number) => 44_000 + 37 * client],
  ['Phone', (client: number) => `020 7946 0${100 + client}`],
  ['邮编', (client: number) => 200_000 + 10 * client],
  ['Sales rep', (client: number) => (client % 2 === 0 ? 'Ann' : 'Ben')],
  ['Sales growth', (client: number) => 0.05 * client],
  ['=Remark', (client: number) => (client % 3 === 0 ? '+call' : '')],
  ['<b>Tags</b>', (client: number) => (client % 4 === 0 ? '@vip' : '')],
].map(([header, fill]) => ({ role: 'other', header, fill }) as ListColumn);

const gap: ListColumn = { role: 'gap', header: '', fill: () => '' };

const ofClient = fc.tuple(
  named('name', ['Client', 'Customer name', 'Company', '客户', '客户名称']),
  named('sales', ['Sales', 'Revenue', 'Sales amount', 'Turnover (EUR)', '销售额', '年銷售額']),
  named('loyalty', ['Loyalty', 'Loyalty score', 'LOYALTY ', '忠诚度', '是否忠诚']),
);

const withGap = (columns: readonly ListColumn[], at: number) => [
  ...columns.slice(0, at),
  gap,
  ...columns.slice(at),
];

/** Generates the columns in any order, with other columns and one blank column among them. */
export const listColumns: fc.Arbitrary<readonly ListColumn[]> = fc
  .record({
    known: ofClient,
    more: fc.subarray([...others], { maxLength: 4 }),
    gapAt: fc.option(fc.nat(), { freq: 3 }),
  })
  .chain(({ known, more, gapAt }) => {
    const columns = [...known, ...more];
    return fc
      .shuffledSubarray(columns, { minLength: columns.length })
      .map((shuffled) =>
        gapAt === null ? shuffled : withGap(shuffled, 1 + (gapAt % (shuffled.length - 1))),
      );
  });
