import { blockAddress, cellAddress, cellPosition } from '../../src/sheet/cells/cell';
import type { Policy } from '../../src/policy/policy';
import type { NamedArea } from '../../src/policy/layout/layout';
import type { FoundCell, FoundTable, PolicyOnSheet } from '../../src/policy/worksheet/policy-on-sheet';
import { layOutPolicySheet } from '../../src/policy/worksheet/lay-out-policy-sheet';
import { SimulatedWorkbook } from '../../src/simulator/workbook/simulated-workbook';

/** A workbook with a policy sheet, calculated by a real spreadsheet engine. */
export class PolicyWorkbook {
  readonly workbook = new SimulatedWorkbook();
  readonly sheet;
  readonly layout;

  constructor(policy: Policy) {
    this.layout = layOutPolicySheet(policy);
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

  /** Returns what the cell with this name shows, or the cell `down` rows below it. */
  async valueOf(name: string, down = 0): Promise<string | number | boolean> {
    await this.workbook.calculated();
    const { top, left } = this.layout.names.find((area) => area.name === name)!;
    return this.range(cellAddress(top + down, left)).values[0]![0]!;
  }

  /** Returns what the Excel layer would read of the policy. */
  found(): PolicyOnSheet {
    const sheet = this.sheet.name;
    const tables = this.sheet.tables.items().map((table): FoundTable => {
      const whole = table.getRange();
      const [header, ...rows] = whole.values;
      const { row, column } = cellPosition(whole.address.split(':')[0]!);
      return { name: table.name, sheet, top: row, left: column, header: header!, rows };
    });
    const cells = this.workbook.root.names.items().flatMap((item): FoundCell[] => {
      const range = item.getRangeOrNullObject();
      if (!range || range.values.length !== 1) return [];
      const { row, column } = cellPosition(range.address);
      return [{ name: item.name, sheet, row, column, value: range.values[0]![0]! }];
    });
    return { tables, cells };
  }

  dispose(): void {
    this.workbook.dispose();
  }
}

export const addressOf = ({ top, left, rows, columns }: NamedArea) =>
  blockAddress(top, left, top + rows - 1, left + columns - 1);
