import { isObject } from '../../sheet/is-object';

/*
 * ClientTier may filter a list by its own segment column. A setting of the workbook stores this filter, so that
 * ClientTier can remove it even after the pane was closed. A filter that somebody has changed since no longer counts as
 * ClientTier's.
 */

/** Key of the setting. */
export const filterKey = 'ClientTier_Filter';

export interface OwnFilter {
  /** Number of the run that wrote the filtered segment column, or the one that it is a copy of. */
  readonly number: number;
  /** The texts to show. */
  readonly texts: readonly string[];
  /** Name of the table, if the list is one; otherwise the filter belongs to the sheet. */
  readonly table?: string;
}

export const isOwnFilter = (value: unknown): value is OwnFilter =>
  isObject(value) &&
  typeof value.number === 'number' &&
  Array.isArray(value.texts) &&
  (value.table === undefined || typeof value.table === 'string');
