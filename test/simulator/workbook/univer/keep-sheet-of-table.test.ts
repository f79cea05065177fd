import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { SimulatedWorkbook } from '../../../../src/simulator/workbook/simulated-workbook';

/** Formulas on another sheet than the table, with clients in A2:A3 and sales of 7 and 5 in B2:B3. */
const formulas: readonly (readonly [formula: string, answer: unknown])[] = [
  ['=INDEX(Clients[Client],2)', 'Bob'],
  ['=INDEX(Clients[Sales],MATCH("Bob",Clients[Client],0))', 5],
  ['=SUM(INDEX(Clients[Sales],1):INDEX(Clients[Sales],2))', 12],
  ['=INDEX(List!$B$2:$B$3,1)', 7],
];

let workbook: SimulatedWorkbook;
beforeAll(async () => {
  workbook = new SimulatedWorkbook();
  workbook.loadSheet('List', [
    ['Client', 'Sales'],
    ['Ann', 7],
    ['Bob', 5],
  ]);
  workbook.root.tables.add('List!A1:B3', true).name = 'Clients';
  workbook.loadSheet(
    'Summary',
    formulas.map(([formula]) => [formula]),
  );
  await workbook.calculated();
});
afterAll(() => workbook.dispose());

it.each(formulas.map(([formula, answer], row) => [formula, answer, row] as const))(
  '%s is %s, whatever is in the same cell of the sheet with the formula',
  (_, answer, row) => {
    expect(workbook.values('Summary', `A${row + 1}`)).toEqual([[answer]]);
  },
);
