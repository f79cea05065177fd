/** A sheet of the workbook. */
export interface SheetAlike {
  readonly sheetId: string;
  readonly sheetName: string;
}
