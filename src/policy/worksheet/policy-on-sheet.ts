import { cellAddress, quotedSheetName, type CellValue } from '../../sheet/cells/cell';

/** An Excel table in the workbook. Rows and columns are zero-based; `top` is the row of the header. */
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

/** The tables and named cells of a workbook whose names begin with `CT_`. */
export interface PolicyOnSheet {
  readonly tables: readonly FoundTable[];
  /** The named cells, except those that were deleted. */
  readonly cells: readonly FoundCell[];
}

export const addressOfCell = ({ sheet, row, column }: Pick<FoundCell, 'sheet' | 'row' | 'column'>) =>
  `${quotedSheetName(sheet)}!${cellAddress(row, column)}`;

/** Returns the address of a cell in a table; row 0 is the first row below the header, row -1 the header. */
export const addressInTable = ({ sheet, top, left }: FoundTable, row: number, column: number) =>
  addressOfCell({ sheet, row: top + 1 + row, column: left + column });
