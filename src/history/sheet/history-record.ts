import { isObject } from '../../sheet/is-object';

/** The setting that holds the record (`ListRecord`) of the sheet with the history. */
export const historyKey = 'ClientTier_History';
/** The name of the Excel table; gets a number if another table has it. */
export const historyTable = 'CT_History';

/** The setting that says that each run of a list is kept; there is none while that is switched off. */
export const historySwitchKey = 'ClientTier_HistorySwitch';

/** Which list is kept, and by what its clients are known. */
export interface HistorySwitch {
  readonly version: 1;
  /** The id of the sheet with the list. */
  readonly sheetId: string;
  /** The header of the column that identifies the clients. */
  readonly key: string;
}

/** Returns what a setting says; undefined if it says nothing, or is of another version. */
export function readHistorySwitch(value: unknown): HistorySwitch | undefined {
  if (!isObject(value) || value['version'] !== 1) return undefined;
  const { sheetId, key } = value;
  return typeof sheetId === 'string' && typeof key === 'string' ? { version: 1, sheetId, key } : undefined;
}
