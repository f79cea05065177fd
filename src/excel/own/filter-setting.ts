import { isObject } from '../../sheet/is-object';

/*
 * ClientTier may filter a list by its own segment column. What it did is in a setting of the workbook, so that it can be
 * taken off again after the pane was closed too. A filter that somebody has changed since is no longer ClientTier's.
 */

/** Key of the setting. */
export const filterKey = 'ClientTier_Filter';

export interface OwnFilter {
  /** Number of the run whose segment column is filtered. */
  readonly number: number;
  /** The texts that are shown. */
  readonly texts: readonly string[];
  /** Name of the table, if the list is one; otherwise the sheet has the filter. */
  readonly table?: string;
}

export const isOwnFilter = (value: unknown): value is OwnFilter =>
  isObject(value) &&
  typeof value.number === 'number' &&
  Array.isArray(value.texts) &&
  (value.table === undefined || typeof value.table === 'string');
