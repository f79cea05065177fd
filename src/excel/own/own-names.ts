import {
  readRecord,
  segmentRoles,
  type SegmentRecord,
  type SegmentRole,
} from '../../sheet/record/segment-record';
import { areaOf, areaProperties, type Area } from '../office/area';

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

/** What one run left on the sheet, as far as it still stands. */
export interface OwnColumns {
  readonly number: number;
  readonly record: SegmentRecord;
  /** Header and clients of the columns that have not been deleted. */
  readonly columns: { readonly [Role in SegmentRole]?: Area };
  /** Set where the names came with a copied sheet: the record is then the original's. */
  readonly isCopy: boolean;
  readonly names: readonly Excel.NamedItem[];
}

export interface OwnNames {
  /** On the sheet that was asked about. */
  readonly onSheet: readonly OwnColumns[];
  /** Names that belong to nothing any more. */
  readonly debris: readonly { readonly name: string; delete(): void }[];
  /** Records without names here; on another sheet there may be some, of a copy. */
  readonly doubtful: readonly { readonly setting: { delete(): void }; readonly number: number }[];
  /** Greater than any number in use. */
  readonly nextNumber: number;
}

/** How a column's name ends: it is in users' workbooks, and stays as it is. */
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
 * Finds ClientTier's columns on a sheet in three steps, so that the caller can send along what else it asks:
 * creating it queues the names and settings, `locate` (after a sync) their ranges, `found` (after another) answers.
 */
export class OwnNameSearch {
  private readonly workbookNames: Excel.NamedItemCollection;
  private readonly sheetNames: Excel.NamedItemCollection;
  private readonly settings: Excel.SettingCollection;
  private names: readonly NameFound[] = [];

  constructor(context: Excel.RequestContext, sheet: Excel.Worksheet) {
    this.workbookNames = context.workbook.names.load('items/name,items/formula');
    this.sheetNames = sheet.names.load('items/name,items/formula');
    this.settings = context.workbook.settings.load('items/key,items/value');
  }

  locate(): void {
    this.names = [...namesFound(this.workbookNames, false), ...namesFound(this.sheetNames, true)];
    for (const { range } of this.names) range?.load(`${areaProperties},worksheet/id`);
  }

  found(sheetId: string): OwnNames {
    const live = this.names.filter(
      ({ range, number }) => range && !range.isNullObject && this.record(number),
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

/** Columns to be known as ClientTier's from now on. */
export interface ClaimedColumns {
  /** One that is not in use. */
  readonly number: number;
  readonly record: SegmentRecord;
  /** Header and clients of each column. */
  readonly ranges: { readonly [Role in SegmentRole]?: Excel.Range };
}

/** Queues the names and the record of columns. */
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

/** Where a run's column is by its name, at the moment at which Excel carries out what is done to it. */
export const claimedRange = ({ workbook }: Excel.RequestContext, number: number, role: SegmentRole) =>
  workbook.names.getItem(ownName(number, role)).getRange();

/** Counts the names that stand for columns anywhere in the workbook, on copied sheets too, by the numbers of runs. */
export async function countOwnNames(context: Excel.RequestContext): Promise<Map<number, number>> {
  const { names, worksheets } = context.workbook;
  const sheets = worksheets.load('items/name');
  const collections = [names.load('items/name,items/formula')];
  await context.sync();
  collections.push(...sheets.items.map((sheet) => sheet.names.load('items/name,items/formula')));
  await context.sync();
  const counts = new Map<number, number>();
  for (const { name, formula } of collections.flatMap(({ items }) => items)) {
    const number = Number(/^_ClientTier_(\d+)_/.exec(name)?.[1]);
    if (number && !pointsNowhere(formula)) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return counts;
}

/** Of records without names on a sheet, those without names anywhere; two messages if there are any. */
export async function recordsOfNobody(
  context: Excel.RequestContext,
  { doubtful }: Pick<OwnNames, 'doubtful'>,
): Promise<{ delete(): void }[]> {
  if (doubtful.length === 0) return [];
  const counts = await countOwnNames(context);
  return doubtful.flatMap(({ setting, number }) => (counts.has(number) ? [] : [setting]));
}

/** Queues the question which of a run's names there are. */
export const ownNamesOf = (names: Excel.NamedItemCollection, number: number): Excel.NamedItem[] =>
  segmentRoles.map((role) => names.getItemOrNullObject(ownName(number, role)).load('name'));

function namesFound(names: Excel.NamedItemCollection, isCopy: boolean): NameFound[] {
  return names.items.flatMap(({ name, formula }) => {
    const number = Number(/^_ClientTier_(\d+)_/.exec(name)?.[1]);
    const role = segmentRoles.find((candidate) => ownName(number, candidate) === name);
    if (!role) return [];
    // By its name, not by its place among the names, which changes as names are deleted.
    const item = names.getItem(name);
    // What getRangeOrNullObject answers for an error is not documented; builds of Excel have crashed on it.
    const range = pointsNowhere(formula) ? undefined : item.getRangeOrNullObject();
    return [{ item, number, role, isCopy, range }];
  });
}

const pointsNowhere = (formula: unknown) => String(formula).includes('#REF!');
