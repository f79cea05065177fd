import { isChosenBefore } from './chosen-before';
import { isCountsBefore, type CountsBefore } from './counts-before';
import { isDecidedBefore, type DecidedBefore } from './decided-before';
import type { ChosenBefore } from '../choice';
import type { SegmentRole } from '../segment-role';
import { isObject } from '../is-object';
import type { FormatRun } from '../cells/format-runs';
import { languages, type Language } from '../../classifier/language';
import type { TierRule } from './tier-rule';
import type { WrittenTexts } from './written-texts';
import { isLeftOutOr, isText, passes, type TestOfMembers } from './whole';

/** How a column was formatted before ClientTier used it. */
export interface ColumnBefore {
  /** Width in points. */
  readonly width: number;
  /** True if the header cell had no format and ClientTier set one. */
  readonly headerFormatted: boolean;
  /** Number formats that the cells had before they got formulas; left out if all had the default format. */
  readonly formats?: readonly FormatRun[];
}

/**
 * The columns in records of version 1. Never change this list. A column added later may be missing in a record; the
 * code that reads it decides what that means.
 */
const firstRoles = ['segment', 'strategy'] as const;
type FirstRole = (typeof firstRoles)[number];

export type ByRole<T> = Readonly<Record<FirstRole, T>> & { readonly [Role in SegmentRole]?: T };

/** What a run stores about itself in the workbook, so that a later run can recognize its cells and undo it exactly. */
export interface SegmentRecord {
  readonly version: 1;
  readonly modelId: string;
  readonly language: Language;
  readonly headers: ByRole<string>;
  readonly texts: WrittenTexts;
  /** The rules that colour the tiers; left out in records of earlier versions. */
  readonly rules?: readonly TierRule[];
  readonly before: ByRole<ColumnBefore>;
  /** The choice that was made; left out in records of earlier versions. */
  readonly chosen?: ChosenBefore;
  /** The numbers that decided; missing in records of earlier versions of ClientTier. */
  readonly decided?: DecidedBefore;
  /** Missing in records of earlier versions of ClientTier. */
  readonly counted?: CountsBefore;
}

/**
 * Returns whether the run of this record wrote this column; a column that ClientTier added later is missing in older
 * records.
 */
export const wroteColumn = ({ headers, before }: SegmentRecord, role: SegmentRole): boolean =>
  role in headers && role in before;

/**
 * Returns what a record says about one of its columns.
 *
 * @throws Error if the run wrote no such column, which does not happen for columns found on a sheet
 */
export function recorded<T>(ofColumns: ByRole<T>, role: SegmentRole): T {
  const known: { readonly [Role in SegmentRole]?: T } = ofColumns;
  const found = known[role];
  if (found === undefined) throw new Error(`The record of these columns has none called ${role}.`);
  return found;
}

/**
 * Reads a record from a workbook's setting; undefined if the value is no record or has another version. Leaves out a
 * choice or numbers that cannot be read, for example with a rule of a later ClientTier: the columns can still be
 * removed, and the next run asks for a choice or computes the numbers anew.
 */
export function readRecord(value: unknown): SegmentRecord | undefined {
  if (!isRecord(value)) return undefined;
  const { chosen, decided, counted, ...rest } = value;
  return {
    ...rest,
    ...(isChosenBefore(chosen) && { chosen }),
    ...(isDecidedBefore(decided) && { decided }),
    ...(isCountsBefore(counted) && { counted }),
  };
}

function isRecord(value: unknown): value is SegmentRecord {
  if (!isObject(value) || value.version !== 1) return false;
  return (
    isText(value.modelId) &&
    languages.some((language) => language === value.language) &&
    isByRole(value.headers, isText) &&
    isByRole(value.before, isColumnBefore) &&
    isWrittenTexts(value.texts) &&
    (value.rules === undefined || (Array.isArray(value.rules) && value.rules.every(isTierRule)))
  );
}

const isWrittenTexts = (value: unknown): value is WrittenTexts =>
  isObject(value) && passes(value, membersOfTexts);

const membersOfTexts: TestOfMembers<WrittenTexts> = {
  tiers: (value) =>
    Array.isArray(value) &&
    value.every((tier) => isObject(tier) && [tier.id, tier.name, tier.strategy].every(isText)),
  unclassified: isText,
  reasons: (value) => Array.isArray(value) && value.every(isText),
  byHand: isText,
  overCap: isLeftOutOr(isText),
  tracked: isLeftOutOr(
    (value) =>
      isObject(value) &&
      Array.isArray(value.previous) &&
      value.previous.every(isText) &&
      Array.isArray(value.days) &&
      value.days.every((day) => typeof day === 'number'),
  ),
};

const isTierRule = (value: unknown): boolean =>
  isObject(value) && [value.text, value.fill, value.color].every(isText);

const isColumnBefore = (value: unknown): boolean =>
  isObject(value) &&
  typeof value.width === 'number' &&
  typeof value.headerFormatted === 'boolean' &&
  (value.formats === undefined || (Array.isArray(value.formats) && value.formats.every(isFormatRun)));

const isFormatRun = (value: unknown): boolean =>
  Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number' && isText(value[2]);

/** Returns whether the value has an entry for each of `firstRoles`, and every entry for a role is valid. */
const isByRole = (value: unknown, holds: (entry: unknown) => boolean): boolean =>
  isObject(value) && firstRoles.every((role) => role in value) && Object.values(value).every(holds);
