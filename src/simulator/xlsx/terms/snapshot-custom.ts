/** Settings that add-ins store in a workbook: values by key, as in JSON. */
export type Settings = Readonly<Record<string, unknown>>;

/** A snapshot's `custom`: what Excel stores with a workbook and Univer has no place for. */
export interface WorkbookCustom {
  readonly settings?: Settings;
  /** Whether its numbers of days count from 1904. In the snapshot all count from 1900, as Univer shows them. */
  readonly countsFrom1904?: boolean;
}

/** The `custom` of a sheet in a snapshot. */
export interface SheetCustom {
  readonly protected?: boolean;
}
