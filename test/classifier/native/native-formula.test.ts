import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { abc } from '../../../src/classifier/models/abc';
import { salesLoyalty } from '../../../src/classifier/models/sales-loyalty';
import { SimulatedWorkbook } from '../../../src/simulator/workbook/simulated-workbook';
import { columnLetters } from '../../../src/sheet/cells/cell';
import { hasPeerData, peerTest } from '../../peers/peer-data';
import { examples } from '../../setup/examples';
import { casesOfOtherRanges, generatedCases } from './generated-cases';
import { portableCase, type PortableCase } from './portable-case';
import { realCases } from './real-cases';
import { casesOfScores } from './cases-of-scores';
import { policySheet, portableWorkbook, sheetOf, type Content } from './portable-workbook';

const cases = [
  ...generatedCases(examples(30)),
  ...casesOfOtherRanges(examples(30)),
  ...casesOfScores(examples(30)),
  ...realCases(examples(150)).map((each) => ({ ...each, title: `${each.title}, real clients` })),
];
const typed = (content: Content): string | number | boolean => {
  switch (content.kind) {
    case 'value':
      return content.value;
    case 'text':
      return `'${content.text}`;
    case 'error':
    case 'formula':
      return content.text;
    case 'blank':
      return '';
  }
};

/** The workbook is closed at the end, because Univer still reports its progress a second after a start. */
const opened: SimulatedWorkbook[] = [];

async function calculated(given: readonly PortableCase[]): Promise<SimulatedWorkbook> {
  const made = new SimulatedWorkbook();
  for (const { name, rows } of portableWorkbook(given)) {
    made.loadSheet(
      name,
      rows.map((row) => row.map(typed)),
    );
  }
  await made.calculated();
  opened.push(made);
  return made;
}

function answers(book: SimulatedWorkbook, { given, rows }: PortableCase, index: number) {
  const column = columnLetters(given.length);
  return book.values(sheetOf(index), `${column}1:${column}${rows.length}`).flat();
}

let workbook: SimulatedWorkbook;
beforeAll(async () => {
  workbook = await calculated(cases);
});
afterAll(() => opened.forEach((each) => each.dispose()));

describe('a native formula says of each row what classify says', () => {
  test.each(cases.map(({ title }, index) => ({ title, index })))('$title', ({ index }) => {
    const { rows, expected } = cases[index]!;
    const reported = answers(workbook, cases[index]!, index).map((answer, row) => [rows[row], answer]);
    expect(reported).toEqual(expected.map((name, row) => [rows[row], name]));
  });
  if (!hasPeerData()) peerTest('the customers of the R package rfm', () => {});
});

describe('what a formula says besides', () => {
  // The median of 80, 90, 120 and 500 is 105, of 10, 90 and 95 it is 90.
  const clients = [
    [120, 90],
    ['', ''],
    [80, 'x'],
    [500, 10],
    [90, 95],
  ];

  test('nothing of a number where no cut-off was drawn, as all clients had stated their level in words', async () => {
    const stated = portableCase(salesLoyalty, salesLoyalty.measures, [
      ['high', 'low'],
      ['low', 'high'],
    ]);
    expect(stated.expected).toEqual(['High-risk', 'Rising star']);
    const later = { ...stated, rows: [...stated.rows, [5, 'high'], ['high', 5], [5, 5], [-5, 'low']] };
    const profits = portableCase(abc, abc.measures.slice(0, 1), [['high']]);
    const book = await calculated([later, { ...profits, rows: [['high'], [5], [-5]] }]);
    expect(answers(book, later, 0)).toEqual([...stated.expected, ...Array<string>(4).fill('Unclassified')]);
    expect(answers(book, { ...profits, rows: [[], [], []] }, 1).slice(1)).toEqual([
      'Unclassified',
      'Unclassified',
    ]);
  });

  test('#N/A in every row while the policy is not valid, and the tiers again when it is', async () => {
    const only = portableCase(salesLoyalty, salesLoyalty.measures, clients);
    const book = await calculated([only]);
    const reported = () => answers(book, only, 0);
    expect(reported()).toEqual(['Treasure', '', 'Unclassified', 'High-risk', 'Rising star']);
    book.type(policySheet, 'B2', '#N/A');
    await book.calculated();
    expect(reported()).toEqual(['#N/A', '#N/A', '#N/A', '#N/A', '#N/A']);
    book.type(policySheet, 'B2', '1');
    await book.calculated();
    expect(reported()).toEqual(['Treasure', '', 'Unclassified', 'High-risk', 'Rising star']);
  });
});
