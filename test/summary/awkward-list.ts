import { atOneGo } from '../../src/classifier/slices';
import type { CellValue } from '../../src/sheet/cells/cell';
import { asText } from '../../src/summary/layout';
import type { SummaryInput } from '../../src/summary/list';
import { layOutSummary } from '../../src/summary/sheet/lay-out-summary';

/** Names that a criterion could take for a pattern, a comparison, a formula or a text in quotes. */
export const awkwardTiers = [
  '>100k',
  'VIP*',
  'VIPs',
  '~',
  '<b>',
  '=x',
  'a?',
  'ab',
  '"Say" & co',
  "O'Neil",
  '珍贵客户',
  'é',
  'x~*',
];

const amounts: readonly CellValue[] = [10, 0.1, 'n/a', -5, '', 300, 0.2, 1_000_000, 7.25, 0, '12', 42];

/** Rows of a list: segment, amount, owner. There is a total without a segment in the middle and at the end. */
export const awkwardRows: readonly (readonly CellValue[])[] = Array.from({ length: 300 }, (_, row) => {
  if (row === 150 || row === 299) return ['', 123_456_789, ''];
  const tier =
    row % 29 === 0
      ? 'Unclassified'
      : row % 31 === 0
        ? 'no tier'
        : awkwardTiers[(row * 7) % awkwardTiers.length]!;
  return [tier, amounts[(row * 5) % amounts.length]!, ['Ann', 'B*b', '>5', '~', '', 'ann', 7][row % 7]!];
});

const columns = (at: number) => awkwardRows.map((row) => row[at]!);

/** The summary of this list on the sheet `List`, in A2:C301. */
export const awkwardInput: SummaryInput = {
  language: 'en',
  modelName: 'Awkward',
  sheetName: 'List',
  today: 46354,
  columns: { tiers: 'List!$A$2:$A$301', values: 'List!$B$2:$B$301', groups: 'List!$C$2:$C$301' },
  headers: { values: 'Amount', groups: 'Owner' },
  formats: { sum: '#,##0.00', mean: '#,##0.00' },
  tiers: awkwardTiers.map((name, index) => ({
    id: `tier${index}`,
    name,
    input: asText(name),
    strategy: 'Care',
  })),
  unclassified: { id: 'unclassified', name: 'Unclassified', input: asText('Unclassified'), strategy: '' },
  countsRows: false,
  cutoffs: [],
  cells: {
    tiers: columns(0),
    values: columns(1),
    names: columns(0).map((_, row) => `Client ${row}`),
    groups: columns(2),
  },
};

export const awkwardLayout = () => atOneGo(layOutSummary(awkwardInput));

/** The clients: rows with a segment. */
export const awkwardClients = awkwardRows
  .filter(([tier]) => tier !== '')
  .map(([tier, value, owner]) => ({ tier: tier!, value: value!, owner: owner! }));
