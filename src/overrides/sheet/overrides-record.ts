import { isObject } from '../../sheet/is-object';
import { readListRecord, type ListRecord } from '../../summary/sheet/list-record';

/** The setting that holds the record of the sheet *Overrides*. */
export const overridesKey = 'ClientTier_Overrides';
/** The names of the Excel tables. If another table has a name, a number is added. */
export const overridesTable = 'CT_Overrides';
export const reasonsTable = 'CT_Reasons';
/** The name of the reasons' cells, which drop-downs list. */
export const reasonsName = 'CT_ReasonList';

/** What ClientTier stores in the workbook's settings about the sheet *Overrides*. */
export interface OverridesRecord extends ListRecord {
  /** The headers of columns that identify clients, the last chosen first. */
  readonly keys: readonly string[];
  readonly reasons: { readonly table: string; readonly name: string };
}

/** Returns the record in a setting; undefined if the value is no record, or is of another version. */
export function readOverridesRecord(value: unknown): OverridesRecord | undefined {
  const record = readListRecord(value);
  if (!record || !isObject(value)) return undefined;
  const { keys, reasons } = value;
  const holds =
    Array.isArray(keys) &&
    keys.every((key) => typeof key === 'string') &&
    isObject(reasons) &&
    typeof reasons['table'] === 'string' &&
    typeof reasons['name'] === 'string';
  return holds ? (record as OverridesRecord) : undefined;
}

/** Returns the header of the column that identifies the clients of a list; undefined if nobody knows. */
export const keyHeader = (
  record: Pick<OverridesRecord, 'keys'> | undefined,
  headers: readonly string[],
  proposed: string | undefined,
): string | undefined => record?.keys.find((key) => headers.includes(key)) ?? proposed;
