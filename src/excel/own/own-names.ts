import type { OwnOnSheet } from '../../sheet/candidates/sheet-layout';
import { readRecord, wroteColumn, type SegmentRecord } from '../../sheet/record/segment-record';
import { splitAddress } from '../../sheet/cells/cell';
import { segmentRoles, type SegmentRole } from '../../sheet/segment-role';
import { isServiceName, isSummaryName } from '../../summary/sheet/summary-record';
import { areaOf, areaProperties } from '../office/area';
import { filterKey, isOwnFilter } from './filter-setting';
import { nameProperties, ofScope } from './names-of-scope';

/*
 * ClientTier finds its columns by hidden names, such as `_ClientTier_1_Segment` and `_ClientTier_1_Strategy`. Excel
 * keeps each name referring to its column, whatever the user inserts, sorts, renames or moves. A record with the same
 * number is in the workbook's settings. A header proves nothing: anybody may have a column *Segment*.
 *
 * Deleted columns and sheets leave debris: a name that refers to nothing (`#REF!`), a name without a record, a record
 * without names. The next run deletes it. A copied sheet has names of its own, with the sheet as their scope, which
 * identify the copied columns. Original and copy share the record, which is deleted with the last of them.
 */

/** The columns of one run that are still on the sheet. */
export interface OwnColumns extends OwnOnSheet {
  /** True if the columns came with a copied sheet; the record then belongs to the original. */
  readonly isCopy: boolean;
  readonly names: readonly Excel.NamedItem[];
}

export interface OwnNames {
  /** The runs on the sheet that was searched. */
  readonly onSheet: readonly OwnColumns[];
  /** Names that refer to deleted cells or have no record. */
  readonly debris: readonly { readonly name: string; readonly role: SegmentRole; delete(): void }[];
  /** Records without names on this sheet; a copied sheet may still have names for them. */
  readonly doubtful: readonly { readonly setting: { delete(): void }; readonly number: number }[];
  /** The setting about ClientTier's own filter, with the number of the run that wrote the filtered column. */
  readonly filter?: { readonly number: number; delete(): void };
  /** A number for the next run, greater than any in use. */
  readonly nextNumber: number;
}

/** The last word of each column's hidden name. Workbooks of users contain it, so never change one. */
const endOfName: Readonly<Record<SegmentRole, string>> = {
  segment: 'Segment',
  strategy: 'Strategy',
  entitled: 'Entitled',
  previous: 'Previous',
  since: 'Since',
  movement: 'Movement',
};

export const ownName = (number: number, role: SegmentRole) => `_ClientTier_${number}_${endOfName[role]}`;

export const recordKey = (number: number) => `ClientTier_${number}`;

/** Returns the number in the key of a run's record; NaN for any other setting. */
export const numberOfRecord = (key: string) => Number(/^ClientTier_(\d+)$/.exec(key)?.[1]);

interface NameFound {
  readonly item: Excel.NamedItem;
  readonly number: number;
  readonly role: SegmentRole;
  readonly isCopy: boolean;
  readonly range?: Excel.Range;
}

/**
 * Finds ClientTier's columns on a sheet, in three steps between which the caller syncs: the constructor queues reading
 * names and settings, `locate` queues reading their ranges, `found` returns the result. So the caller can combine
 * requests.
 */
export class OwnNameSearch {
  private readonly workbookNames: Excel.NamedItemCollection;
  private readonly sheetNames: Excel.NamedItemCollection;
  private readonly settings: Excel.SettingCollection;
  private names: readonly NameFound[] = [];

  constructor(context: Excel.RequestContext, sheet: Excel.Worksheet) {
    this.workbookNames = context.workbook.names.load(nameProperties);
    this.sheetNames = sheet.names.load(nameProperties);
    this.settings = context.workbook.settings.load('items/key,items/value');
  }

  locate(): void {
    this.names = [...namesFound(this.workbookNames, false), ...namesFound(this.sheetNames, true)];
    for (const { range } of this.names) range?.load(`${areaProperties},worksheet/id`);
  }

  found(sheetId: string): OwnNames {
    const live = this.names.filter(
      ({ range, number, role }) => range && !range.isNullObject && this.isRecorded(number, role),
    );
    const groups = new Map<string, NameFound[]>();
    for (const name of live.filter(({ range }) => range!.worksheet.id === sheetId)) {
      const key = `${name.number} ${name.isCopy}`;
      groups.set(key, [...(groups.get(key) ?? []), name]);
    }
    const filter = this.settings.items.find(({ key }) => key === filterKey);
    const filtered: unknown = filter?.value;
    const numbersInUse = new Set(live.map(({ number }) => number));
    return {
      onSheet: [...groups.values()].map((names) => this.ownColumns(names)),
      debris: this.names
        .filter((name) => !live.includes(name))
        .map(({ item, number, role }) => ({
          name: ownName(number, role),
          role,
          delete: () => item.delete(),
        })),
      doubtful: this.ownSettings().filter(({ number }) => !numbersInUse.has(number)),
      ...(filter &&
        isOwnFilter(filtered) && { filter: { number: filtered.number, delete: () => filter.delete() } }),
      nextNumber: 1 + Math.max(0, ...[...this.names, ...this.ownSettings()].map(({ number }) => number)),
    };
  }

  /** Returns whether a sheet is a summary that ClientTier made, or has the service levels; undefined for any other. */
  madeAs(sheetName: string): 'summary' | 'levels' | undefined {
    const names = ofScope(this.workbookNames, false)
      .filter(({ formula }) => splitAddress(String(formula).replace(/^=/, '')).sheet === sheetName)
      .map(({ name }) => name);
    if (names.some(isSummaryName)) return 'summary';
    return names.some(isServiceName) ? 'levels' : undefined;
  }

  private ownColumns(names: readonly NameFound[]): OwnColumns {
    const { number, isCopy } = names[0]!;
    const columns = Object.fromEntries(names.map(({ role, range }) => [role, areaOf(range!)]));
    return { number, isCopy, columns, record: this.record(number)!, names: names.map(({ item }) => item) };
  }

  private isRecorded(number: number, role: SegmentRole): boolean {
    const record = this.record(number);
    return record !== undefined && wroteColumn(record, role);
  }

  private record(number: number): SegmentRecord | undefined {
    const setting = this.settings.items.find(({ key }) => key === recordKey(number));
    return setting && readRecord(setting.value);
  }

  private ownSettings(): { setting: Excel.Setting; number: number }[] {
    return this.settings.items
      .map((setting) => ({ setting, number: numberOfRecord(setting.key) }))
      .filter(({ number }) => !Number.isNaN(number));
  }
}

function namesFound(names: Excel.NamedItemCollection, isCopy: boolean): NameFound[] {
  return ofScope(names, isCopy).flatMap(({ name, formula }) => {
    const number = numberOf(name);
    const role = segmentRoles.find((candidate) => ownName(number, candidate) === name);
    if (!role) return [];
    // Gets the name anew by its text, because positions change as names are deleted.
    const item = names.getItem(name);
    // Microsoft does not document what getRangeOrNullObject returns for an error, and some builds of Excel crash.
    const range = pointsNowhere(formula) ? undefined : item.getRangeOrNullObject();
    return [{ item, number, role, isCopy, range }];
  });
}

/** Returns the number of the run in the name of a column; NaN for any other name. */
export const numberOf = (name: string) => Number(/^_ClientTier_(\d+)_/.exec(name)?.[1]);

export const pointsNowhere = (formula: unknown) => String(formula).includes('#REF!');
