import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { SimulatedWorkbook } from '../../../../src/simulator/workbook/simulated-workbook';

let workbook: SimulatedWorkbook;
const texts = ['~', '~~', 'VIP*', 'VIPs', 'a?', 'ab', '~x', 'Line\nbreak'];
/** Formulas over these texts in A1:A8, and what Excel's rules for `*`, `?` and `~` make of them. */
const formulas: readonly (readonly [formula: string, answer: unknown])[] = [
  ['=COUNTIF(A1:A8,"~~")', 1],
  ['=COUNTIF(A1:A8,"=~~~~")', 1],
  ['=COUNTIF(A1:A8,"~~*")', 3],
  ['=COUNTIF(A1:A8,"~~~*")', 0],
  ['=COUNTIF(A1:A8,"VIP~*")', 1],
  ['=COUNTIF(A1:A8,"vip*")', 2],
  ['=COUNTIF(A1:A8,"<>vip*")', 6],
  ['=COUNTIFS(A1:A8,"a~?",B1:B8,">0")', 1],
  ['=COUNTIFS(A1:A8,"a?")', 2],
  ['=COUNTIF(A1:A8,"line*k")', 1],
  ['=SUMIFS(B1:B8,A1:A8,"~~x")', 7],
  ['=SUMIF(A1:A8,"~~",B1:B8)', 1],
  ['=MATCH("~~x",A1:A8,0)', 7],
  ['=MATCH("VIP~*",A1:A8,0)', 3],
  ['=MATCH("?b",A1:A8,0)', 6],
  // A comparison knows no patterns.
  ['=SUMPRODUCT(--(A1:A8="a?"))', 1],
  ['=A6="a?"', false],
];

beforeAll(async () => {
  workbook = new SimulatedWorkbook();
  workbook.loadSheet(
    'List',
    texts.map((text, row) => [text, row + 1, formulas[row]![0], formulas[row + 8]![0]]),
  );
  workbook.root.worksheets.getItem('List').getRange('E1').values = formulas[16]![0];
  await workbook.calculated();
});
afterAll(() => workbook.dispose());

it.each(formulas.map(([formula, answer], index) => [formula, answer, index] as const))(
  '%s is %s',
  (_, answer, index) => {
    const column = 'CDE'[Math.floor(index / 8)]!;
    expect(workbook.values('List', `${column}${(index % 8) + 1}`)).toEqual([[answer]]);
  },
);
