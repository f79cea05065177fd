import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { SimulatedWorkbook } from '../../../../src/simulator/workbook/simulated-workbook';

let workbook: SimulatedWorkbook;
beforeEach(() => {
  workbook = new SimulatedWorkbook();
});
afterEach(() => workbook.dispose());

const range = (address: string) => workbook.root.worksheets.getActiveWorksheet().getRange(address);
const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Keeps the computer busy for longer than the 100 ms after which Univer calculates by itself. */
function beBusy(): void {
  const end = performance.now() + 150;
  while (performance.now() < end);
}

const rows = Array.from({ length: 300 }, (_, index) => [index, `=A${index + 1}*2`, `=B${index + 1}+1`]);

it.each([0, 1, 2, 4])(
  'calculates what is typed after %i turns of a calculation, on a busy computer too',
  async (turns) => {
    range('A1:C300').values = rows;
    await workbook.settle();
    range('A1:A150').values = rows.slice(0, 150).map(([value]) => [Number(value) + 1000]);
    const first = workbook.settle();
    for (let turned = 0; turned < turns; turned++) await turn();
    range('A299:A300').values = [[7], [8]];
    beBusy();
    await turn();
    await first;
    await workbook.settle();
    expect(range('C150').values).toEqual([[2299]]);
    expect(range('C299:C300').values).toEqual([[15], [17]]);
  },
);

it('calculates what is typed during a calculation though nobody asks for it', async () => {
  range('A1:C300').values = rows;
  const first = workbook.settle();
  range('A300').values = 8;
  await first;
  while (range('C300').values[0]![0] !== 17) await turn();
});
