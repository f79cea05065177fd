import { isObject } from '../../sheet/is-object';
import { readListRecord, type ListRecord } from '../../summary/sheet/list-record';

/** The setting that holds the record of the sheet that compares two dates. */
export const movementKey = 'ClientTier_Movement';
/** The name of the Excel table. If another table has it, a number is added. */
export const movementTable = 'CT_Movement';
/** The name of the table with the reasons why clients were lost. */
export const lossTable = 'CT_LossReasons';

/** Where the user says why clients were lost. */
export interface LossRecord {
  /** The table with her list of reasons, and its headers. */
  readonly table: string;
  readonly headers: readonly string[];
  /** The header of the column with the reason of each client. */
  readonly column: string;
  /** The header of the column with the movement of each client, and what it says of a lost one. */
  readonly movement: string;
  readonly lost: string;
  /** Number of lost clients. */
  readonly clients: number;
}

/** What ClientTier stores in the workbook's settings about the sheet that compares two dates. */
export interface MovementRecord extends ListRecord {
  /** Left out if no client was lost, or if an earlier version made the sheet. */
  readonly loss?: LossRecord;
}

/** Returns where the user says why clients were lost, by the record in a setting; undefined if she cannot. */
export function readLossRecord(value: unknown): LossRecord | undefined {
  if (!readListRecord(value) || !isObject(value)) return undefined;
  const { loss } = value;
  if (!isObject(loss)) return undefined;
  const { table, headers, column, movement, lost, clients } = loss;
  const holds =
    typeof table === 'string' &&
    typeof column === 'string' &&
    typeof movement === 'string' &&
    typeof lost === 'string' &&
    typeof clients === 'number' &&
    Array.isArray(headers) &&
    headers.every((header) => typeof header === 'string');
  return holds ? { table, headers, column, movement, lost, clients } : undefined;
}
