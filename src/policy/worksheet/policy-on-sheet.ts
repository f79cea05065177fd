import { cellAddress, quotedSheetName, type CellValue } from '../../sheet/cells/cell';

/** An Excel table as it stands in the workbook. Rows and columns are zero-based; `top` is the header's row. */
export interface FoundTable {
  readonly name: string;
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly header: readonly CellValue[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** A cell that has a name in the workbook. */
export interface FoundCell {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** What there is of a policy in a workbook: the tables and the single cells whose names begin with `CT_`. */
export interface PolicyOnSheet {
  readonly tables: readonly FoundTable[];
  /** A name whose cell was deleted is left out. */
  readonly cells: readonly FoundCell[];
}

export const addressOfCell = ({ sheet, row, column }: Pick<FoundCell, 'sheet' | 'row' | 'column'>) =>
  `${quotedSheetName(sheet)}!${cellAddress(row, column)}`;

/** The address of a cell of a table's body; the row -1 is the header. */
export const addressInTable = ({ sheet, top, left }: FoundTable, row: number, column: number) =>
  addressOfCell({ sheet, row: top + 1 + row, column: left + column });
