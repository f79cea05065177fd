import { cellAddress, blockAddress } from '../../src/sheet/cell';
import type { Policy } from '../../src/policy/policy';
import type { NamedArea } from '../../src/policy/policy-layout';
import { policySheet } from '../../src/policy/policy-sheet';
import { SimulatedWorkbook } from '../../src/simulator/workbook/simulated-workbook';

/** A workbook with a policy sheet in it, calculated by a real spreadsheet engine. */
export class PolicyWorkbook {
  readonly workbook = new SimulatedWorkbook();
  readonly sheet;
  readonly layout;

  constructor(policy: Policy) {
    this.layout = policySheet(policy);
    this.sheet = this.workbook.root.worksheets.add(this.layout.name);
    const { names } = this.workbook.root;
    for (const area of this.layout.names) names.add(area.name, this.sheet.getRange(addressOf(area)));
    const later = this.layout.cells.filter(({ input }) => String(input).startsWith('='));
    for (const { row, column, input } of this.layout.cells) {
      if (!String(input).startsWith('=')) this.range(cellAddress(row, column)).values = [[input]];
    }
    for (const area of this.layout.tables) {
      this.sheet.tables.add(addressOf(area), true).name = area.name;
    }
    for (const { row, column, input } of later) this.range(cellAddress(row, column)).values = [[input]];
  }

  range(address: string) {
    return this.sheet.getRange(address);
  }

  /** What the cell of this name shows. */
  async valueOf(name: string): Promise<string | number | boolean> {
    await this.workbook.calculated();
    const { top, left } = this.layout.names.find((area) => area.name === name)!;
    return this.range(cellAddress(top, left)).values[0]![0]!;
  }

  dispose(): void {
    this.workbook.dispose();
  }
}

export const addressOf = ({ top, left, rows, columns }: NamedArea) =>
  blockAddress(top, left, top + rows - 1, left + columns - 1);
