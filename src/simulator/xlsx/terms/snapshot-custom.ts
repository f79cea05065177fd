/** Settings that add-ins keep with a workbook: JSON values by key. */
export type Settings = Readonly<Record<string, unknown>>;

/** What a snapshot's `custom` holds: what Excel keeps with a workbook and Univer has no place for. */
export interface WorkbookCustom {
  /** Settings that add-ins keep with the workbook. */
  readonly settings?: Settings;
}

/** What the `custom` of a sheet in a snapshot holds. */
export interface SheetCustom {
  readonly protected?: boolean;
}
