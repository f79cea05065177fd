import { isObject } from '../../sheet/is-object';

/** The setting that holds the record (`ListRecord`) of the sheet with the history. */
export const historyKey = 'ClientTier_History';
/** The name of the Excel table. If another table has it, a number is added. */
export const historyTable = 'CT_History';

/** The setting that switches the history on for a list; there is no such setting while it is off. */
export const historySwitchKey = 'ClientTier_HistorySwitch';

/** The list whose runs are stored, and the column that identifies its clients. */
export interface HistorySwitch {
  readonly version: 1;
  /** The id of the sheet with the list. */
  readonly sheetId: string;
  /** The header of the column that identifies the clients. */
  readonly key: string;
}

/** Returns the switch in a setting; undefined if the value is none, or is of another version. */
export function readHistorySwitch(value: unknown): HistorySwitch | undefined {
  if (!isObject(value) || value['version'] !== 1) return undefined;
  const { sheetId, key } = value;
  return typeof sheetId === 'string' && typeof key === 'string' ? { version: 1, sheetId, key } : undefined;
}
