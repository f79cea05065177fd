import { readRecord, wroteColumn, type SegmentRecord } from '../../sheet/record/segment-record';
import { segmentRoles, type SegmentRole } from '../../sheet/segment-role';
import { areaOf, areaProperties, type Area } from '../office/area';
import { isOfScope, nameProperties, ofScope } from './names-of-scope';

/*
 * ClientTier's columns are found by hidden names, `_ClientTier_1_Segment` and `_ClientTier_1_Strategy`, which Excel
 * keeps pointing at them whatever is inserted, sorted, renamed or moved; and by a record of the same number in the
 * workbook's settings. A header proves nothing: anybody may have a column *Segment*.
 *
 * A name that points nowhere any more (`#REF!`), a name without a record and a record without names are debris of
 * deleted columns and sheets, and swept at the next run. A copied sheet brings names of its own, of the scope of that
 * sheet: they make the copied columns known there, and leave the original alone. Both share the record, which goes with
 * the last of them.
 */

/** The columns of one run that are still on the sheet. */
export interface OwnColumns {
  readonly number: number;
  readonly record: SegmentRecord;
  /** Header and clients of each column that has not been deleted. */
  readonly columns: { readonly [Role in SegmentRole]?: Area };
  /** Set if the names came with a copied sheet; the record is then that of the original. */
  readonly isCopy: boolean;
  readonly names: readonly Excel.NamedItem[];
}

export interface OwnNames {
  /** Those on the sheet that was searched. */
  readonly onSheet: readonly OwnColumns[];
  /** Names that point nowhere or have no record. */
  readonly debris: readonly { readonly name: string; delete(): void }[];
  /** Records without names on this sheet; a copy on another sheet may still have some. */
  readonly doubtful: readonly { readonly setting: { delete(): void }; readonly number: number }[];
  /** Greater than any number in use. */
  readonly nextNumber: number;
}

/** The end of a column's name. It is stored in users' workbooks: never change one. */
const endOfName: Readonly<Record<SegmentRole, string>> = { segment: 'Segment', strategy: 'Strategy' };

export const ownName = (number: number, role: SegmentRole) => `_ClientTier_${number}_${endOfName[role]}`;

export const recordKey = (number: number) => `ClientTier_${number}`;

interface NameFound {
  readonly item: Excel.NamedItem;
  readonly number: number;
  readonly role: SegmentRole;
  readonly isCopy: boolean;
  readonly range?: Excel.Range;
}

/**
 * Finds ClientTier's columns on a sheet in three steps, so that the caller can combine requests: the constructor queues
 * reading names and settings, `locate` (after a sync) their ranges, `found` (after another sync) returns the result.
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
    const numbersInUse = new Set(live.map(({ number }) => number));
    return {
      onSheet: [...groups.values()].map((names) => this.ownColumns(names)),
      debris: this.names
        .filter((name) => !live.includes(name))
        .map(({ item, number, role }) => ({ name: ownName(number, role), delete: () => item.delete() })),
      doubtful: this.ownSettings().filter(({ number }) => !numbersInUse.has(number)),
      nextNumber: 1 + Math.max(0, ...[...this.names, ...this.ownSettings()].map(({ number }) => number)),
    };
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
    return this.settings.items.flatMap((setting) => {
      const match = /^ClientTier_(\d+)$/.exec(setting.key);
      return match ? [{ setting, number: Number(match[1]) }] : [];
    });
  }
}

/** Columns to mark as ClientTier's. */
export interface ClaimedColumns {
  /** A number that is not in use. */
  readonly number: number;
  readonly record: SegmentRecord;
  /** Header and clients of each column. */
  readonly ranges: { readonly [Role in SegmentRole]?: Excel.Range };
}

/** Queues adding the names and the record of columns. */
export function claimColumns(
  { workbook }: Excel.RequestContext,
  { number, record, ranges }: ClaimedColumns,
  scope: Excel.NamedItemCollection = workbook.names,
): void {
  for (const role of segmentRoles) {
    const range = ranges[role];
    if (range) scope.add(ownName(number, role), range).visible = false;
  }
  workbook.settings.add(recordKey(number), record);
}

/** Returns the range that a run's column has, by its name, when Excel carries out the request. */
export const claimedRange = ({ workbook }: Excel.RequestContext, number: number, role: SegmentRole) =>
  workbook.names.getItem(ownName(number, role)).getRange();

/**
 * Queues reading which of a run's names exist: those of the workbook, or those that came with a copied sheet.
 *
 * @returns What then returns them, if there are any
 */
export function ownNamesOf(
  { workbook }: Excel.RequestContext,
  number: number,
  copiedSheet?: Excel.Worksheet,
): () => Excel.NamedItem[] {
  const { names } = copiedSheet ?? workbook;
  const items = segmentRoles.map((role) =>
    names.getItemOrNullObject(ownName(number, role)).load('name,scope'),
  );
  return () => items.filter((item) => !item.isNullObject && isOfScope(item, copiedSheet !== undefined));
}

function namesFound(names: Excel.NamedItemCollection, isCopy: boolean): NameFound[] {
  return ofScope(names, isCopy).flatMap(({ name, formula }) => {
    const number = numberOf(name);
    const role = segmentRoles.find((candidate) => ownName(number, candidate) === name);
    if (!role) return [];
    // By name: the position among the names changes as names are deleted.
    const item = names.getItem(name);
    // What getRangeOrNullObject returns for an error is not documented; some builds of Excel crash on it.
    const range = pointsNowhere(formula) ? undefined : item.getRangeOrNullObject();
    return [{ item, number, role, isCopy, range }];
  });
}

/** Returns the number of the run that a name belongs to; NaN if it is no name of ClientTier's columns. */
export const numberOf = (name: string) => Number(/^_ClientTier_(\d+)_/.exec(name)?.[1]);

export const pointsNowhere = (formula: unknown) => String(formula).includes('#REF!');
