import type { IWorkbookData } from '@univerjs/core';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { IAutoFilter } from '@univerjs/sheets-filter';
import type { ITableJson } from '@univerjs/sheets-table';

/**
 * The data of Univer's plugins in a snapshot, by the plugin's name. Tables, filters and conditional formats are listed by
 * sheet id, defined names by their own id.
 */
export interface SnapshotResources {
  SHEET_TABLE_PLUGIN: Record<string, { tables: ITableJson[]; tableFilteredOutRows: number[] }>;
  SHEET_FILTER_PLUGIN: Record<string, IAutoFilter>;
  SHEET_CONDITIONAL_FORMATTING_PLUGIN: Record<string, IConditionFormattingRule[]>;
  SHEET_DEFINED_NAME_PLUGIN: Record<string, IDefinedNamesServiceParam>;
}

export function resourcesFor(parts: SnapshotResources): NonNullable<IWorkbookData['resources']> {
  return Object.entries(parts).map(([name, part]) => ({ name, data: JSON.stringify(part) }));
}

export function resourceOf<Name extends keyof SnapshotResources>(
  snapshot: IWorkbookData,
  name: Name,
): SnapshotResources[Name] {
  const data = snapshot.resources?.find((resource) => resource.name === name)?.data;
  return data ? JSON.parse(data) : {};
}
